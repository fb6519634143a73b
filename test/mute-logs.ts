/** Keeps what the skill logs, and its metrics, out of the report of the tests; `jest.restoreAllMocks()` ends it. */
export function muteLogs() {
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  return jest.spyOn(console, 'error').mockImplementation(() => {});
}
