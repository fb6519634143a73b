import { promptComplaints } from '../../../infra/certify/prompts';
import { openConversation } from '../../../infra/certify/stage';
import {
  askEverywhere,
  coverageComplaints,
  exitComplaints,
  fallbackComplaints,
  helpComplaints,
} from '../../../infra/certify/state-rules';
import { statesIn } from '../../../infra/certify/states';
import { asking, counting, saying } from '../../simulator/toy-skill';
import { TOY_SCRIPT, toyStage } from './toy-stage';

/** What is wrong with the prompts of a skill that answers its opening so. */
async function faultsOfOpening(response: object): Promise<readonly string[]> {
  const conversation = openConversation(toyStage({ LaunchRequest: response }));
  await conversation.follow('alexa, open toy');
  return promptComplaints(conversation.heard);
}

/** How a toy skill takes what reviewers try everywhere. */
async function answersOf(changes: Parameters<typeof toyStage>[0] = {}) {
  const stage = toyStage(changes);
  return askEverywhere(await statesIn(stage, [TOY_SCRIPT]));
}

describe('a question', () => {
  test('that is asked, repeated and waited for is as it should be', async () => {
    expect(await faultsOfOpening(asking(saying('What now?'), 'What now?'))).toEqual([]);
  });

  test('may not close the conversation, nor be left without a microphone', async () => {
    const closed = { ...saying('What now?'), shouldEndSession: true };

    expect(await faultsOfOpening(closed)).toHaveLength(1);
    expect(await faultsOfOpening(saying('What now?'))).toHaveLength(1);
  });

  test('has to be there where the microphone is open, and again in the reprompt', async () => {
    const unasked = asking(saying('Here you are.'), 'What now?');
    const dropped = asking(saying('What now?'), 'I am still here.');
    const unrepeated = { ...saying('What now?'), shouldEndSession: false };

    expect(await faultsOfOpening(unasked)).toEqual([
      '"alexa, open toy" is answered with an open microphone and no question.',
    ]);
    expect(await faultsOfOpening(dropped)).toHaveLength(1);
    expect(await faultsOfOpening(unrepeated)).toEqual([
      '"alexa, open toy" is answered with a question that is not asked again.',
    ]);
  });
});

describe('a broken limit of the platform', () => {
  test('is noted with what was said before', async () => {
    const endless = asking(saying(`${'Hello. '.repeat(2000)} What now?`), 'What now?');
    const conversation = openConversation(toyStage({ LaunchRequest: endless }));

    await conversation.follow('alexa, open toy');

    expect(conversation.broken).toEqual([
      expect.stringMatching(/^after "alexa, open toy": .*8,000 characters/),
    ]);
  });
});

describe('a line of a script', () => {
  test('that cannot be followed, because nothing is heard by then, is noted', async () => {
    const conversation = openConversation(toyStage());
    await conversation.follow('alexa, open toy');

    await conversation.follow('/at 1:00 Train');

    expect(conversation.broken).toEqual([expect.stringMatching(/^at "\/at 1:00 Train": Nothing/)]);
  });
});

describe('the states of a conversation', () => {
  test('are those after each answer, and the middle of what is long', async () => {
    const long = asking({ ...counting(20) }, 'More?');
    const states = await statesIn(toyStage({ Train: long }), [TOY_SCRIPT]);

    expect(states.map(({ name }) => name)).toEqual([
      'no conversation',
      'asked: now',
      'asked: null',
      'during the part that asks: null',
    ]);
  });

  test('in the middle of a part are reached in its middle', async () => {
    const long = asking({ ...counting(20) }, 'More?');
    const states = await statesIn(toyStage({ Train: long }), [TOY_SCRIPT]);

    const { echo } = await states.at(-1)!.reach();

    expect(echo.now - (echo.playing?.startedAt ?? 0)).toBe(30_000);
  });

  test('are told to be missing where no script comes to a question', async () => {
    const states = await statesIn(toyStage(), [TOY_SCRIPT]);

    expect(coverageComplaints(states, ['now', 'More'])).toEqual([]);
    expect(coverageComplaints(states, ['now', 'ready'])).toEqual([
      'No script comes to the question "ready".',
    ]);
  });
});

describe('in every state', () => {
  test('a good skill helps, ends and puts up with nonsense', async () => {
    const helpful = await answersOf();
    const { help, fallback } = helpful;

    expect(exitComplaints(helpful)).toEqual([]);
    expect(fallbackComplaints(fallback)).toEqual([]);
    expect(helpComplaints(help)).toEqual(['Help says the same wherever it is asked for.']);
  });

  test('help has to end with a question and an open microphone', async () => {
    const { help } = await answersOf({ 'AMAZON.HelpIntent': saying('Help yourself.') });

    expect(helpComplaints(help)).toContain(
      'asked: now: help is not answered with a question and an open microphone.',
    );
  });

  test('stop and cancel have to end the conversation', async () => {
    const stubborn = await answersOf({
      'AMAZON.StopIntent': asking(saying('Really?'), 'Really?'),
      'AMAZON.CancelIntent': {},
    });

    expect(exitComplaints(stubborn)).toEqual([
      'no conversation: "stop" does not end the conversation.',
      'asked: now: "stop" does not end the conversation.',
      'asked: More: "stop" does not end the conversation.',
      'no conversation: "cancel" does not end the conversation.',
      'asked: now: "cancel" does not end the conversation.',
      'asked: More: "cancel" does not end the conversation.',
    ]);
  });

  test('nonsense may not end the conversation', async () => {
    const { fallback } = await answersOf({
      'AMAZON.FallbackIntent': { ...saying('Sorry.'), shouldEndSession: true },
    });

    expect(fallbackComplaints(fallback)).toHaveLength(3);
  });
});
