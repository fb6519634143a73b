import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { promptFaultsOf } from '../../infra/certify/prompts';
import { readAnswer, refuseSpeech } from '../../simulator/echo/answer';
import { DEVICE_MODELS, type Display } from '../../simulator/echo/device-model';
import { PlatformRefusal } from '../../simulator/echo/platform-refusal';
import { isAwaited, isNotice } from './any-request';
import { MARKER } from './any-text';

/** What Alexa keeps of a conversation for us, at most (lambda/turn/conversation-memory.ts). In bytes. */
const MOST_MEMORY_BYTES = 2048;

/** Everything that is wrong with an answer: a limit of the platform, a microphone without a question, a runner's own text. */
export function answerComplaints(
  { request, context }: RequestEnvelope,
  answer: ResponseEnvelope,
): readonly string[] {
  const type: unknown = request?.type;
  const text = JSON.stringify(answer.response);
  const memory = Buffer.byteLength(JSON.stringify(answer.sessionAttributes ?? {}));
  return [
    ...(isNotice(type) ? complaintsOfNotice(answer, String(type)) : []),
    ...(isAwaited(type) || text !== '{}' ? heardComplaints(answer, context) : []),
    // JSON has no other way to say what is not a number.
    ...(text.includes(':null') ? [`Something is missing: ${text.slice(0, 500)}`] : []),
    ...(memory > MOST_MEMORY_BYTES ? [`The conversation carries ${memory} bytes.`] : []),
    // In the attribute of this one tag Alexa wants to be told whom she recognised (Amazon's SSML reference).
    ...(text.replaceAll(/personId=\\"[\w.-]+\\"/g, '').includes(MARKER)
      ? [`What was sent is in the answer: ${text.slice(0, 500)}`]
      : []),
    // In JSON a half of a character is an escape.
    ...(/\\ud[89a-f]/i.test(text) ? ['Half of a character is in the answer.'] : []),
  ];
}

const complaintsOfNotice = (answer: ResponseEnvelope, type: string): readonly string[] =>
  refusals(() => refuseSpeech(answer, type));

/** What an Echo, and then a reviewer, says of an answer. */
const heardComplaints = (
  answer: ResponseEnvelope,
  context: RequestEnvelope['context'] | undefined,
): readonly string[] =>
  refusals(() => {
    const display = displayIn(context);
    const read = readAnswer(answer, {
      voiceSpeed: 1,
      playsDocuments: true,
      sendsEvents: true,
      display,
    });
    const { audioRefusal } = read;
    return [...(audioRefusal ? [audioRefusal.message] : []), ...promptFaultsOf(read)];
  });

function refusals(read: () => readonly string[] | void): readonly string[] {
  try {
    return read() ?? [];
  } catch (error) {
    if (error instanceof PlatformRefusal) return [error.message];
    throw error;
  }
}

const displayOf = (id: string): Display => DEVICE_MODELS.find((model) => model.id === id)!.display;

/** The display that a context tells of, as Alexa sees it: by the interfaces alone. */
function displayIn(context: RequestEnvelope['context'] | undefined): Display {
  const interfaces: unknown = context?.System?.device?.supportedInterfaces;
  const names =
    typeof interfaces === 'object' && interfaces !== null ? Object.keys(interfaces) : [];
  if (names.includes('Alexa.Presentation.APL')) return displayOf('show-8');
  return displayOf(names.includes('Alexa.Presentation.APLT') ? 'dot-with-clock' : 'dot');
}
