import { startConversation } from './conversation';

interface Way {
  readonly wish: string;
  readonly exercise: string;
  /** What is fetched for it, and nothing else. */
  readonly kit: RegExp;
  /** What is taught at the first meeting. */
  readonly taught: RegExp;
  /** What belongs to the standard way alone. */
  readonly never: RegExp;
}

const WAYS: readonly Way[] = [
  {
    wish: 'make the towel drag harder',
    exercise: 'towel drag',
    kit: /need a bath towel, a book and a sturdy chair/,
    taught: /a book on the far end/,
    never: /the towel lengthwise/,
  },
  {
    wish: 'make the calf raise easier',
    exercise: 'calf raise',
    kit: /need the bottom stair\./,
    taught: /Weight on your right leg\. Lower both heels/,
    never: /Lift your left foot|Foot off/,
  },
  {
    wish: 'make the calf raise harder',
    exercise: 'calf raise',
    kit: /need the bottom stair and weights/,
    taught: /Backpack on/,
    never: /Heels high/,
  },
  {
    wish: 'make the lunge easier',
    exercise: 'lunge',
    kit: /need a sturdy chair against the wall and some clear floor/,
    taught: /A hand on the chair/,
    never: /about a yard/,
  },
  {
    wish: 'make the one leg squat easier',
    exercise: 'one leg squat',
    kit: /need a sturdy chair/,
    taught: /One hand on the chair/,
    never: /Arms out to the sides/,
  },
  {
    wish: 'make the side plank easier',
    exercise: 'side plank',
    kit: /need some clear floor/,
    taught: /Knees stay down/,
    never: /legs stretched/,
  },
  {
    wish: 'make the side plank harder',
    exercise: 'side plank',
    kit: /need some clear floor/,
    taught: /the top leg, and the free arm/,
    never: /until your body is in line/,
  },
  {
    wish: 'make the push-ups easier',
    exercise: 'push-ups',
    kit: /need a counter\./,
    taught: /Hands on the counter/,
    never: /[Kk]nees/,
  },
  {
    wish: 'make the push-ups harder',
    exercise: 'push-ups',
    kit: /need some clear floor/,
    taught: /On your toes, hands shoulder width/,
    never: /[Kk]nees/,
  },
];

describe('whoever does an exercise in another way hears what to fetch for it, and how it is done so', () => {
  test.each(WAYS)('$wish', async ({ wish, exercise, kit, taught, never }) => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', wish);

    const fetched = await say(`just the ${exercise}`);
    const led = await say('ready');

    expect(fetched).toMatch(kit);
    expect(led).toMatch(taught);
    expect(led).not.toMatch(never);
  });
});
