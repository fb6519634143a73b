import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import { fc } from '../seeded';
import { anyAttributes } from './any-attributes';
import { anyDamages } from './any-damage';
import { anyRequest } from './any-request';
import { anyNoise, anyText } from './any-text';

/** Times that no Echo sends: none, not of this calendar, before and after all days that have a date. */
const ABSURD_TIMES = [
  '',
  'now',
  '2026-11-23',
  '2026-13-45T99:99:99Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+010000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
];

const HOUR_MS = 3_600_000;

/** How much later than the one before a request comes, in ms; seldom earlier. */
const anyDelay = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 300_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 * 24 }).map((hours) => hours * HOUR_MS) },
  { weight: 1, arbitrary: fc.integer({ min: -48, max: 0 }).map((hours) => hours * HOUR_MS) },
);

/** Now and then something else than is usual. */
const seldom = <T>(usual: unknown, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

/** One request on its way to the skill, apart from what its conversation makes of it. */
export const anyDelivery = fc.record({
  request: anyRequest,
  delayMs: anyDelay,
  /** In place of the time that the delay makes. */
  timestamp: seldom(null, fc.oneof(fc.constantFrom<unknown>(...ABSURD_TIMES), anyNoise)),
  /** In place of an id of its own. */
  requestId: seldom(null, anyText),
  model: fc.constantFrom(...DEVICE_MODELS),
  account: seldom('amzn1.ask.account.A', anyText),
  person: fc.oneof(fc.constantFrom(null, null, 'amzn1.ask.person.A'), anyText),
  locale: seldom('en-US', fc.oneof(fc.constantFrom('en-GB', 'de-DE', 'xx'), anyText)),
  isNew: fc.boolean(),
  /** In place of what the answer before left in them. */
  attributes: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyAttributes),
  damages: anyDamages,
});

/** One request on its way to the skill. */
export type Delivery = typeof anyDelivery extends fc.Arbitrary<infer D> ? D : never;

/** Some requests, one after the other, to one skill and one table. */
export const anyDeliveries: fc.Arbitrary<readonly Delivery[]> = fc.array(anyDelivery, {
  minLength: 1,
  maxLength: 8,
});
