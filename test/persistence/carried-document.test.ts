import { deflateSync } from 'node:zlib';
import { EXERCISES } from '../../lambda/content/exercises';
import { type Carried, carriedUnsaved } from '../../lambda/domain/carried';
import { DEFAULT_SETTINGS, NEW_PROGRESS, type Progress } from '../../lambda/domain/progress';
import { factOf } from '../../lambda/domain/session-fact';
import { days } from '../../lambda/domain/time';
import type { TrainingSession } from '../../lambda/domain/training-session';
import { readCarried, writeCarried } from '../../lambda/persistence/carried-document';
import { SCHEMA } from '../../lambda/persistence/progress-document';
import { newMemory } from '../../lambda/turn/conversation-memory';
import { FIRST_FULL } from '../domain/plans';
import { MONDAY_MORNING, sessionDone, sessionOf, sessionOn } from '../domain/sessions';

/** What a conversation may carry in all (ours, lambda/turn/conversation-memory.ts). In bytes. */
const MOST_BYTES = 2048;

const carriedOf = (after: Progress): Carried =>
  carriedUnsaved(NEW_PROGRESS, after, { changed: [], version: 7 });

/** A plan of which everything is other than usual, and long to write. */
const LARGEST: TrainingSession = {
  ...sessionDone({
    ...FIRST_FULL,
    wish: { kind: 'focus', area: 'upper-body' },
    flow: 'straight through',
    exercises: FIRST_FULL.exercises.map((planned, nth) => ({
      ...planned,
      variant: nth % 2 === 0 ? 'easier' : 'harder',
      news: { because: nth % 2 === 0 ? 'done twice' : 'last time', before: planned.dose },
      easedFrom: 'standard',
      more: planned.exercise === 'press-up' ? 8 : 0,
    })),
  }),
  id: '1795417200000-1y2p0ij',
  zone: 'America/Argentina/ComodRivadavia',
  device: 4_123_456_789,
  playing: {
    from: { set: 10, done: 3 },
    leadIn: 'as planned',
    answer: 'long',
    since: 1_795_417_200_000,
  },
};

/** As much as can be carried of a runner, with so many sessions that are not saved. */
const largest = (sessions: number): Carried =>
  carriedOf({
    ...NEW_PROGRESS,
    settings: {
      ...DEFAULT_SETTINGS,
      pace: 'slower',
      warmUp: 'always',
      variants: { lunge: 'easier', 'towel-drag': 'harder', 'eccentric-calf-raise': 'floor' },
      harderOffered: ['lunge', 'side-plank', 'one-leg-squat'],
      restRemindedIn: '2026-11-16',
    },
    zone: { name: LARGEST.zone, readAt: 1_795_417_200_000, device: 4_123_456_789 },
    session: LARGEST,
    applied: ['a3c9', 'f01b', '77d2'].map(
      (part) => `amzn1.echo-api.request.${part}e5f6-4789-8abc-def0${part}5678`,
    ),
    unwritten: Array.from({ length: sessions }, (_, nth) => ({
      ...factOf({ ...LARGEST, done: LARGEST.done.map((done) => (done + nth) % 9) }, 3, EXERCISES)!,
      id: `${1_795_417_200_000 + nth * 777_777}-${(nth * 7_919_777).toString(36)}`,
      at: MONDAY_MORNING + nth * days(0.01),
    })),
  });

/** The largest memory that a conversation has besides. */
const MEMORY = {
  ...newMemory(4_294_967_295),
  turns: 999,
  runner: `amzn1.ask.person.${'A1B2C3'.repeat(36)}`,
  question: 'go straight through',
  aspect: 'muscles',
  exercise: 'eccentric-calf-raise',
  told: { kind: 'explained', exercise: 'eccentric-calf-raise', aspect: 'muscles' },
  unsaved: true,
  noticed: true,
} as const;

describe('what a conversation carries', () => {
  test('is read as it was written', async () => {
    const carried = carriedOf({
      ...NEW_PROGRESS,
      settings: { ...DEFAULT_SETTINGS, pace: 'slower' },
      session: sessionOf(),
      unwritten: [sessionOn('2026-11-16'), sessionOn('2026-11-18')],
    });

    expect(carried.changed).toEqual(['pace']);
    expect(await readCarried(await writeCarried(carried))).toEqual(carried);
  });

  test.each([0, 1, 2, 9, 40])(
    'is at most 2 KB with all else that is remembered, with the largest plan and %i sessions',
    async (sessions) => {
      const text = await writeCarried(largest(sessions));

      const bytes = JSON.stringify({ ...MEMORY, carried: text }).length;
      const read = await readCarried(text);

      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(read?.progress.session).toEqual(LARGEST);
      // Where there are too many, the newest are kept.
      const kept = read?.progress.unwritten ?? [];
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(sessions, 2));
      expect(kept).toEqual(largest(sessions).progress.unwritten.slice(sessions - kept.length));
    },
  );

  test('is read still where code of another day wrote it', async () => {
    const read = await readCarried(
      'eLtaY54Io3p+Rs65OPIx1JE0ycjQQtkKFuEoGRtqGqk5GxoDsPwK4WIPTh2kchaUMmDlKTzxpOeD8yW8RNdNRCrTTQzNjUDJ1UAHmlpA2d9M19BQ19BMCbWIN6' +
        'lFKaIhUYQUEshltnktAO9uoGE=',
    );

    expect(read?.changed).toEqual(['pace', 'variants']);
    expect(read?.progress.settings).toMatchObject({
      pace: 'slower',
      variants: { lunge: 'easier' },
    });
    expect(read?.progress.unwritten).toMatchObject([{ kind: 'goal', weeklyGoal: 4 }]);
  });

  /** A text that says little, and something besides. */
  const saying = (more: object): string =>
    deflateSync(
      JSON.stringify({ schema: SCHEMA, progress: {}, facts: [], changed: [], version: 3, ...more }),
    ).toString('base64');

  test('has no setting that there is no more', async () => {
    const read = await readCarried(saying({ changed: ['zebra', 'pace'] }));

    expect(read).toMatchObject({ changed: ['pace'], version: 3 });
  });

  test.each([
    ['no text of ours', 'zebra'],
    ['nothing', ''],
    ['half of what was written', 'eJzNVk1v2zAM'],
    ['huge', saying({ more: '0'.repeat(100_000) })],
    ['something else', saying({ facts: 7 })],
    ['of newer code', saying({ schema: SCHEMA + 1 })],
  ])('is nothing where it is %s', async (_, text) => {
    expect(await readCarried(text)).toBeNull();
  });
});
