import type { Response, ui } from 'ask-sdk-model';
import { type Chance, wordQuestion, wordSaying } from '../phrases/choose-wording';
import type { Phrases } from '../phrases/phrases';
import type { Question } from '../turn/question';
import type { Reply, Saying } from '../turn/reply';
import { renderAplForAudio } from './audio/apl-for-audio';
import { spokenCues } from './audio/spoken-cue';
import { ASK_FOR_REMINDERS, REMINDERS_CARD } from './reminders-permission';
import { estimatedSpeechMs } from './speech-length';
import { renderSsml } from './ssml/ssml';

/** Alexa's answer to a reply: the only place that builds one. */
export function renderReply(reply: Reply, phrases: Phrases, chance: Chance): Response {
  switch (reply.kind) {
    case 'asks': {
      const { asked } = wordQuestion(phrases, reply.question, chance);
      return {
        outputSpeech: plainText([...worded(reply.say, phrases, chance), asked].join(' ')),
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

/** Plain text needs no escaping, and one bad character cannot spoil the answer. */
const plainText = (text: string): ui.OutputSpeech => ({ type: 'PlainText', text });
