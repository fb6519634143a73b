import { examples, fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { heardBetween, positionAt, UNSEEN_MS } from '../../lambda/domain/position';
import { timelineOf } from '../../lambda/domain/timeline';
import { anyTimeline, FIRST_FULL } from './plans';

describe('a position', () => {
  test('exists at every moment of every part, before it and after it, and never goes back', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: 250, max: 2_000 }), (timeline, step) => {
        for (const part of partsOf(timeline)) {
          const moments = Array.from(
            { length: Math.ceil(part.length / step) + 3 },
            (_, index) => (index - 1) * step,
          );
          const places = moments.map((heard) => positionAt(part, heard).place);

          const order = places.map(({ set, done }) => set * 1_000 + done);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: examples(20, 100) },
    );
  });

  test('counts a rep as done when it ends, not before', () => {
    const [towelDrag] = partsOf(timelineOf(FIRST_FULL, EXERCISES));
    const ninth = towelDrag!.cues.find((cue) => cue.kind === 'count' && cue.rep === 9)!;

    const justBefore = positionAt(towelDrag!, ninth.at + 2_999).place;
    const atItsEnd = positionAt(towelDrag!, ninth.at + 3_000).place;

    expect([justBefore.done, atItsEnd.done]).toEqual([8, 9]);
  });

  test('counts a hold as done once eight seconds of it are', () => {
    const parts = partsOf(timelineOf(FIRST_FULL, EXERCISES));
    const plank = parts.find(({ cues }) => cues[0]?.set.exercise === 'side-plank')!;
    const hold = plank.cues.find(({ kind }) => kind === 'hold')!;

    expect(positionAt(plank, hold.at + 7_900).place.done).toBe(0);
    expect(positionAt(plank, hold.at + 8_000).place.done).toBe(1);
  });
});

describe('what was heard between two requests', () => {
  test('is six seconds less than the time between them, to a fifth of a second more', () => {
    expect(heardBetween(0, 60_000)).toEqual({ atLeast: 54_000, atMost: 60_200 });
  });

  test('is never less than nothing', () => {
    expect(heardBetween(0, 0)).toEqual({ atLeast: 0, atMost: 200 });
    expect(heardBetween(1_000, 0)).toEqual({ atLeast: 0, atMost: 0 });
  });

  const delay = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

  test('is never more than its upper bound and never less than its lower, whatever the clock cannot see', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 220_000 }),
        delay(UNSEEN_MS.startDelay),
        delay(UNSEEN_MS.wakeWordToRequest),
        (answerAt, audio, startDelay, wakeToRequest) => {
          const requestAt = answerAt + startDelay + audio + wakeToRequest;
          const wholeSeconds = (at: number) => Math.floor(at / 1000) * 1000;

          const heard = heardBetween(wholeSeconds(answerAt), wholeSeconds(requestAt));

          expect(heard.atLeast).toBeLessThanOrEqual(audio);
          expect(heard.atMost).toBeGreaterThanOrEqual(audio);
        },
      ),
    );
  });

  test('puts whoever speaks at "any more in you?" after the last rep, however quick Alexa was', () => {
    const { startDelay, wakeWordToRequest, timestampGrain } = UNSEEN_MS;
    const pressUps = partsOf(timelineOf(FIRST_FULL, EXERCISES)).at(-1)!;
    const question = pressUps.cues.at(-1)!;
    const soonest = startDelay.min + question.at + wakeWordToRequest.min - timestampGrain;

    const { cue } = positionAt(pressUps, heardBetween(0, soonest).atLeast);

    expect(question.kind).toBe('prompt');
    expect(cue.kind).toBe('set end');
  });
});
