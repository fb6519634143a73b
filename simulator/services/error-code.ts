/**
 * The code that Node and LevelDB give their errors.
 * @example errorCodeOf(error) // 'EACCES'
 */
export function errorCodeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
