import type { Slot } from 'ask-sdk-model';
import type { StoreTexts } from './package-files';
import { openConversation, type Stage, wordsOf } from './stage';

/** Which example phrases of a store page do not work word for word (certification test 3.1). */
export async function examplePhraseComplaints(
  stage: Stage,
  { examplePhrases = [] }: StoreTexts,
  invocationName: string,
): Promise<readonly string[]> {
  const [first = ''] = examplePhrases;
  const complaints = [
    ...(examplePhrases.length <= 4 ? [] : ['There are more than four example phrases.']),
    ...(/^alexa\b/i.test(first) && first.toLowerCase().includes(invocationName)
      ? []
      : ['The first example phrase does not open the skill by its name.']),
  ];
  for (const phrase of examplePhrases) {
    const fault = await faultOf(stage, phrase);
    if (fault) complaints.push(`"${phrase}" ${fault}.`);
  }
  return complaints;
}

/** No example phrase names a day. */
const ANY_DAY = '2026-11-23';

async function faultOf(stage: Stage, phrase: string): Promise<string | null> {
  const misunderstood = misunderstandingOf(stage, phrase);
  if (misunderstood) return misunderstood;
  const conversation = openConversation(stage);
  await conversation.follow(phrase);
  const answer = conversation.heard.at(-1)?.answer;
  if (!answer || conversation.broken.length > 0) return 'is not answered';
  return wordsOf(answer) === (await wordsForNonsense(stage)) ? 'is answered as nonsense is' : null;
}

function misunderstandingOf({ understanding }: Stage, phrase: string): string | null {
  const invocation = understanding.invocationOf(phrase);
  if (invocation.kind === 'none') return 'does not reach the skill';
  if (invocation.kind === 'launch') return null;
  const { intent, how } = understanding.understand(invocation.request, ANY_DAY);
  const known = Object.values(intent.slots ?? {}).every(isKnown);
  return how === 'sample' && known ? null : 'is not word for word in the interaction model';
}

/** Whether a slot holds a value of its type, or none; a number resolves to nothing. */
const isKnown = ({ resolutions }: Slot): boolean =>
  (resolutions?.resolutionsPerAuthority ?? []).every(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  );

async function wordsForNonsense(stage: Stage): Promise<string> {
  const { echo } = openConversation(stage);
  const intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' as const };
  const answer = await echo.send({ type: 'IntentRequest', intent });
  return answer ? wordsOf(answer) : '';
}
