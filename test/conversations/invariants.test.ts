import { EXERCISES } from '../../lambda/content/exercises';
import { tallyOf } from '../../lambda/domain/progress';
import { fc } from '../seeded';
import type { Answer } from '../../simulator/echo/answer';
import type { Echo } from '../../simulator/echo/echo';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };

/** What runners say, sensible or not, at any moment. */
const SENTENCES = [
  'alexa, open runner strength',
  'alexa, ask runner strength how many sessions this week',
  'start the full session',
  'start the short session',
  'start',
  "I'm ready",
  'ready',
  'next',
  'previous',
  'repeat',
  'pause',
  'resume',
  'start over',
  "I'm done",
  'yes',
  'no',
  'explain the lunge',
  'explain the burpee',
  'explain this exercise',
  'how do I make it easier',
  'which exercises are there',
  'give me a reason to strength train',
  'all ten reasons',
  'how many sessions this week',
  'help',
  'qwertz uiop asdf',
  'how many left',
  'how long left',
  'which side',
  "what's next",
  'slower',
  'faster',
  'longer rest',
  'more time to get ready',
  'start left',
  'too hard',
  'make the lunge harder',
  'easier for now',
  'I only did eight',
  'twelve on the left',
  'I was at six',
  'seven',
  'I have five minutes',
  'something for my knees',
  'just the side plank',
  'leave out the push ups',
  'leave out the one leg squat',
  'with weights',
  'there are no stairs here',
  'warm up first',
  'never warm up',
  'straight through',
  'one at a time',
  'give me a minute',
  'it hurts',
  'remind me',
  'remind me on mondays and fridays at seven',
  'in the morning',
  'half past six',
  'change my reminder to eight',
  'which reminders do I have',
  'cancel my reminders',
  'stop',
  'cancel',
];

/** A sentence, and when it is said: into the answer's audio (as a fraction of it), or once it has been heard. */
const anyUtterance = fc.record({
  text: fc.constantFrom(...SENTENCES),
  interruptsAt: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});

/** A moment of what is still to be heard of the current answer, in ms from its beginning. */
function momentIn({ playing, now }: Echo, fraction: number | undefined): number | undefined {
  if (!playing || fraction === undefined) return undefined;
  const heard = Math.max(0, now - playing.startedAt);
  return Math.ceil(heard + fraction * (playing.answer.sound.lengthMs - heard));
}

/** The words of an answer that are heard last. */
const lastWords = ({ sound }: Answer): string => sound.cues.at(-1)?.text ?? '';

describe('whatever a runner says, and whenever', () => {
  test('every answer keeps the platform’s limits, and an open microphone carries a question and a reprompt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyUtterance, { minLength: 5, maxLength: 25 }),
        async (utterances) => {
          // The Echo throws where a limit of the platform is broken.
          const { echo, events } = startConversation({ permission: { state: 'granted' } });
          await echo.say('alexa, open runner strength');
          for (const { text, interruptsAt } of utterances) {
            const at = momentIn(echo, interruptsAt);
            await echo.say(text, at === undefined ? {} : { at });
          }
          await echo.walkOff();

          const answers = events.flatMap((event) =>
            event.kind === 'answered' ? [event.answer] : [],
          );
          const listening = answers.filter(({ afterwards }) => afterwards === 'listens');
          expect(listening.filter((answer) => !lastWords(answer).endsWith('?'))).toEqual([]);
          expect(listening.filter(({ reprompt }) => !reprompt?.cues.length)).toEqual([]);
          expect(answers.filter(({ afterwards }) => afterwards === 'stays open')).toEqual([]);
          expect(answers.filter(({ sound }) => sound.cues.length === 0)).toEqual([]);
          expect(
            answers.some((answer) =>
              answer.sound.cues.some(({ text }) => /wrong on my side/.test(text)),
            ),
          ).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  }, 20_000);

  test('"next" comes to the end of the session, and nothing was done that cannot be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyUtterance, { maxLength: 20 }), async (utterances) => {
        const store = inMemoryProgressStore();
        const { echo } = startConversation({ store, permission: { state: 'granted' } });
        await echo.say('alexa, open runner strength');
        for (const { text, interruptsAt } of utterances) {
          const at = momentIn(echo, interruptsAt);
          await echo.say(text, at === undefined ? {} : { at });
        }
        await echo.say('alexa, open runner strength');
        for (let turn = 0; turn < 30; turn++) await echo.say('next');

        const { progress } = await store.load(RUNNER);
        const { weeks } = tallyOf(progress, EXERCISES);
        expect(progress.session).toBeNull();
        expect(weeks.every(({ sessions }) => sessions <= utterances.length + 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
