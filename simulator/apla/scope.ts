import { AudioRefusal } from '../echo/platform-refusal';

/** What the names in a document stand for at some place in it: payload, data, index, length, bound names. */
export type Scope = Readonly<Record<string, unknown>>;

const PATH = /^[A-Za-z_]\w*(\.\w+|\[\d+\])*$/;

function lookUp(expression: string, scope: Scope): unknown {
  const path = expression.trim();
  if (!PATH.test(path))
    throw new AudioRefusal(
      'RENDER_ERROR',
      `"\${${path}}": this Echo reads only paths such as \${data.field}.`,
    );
  const names = path.split(/[.[\]]+/).filter((name) => name !== '');
  let value: unknown = scope;
  for (const name of names) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (value === undefined)
    throw new AudioRefusal('RENDER_ERROR', `"\${${path}}" stands for nothing.`);
  return value;
}

/**
 * A property's value once its bindings are replaced; one that is nothing but a binding keeps its type.
 * @example bound('${data.slot}', { data: { slot: 3000 } }) // 3000
 */
export function bound(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'string') return value;
  const [, whole] = /^\$\{([^{}]*)\}$/.exec(value) ?? [];
  if (whole !== undefined) return lookUp(whole, scope);
  return value.replace(/\$\{([^{}]*)\}/g, (_, path: string) => String(lookUp(path, scope)));
}
