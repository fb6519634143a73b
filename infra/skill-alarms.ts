import { Stack } from 'aws-cdk-lib';
import { Alarm, type CreateAlarmOptions, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { SkillMetrics } from './skill-metrics';

/** A metric with an alarm of its own. */
export type Alarmed = Exclude<keyof SkillMetrics, 'turns'>;

type AlarmRule = Pick<
  CreateAlarmOptions,
  'threshold' | 'evaluationPeriods' | 'datapointsToAlarm'
> & {
  readonly meaning: string;
};

/** When something is worth a message, counted in periods of five minutes. */
const RULES: Readonly<Record<Alarmed, AlarmRule>> = {
  errors: {
    meaning: 'A turn ended without an answer. The log says where.',
    // The skill answers its own failures with an apology: what still gets through is a bug, and one is enough.
    threshold: 1,
    evaluationPeriods: 1,
  },
  durationP99: {
    meaning: 'Answers come late: the slowest turns took half of the 8 seconds that Alexa waits.',
    // In ms. Half of what Alexa waits leaves time to act before anybody hears silence. With few turns the slowest is
    // the p99, and one slow cold start is no news: two periods of three.
    threshold: 4000,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
  },
  throttles: {
    meaning: 'Lambda turned turns away: the account runs as many functions at once as it may.',
    // A throttled turn is a runner who hears that the skill does not respond; it does not mend itself.
    threshold: 1,
    evaluationPeriods: 1,
  },
  tableErrors: {
    meaning: 'The table of progress fails or turns requests away.',
    // The function asks up to three times, so that a few failures are never heard; five in five minutes may be.
    threshold: 5,
    evaluationPeriods: 1,
  },
  degradedAnswers: {
    meaning:
      'The coach apologised, or did without what failed, again and again. The log says what.',
    // One may be a passing fault, gone when the runner tries again. Twice in a quarter of an hour it was not passing.
    threshold: 1,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
  },
};

/** An alarm for each thing that can go wrong, and the topic that all of them report to. */
export class SkillAlarms extends Construct {
  /** Whoever subscribes to it is told; subscriptions belong to people, not to the stack. */
  readonly topic: Topic;
  readonly alarms: Readonly<Record<Alarmed, Alarm>>;

  constructor(scope: Construct, id: string, metrics: SkillMetrics) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Runner Strength alarms',
      enforceSSL: true,
    });
    // The policy that demands TLS takes the place of the usual one, which would have let alarms publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const alarmFor = (name: Alarmed) => this.alarmOn(name, metrics);
    this.alarms = {
      errors: alarmFor('errors'),
      durationP99: alarmFor('durationP99'),
      throttles: alarmFor('throttles'),
      tableErrors: alarmFor('tableErrors'),
      degradedAnswers: alarmFor('degradedAnswers'),
    };
  }

  private alarmOn(name: Alarmed, metrics: SkillMetrics): Alarm {
    const { meaning, ...rule } = RULES[name];
    const alarm = new Alarm(this, name, {
      metric: metrics[name],
      alarmDescription: `Runner Strength. ${meaning}`,
      // Nobody trains at night: no turns are no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...rule,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
