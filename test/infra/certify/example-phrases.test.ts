import { examplePhraseComplaints } from '../../../infra/certify/example-phrases';
import { realStage } from '../../../infra/certify/real-stage';
import type { Stage } from '../../../infra/certify/stage';
import { GOOD_ANSWERS, toyStage } from './toy-stage';

/** What is wrong with the phrases of a store page. */
const complaintsAbout = (stage: Stage, ...examplePhrases: readonly string[]) =>
  examplePhraseComplaints(stage, { name: 'Toy', examplePhrases }, 'toy');

describe('an example phrase', () => {
  test('that opens the skill, or asks what it can answer, is as it should be', async () => {
    expect(await complaintsAbout(toyStage(), 'alexa, open toy', 'alexa, ask toy Train')).toEqual(
      [],
    );
  });

  test('has to reach the skill', async () => {
    const stage = toyStage();

    expect(await complaintsAbout(stage, 'alexa, open toy', 'alexa, play music')).toEqual([
      '"alexa, play music" does not reach the skill.',
    ]);
  });

  test('has to be a sample word for word, which what is nearly one is not', async () => {
    const stage = realStage('en-US');
    const complaints = await examplePhraseComplaints(
      stage,
      {
        name: 'Runner Strength',
        examplePhrases: [
          'Alexa, open runner strength',
          'Alexa, ask runner strength to start the fulll sesion',
        ],
      },
      'runner strength',
    );

    expect(complaints).toEqual([
      '"Alexa, ask runner strength to start the fulll sesion" is not word for word in the interaction model.',
    ]);
  });

  test('has to be answered, and not as nonsense is', async () => {
    const puzzled = toyStage({ Train: GOOD_ANSWERS['AMAZON.FallbackIntent']! });
    const broken = toyStage({ Train: { outputSpeech: { type: 'SSML', ssml: '<speak>' } } });

    expect(await complaintsAbout(puzzled, 'alexa, open toy', 'alexa, ask toy Train')).toEqual([
      '"alexa, ask toy Train" is answered as nonsense is.',
    ]);
    expect(await complaintsAbout(broken, 'alexa, open toy', 'alexa, ask toy Train')).toEqual([
      '"alexa, ask toy Train" is not answered.',
    ]);
  });

  test('is one of at most four, of which the first opens the skill', async () => {
    const five = Array.from({ length: 5 }, () => 'alexa, open toy');

    expect(await complaintsAbout(toyStage(), ...five)).toHaveLength(1);
    expect(await complaintsAbout(toyStage(), 'open toy')).toHaveLength(1);
  });
});
