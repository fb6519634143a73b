import { INTENTS } from '../../lambda/turn/intents';
import interactionModel from '../../interaction-model/en-US.json';
import { fc } from '../seeded';
import { anyText } from './any-text';

interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

const { intents, types } = interactionModel.interactionModel.languageModel;

/** The values of a slot's type that the model knows, by their ids. */
const idsOf = (type: string): readonly string[] =>
  types.find(({ name }) => name === type)?.values.map(({ id }) => id) ?? [];

/** What Alexa's own types hold: numbers in figures, times and dates in ISO 8601, and what comes close to it. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['0', '1', '5', '8', '12', '20', '45', '999', '1000', '?', '-3', '007', '1.5'],
  'AMAZON.DATE': [
    '2026-12-01',
    '2026-W49',
    '2026-W49-WE',
    '2027-01',
    '2026',
    '202X',
    'PRESENT_REF',
    '2026-02-30',
    '2026-W99',
    '0000-00-00',
    '9999-12-31',
    '2026-SP',
  ],
  'AMAZON.TIME': ['07:00', '18:30', '00:00', '24:00', '99:99', 'MO', 'AF', 'EV', 'NI', '7:00'],
};

const STATUS_CODES = [
  'ER_SUCCESS_MATCH',
  'ER_SUCCESS_NO_MATCH',
  'ER_ERROR_TIMEOUT',
  'ER_ERROR_EXCEPTION',
];

const resolutionOf = (id: string, code: string) => ({
  resolutionsPerAuthority: [
    {
      authority: 'amzn1.er-authority.echo-sdk.skill.type',
      status: { code },
      ...(code === 'ER_SUCCESS_MATCH' ? { values: [{ value: { name: id, id } }] } : {}),
    },
  ],
});

/** A slot with a value that is right, wrong, of another slot, missing, or several at once. */
function anySlot(name: string, type: string): fc.Arbitrary<unknown> {
  const ids = idsOf(type);
  const right = fc.constantFrom(...(ids.length > 0 ? ids : (BUILT_IN[type] ?? ['?'])));
  const value = fc.oneof(
    { weight: 6, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom(...types.flatMap((known) => idsOf(known.name))) },
    { weight: 2, arbitrary: anyText },
  );
  const common = { name, confirmationStatus: 'NONE', source: 'USER' };
  const resolved = fc
    .tuple(
      value,
      fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...STATUS_CODES)),
    )
    .map(([said, code]) => {
      const status = code || (ids.includes(said) ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH');
      const resolutions = ids.length > 0 ? { resolutions: resolutionOf(said, status) } : {};
      const slotValue = { type: 'Simple', value: said, ...resolutions };
      return { ...common, value: said, ...resolutions, slotValue };
    });
  return fc.oneof(
    { weight: 8, arbitrary: resolved },
    { weight: 2, arbitrary: fc.constant(common) },
    { weight: 1, arbitrary: value.map((said) => ({ ...common, value: said })) },
    {
      weight: 1,
      arbitrary: fc.constant({ ...common, slotValue: { type: 'List', values: [] } }),
    },
  );
}

const anyIntentOf = ({ name, slots = [] }: ModelIntent): fc.Arbitrary<unknown> =>
  fc
    .record(Object.fromEntries(slots.map((slot) => [slot.name, anySlot(slot.name, slot.type)])))
    .map((filled) => ({ name, confirmationStatus: 'NONE', slots: filled }));

const known: readonly fc.Arbitrary<unknown>[] = (intents as readonly ModelIntent[]).map(
  anyIntentOf,
);

/** An intent of the model with whatever in its slots, or one that the model does not have. */
export const anyIntent: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(...known) },
  {
    weight: 1,
    arbitrary: fc
      .oneof(anyText, fc.constantFrom(...Object.keys(INTENTS)))
      .map((name) => ({ name, confirmationStatus: 'NONE' })),
  },
);
