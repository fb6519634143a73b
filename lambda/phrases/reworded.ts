/**
 * The same phrases in other words, whatever their shape: every text in them, and every text that their functions come to.
 * @example reworded({ rest: () => ['Rest.'] }, (text) => text.toUpperCase()).rest() // ['REST.']
 */
export function reworded<P>(phrases: P, say: (text: string) => string): P {
  // What goes in comes out: the compiler cannot see that a text stays a text, and a function a function.
  const again = (part: unknown): unknown => {
    if (typeof part === 'string') return say(part);
    if (typeof part === 'function')
      return (...about: readonly unknown[]) => again((part as AnyPhrase)(...about));
    if (Array.isArray(part)) return part.map(again);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, again(inner)]));
  };
  return again(phrases) as P;
}

type AnyPhrase = (...about: readonly unknown[]) => unknown;
