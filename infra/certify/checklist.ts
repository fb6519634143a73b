/** Something that Amazon's reviewers look at, once a machine has looked at it. */
export interface Finding {
  /** What holds when the rule is kept: "Stop and cancel end the conversation, whatever is open". */
  readonly rule: string;
  /** What breaks it, a sentence each; none when it is kept. */
  readonly complaints: readonly string[];
}

/** A rule that was looked at, and what breaks it. */
export const finding = (rule: string, complaints: readonly string[]): Finding => ({
  rule,
  complaints: [...new Set(complaints)],
});

/** More complaints of one rule than this say nothing new. */
const MOST_COMPLAINTS_SHOWN = 10;

/** Whether every rule is kept. */
export const isClean = (findings: readonly Finding[]): boolean =>
  findings.every(({ complaints }) => complaints.length === 0);

/** The checklist as it is printed: what a machine found, then what only a person can do. */
export function checklistLines(
  findings: readonly Finding[],
  duties: readonly string[],
): readonly string[] {
  const failed = findings.filter(({ complaints }) => complaints.length > 0).length;
  return [
    ...findings.flatMap(linesOf),
    '',
    'A person must still do this:',
    ...duties.map((duty) => `  [ ] ${duty}`),
    '',
    `${findings.length - failed} passed, ${failed} failed, ${duties.length} for a person.`,
  ];
}

function linesOf({ rule, complaints }: Finding): readonly string[] {
  if (complaints.length === 0) return [`passed  ${rule}`];
  const shown = complaints.slice(0, MOST_COMPLAINTS_SHOWN);
  const hidden = complaints.length - shown.length;
  return [
    `FAILED  ${rule}`,
    ...shown.map((complaint) => `          ${complaint}`),
    ...(hidden > 0 ? [`          and ${hidden} more`] : []),
  ];
}
