import { checklistLines, isClean } from '../../../infra/certify/checklist';

const KEPT = { rule: 'Stop stops', complaints: [] };
const BROKEN = { rule: 'Help helps', complaints: ['It does not.'] };

describe('the checklist', () => {
  test('says what passed, what failed and why, and what a person has to do', () => {
    const lines = checklistLines([KEPT, BROKEN], ['Listen.']);

    expect(lines).toEqual([
      'passed  Stop stops',
      'FAILED  Help helps',
      '          It does not.',
      '',
      'A person must still do this:',
      '  [ ] Listen.',
      '',
      '1 passed, 1 failed, 1 for a person.',
    ]);
  });

  test('does not drown in the complaints of one rule', () => {
    const complaints = Array.from({ length: 300 }, (_, index) => `Fault ${index}.`);

    const lines = checklistLines([{ ...BROKEN, complaints }], []);

    expect(lines).toContain('          and 290 more');
    expect(lines.length).toBeLessThan(20);
  });

  test('is clean only if no rule is broken', () => {
    expect(isClean([KEPT, KEPT])).toBe(true);
    expect(isClean([KEPT, BROKEN])).toBe(false);
  });
});
