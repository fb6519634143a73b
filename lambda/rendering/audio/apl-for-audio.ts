import type { interfaces } from 'ask-sdk-model';
import type { SpokenCue } from './spoken-cue';

/**
 * The one document that plays every part. Each cue is a Mixer of its words and its slot's silence, and a Mixer is as
 * long as the longer of the two: the slot. So count twenty comes exactly nineteen reps after count one, whatever the voice.
 */
const DOCUMENT = {
  type: 'APLA',
  version: '0.91',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Sequencer',
        data: '${payload.part.cues}',
        items: [
          {
            type: 'Mixer',
            items: [
              { type: 'Silence', duration: '${data.slot}' },
              { type: 'Speech', contentType: 'PlainText', content: '${data.say}' },
            ],
          },
        ],
      },
    ],
  },
};

/** The directive that plays a part to the beat. */
export const renderAplForAudio = (
  cues: readonly SpokenCue[],
): interfaces.alexa.presentation.apla.RenderDocumentDirective => ({
  type: 'Alexa.Presentation.APLA.RenderDocument',
  token: 'part',
  document: DOCUMENT,
  datasources: { part: { type: 'object', cues } },
});
