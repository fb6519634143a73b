import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { MONDAY_AT_SEVEN, startConversation } from './conversation';

/** A runner on the stair, in the first calf raises of a short session: rep one begins at 0:30. */
async function onTheStair() {
  const conversation = startConversation();
  await conversation.sayAll('alexa, open runner strength', 'short', 'ready');
  return conversation;
}

describe('a runner who interrupts', () => {
  test('on the stair puts both feet on it before anything else', async () => {
    for (const sentence of ['pause', 'it hurts', 'stop']) {
      const { say } = await onTheStair();
      expect(await say(sentence, { at: 60_000 })).toMatch(/^Both feet on the stair\./);
    }
  });

  test('in the very first rep keeps that rep, and does not hear the lesson again', async () => {
    const { say } = await onTheStair();

    const paused = await say('pause', { at: 37_500 });
    const goesOn = await say('resume');

    expect(paused).toMatch(/at rep one, right leg\./);
    expect(goesOn).toMatch(/^Three\. Two\. One\. One\. Lower/);
  });

  test('and asks for time gets it, instead of a goodbye', async () => {
    const { say } = await onTheStair();
    await say('pause', { at: 60_000 });

    expect(await say('not yet')).toMatch(/(Take your time|No hurry|I'll wait)\. .*\?$/);
    expect(await say('give me a minute')).toMatch(/minute.*(Ready to|Shall we|set to) go on\?$/);
  });

  test('with a question hears a few words, and the set goes on by itself from that rep', async () => {
    const { say } = await onTheStair();

    const left = await say('how many left', { at: 60_000 });
    const side = await say('which leg', { at: 20_000 });

    expect(left).toMatch(/^(That was three|Three done|Rep three is done)\W+seven (to go|more)\./i);
    expect(left).toMatch(/ Three\. Two\. One\. Four\./);
    expect(side).toMatch(/^The right leg\. Three\. Two\. One\./);
  });

  test('by mistake is not stopped by it', async () => {
    const { say } = await onTheStair();

    expect(await say('flurble wurble', { at: 60_000 })).toMatch(/ Three\. Two\. One\./);
  });

  test('and comes back after more than a week hears that it begins afresh', async () => {
    const store = inMemoryProgressStore();
    const { sayAll } = startConversation({ store });
    await sayAll('alexa, open runner strength', 'full', 'ready', 'stop');

    const later = startConversation({ store, startAt: MONDAY_AT_SEVEN + 8 * 24 * 60 * 60 * 1000 });

    expect(await later.say('alexa, open runner strength')).toMatch(/afresh\./);
  });

  test('at the wheel is not coached', async () => {
    const { say, echo } = await onTheStair();

    expect(await say("I'm driving", { at: 60_000 })).toMatch(/^Not while you are driving\./);
    await echo.hearOut();
    expect(echo.inConversation).toBe(false);
  });
});

describe('a set goes on by itself after a question', () => {
  test('also on the second side, and after it was resumed once already', async () => {
    const { say } = await onTheStair();
    await say('pause', { at: 160_000 });
    await say('resume');

    const left = await say('how many left', { at: 20_000 });
    const slower = await say('slower', { at: 20_000 });

    expect(left).toMatch(/^[^.]*\b(was|done)\b.* Three\. Two\. One\. \w+\. (Straight|Bent) knee\./);
    expect(slower).toMatch(/^Slower\. Three\. Two\. One\. \w+\. (Straight|Bent) knee\./);
  });

  test('and "next" leaves it there as well', async () => {
    const { say } = await onTheStair();
    await say('pause', { at: 160_000 });
    await say('resume');

    expect(await say('next', { at: 20_000 })).toMatch(/one leg squat/i);
  });
});

describe('what is left out', () => {
  test('is not started instead, wherever it is said', async () => {
    const resting = startConversation();
    await resting.sayAll('alexa, open runner strength', 'full', 'ready');
    const inTheRest = await resting.say('leave out the calf raise', { at: 200_000 });
    const atTheKit = startConversation();
    await atTheKit.sayAll('alexa, open runner strength', 'full', 'leave out the towel drag');

    expect(inTheRest).toMatch(/^No eccentric calf raise today\. .*lunge/);
    expect(await atTheKit.say('ready')).toMatch(/eccentric calf raise/i);
  });
});

describe('"any more in you?"', () => {
  test('can be answered by anything without a rep being counted twice', async () => {
    for (const [sentence, heard] of [
      ['stop', /./],
      ['how many sessions this week', /this week.*(Any more|Five more)/],
      ['help', /five more push-ups/],
      ['give me a minute', /(Any more|Five more)/],
      ['resume', /(Any more|Five more)/],
    ] as const) {
      const { say, sayAll } = startConversation();
      await sayAll('alexa, open runner strength', 'just the push ups', 'ready');

      expect(await say(sentence)).toMatch(heard);
      expect(await say('alexa, open runner strength')).not.toMatch(/rep ten/);
    }
  });
});

describe('a mishearing', () => {
  test('leaves the question open that was asked before it', async () => {
    const { say } = await onTheStair();
    await say('it hurts', { at: 60_000 });

    expect(await say('qwertz uiop')).toMatch(/easier\?$/);
    expect(await say('help')).toMatch(/easier\?$/);
  });
});

describe('something asked in between', () => {
  test.each([
    ['explain the lunge', /^Stand with.*easier\?$/],
    ['give me a reason to strength train', /\. .*easier\?$/],
    ['how many sessions this week', /^No sessions.*easier\?$/],
  ])('leaves the question open that was asked before it: %s', async (asked, heard) => {
    const { say } = await onTheStair();
    await say('it hurts', { at: 60_000 });

    expect(await say(asked)).toMatch(heard);
  });

  test.each([
    ['explain', 'which exercises are there', /^There are six.*I explain\?$/],
    ["I'm on holiday", 'how many sessions this week', /^No sessions.*are you away\?$/],
  ])('leaves open what "%s" was answered with', async (before, asked, heard) => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', before);

    expect(await say(asked)).toMatch(heard);
  });

  test('that has a question of its own is asked it', async () => {
    const { say } = await onTheStair();
    await say('it hurts', { at: 60_000 });

    const asked = await say('change my weekly goal');
    const heard = await say('four');

    expect(asked).toMatch(/times a week/);
    expect(heard).toMatch(/^Four times a week/);
  });
});

describe('a minute of rest', () => {
  test('gives time to get back into position, and can be left for the next exercise', async () => {
    const resumed = await onTheStair();
    await resumed.say('give me a minute', { at: 60_000 });
    const left = await onTheStair();
    await left.say('give me a minute', { at: 60_000 });

    expect(await resumed.say('ready')).toMatch(
      /from rep four, right leg\. Three\. Two\. One\. Four/i,
    );
    expect(await left.say('next')).toMatch(/one leg squat/i);
  });
});

describe('a correction to the full count of one side', () => {
  test('names the other side before its first rep', async () => {
    const { say } = await onTheStair();

    const heard = await say('I only did ten', { at: 107_000 });

    expect(heard).toMatch(/Ten, right leg\. .*[Ll]eft leg.* Three\. Two\. One\. One\./);
  });
});
