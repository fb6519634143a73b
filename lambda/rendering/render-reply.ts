import type { Response, ui } from 'ask-sdk-model';
import { type Chance, wordQuestion, wordSaying } from '../phrases/choose-wording';
import type { Phrases } from '../phrases/phrases';
import type { Question } from '../turn/question';
import type { Reply, Saying } from '../turn/reply';
import { renderAplForAudio } from './audio/apl-for-audio';
import { spokenCues } from './audio/spoken-cue';
import { ASK_FOR_REMINDERS, REMINDERS_CARD } from './reminders-permission';
import { estimatedSpeechMs } from './speech-length';
import { named, unnamed } from './ssml/name';
import { renderSsml } from './ssml/ssml';

/**
 * Alexa's answer to a reply: the only place that builds one.
 * @param person whom Alexa recognised, if anybody
 */
export function renderReply(
  reply: Reply,
  phrases: Phrases,
  chance: Chance,
  person: string | null = null,
): Response {
  const spoken = renderSpoken(reply, phrases, chance, person);
  const card = 'card' in reply ? reply.card : undefined;
  return card ? { ...spoken, card: renderCard(phrases.weekCard(card)) } : spoken;
}

function renderSpoken(
  reply: Reply,
  phrases: Phrases,
  chance: Chance,
  person: string | null,
): Response {
  switch (reply.kind) {
    case 'asks': {
      const { asked } = wordQuestion(phrases, reply.question, chance);
      return {
        outputSpeech: speechTo(person, [...worded(reply.say, phrases, chance), asked].join(' ')),
        reprompt: repromptOf(reply, phrases, chance),
        ...(reply.sendsPermissionCard ? { card: REMINDERS_CARD } : {}),
        shouldEndSession: false,
      };
    }
    case 'asks permission':
      // Without shouldEndSession: the microphone is Alexa's until she has been answered.
      return {
        outputSpeech: plainText(worded(reply.say, phrases, chance).join(' ')),
        directives: [ASK_FOR_REMINDERS],
      };
    case 'plays': {
      const answer = worded(reply.answer, phrases, chance).join(' ');
      const cues = spokenCues(reply.part, phrases, chance, answer);
      return {
        // No output speech beside APL for Audio: the position begins with the audio.
        ...(reply.as === 'ssml'
          ? { outputSpeech: { type: 'SSML', ssml: renderSsml(cues) } }
          : { directives: [renderAplForAudio(cues)] }),
        reprompt: repromptOf(reply, phrases, chance),
        shouldEndSession: false,
      };
    }
    case 'says goodbye': {
      const said = worded(reply.say, phrases, chance);
      return { outputSpeech: plainText(said.join(' ')), shouldEndSession: true };
    }
    case 'silent':
      return {};
  }
}

const worded = (say: readonly Saying[], phrases: Phrases, chance: Chance): readonly string[] =>
  say.map((saying) => wordSaying(phrases, saying, chance));

/**
 * What is said into silence: what to say, quiet for a runner who needs it, and the question again. The microphone is
 * closed while it plays, so the hint names the wake word.
 */
function repromptOf(
  { question, quietMs = 0 }: Extract<Reply, { question: Question }>,
  phrases: Phrases,
  chance: Chance,
): ui.Reprompt {
  const { hint, askedAgain } = wordQuestion(phrases, question, chance);
  if (quietMs === 0) return { outputSpeech: plainText(`${hint} ${askedAgain}`) };
  const cues = [
    { slot: estimatedSpeechMs(hint) + quietMs, say: hint },
    { slot: 0, say: askedAgain },
  ];
  return { outputSpeech: { type: 'SSML', ssml: renderSsml(cues) } };
}

const renderCard = ({ title, text }: ReturnType<Phrases['weekCard']>): ui.Card => ({
  type: 'Simple',
  title,
  content: text,
});

/** Speech to a person whom Alexa recognised, by name where the words have a place for it. */
function speechTo(person: string | null, text: string): ui.OutputSpeech {
  const ssml = person === null ? null : named(text, person);
  return ssml === null ? plainText(unnamed(text)) : { type: 'SSML', ssml };
}

/** Plain text needs no escaping, and one bad character cannot spoil the answer. */
const plainText = (text: string): ui.OutputSpeech => ({ type: 'PlainText', text });
