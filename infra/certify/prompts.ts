import type { Answer } from '../../simulator/echo/answer';
import { SILENT } from '../../simulator/echo/soundtrack';
import { asks, type Heard, lastWordsIn } from './stage';

/**
 * Which answers break the rule that a question keeps the conversation open and that nothing else does (certification
 * test 4.1, session management).
 */
export const promptComplaints = (heard: readonly Heard[]): readonly string[] =>
  heard.flatMap(({ said, answer }) =>
    promptFaultsOf(answer).map((fault) => `"${said}" is answered ${fault}.`),
  );

/** How an answer breaks that rule: "with an open microphone and no question". */
export function promptFaultsOf(answer: Answer): readonly string[] {
  const { afterwards, permissionRequest, reprompt = SILENT, sound } = answer;
  const isQuestion = asks(lastWordsIn(sound));
  switch (afterwards) {
    case 'ends':
      return isQuestion ? ['with a question, and the conversation ends'] : [];
    case 'stays open':
      // The microphone is Alexa's own while she asks for a permission: then nothing may be said of it.
      return permissionRequest ? [] : ['without saying whether the conversation goes on'];
    case 'listens':
      return [
        ...(isQuestion ? [] : ['with an open microphone and no question']),
        ...(asks(lastWordsIn(reprompt)) ? [] : ['with a question that is not asked again']),
        ...(sound.cues.length > 0 ? [] : ['with silence']),
      ];
  }
}
