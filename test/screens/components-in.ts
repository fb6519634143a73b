/** Every component of a type in a document. */
export function componentsIn(node: unknown, type: string): readonly Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const here = (node as { readonly type?: unknown }).type === type ? [node] : [];
  return [...here, ...Object.values(node).flatMap((child) => componentsIn(child, type))] as Record<
    string,
    unknown
  >[];
}
