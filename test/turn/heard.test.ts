import { EXERCISES } from '../../lambda/content/exercises';
import { partFrom } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { type Heard, heardAfter, readHeard } from '../../lambda/turn/heard';
import type { Reply } from '../../lambda/turn/reply';
import { FIRST_FULL } from '../domain/plans';

const ASKED: Reply = {
  kind: 'asks',
  say: [{ kind: 'take your time' }],
  question: { kind: 'which session' },
};

describe('what was heard in a conversation', () => {
  test('counts what was said and what was asked', () => {
    const once = heardAfter({}, ASKED);

    const twice = heardAfter(once, ASKED);

    expect(twice).toEqual({ 'take your time': 2, 'which session': 2 });
  });

  test('counts an answer over a set and the way back into it, but no cue that has its place', () => {
    const part = partFrom(
      timelineOf(FIRST_FULL, EXERCISES),
      { set: 0, done: 3 },
      'resume',
      'short',
    );

    const heard = heardAfter(
      {},
      {
        kind: 'plays',
        part: part!,
        answer: [{ kind: 'a minute' }],
        question: { kind: 'finish' },
        as: 'apl for audio',
      },
    );

    expect(heard).toEqual({ 'a minute': 1, resume: 1, 'count-in': 3 });
  });

  test('forgets what was heard longest ago, so that it never grows out of a conversation', () => {
    const many: Heard = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`kind ${index}`, 1]),
    );

    const heard = heardAfter(many, ASKED);

    expect(Object.keys(heard)).toHaveLength(24);
    expect(heard).toMatchObject({ 'kind 39': 1, 'which session': 1 });
  });

  test('is read from whatever the attributes have', () => {
    expect(readHeard({ paused: 2, welcome: -1, week: 'x' })).toEqual({ paused: 2 });
    expect(readHeard(null)).toEqual({});
    expect(readHeard('heard')).toEqual({});
  });
});
