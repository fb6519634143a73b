import { readPageAct } from '../../../simulator/browser/page-act';

describe('an act of the page', () => {
  test('is read', () => {
    expect(readPageAct({ kind: 'say', text: ' pause ' })).toEqual({
      kind: 'act',
      act: { kind: 'say', text: 'pause' },
    });
    expect(readPageAct({ kind: 'wait', span: '3 days' })).toMatchObject({
      act: { lengthMs: 3 * 24 * 3_600_000 },
    });
    expect(readPageAct({ kind: 'move', device: 'tv' })).toMatchObject({
      act: { model: { name: 'Fire TV' } },
    });
    expect(readPageAct({ kind: 'set language', locale: 'en-AU' })).toMatchObject({
      act: { kind: 'set language', locale: 'en-AU' },
    });
    expect(readPageAct({ kind: 'touch', arguments: ['pause'], source: 'me' })).toMatchObject({
      act: { touch: { arguments: ['pause'], source: {}, components: {} } },
    });
  });

  test.each([
    null,
    'pause',
    [],
    {},
    { kind: 'explode' },
    { kind: 'say' },
    { kind: 'say', text: '   ' },
    { kind: 'say', text: { toString: 'pause' } },
    { kind: 'wait', span: 'soon' },
    { kind: 'wait', span: '9 weeks'.repeat(40) },
    { kind: 'wait', span: '900 weeks' },
    { kind: 'move', device: 'toaster' },
    { kind: 'set language', locale: 'tlh' },
    { kind: 'touch', arguments: 'pause' },
  ])('that makes no sense is answered with a sentence: %j', (sent) => {
    const read = readPageAct(sent);

    expect(read).toMatchObject({ kind: 'wrong', sentence: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('is cut where a sentence would be too long', () => {
    const read = readPageAct({ kind: 'say', text: 'a'.repeat(10_000) });

    expect(read.kind === 'act' && read.act.kind === 'say' && read.act.text.length).toBe(500);
  });
});
