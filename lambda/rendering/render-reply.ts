import type { Response, ui } from 'ask-sdk-model';
import { type Chance, wordQuestion, wordSaying } from '../phrases/choose-wording';
import type { Phrases } from '../phrases/phrases';
import type { Reply } from '../turn/reply';
import { renderAplForAudio } from './audio/apl-for-audio';
import { spokenCues } from './audio/spoken-cue';
import { renderSsml } from './ssml/ssml';

/** Alexa's answer to a reply: the only place that builds one. */
export function renderReply(reply: Reply, phrases: Phrases, chance: Chance): Response {
  switch (reply.kind) {
    case 'asks': {
      const { asked, askedAgain } = wordQuestion(phrases, reply.question, chance);
      const said = reply.say.map((saying) => wordSaying(phrases, saying, chance));
      return {
        outputSpeech: plainText([...said, asked].join(' ')),
        reprompt: { outputSpeech: plainText(askedAgain) },
        shouldEndSession: false,
      };
    }
    case 'plays': {
      const cues = spokenCues(reply.part, phrases, chance);
      const { askedAgain } = wordQuestion(phrases, reply.question, chance);
      return {
        // No output speech beside APL for Audio: the position begins with the audio.
        ...(reply.as === 'ssml'
          ? { outputSpeech: { type: 'SSML', ssml: renderSsml(cues) } }
          : { directives: [renderAplForAudio(cues)] }),
        reprompt: { outputSpeech: plainText(askedAgain) },
        shouldEndSession: false,
      };
    }
    case 'says goodbye': {
      const said = reply.say.map((saying) => wordSaying(phrases, saying, chance));
      return { outputSpeech: plainText(said.join(' ')), shouldEndSession: true };
    }
    case 'silent':
      return {};
  }
}

/** Plain text needs no escaping, and one bad character cannot spoil the answer. */
const plainText = (text: string): ui.OutputSpeech => ({ type: 'PlainText', text });
