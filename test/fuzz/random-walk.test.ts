import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { fc } from '../seeded';
import { anyWalk } from './any-walk';
import { withFactsSeen } from './kept';
import { Walk } from './walk';

test('whatever a runner says, touches and leaves, every answer is sound, and what was heard is what is kept, once', async () => {
  await fc.assert(
    fc.asyncProperty(anyWalk(5, 40), async (steps) => {
      const kept = withFactsSeen(inMemoryProgressStore());

      const { answers, kept: wrong } = await new Walk({ account: 'walker', kept }).take(steps);

      expect({ answers, wrong }).toEqual({ answers: [], wrong: [] });
    }),
    { numRuns: 25 },
  );
}, 60_000);
