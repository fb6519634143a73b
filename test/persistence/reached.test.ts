import { reached } from '../../lambda/persistence/reached';

const NEVER = new Promise<never>(() => {});

const failing = (error: unknown) => reached(Promise.reject(error as Error), undefined);

const outOfReach = (reason: string) => ({ kind: 'out of reach', reason });

describe('what comes from outside', () => {
  test('is what it comes to, while there is time', async () => {
    const { signal } = new AbortController();

    expect(await reached(Promise.resolve('progress'), signal)).toBe('progress');
  });

  test('is out of reach once time is over, or was over before', async () => {
    const time = new AbortController();

    const waiting = reached(NEVER, time.signal);
    time.abort(new DOMException('too late', 'TimeoutError'));

    expect(await waiting).toEqual(outOfReach('TimeoutError'));
    expect(await reached(NEVER, time.signal)).toEqual(outOfReach('TimeoutError'));
  });

  test('leaves nothing behind at the signal of its time', async () => {
    const { signal } = new AbortController();
    const heeded = jest.spyOn(signal, 'addEventListener');
    const left = jest.spyOn(signal, 'removeEventListener');

    await reached(Promise.resolve('progress'), signal);

    expect(heeded).toHaveBeenCalledTimes(1);
    expect(left.mock.calls).toEqual(heeded.mock.calls);
  });
});

describe('why something is out of reach', () => {
  test('is told by the code of what went wrong, or else its name', async () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

    expect(await failing(refused)).toEqual(outOfReach('ECONNREFUSED'));
    expect(await failing(new TypeError('no number'))).toEqual(outOfReach('TypeError'));
  });

  test.each([
    ['a sentence', 'runner amzn1 is unknown'],
    ['a long one', 'e'.repeat(61)],
    ['nothing', ''],
    ['a number', 404],
  ])('is not told by a code that is %s: it might quote what was sent', async (_, code) => {
    expect(await failing({ code })).toEqual(outOfReach('Error'));
  });
});
