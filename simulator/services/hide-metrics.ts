/** How a line of CloudWatch's embedded metric format begins. */
const METRIC = '{"_aws"';

/** Keeps the metrics that the skill writes for CloudWatch out of the conversation on standard output. */
export function hideMetrics(stdout: NodeJS.WriteStream): void {
  const write = stdout.write.bind(stdout) as (...written: readonly unknown[]) => boolean;
  stdout.write = (...written: readonly unknown[]) =>
    String(written[0]).startsWith(METRIC) || write(...written);
}
