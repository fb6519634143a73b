import { dialogComplaints } from '../../../infra/certify/dialog-rules';
import type { DialogModel } from '../../../infra/certify/package-files';
import { SOUND_MODEL } from './sound-package';

const SLOT = { name: 'Exercise', type: 'EXERCISE', elicitationRequired: false };
const INTENT = { name: 'ExplainIntent', confirmationRequired: false, slots: [SLOT] };

const complaintsAbout = (dialog: DialogModel) =>
  dialogComplaints({
    models: new Map([['en-US', { interactionModel: { languageModel: SOUND_MODEL, dialog } }]]),
  });

describe('the rules of a dialog model', () => {
  test('take one that names what the language model has, and in which Alexa asks nothing', () => {
    expect(complaintsAbout({ delegationStrategy: 'SKILL_RESPONSE', intents: [INTENT] })).toEqual(
      [],
    );
  });

  test('refuse an intent that there is not, a slot that there is not, and one that is left out', () => {
    const renamed = { ...INTENT, name: 'TellIntent' };
    const other = { ...INTENT, slots: [{ ...SLOT, type: 'SIDE' }] };

    expect(complaintsAbout({ intents: [renamed] })).toEqual([
      'en-US: there is no intent TellIntent to have a dialog.',
    ]);
    for (const intent of [other, { ...INTENT, slots: [] }])
      expect(complaintsAbout({ intents: [intent] })).toEqual([
        'en-US: the dialog of ExplainIntent has other slots than the intent.',
      ]);
  });

  test.each<[string, DialogModel]>([
    ['the dialog', { delegationStrategy: 'ALWAYS', intents: [INTENT] }],
    ['ExplainIntent', { intents: [{ ...INTENT, delegationStrategy: 'ALWAYS' }] }],
    ['ExplainIntent', { intents: [{ ...INTENT, confirmationRequired: true }] }],
    ['Exercise', { intents: [{ ...INTENT, slots: [{ ...SLOT, elicitationRequired: true }] }] }],
  ])('refuse that Alexa asks for %s by herself', (name, dialog) => {
    expect(complaintsAbout(dialog)).toEqual([`en-US: Alexa would ask for ${name} by herself.`]);
  });
});
