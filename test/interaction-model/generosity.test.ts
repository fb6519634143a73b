import { readModel } from './skill-package';

const { intents } = readModel().interactionModel.languageModel;
const CUSTOM_INTENTS = intents.filter(({ name }) => !name.startsWith('AMAZON.'));
const EXTENDED_BUILT_INS = intents.filter(
  ({ name }) => name.startsWith('AMAZON.') && name !== 'AMAZON.FallbackIntent',
);

describe('generosity: a runner out of breath does not search for words', () => {
  test.each(CUSTOM_INTENTS)('$name can be said in at least 25 ways', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  test.each(EXTENDED_BUILT_INS)('$name has at least 8 wordings of ours', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(8);
  });
});
