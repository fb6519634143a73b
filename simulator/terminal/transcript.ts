import type { EchoEvent, EndReason } from '../echo/event';
import { writeOffset } from '../echo/spans';

const WIDTH = 100;
const LABEL_WIDTH = 9;

const ENDS: Readonly<Record<EndReason, string>> = {
  'the skill ended it': '(the conversation is over)',
  'nobody answered': '(nobody answers; the conversation is over)',
  'the runner left': '(the runner leaves; the conversation is over)',
  'an error': '(the conversation is over)',
};

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/**
 * A text in the second column, with a label in the first.
 * @example twoColumns('You', 'ready') // ['You      ready']
 */
export const twoColumns = (label: string, text: string): readonly string[] =>
  wrap(text, WIDTH - LABEL_WIDTH).map((line, index) =>
    `${index === 0 ? label.padEnd(LABEL_WIDTH) : ' '.repeat(LABEL_WIDTH)}${line}`.trimEnd(),
  );

function linesOfHeard({ cue, cueIndex, from, timed }: Extract<EchoEvent, { kind: 'heard' }>) {
  const label = timed ? writeOffset(cue.atMs).padStart(6) : 'Coach';
  const lines = twoColumns(label, cue.text);
  const afterSilence = from === 'reprompt' && cueIndex === 0;
  return afterSilence ? [...twoColumns('', '(8 seconds of silence)'), ...lines] : lines;
}

const whenOf = (interruptedMs: number | undefined): string =>
  interruptedMs === undefined ? '' : `(at ${writeOffset(interruptedMs)}) `;

/** What an event looks like in a transcript: no lines for most of what people do not hear. */
export function linesOf(event: EchoEvent): readonly string[] {
  switch (event.kind) {
    case 'said':
      return ['', ...twoColumns('You', `${whenOf(event.interruptedMs)}${event.text}`)];
    case 'woken':
      return ['', ...twoColumns('You', `${whenOf(event.interruptedMs)}Alexa ...`)];
    case 'heard':
      return linesOfHeard(event);
    case 'ended':
      return twoColumns('', ENDS[event.reason]);
    case 'note':
      return twoColumns('', `(${event.text})`);
    case 'rule broken':
      return twoColumns('Broken', event.rule);
    case 'answered':
    case 'microphone opened':
    case 'microphone closed':
    case 'request':
    case 'response':
      return [];
  }
}

/** A transcript being taken: hand its listener to an Echo. */
export interface Transcript {
  readonly onEvent: (event: EchoEvent) => void;
  /** All of it so far, without the empty line at its head. */
  text(): string;
}

/** Takes down all that is said and heard. */
export function takeTranscript(): Transcript {
  const lines: string[] = [];
  return {
    onEvent: (event) => lines.push(...linesOf(event)),
    text: () => `${lines.join('\n').trim()}\n`,
  };
}
