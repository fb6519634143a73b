import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Answer } from '../../simulator/echo/answer';
import { Echo } from '../../simulator/echo/echo';
import type { Permission } from '../../simulator/echo/permission';
import type { Invoke } from '../../simulator/echo/options';
import type { TableSwitch } from '../../simulator/services/table-switch';
import type { SpeechUnderstanding } from '../../simulator/echo/speech-understanding';
import type { Soundtrack } from '../../simulator/echo/soundtrack';
import { parseCommand } from '../../simulator/terminal/command';
import { rehearse } from '../../simulator/terminal/rehearsal';

/** Where conversations are tried: a skill that knows nobody yet, and the language it is spoken to and answers in. */
export interface Stage {
  /** A skill with a memory of its own each time. */
  readonly openSkill: (permission: Permission, table?: TableSwitch) => Invoke;
  readonly understanding: SpeechUnderstanding;
  /** What the Echo is set to: "en-US". */
  readonly locale: string;
}

/** A conversation as it went so far. */
export interface Conversation {
  readonly echo: Echo;
  /** Everything that was answered, with what it answered. */
  readonly heard: readonly Heard[];
  /** The rules of the platform that were broken, with what was said before, and lines that could not be followed. */
  readonly broken: readonly string[];
  /** Says or does what a line of a script says. */
  readonly follow: (line: string) => Promise<void>;
}

/** An answer, and what it answered. */
export interface Heard {
  readonly said: string;
  readonly answer: Answer;
  /** The question that the skill remembers to have asked. */
  readonly question: string | null;
}

/** Monday 23 November 2026, seven in the morning in the time zone of the scripts. */
const START = Date.UTC(2026, 10, 23, 7);
const ZONE = 'Europe/London';

/** Opens a conversation, the first of its skill unless it is said to be on another day. */
export function openConversation(
  { openSkill, understanding, locale }: Stage,
  daysLater = 0,
): Conversation {
  const heard: Heard[] = [];
  const broken: string[] = [];
  let said = '';
  let question: string | null = null;
  const permission: Permission = { state: 'not asked' };
  const table: TableSwitch = { isDown: false };
  const echo = new Echo({
    invoke: openSkill(permission, table),
    permission,
    understanding,
    startAt: START + daysLater * 24 * 60 * 60 * 1000,
    device: { ...KITCHEN_ECHO, locale },
    brokenRules: 'tell',
    onEvent(event) {
      if (event.kind === 'said') said = event.text;
      if (event.kind === 'response') question = questionIn(event.envelope.sessionAttributes);
      if (event.kind === 'answered') heard.push({ said, answer: event.answer, question });
      if (event.kind === 'rule broken') broken.push(`after "${said}": ${event.rule}`);
    },
  });
  return {
    echo,
    heard,
    broken,
    async follow(line) {
      const obeyed = await rehearse(echo, parseCommand(line), { zone: ZONE, table });
      if (obeyed.kind === 'wrong') broken.push(`at "${line}": ${obeyed.sentence}`);
    },
  };
}

function questionIn(attributes: Record<string, unknown> | undefined): string | null {
  const question = attributes?.['question'];
  return typeof question === 'string' ? question : null;
}

/** The words that are heard last: where a question is, if there is one. */
export const lastWordsIn = ({ cues }: Soundtrack): string => cues.at(-1)?.text ?? '';

/** All that is heard of an answer. */
export const wordsOf = ({ sound }: Answer): string => sound.cues.map(({ text }) => text).join(' ');

/** Whether words ask something, in scripts with their own question mark too. */
export const asks = (words: string): boolean => /[?？؟]["”»]?$/.test(words.trim());
