import { fc } from '../seeded';
import { muteLogs } from '../mute-logs';
import { openLocalProgress } from '../persistence/local-progress';
import { anyDeliveries } from './any-delivery';
import { complaintsAfter } from './fuzzed-skill';

beforeEach(() => {
  muteLogs();
});

afterEach(() => jest.restoreAllMocks());

test('whatever is sent to the skill, it answers as Alexa wants to be answered, and can be opened afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeliveries, async (deliveries) => {
      expect(await complaintsAfter(deliveries)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('so it does on a real DynamoDB API, which refuses keys that a map does not', async () => {
  const local = await openLocalProgress();
  await fc.assert(
    fc.asyncProperty(anyDeliveries, async (deliveries) => {
      expect(await complaintsAfter(deliveries, local.store)).toEqual([]);
    }),
    { numRuns: 12 },
  );
  await local.close();
}, 60_000);
