import type { Directive } from 'ask-sdk-model';
import type { Cue, CueKind } from '../../domain/cue';
import type { Part } from '../../domain/part';
import type { PlannedSet } from '../../domain/plan';
import { type Milliseconds, seconds } from '../../domain/time';
import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { AUDIO_AFTER_SCREEN_MS } from './exercise-clock';

/** How many characters such a display has. */
const CHARACTERS = 4;

/** Something to be shown from a moment on. */
interface Shown {
  readonly at: Milliseconds;
  readonly text: string;
}

/**
 * The directive that counts on a display of four characters: "r 12" is the twelfth rep on the right, "r0:27" that it
 * begins in 27 seconds; the colon lies between the characters. It is a list of texts and the time between them, because
 * such a display has no clock that its documents could follow.
 */
export function renderCharacters({ cues }: Part, phrases: Phrases): Directive {
  const shown = cues
    .flatMap((cue, index) => shownAt(cue, cues.slice(index + 1), phrases))
    .filter(({ text }, index, all) => text !== all[index - 1]?.text)
    .map(({ at, text }) => ({ at: at + AUDIO_AFTER_SCREEN_MS, text }));
  const commands = shown.map((each, index) => showing(each, shown[index - 1]));
  return documentShowing('', [{ type: 'Sequential', commands }]);
}

/**
 * The directive that stops the count on four characters, since nothing says that the display does so by itself: the rep
 * from which a session that waits goes on, or nothing.
 */
export const renderStill = (screen: Screen | undefined, phrases: Phrases): Directive =>
  documentShowing(
    screen?.kind === 'paused' || screen?.kind === 'ready'
      ? repOf(screen.set, screen.set.countedBefore + screen.done + 1, phrases)
      : '',
  );

const documentShowing = (text: string, onMount?: readonly object[]): Directive => ({
  type: 'Alexa.Presentation.APLT.RenderDocument',
  token: 'screen',
  targetProfile: 'FOUR_CHARACTER_CLOCK',
  document: {
    type: 'APLT',
    version: '1.0',
    ...(onMount ? { onMount } : {}),
    mainTemplate: { items: [{ type: 'Text', id: 'count', text }] },
  },
});

const showing = ({ at, text }: Shown, before: Shown | undefined) => ({
  type: 'SetValue',
  componentId: 'count',
  property: 'text',
  value: text,
  delay: at - (before?.at ?? 0),
});

const sideOf = ({ side }: PlannedSet, { screen: { characters } }: Phrases): string =>
  side ? characters.side[side] : '';

/** A rep by its side and its number. */
function repOf(set: PlannedSet, rep: number, phrases: Phrases): string {
  const side = sideOf(set, phrases);
  return side + String(rep).padStart(CHARACTERS - side.length);
}

/** Cues between a rest and "three, two, one". */
const SETTING_UP: readonly CueKind[] = [
  'answer',
  'set-up',
  'news',
  'teach',
  'wake word',
  'resume',
  'switch',
];

/** What four characters show of a cue, and of what follows it; nothing where they stay as they are. */
function shownAt(cue: Cue, following: readonly Cue[], phrases: Phrases): readonly Shown[] {
  if (!SETTING_UP.includes(cue.kind)) {
    const text = charactersOf(cue, phrases);
    return text === null ? [] : [{ at: cue.at, text }];
  }
  const first = following.find(({ kind }) => kind === 'count' || kind === 'prompt');
  return first?.kind === 'count' ? countdownIn(cue, first, phrases) : [];
}

/** The side, and the seconds until its first rep, each when it begins. */
function countdownIn({ at, slot }: Cue, first: Cue, phrases: Phrases): readonly Shown[] {
  const longest = Math.ceil((first.at - at) / seconds(1));
  const side = sideOf(first.set, phrases).padStart(1);
  return Array.from({ length: longest }, (_, index) => longest - index)
    .map((left) => ({ at: Math.max(at, first.at - seconds(left)), text: side + clockOf(left) }))
    .filter((shown) => shown.at < at + slot);
}

/** @example clockOf(27) // '0:27' */
const clockOf = (left: number): string =>
  `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;

function charactersOf(cue: Cue, phrases: Phrases): string | null {
  if (cue.kind === 'count') return repOf(cue.set, cue.rep, phrases);
  if (cue.kind === 'count-in') return String(cue.beatsLeft).padStart(CHARACTERS);
  if (cue.kind === 'rest') return phrases.screen.characters.rest;
  if (cue.kind === 'prompt' && cue.prompt.asks === 'ready')
    return repOf(cue.prompt.next, cue.prompt.next.countedBefore + 1, phrases);
  return cue.kind === 'set end' || cue.kind === 'prompt' ? '' : null;
}
