import type { Directive, interfaces } from 'ask-sdk-model';
import type { Instant } from '../domain/time';
import { PART_ENDED } from '../turn/touch';
import type { SpokenCue } from './audio/spoken-cue';
import type { Component } from './screen/components';

type Screen = interfaces.alexa.presentation.apl.RenderDocumentDirective;
type Audio = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/** What the audio is called in the directive, and the component that speaks it. */
const PART = 'part';

/**
 * A screen and the audio beside it as one directive: the screen plays the audio as soon as it is there, so that its clock
 * begins with it, and tells the skill when it has played it to the end. The closing prompt stays out of it: whoever is to
 * answer must be asked by the skill, which opens the microphone.
 *
 * Documented (Amazon's "Transformers" and "Integrate Visual and Audio Responses"): sources, template, outputName, binding
 * to speech, SpeakItem. Guesses, after public skills, to be tried on a device: that the audio's document sees the
 * properties as its payload, and that what comes out has a url.
 * @param since when the part begins, by which its end is known
 * @returns the directives as they are where there is no screen, or nothing to be heard before the prompt
 */
export function withEmbeddedPart(
  directives: readonly Directive[],
  since: Instant,
): readonly Directive[] {
  const screen = directives.find((each): each is Screen => each.type === SCREEN);
  const audio = directives.find((each): each is Audio => each.type === AUDIO);
  if (!screen?.document || !audio?.document) return directives;
  const { cues } = (audio.datasources as Heard)[PART];
  if (cues.length === 1) return directives;
  const properties = { [PART]: { cues: cues.slice(0, -1) } };
  const transformers = [{ transformer: 'aplAudioToSpeech', template: PART, outputName: 'speech' }];
  return [
    {
      ...screen,
      document: speaking(screen.document as Document, since),
      sources: { [PART]: audio.document },
      datasources: {
        screen: { ...(screen.datasources as Seen).screen, audioAfter: 0 },
        [PART]: { type: 'object', properties, transformers },
      },
    },
  ];
}

const SCREEN = 'Alexa.Presentation.APL.RenderDocument';
const AUDIO = 'Alexa.Presentation.APLA.RenderDocument';

interface Heard {
  readonly [PART]: { readonly cues: readonly SpokenCue[] };
}

interface Seen {
  readonly screen: Component;
}

interface Document extends Component {
  readonly mainTemplate: { readonly items: readonly Component[] };
}

/** The document with a voice: what it shows says the part, and then that it has ended. */
const speaking = ({ mainTemplate, ...document }: Document, since: Instant): Component => ({
  ...document,
  onMount: [
    {
      type: 'Sequential',
      commands: [
        { type: 'SpeakItem', componentId: PART },
        { type: 'SendEvent', arguments: [PART_ENDED, String(since)] },
      ],
    },
  ],
  mainTemplate: {
    ...mainTemplate,
    items: mainTemplate.items.map((item) => ({
      ...item,
      id: PART,
      speech: `\${payload.${PART}.properties.speech.url}`,
    })),
  },
});
