import { asks, type Heard, lastWordsOf } from './stage';

/**
 * Which answers break the rule that a question keeps the conversation open and that nothing else does (certification
 * test 4.1, session management).
 */
export const promptComplaints = (heard: readonly Heard[]): readonly string[] =>
  heard.flatMap(({ said, answer }) =>
    faultsOf({ said, answer, question: null }).map((fault) => `"${said}" is answered ${fault}.`),
  );

function faultsOf({ answer }: Heard): readonly string[] {
  const { afterwards, reprompt, sound } = answer;
  const isQuestion = asks(lastWordsOf(answer));
  switch (afterwards) {
    case 'ends':
      return isQuestion ? ['with a question, and the conversation ends'] : [];
    case 'stays open':
      return ['without saying whether the conversation goes on'];
    case 'listens':
      return [
        ...(isQuestion ? [] : ['with an open microphone and no question']),
        ...(reprompt?.cues.length ? [] : ['with a question that is not asked again']),
        ...(sound.cues.length > 0 ? [] : ['with silence']),
      ];
  }
}
