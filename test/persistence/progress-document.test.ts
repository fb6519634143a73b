import { NEW_PROGRESS } from '../../lambda/domain/progress';
import {
  NewerSchemaError,
  readProgress,
  SCHEMA,
  UnreadableItemError,
  writeProgress,
} from '../../lambda/persistence/progress-document';
import { sessionDone, sessionOf } from '../domain/sessions';

/** The very class of what is thrown: one of the two is also of the other. */
function errorOf(reading: () => unknown): unknown {
  try {
    return reading();
  } catch (error) {
    return (error as Error).constructor;
  }
}

describe('a stored runner', () => {
  test('is read as it was written', () => {
    const progress = { ...NEW_PROGRESS, session: sessionDone(), plainSpeechSessions: 2 };

    expect(readProgress(writeProgress(progress), SCHEMA)).toEqual(progress);
  });

  test('of an earlier day, without what came later, is as a new runner in that', () => {
    const { settings } = NEW_PROGRESS;

    const progress = readProgress(
      JSON.stringify({ settings: { ...settings, pace: 'slower' } }),
      SCHEMA,
    );

    expect(progress).toEqual({ ...NEW_PROGRESS, settings: { ...settings, pace: 'slower' } });
  });

  test('with an open session of an earlier day can go on with it', () => {
    const { cooledDown: _, movesDone: __, untaught: _u, plan, ...session } = sessionDone();
    const { flow: _f, coolsDown: _c, moreRestMs: _r, moreSetUpMs: _s, ...earlierPlan } = plan;
    const stored = { settings: { pace: 'slower' }, session: { ...session, plan: earlierPlan } };

    const progress = readProgress(JSON.stringify(stored), SCHEMA);

    expect(progress.session).toEqual(sessionDone());
    expect(progress.settings).toEqual({ ...NEW_PROGRESS.settings, pace: 'slower' });
    expect(progress.history).toEqual(NEW_PROGRESS.history);
  });

  test('with a session of the first days has nothing done in it, and nothing that was not known yet', () => {
    const { id, startedAt, day, zone, plan, place, stoppedAt } = sessionOf();
    const exercises = plan.exercises.map(({ news: _, easedFrom: __, ...planned }) => planned);
    const playing = { from: place, leadIn: 'as planned', since: startedAt };
    const first = { id, startedAt, day, zone, place, stoppedAt, playing };

    const { session } = readProgress(
      JSON.stringify({ session: { ...first, plan: { ...plan, exercises } } }),
      SCHEMA,
    );

    expect(session).toEqual({ ...sessionOf(), playing: { ...playing, answer: null } });
  });

  test('of a newer schema is no garbage, to be made anew', () => {
    expect(errorOf(() => readProgress('{}', SCHEMA + 1))).toBe(NewerSchemaError);
  });

  test.each([
    ['that is damaged', '{', SCHEMA],
    ['without a schema number', '{}', NaN],
    ['whose schema number is none', '{}', 1.5],
  ])('%s is garbage, and not of newer code', (_, text, schema) => {
    expect(errorOf(() => readProgress(text, schema))).toBe(UnreadableItemError);
  });
});
