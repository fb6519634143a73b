import type { OutOfReach } from './progress-store';

/** Names and codes of errors are short; anything else might quote what was sent. */
const NAME = /^\w{1,60}$/;

/**
 * What something outside comes to; out of reach if it fails, whatever the reason, or is not there when the signal says that
 * time is over.
 */
export async function reached<T>(
  doing: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | OutOfReach> {
  const time = endOf(signal);
  try {
    return await Promise.race([doing, time.over]);
  } catch (error) {
    return { kind: 'out of reach', reason: reasonOf(error) };
  } finally {
    time.forget();
  }
}

/** A promise that fails when time is over, and never comes to anything else. */
function endOf(signal: AbortSignal | undefined) {
  let fail: (reason: Error) => void = () => {};
  const over = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const end = () => fail(signal?.reason as Error);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  return { over, forget: () => signal?.removeEventListener('abort', end) };
}

function reasonOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  const known = [code, name].find((text) => typeof text === 'string' && NAME.test(text));
  return typeof known === 'string' ? known : 'Error';
}
