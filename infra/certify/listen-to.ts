import { type Finding, finding } from './checklist';
import { examplePhraseComplaints } from './example-phrases';
import { forgettingComplaints } from './forgetting';
import type { PackageFiles } from './package-files';
import { promptComplaints } from './prompts';
import { type Conversation, openConversation, type Stage } from './stage';
import {
  askEverywhere,
  coverageComplaints,
  exitComplaints,
  fallbackComplaints,
  helpComplaints,
} from './state-rules';
import { type Script, statesIn } from './states';

/** What is said in one language, and to what. */
export interface Rehearsals {
  readonly stage: Stage;
  /** The same skill spoken to in the Echo's own language, as the store's example phrases are. */
  readonly native: Stage;
  /** The same skill when something in it is broken. */
  readonly failing: Stage;
  readonly scripts: readonly Script[];
  /** How every script begins: the skill is opened. */
  readonly opening: Script;
  /** Every kind of question that the skill can leave open. */
  readonly questions: readonly string[];
}

/** What conversations in one language show. */
export async function listenTo(
  rehearsals: Rehearsals,
  files: PackageFiles,
): Promise<readonly Finding[]> {
  const { stage, native, scripts } = rehearsals;
  const texts = files.manifest.publishingInformation.locales[stage.locale] ?? { name: '' };
  const model = files.models.get(stage.locale)?.interactionModel.languageModel;
  const phrases = await examplePhraseComplaints(native, texts, model?.invocationName ?? '');
  const remembered = await forgettingComplaints(stage, scripts[0]?.lines ?? []);
  const findings = [
    ...(await hearThrough(rehearsals)),
    ...(await tryEverywhere(rehearsals)),
    finding('Example phrases work word for word', phrases),
    finding('Who disables the skill is forgotten', remembered),
  ];
  return findings.map(({ rule, complaints }) => finding(`${stage.locale}: ${rule}`, complaints));
}

/** What is heard when every script is played to its end. */
async function hearThrough({ stage, scripts }: Rehearsals): Promise<readonly Finding[]> {
  const conversations: Conversation[] = [];
  for (const { lines } of scripts) {
    const conversation = openConversation(stage);
    for (const line of lines) await conversation.follow(line);
    await conversation.echo.walkOff();
    conversations.push(conversation);
  }
  const broken = conversations.flatMap((conversation) => conversation.broken);
  const prompts = conversations.flatMap(({ heard }) => promptComplaints(heard));
  return [
    finding('The scripts are played to their ends, and no answer breaks a limit', broken),
    finding('A question keeps the conversation open, and nothing else does', prompts),
  ];
}

/** What is answered to what reviewers try first, in every state that the scripts come to, and when all is broken. */
async function tryEverywhere({
  stage,
  failing,
  scripts,
  opening,
  questions,
}: Rehearsals): Promise<readonly Finding[]> {
  const troubled = await statesIn(failing, [opening]);
  const states = [
    ...(await statesIn(stage, scripts)),
    ...troubled.map((state) => ({ ...state, name: `broken, ${state.name}` })),
  ];
  const answers = await askEverywhere(states);
  const { help, fallback } = answers;
  return [
    finding('The scripts come to every question', coverageComplaints(states, questions)),
    finding('Help says what can be said, and asks', helpComplaints(help)),
    finding('Stop and cancel end the conversation in every state', exitComplaints(answers)),
    finding('Nonsense is answered with a question in every state', fallbackComplaints(fallback)),
  ];
}
