import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Instant } from '../domain/time';
import { type Chance, wordCue, wordQuestion, wordSaying } from '../phrases/choose-wording';
import type { Phrases } from '../phrases/phrases';
import type { Display } from '../turn/display';
import type { Question } from '../turn/question';
import type { Reply } from '../turn/reply';
import type { Saying } from '../turn/saying';
import { renderAplForAudio } from './audio/apl-for-audio';
import { spokenCues } from './audio/spoken-cue';
import { type AskedSlot, elicitSlot } from './elicit-slot';
import { withEmbeddedPart } from './embedded-part';
import { renderCharacters, renderStill } from './screen/character-display';
import { renderScreen } from './screen/render-screen';
import { ASK_FOR_REMINDERS, REMINDERS_CARD } from './reminders-permission';
import { estimatedSpeechMs } from './speech-length';
import { named, unnamed } from './ssml/name';
import { renderSsml } from './ssml/ssml';

/** To whom a reply is given: whom Alexa recognised, if anybody, and what the device can show. */
export interface Receiver {
  readonly person: string | null;
  readonly display: Display;
  /** When it is given, if a screen is to play its part by itself; null where the audio comes beside the screen. */
  readonly embedsSince?: Instant | null;
  /** The slot that Alexa may elicit for the question. */
  readonly elicits?: AskedSlot | null;
}

/** Somebody whom Alexa did not recognise, at a device without a screen. */
const ANYBODY: Receiver = { person: null, display: { kind: 'none' } };

/** Alexa's answer to a reply: the only place that builds one. */
export function renderReply(
  reply: Reply,
  phrases: Phrases,
  chance: Chance,
  { person, display, embedsSince = null, elicits = null }: Receiver = ANYBODY,
): Response {
  if (reply.kind === 'silent') return {};
  const card = 'card' in reply ? reply.card : undefined;
  const spoken = renderSpoken(reply, phrases, chance, person);
  const shown = renderShown(reply, phrases, chance, display);
  const apart = [...shown, ...(spoken.directives ?? [])];
  const played = embedsSince === null ? apart : [...withEmbeddedPart(apart, embedsSince)];
  // Reports differ on whether Alexa takes others beside one of a dialog: what is shown and heard comes first.
  const isAlone = reply.kind === 'asks' && played.length === 0;
  const directives = elicits && isAlone ? [elicitSlot(elicits)] : played;
  return {
    ...spoken,
    ...(directives.length > 0 ? { directives } : {}),
    ...(card ? { card: renderCard(phrases.weekCard(card)) } : {}),
  };
}

/** What the device shows; nothing on one that can show nothing. */
function renderShown(
  reply: Heard,
  phrases: Phrases,
  chance: Chance,
  display: Display,
): readonly Directive[] {
  // While Alexa asks for a permission, the screen is hers.
  if (display.kind === 'none' || reply.kind === 'asks permission') return [];
  if (display.kind === 'characters') return renderOnCharacters(reply, phrases);
  const told = reply.kind === 'plays' ? reply.answer : reply.say;
  const words = worded(told, phrases, chance).map(unnamed).join(' ');
  const screen = renderScreen(reply, display, phrases, {
    told: words,
    asked: reply.kind === 'asks' ? wordAsked(reply, phrases, chance) : '',
    cues: reply.kind === 'plays' ? spokenCues(reply.part, phrases, chance, words) : [],
  });
  return screen ? [screen] : [];
}

const renderOnCharacters = (reply: Heard, phrases: Phrases): readonly Directive[] => {
  if (reply.kind === 'plays') return [renderCharacters(reply.part, phrases)];
  return 'screen' in reply ? [renderStill(reply.screen, phrases)] : [];
};

/** A reply that is heard. */
type Heard = Exclude<Reply, { readonly kind: 'silent' }>;

function renderSpoken(
  reply: Heard,
  phrases: Phrases,
  chance: Chance,
  person: string | null,
): Response {
  switch (reply.kind) {
    case 'asks': {
      const asked = wordAsked(reply, phrases, chance);
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
  }
}

/** What is asked: in the words of the prompt that a part ended without, or in the question's own. */
const wordAsked = (
  { question, prompt }: Extract<Reply, { readonly kind: 'asks' }>,
  phrases: Phrases,
  chance: Chance,
): string =>
  prompt ? wordCue(phrases, prompt, chance) : wordQuestion(phrases, question, chance).asked;

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
