import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { WEEKDAYS } from '../../lambda/domain/period';
import { ASPECTS } from '../../lambda/turn/ask';
import { QUESTION_KINDS } from '../../lambda/turn/question';
import { fc } from '../seeded';
import { anyNoise, anyText } from './any-text';

const orNoise = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: anyNoise });

const time = fc.record({ hour: fc.integer({ min: -1, max: 24 }), minute: fc.nat({ max: 60 }) });

const draft = fc.record({
  days: fc.array(fc.oneof(fc.constantFrom(...WEEKDAYS), anyNoise), { maxLength: 9 }),
  time: orNoise(time),
  formerly: orNoise(fc.record({ days: fc.subarray([...WEEKDAYS]), time })),
});

const told = fc.oneof(
  fc.record({ kind: fc.constant('reason'), index: fc.constantFrom(0, 3, 9, 1e6, -1, 2 ** 53 - 1) }),
  fc.record({
    kind: fc.constant('explained'),
    exercise: fc.constantFrom(...EXERCISE_IDS, 'constructor'),
    aspect: fc.constantFrom(...ASPECTS, 'toString'),
  }),
);

/** A memory of ours with whatever in it: an older version's, another skill's, or nonsense of the right names. */
const remembered = fc.record(
  {
    seed: orNoise(fc.constantFrom(0, 7, 2 ** 32, 2 ** 53 - 1)),
    turns: orNoise(fc.constantFrom(0, 1, 59, 2 ** 53 - 1)),
    runner: orNoise(fc.constantFrom('account', 'amzn1.ask.person.A', null)),
    question: orNoise(fc.constantFrom(...QUESTION_KINDS)),
    aspect: orNoise(fc.constantFrom(...ASPECTS)),
    exercise: orNoise(fc.constantFrom(...EXERCISE_IDS)),
    told: orNoise(told),
    reminder: orNoise(draft),
  },
  { requiredKeys: [] },
);

/** What Alexa may give back as session attributes: what we sent, what somebody else would have sent, or nothing like it. */
export const anyAttributes: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: remembered },
  { weight: 1, arbitrary: anyNoise },
  { weight: 1, arbitrary: fc.dictionary(anyText, anyNoise, { maxKeys: 5 }) },
);
