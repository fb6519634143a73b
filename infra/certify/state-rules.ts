import type { Answer } from '../../simulator/echo/answer';
import { asks, lastWordsIn, wordsOf } from './stage';
import type { State } from './states';

/** What an Echo makes of an intent in every state; nothing where the skill failed. */
type AnswerByState = ReadonlyMap<string, Answer | undefined>;

/** How every state answers what Amazon's reviewers try first. */
export interface StateAnswers {
  readonly help: AnswerByState;
  readonly stop: AnswerByState;
  readonly cancel: AnswerByState;
  readonly fallback: AnswerByState;
}

/** Asks for help, stops, cancels and talks nonsense in every state. */
export async function askEverywhere(states: readonly State[]): Promise<StateAnswers> {
  return {
    help: await answersTo('AMAZON.HelpIntent', states),
    stop: await answersTo('AMAZON.StopIntent', states),
    cancel: await answersTo('AMAZON.CancelIntent', states),
    fallback: await answersTo('AMAZON.FallbackIntent', states),
  };
}

async function answersTo(intent: string, states: readonly State[]): Promise<AnswerByState> {
  const answers = new Map<string, Answer | undefined>();
  for (const { name, reach } of states) {
    const { echo } = await reach();
    const request = { name: intent, confirmationStatus: 'NONE' as const };
    answers.set(name, await echo.send({ type: 'IntentRequest', intent: request }));
  }
  return answers;
}

/** Where help does not answer with a question, or always with the same words (certification test 4.12). */
export function helpComplaints(help: AnswerByState): readonly string[] {
  const texts = new Set([...help.values()].map((answer) => answer && wordsOf(answer)));
  return [
    ...notAsking(help, 'help'),
    ...(help.size > 1 && texts.size === 1 ? ['Help says the same wherever it is asked for.'] : []),
  ];
}

/** Where nonsense is not answered with a question. */
export const fallbackComplaints = (fallback: AnswerByState): readonly string[] =>
  notAsking(fallback, 'nonsense');

const notAsking = (answers: AnswerByState, what: string): readonly string[] =>
  [...answers]
    .filter(
      ([, answer]) =>
        !answer || answer.afterwards !== 'listens' || !asks(lastWordsIn(answer.sound)),
    )
    .map(([state]) => `${state}: ${what} is not answered with a question and an open microphone.`);

/** Where a conversation does not end although the runner wants it to (certification test 4.13). */
export const exitComplaints = ({ stop, cancel }: StateAnswers): readonly string[] =>
  Object.entries({ stop, cancel }).flatMap(([word, answers]) =>
    [...answers]
      .filter(([, answer]) => answer?.afterwards !== 'ends')
      .map(([state]) => `${state}: "${word}" does not end the conversation.`),
  );

/** Which questions of the skill no script comes to, so that nobody knows how they take a "stop". */
export function coverageComplaints(
  states: readonly State[],
  questions: readonly string[],
): readonly string[] {
  const reached = new Set(states.map(({ question }) => question));
  return questions
    .filter((question) => !reached.has(question))
    .map((question) => `No script comes to the question "${question}".`);
}
