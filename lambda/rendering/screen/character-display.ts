import type { Directive } from 'ask-sdk-model';
import type { Cue } from '../../domain/cue';
import type { Part } from '../../domain/part';
import type { Milliseconds } from '../../domain/time';
import type { Phrases } from '../../phrases/phrases';
import { AUDIO_AFTER_SCREEN_MS } from './exercise-clock';

/** How many characters such a display has. */
const CHARACTERS = 4;

/** Something to be shown from a moment on. */
interface Shown {
  readonly at: Milliseconds;
  readonly text: string;
}

/**
 * The directive that counts on a display of four characters: "r 12" is the twelfth rep on the right. It is a list of
 * texts and the time between them, because such a display has no clock that its documents could follow.
 */
export function renderCharacters({ cues }: Part, phrases: Phrases): Directive {
  const shown = cues.flatMap((cue) => {
    const text = charactersOf(cue, phrases);
    return text === null ? [] : [{ at: cue.at + AUDIO_AFTER_SCREEN_MS, text }];
  });
  return {
    type: 'Alexa.Presentation.APLT.RenderDocument',
    token: 'screen',
    targetProfile: 'FOUR_CHARACTER_CLOCK',
    document: {
      type: 'APLT',
      version: '1.0',
      onMount: [
        {
          type: 'Sequential',
          commands: shown.map((each, index) => showing(each, shown[index - 1])),
        },
      ],
      mainTemplate: { items: [{ type: 'Text', id: 'count', text: '' }] },
    },
  };
}

const showing = ({ at, text }: Shown, before: Shown | undefined) => ({
  type: 'SetValue',
  componentId: 'count',
  property: 'text',
  value: text,
  delay: at - (before?.at ?? 0),
});

/** What four characters say of a cue; null where they stay as they are. */
function charactersOf(cue: Cue, { screen: { characters } }: Phrases): string | null {
  const side = cue.set.side ? characters.side[cue.set.side] : '';
  if (cue.kind === 'count') return side + String(cue.rep).padStart(CHARACTERS - side.length);
  if (cue.kind === 'count-in') return String(cue.beatsLeft).padStart(CHARACTERS);
  if (cue.kind === 'rest') return characters.rest;
  return cue.kind === 'set end' || cue.kind === 'prompt' ? '' : null;
}
