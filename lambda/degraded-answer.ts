import type { Instant } from './domain/time';

/**
 * Counts, in CloudWatch, an answer that was not what the runner asked for: one line of its embedded metric format,
 * which the log turns into the metric RunnerStrength/DegradedAnswers. It says that it happened, and nothing of whom.
 */
export function countDegradedAnswer(at: Instant): void {
  const metric = {
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: 'RunnerStrength',
          Dimensions: [[]],
          Metrics: [{ Name: 'DegradedAnswers', Unit: 'Count' }],
        },
      ],
    },
    DegradedAnswers: 1,
  };
  // Not the console: Lambda's wraps each line in JSON of its own, in which CloudWatch finds no metric.
  process.stdout.write(`${JSON.stringify(metric)}\n`);
}
