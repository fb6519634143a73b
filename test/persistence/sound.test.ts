import { EXERCISES } from '../../lambda/content/exercises';
import type { Fact } from '../../lambda/domain/fact';
import { DEFAULT_SETTINGS, NEW_PROGRESS } from '../../lambda/domain/progress';
import {
  readFact,
  readProgress,
  SCHEMA,
  UnreadableItemError,
  writeFact,
  writeProgress,
} from '../../lambda/persistence/progress-document';
import { sessionDone, sessionOn } from '../domain/sessions';

const LUNGES = { exercise: 'lunge', planned: EXERCISES.lunge.dose } as const;

const runnerItem = () =>
  writeProgress({
    ...NEW_PROGRESS,
    settings: { ...DEFAULT_SETTINGS, stairs: 'step', restRemindedIn: '2026-11-16' },
    zone: { name: 'Europe/London', readAt: 0, device: 7 },
    session: {
      ...sessionDone(),
      stretches: [{ ...LUNGES, nth: 0, variant: 'standard', from: 0, to: 5 }],
      playing: { from: { set: 0, done: 0 }, leadIn: 'resume', answer: null, since: 0 },
    },
  });

/** A stored text with something else at a path in it. */
function damaged(text: string, path: string, value: unknown): string {
  const stored = JSON.parse(text) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  const parent = names.reduce((part, name) => part[name] as Record<string, unknown>, stored);
  parent[last] = value;
  return JSON.stringify(stored);
}

test('a runner item with all in its place can be read', () => {
  expect(readProgress(runnerItem(), SCHEMA).session?.playing?.since).toBe(0);
});

test.each([
  ['settings.pace', 7],
  ['settings.harderOffered', {}],
  ['history.settled.sessions', 'zebra'],
  ['history.folded', 'zebra'],
  ['applied', {}],
  ['zone.name', 7],
  ['zone.readAt', 'zebra'],
  ['session.id', 7],
  ['session.startedAt', 'zebra'],
  ['session.day', null],
  ['session.zone', 7],
  ['session.plan.wish', 'full'],
  ['session.plan.pace', 7],
  ['session.plan.flow', 7],
  ['session.plan.exercises', {}],
  ['session.plan.exercises.0.exercise', 'zebra'],
  ['session.plan.exercises.0.dose.reps', 1.5],
  ['session.done', {}],
  ['session.place', null],
  ['session.place.set', 'zebra'],
  ['session.place.done', undefined],
  ['session.stretches', {}],
  ['session.stretches.0.exercise', 7],
  ['session.stretches.0.nth', 'zebra'],
  ['session.stretches.0.variant', 7],
  ['session.stretches.0.planned', 10],
  ['session.stretches.0.planned.reps', 'zebra'],
  ['session.stretches.0.from', 'zebra'],
  ['session.stretches.0.to', undefined],
  ['session.stoppedAt', 'zebra'],
  ['session.trainedMs', 'zebra'],
  ['session.playing.from.set', 'zebra'],
  ['session.playing.from.done', undefined],
  ['session.playing.since', 'zebra'],
])('a runner item whose %s is %j is garbage', (path, value) => {
  const item = damaged(runnerItem(), path, value);

  expect(() => readProgress(item, SCHEMA)).toThrow(UnreadableItemError);
});

const known = { id: 'one', at: 0 };

const FACTS: readonly Fact[] = [
  sessionOn('2026-11-16'),
  {
    ...known,
    kind: 'correction',
    session: '2026-11-16',
    exercise: 'lunge',
    nth: null,
    reps: 8,
  },
  { ...known, kind: 'goal', from: '2026-11-16', weeklyGoal: 4 },
  { ...known, kind: 'time off', from: '2026-11-16', until: '2026-11-23' },
];

test.each(FACTS)('a $kind with all in its place can be read', (fact) => {
  expect(readFact(writeFact(fact), SCHEMA)).toEqual(fact);
});

test.each([
  ...['id', 'at', 'day', 'trainedMs', 'wish', 'exercises'].map((path) => ['session', path]),
  ...['exercise', 'variant', 'planned', 'planned.kind', 'planned.reps', 'done'].map((path) => [
    'session',
    `exercises.0.${path}`,
  ]),
  ...['session', 'exercise', 'reps'].map((path) => ['correction', path]),
  ...['from', 'weeklyGoal'].map((path) => ['goal', path]),
  ...['from', 'until'].map((path) => ['time off', path]),
])('a %s whose %s is nothing is garbage', (kind, path) => {
  const item = damaged(writeFact(FACTS.find((fact) => fact.kind === kind)!), path, null);

  expect(() => readFact(item, SCHEMA)).toThrow(UnreadableItemError);
});
