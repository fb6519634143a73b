import { fc } from '../seeded';
import { anyNoise } from './any-text';

/** One thing in a JSON document that is missing, or is something else than it should be. */
export interface Damage {
  /** Which of the document's fields, counted round and round. */
  readonly nth: number;
  readonly how: { readonly kind: 'gone' } | { readonly kind: 'other'; readonly value: unknown };
}

/** Mostly none, so that what an envelope is otherwise about gets its turn. */
export const anyDamages: fc.Arbitrary<readonly Damage[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.record({
        nth: fc.nat(),
        how: fc.oneof(
          fc.constant({ kind: 'gone' } as const),
          anyNoise.map((value) => ({ kind: 'other', value }) as const),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
);

type Json = Record<string, unknown>;

/** A field, by the object that holds it. */
interface Field {
  readonly holder: Json;
  readonly name: string;
}

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** All fields of a document, those of its objects and lists among them; the texts that say which skill is meant are left out. */
function fieldsIn(holder: Json): readonly Field[] {
  return Object.keys(holder)
    .filter((name) => name !== 'application')
    .flatMap((name) => {
      const value = holder[name];
      return [{ holder, name }, ...(isHolder(value) ? fieldsIn(value) : [])];
    });
}

/** A copy of a document with some damage; whatever would make it unacceptable is not done. */
export function damaged<T extends object>(
  document: T,
  damages: readonly Damage[],
  isAcceptable: (document: T) => boolean,
): T {
  let whole = structuredClone(document);
  for (const damage of damages) {
    const copy = structuredClone(whole);
    harm(copy as Json, damage);
    if (isAcceptable(copy)) whole = copy;
  }
  return whole;
}

function harm(document: Json, { nth, how }: Damage): void {
  const fields = fieldsIn(document);
  const field = fields[nth % Math.max(1, fields.length)];
  if (!field) return;
  if (how.kind === 'gone') delete field.holder[field.name];
  else field.holder[field.name] = how.value;
}
