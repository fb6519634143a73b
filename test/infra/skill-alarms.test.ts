import { Match } from 'aws-cdk-lib/assertions';
import { countDegradedAnswer } from '../../lambda/degraded-answer';
import { synthesizeStack, type SynthesizedStack } from './synthesized-stack';

const ALARM = 'AWS::CloudWatch::Alarm';

let stack: SynthesizedStack;

beforeAll(() => {
  stack = synthesizeStack();
});

afterAll(() => stack.remove());

describe('an alarm is raised', () => {
  test.each([
    ['by one turn without an answer', { MetricName: 'Errors', Threshold: 1, EvaluationPeriods: 1 }],
    ['by one turn turned away', { MetricName: 'Throttles', Threshold: 1, EvaluationPeriods: 1 }],
    [
      'when turns take half of what Alexa waits, twice in a quarter of an hour',
      { MetricName: 'Duration', ExtendedStatistic: 'p99', Threshold: 4000, DatapointsToAlarm: 2 },
    ],
    [
      'by degraded answers twice in a quarter of an hour',
      { MetricName: 'DegradedAnswers', Threshold: 1, EvaluationPeriods: 3, DatapointsToAlarm: 2 },
    ],
  ])('%s', (_, properties) => {
    const { template } = stack;

    template.hasResourceProperties(ALARM, { ...properties, TreatMissingData: 'notBreaching' });
  });

  test('by errors of the table in any of the operations that the function does, whichever were silent', () => {
    const { id } = stack.only('AWS::DynamoDB::GlobalTable');

    const counted = (MetricName: string, Operation: string) =>
      Match.objectLike({
        MetricStat: {
          Metric: Match.objectLike({
            MetricName,
            Dimensions: [
              { Name: 'Operation', Value: Operation },
              { Name: 'TableName', Value: { Ref: id } },
            ],
          }),
        },
      });
    stack.template.hasResourceProperties(ALARM, {
      Threshold: 5,
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: 'SUM(METRICS())' }),
        counted('SystemErrors', 'Query'),
        counted('SystemErrors', 'PutItem'),
        counted('SystemErrors', 'BatchWriteItem'),
        counted('ThrottledRequests', 'Query'),
        counted('ThrottledRequests', 'PutItem'),
        counted('ThrottledRequests', 'BatchWriteItem'),
      ]),
    });
  });

  test('and reaches whoever subscribed to the topic', () => {
    const { id } = stack.only('AWS::SNS::Topic');

    stack.template.resourceCountIs(ALARM, 5);
    stack.template.allResourcesProperties(ALARM, { AlarmActions: [{ Ref: id }] });
    stack.template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  test('on the very metric of degraded answers that the function writes', () => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    countDegradedAnswer();
    const line = JSON.parse(String(written.mock.calls[0]?.[0])) as {
      readonly _aws: { readonly CloudWatchMetrics: readonly Written[] };
    };
    written.mockRestore();

    const [{ Namespace, Dimensions, Metrics }] = line._aws.CloudWatchMetrics as [Written];

    expect(Dimensions).toEqual([[]]);
    stack.template.hasResourceProperties(ALARM, {
      Namespace,
      MetricName: Metrics[0]?.Name,
      Dimensions: Match.absent(),
    });
  });
});

interface Written {
  readonly Namespace: string;
  readonly Dimensions: unknown;
  readonly Metrics: readonly { readonly Name: string }[];
}

describe('the dashboard', () => {
  test('shows the state of all alarms, the turns, and every metric with its line', () => {
    const { DashboardBody } = stack.only<{ readonly DashboardBody: unknown }>(
      'AWS::CloudWatch::Dashboard',
    ).properties;

    const body = JSON.stringify(DashboardBody);
    expect(body.match(/\\"type\\":\\"alarm\\"/g)).toHaveLength(1);
    expect(body.match(/\\"type\\":\\"metric\\"/g)).toHaveLength(6);
    expect(body.match(/\\"annotations\\":\{\\"horizontal\\"/g)).toHaveLength(5);
  });
});
