/**
 * Counts, in CloudWatch, an answer that was an apology, or had to do without something outside that failed: one line of its
 * embedded metric format, which the log turns into the metric RunnerStrength/DegradedAnswers. It says that it happened, and
 * nothing of whom; when, by the clock of the function, since a request may have come without a time or with any.
 */
export function countDegradedAnswer(): void {
  const metric = {
    _aws: {
      Timestamp: Date.now(),
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
