import type { AnswerLength, CueKind } from '../../lambda/domain/cue';
import { ANSWER_MS } from '../../lambda/domain/slots';
import type { Milliseconds } from '../../lambda/domain/time';
import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { englishOf } from '../../lambda/phrases/en/phrases-en';
import type { Saying, SayingKind } from '../../lambda/turn/saying';
import { EVERY_CUE } from './every-cue';
import { EVERY_SAYING } from './every-saying';
import { sayingWordings } from './wordings';

/**
 * How much time each saying has at least where it is answered while a part plays, which goes on after it; null for what is
 * never said then.
 */
const WHILE_PLAYING: Readonly<Record<SayingKind, AnswerLength | null>> = {
  welcome: null,
  'not medical advice': null,
  'welcome back': null,
  week: 'short',
  'week after session': null,
  'sessions counted': 'long',
  'training days': 'long',
  'time trained': 'long',
  'trained last': 'long',
  'never trained': 'long',
  'on track': 'long',
  streak: 'long',
  'longest streak': 'long',
  'done on day': 'long',
  'last result': 'long',
  'best result': 'long',
  'no result': 'long',
  why: 'long',
  'name one for why': 'long',
  'weekly goal set': 'long',
  'no such goal': null,
  'time off taken': 'long',
  'a step back': null,
  'rest is training': null,
  'harder offered': null,
  'what is known': 'long',
  'before forgetting': null,
  'nothing forgotten': null,
  forgotten: null,
  'week sent': 'short',
  'result corrected': 'short',
  kit: null,
  'back with the kit': null,
  'what fits': null,
  'too little time': null,
  'left out': 'short',
  'all there is': null,
  'not in this session': 'short',
  'with weights': 'fetch',
  'take your time': null,
  explained: 'long',
  'unknown exercise': 'long',
  'exercise list': null,
  reason: null,
  'all reasons': null,
  paused: null,
  'both feet on': 'minute',
  'paused between sets': null,
  'nothing is playing': null,
  'unfinished session': null,
  'kept for later': null,
  'earlier session saved': null,
  'session let go': null,
  'press-ups done': 'short',
  'most press-ups reached': 'short',
  'session finished': null,
  'reps left': 'short',
  'time left': 'short',
  'side now': 'short',
  'coming next': 'short',
  'side next': 'short',
  'in brief': 'long',
  'pace set': 'short',
  'pace unchanged': 'short',
  'rest set': 'short',
  'set-up set': 'short',
  'rest unchanged': 'short',
  'set-up unchanged': 'short',
  'first side set': 'short',
  'variant set': 'long',
  'variant exhausted': 'short',
  'count corrected': 'short',
  'nothing to correct': null,
  'name what to correct': null,
  'flow set': 'short',
  'stairs set': null,
  'warm-up set': 'short',
  'warm-up offered': null,
  'straight through offered': null,
  'a minute': 'minute',
  'going on': 'short',
  'stop for pain': null,
  'let it rest': null,
  'spare what hurts': null,
  'can wait': 'short',
  'seek help': null,
  'not while driving': null,
  'reminders are weekly': null,
  'asking permission': null,
  'permission missing': null,
  'reminder set': null,
  'reminder there already': null,
  'reminder not set': null,
  'too many reminders': null,
  'which reminders': null,
  'name the reminder': null,
  'no reminders': null,
  'reminders cancelled': null,
  'reminders unavailable': null,
  help: null,
  missed: null,
  'missed again': null,
  'missed often': null,
  'missed in a set': 'short',
  'missed often in a set': 'short',
  'progress out of reach': null,
  'not forgotten': null,
  'weekly goal noted': 'long',
  'progress unknown': 'short',
  'saved later': 'short',
  'not saved': null,
  trouble: null,
  goodbye: null,
};

/** How much time a saying has while a part plays. @returns null for one that is never said then */
export function answerLengthOf(saying: Saying): AnswerLength | null {
  // Over a set the streak is left for later, and how an exercise is done is said in brief.
  if (saying.kind === 'week' && saying.streak > 0) return null;
  if (saying.kind === 'explained' && saying.aspect === 'how') return null;
  // It is asked about, and nothing plays.
  if (saying.kind === 'press-ups done' && saying.estimated) return null;
  // Nothing is to be fetched.
  if (saying.kind === 'with weights' && saying.exercises.length === 0) return 'short';
  return WHILE_PLAYING[saying.kind];
}

/** A text and the shortest slot that it ever has to fit. */
export interface InSlot {
  readonly kind: CueKind;
  readonly text: string;
  readonly slot: Milliseconds;
}

/** All that is said while a part plays, in the English of a locale. */
export function spokenInSlots(locale: string): readonly InSlot[] {
  const phrases = englishOf(locale);
  const shortest = new Map<string, InSlot>();
  const note = (spoken: InSlot) => {
    if (spoken.slot < (shortest.get(spoken.text)?.slot ?? Infinity))
      shortest.set(spoken.text, spoken);
  };
  for (const cue of EVERY_CUE)
    for (const text of wordingsOf(phrases, cue)) note({ kind: cue.kind, text, slot: cue.slot });
  for (const saying of EVERY_SAYING) {
    const length = answerLengthOf(saying);
    if (!length) continue;
    const slot = ANSWER_MS[length];
    for (const text of sayingWordings(saying, phrases)) note({ kind: 'answer', text, slot });
  }
  return [...shortest.values()];
}
