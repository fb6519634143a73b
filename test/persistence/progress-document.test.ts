import { NEW_PROGRESS } from '../../lambda/domain/progress';
import {
  readProgress,
  SCHEMA,
  UnreadableItemError,
  writeProgress,
} from '../../lambda/persistence/progress-document';
import { sessionDone } from '../domain/sessions';

describe('a stored runner', () => {
  test('is read as it was written', () => {
    const progress = { ...NEW_PROGRESS, session: sessionDone(), plainSpeechSessions: 2 };

    expect(readProgress(writeProgress(progress), SCHEMA)).toEqual(progress);
  });

  test('of an earlier day, without what came later, is as a new runner in that', () => {
    const { settings } = NEW_PROGRESS;

    const progress = readProgress(
      JSON.stringify({ settings: { ...settings, weeklyGoal: 5 } }),
      SCHEMA,
    );

    expect(progress).toEqual({ ...NEW_PROGRESS, settings: { ...settings, weeklyGoal: 5 } });
  });

  test('of a newer schema, or one that is damaged, is refused rather than overwritten', () => {
    expect(() => readProgress('{}', SCHEMA + 1)).toThrow(UnreadableItemError);
    expect(() => readProgress('{', SCHEMA)).toThrow(UnreadableItemError);
    expect(() => readProgress('{}', NaN)).toThrow(UnreadableItemError);
  });
});
