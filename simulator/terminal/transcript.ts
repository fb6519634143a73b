import type { EchoEvent, EndReason } from '../echo/event';
import { writeOffset } from '../echo/spans';
import { wrapLine } from './wrap-line';

const WIDTH = 100;
const LABEL_WIDTH = 9;

const ENDS: Readonly<Record<EndReason, string>> = {
  'the skill ended it': 'the conversation is over',
  'nobody answered': 'nobody answers; the conversation is over',
  'the runner left': 'the runner leaves; the conversation is over',
  'an error': 'the conversation is over',
};

const twoColumns = (label: string, text: string): string =>
  `${label.padEnd(LABEL_WIDTH)}${text.trim().replaceAll(/\s+/g, ' ')}`.trimEnd();

/** Something that is told rather than heard, in brackets under what was heard. */
export const aside = (text: string): string => twoColumns('', `(${text})`);

function linesOfHeard({ cue, cueIndex, from, timed }: Extract<EchoEvent, { kind: 'heard' }>) {
  const speaker = cue.by === 'alexa' ? 'Alexa' : 'Coach';
  const label = timed ? writeOffset(cue.atMs).padStart(6) : speaker;
  const line = twoColumns(label, cue.text);
  const afterSilence = from === 'reprompt' && cueIndex === 0;
  return afterSilence ? [aside('8 seconds of silence'), line] : [line];
}

const whenOf = (interruptedMs: number | undefined): string =>
  interruptedMs === undefined ? '' : `(at ${writeOffset(interruptedMs)}) `;

/** What an event looks like in a transcript, however wide: no lines for most of what people do not hear. */
export function wideLinesOf(event: EchoEvent): readonly string[] {
  switch (event.kind) {
    case 'said':
      return ['', twoColumns('You', `${whenOf(event.interruptedMs)}${event.text}`)];
    case 'woken':
      return ['', twoColumns('You', `${whenOf(event.interruptedMs)}Alexa ...`)];
    case 'touched':
      return [
        '',
        twoColumns('You', `${whenOf(event.interruptedMs)}[${event.arguments.join(' ')}]`),
      ];
    case 'heard':
      return linesOfHeard(event);
    case 'ended':
      return [aside(ENDS[event.reason])];
    case 'note':
      return [aside(event.text)];
    case 'rule broken':
      return [twoColumns('Broken', event.rule)];
    case 'answered':
    case 'drawn':
    case 'commanded':
    case 'microphone opened':
    case 'microphone closed':
    case 'request':
    case 'response':
      return [];
  }
}

/** What an event looks like in a transcript on paper. */
export const linesOf = (event: EchoEvent): readonly string[] =>
  wideLinesOf(event).flatMap((line) => wrapLine(line, WIDTH));

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
