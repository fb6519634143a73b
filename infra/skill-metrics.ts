import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ProgressTable } from './progress-table';

/** What is watched, each over five minutes. */
export interface SkillMetrics {
  readonly turns: IMetric;
  /** Turns that ended without any answer: a crash, a time-out, a request of a wrong skill. */
  readonly errors: IMetric;
  /** In ms: ninety-nine of a hundred turns took at most so long. */
  readonly durationP99: IMetric;
  /** Turns that Lambda turned away, because too many ran at once. */
  readonly throttles: IMetric;
  /** Requests to the table that failed on its side, or that it turned away. */
  readonly tableErrors: IMetric;
  /** Turns in which the coach apologised or did without what failed; lambda/degraded-answer.ts counts them. */
  readonly degradedAnswers: IMetric;
}

const PERIOD = Duration.minutes(5);
const SUMMED = { period: PERIOD, statistic: Stats.SUM };

export const skillMetrics = (skillFunction: IFunction, table: ProgressTable): SkillMetrics => ({
  turns: skillFunction.metricInvocations(SUMMED),
  errors: skillFunction.metricErrors(SUMMED),
  durationP99: skillFunction.metricDuration({ period: PERIOD, statistic: Stats.p(99) }),
  throttles: skillFunction.metricThrottles(SUMMED),
  tableErrors: tableErrorsOf(table),
  degradedAnswers: new Metric({
    namespace: 'RunnerStrength',
    metricName: 'DegradedAnswers',
    ...SUMMED,
  }),
});

/** DynamoDB counts errors by operation, and says nothing of an operation that had none. */
function tableErrorsOf(table: ProgressTable): MathExpression {
  const kinds = ['SystemErrors', 'ThrottledRequests'];
  // The operations that skill-function.ts grants.
  const operations = ['Query', 'PutItem', 'BatchWriteItem'];
  const counts = kinds.flatMap((metricName) =>
    operations.map(
      (Operation) =>
        [
          `${metricName}${Operation}`.replace(/^./, (first) => first.toLowerCase()),
          new Metric({
            namespace: 'AWS/DynamoDB',
            metricName,
            dimensionsMap: { TableName: table.tableName, Operation },
            ...SUMMED,
          }),
        ] as const,
    ),
  );
  return new MathExpression({
    // "a + b" is nothing while either is missing; the sum of all metrics takes those that are there.
    expression: 'SUM(METRICS())',
    usingMetrics: Object.fromEntries(counts),
    period: PERIOD,
    label: 'Table errors',
  });
}
