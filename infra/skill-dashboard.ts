import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarmed, SkillAlarms } from './skill-alarms';
import type { SkillMetrics } from './skill-metrics';

const TITLES: Readonly<Record<Alarmed, string>> = {
  errors: 'Turns without an answer',
  durationP99: 'Slowest turns (p99, ms)',
  throttles: 'Turns turned away',
  tableErrors: 'Errors of the table',
  degradedAnswers: 'Degraded answers',
};

/** One page: the state of every alarm, how many turns there are, and each metric with the line that it must not pass. */
export class SkillDashboard extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { metrics, alarms }: { readonly metrics: SkillMetrics; readonly alarms: SkillAlarms['alarms'] },
  ) {
    super(scope, id);
    const graph = (title: string, metric: IMetric) =>
      new GraphWidget({ title, left: [metric], width: 8, leftYAxis: { min: 0 } });
    const names = Object.keys(TITLES) as Alarmed[];
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          new AlarmStatusWidget({
            title: 'Alarms',
            alarms: Object.values(alarms),
            width: 24,
            height: 3,
          }),
        ],
        [
          graph('Turns', metrics.turns),
          ...names.map(
            (name) =>
              new GraphWidget({
                title: TITLES[name],
                left: [metrics[name]],
                leftAnnotations: [alarms[name].toAnnotation()],
                leftYAxis: { min: 0 },
                width: 8,
              }),
          ),
        ],
      ],
    });
  }
}
