import type { AnswerLength, CueKind } from '../../lambda/domain/cue';
import { ANSWER_MS } from '../../lambda/domain/slots';
import type { Milliseconds } from '../../lambda/domain/time';
import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { englishOf } from '../../lambda/phrases/en/phrases-en';
import type { SayingKind } from '../../lambda/turn/saying';
import { EVERY_CUE } from './every-cue';
import { EVERY_SAYING } from './every-saying';
import { sayingWordings } from './wordings';

/** What is answered in the middle of a set, after which it goes on, and how much time that has. */
const ANSWERED_OVER_A_SET: Readonly<Partial<Record<SayingKind, AnswerLength>>> = {
  'reps left': 'short',
  'time left': 'short',
  'side now': 'short',
  'coming next': 'short',
  'pace set': 'short',
  'pace unchanged': 'short',
  'rest set': 'short',
  'set-up set': 'short',
  'flow set': 'short',
  'first side set': 'short',
  'variant exhausted': 'short',
  'count corrected': 'short',
  'result corrected': 'short',
  'saved later': 'short',
  'missed in a set': 'short',
  'missed often in a set': 'short',
  'not in this session': 'short',
  'left out': 'short',
  'week sent': 'short',
  week: 'short',
  'with weights': 'fetch',
  'in brief': 'long',
  'unknown exercise': 'long',
  'name one for why': 'long',
  why: 'long',
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
  'weekly goal set': 'long',
  'time off taken': 'long',
  'what is known': 'long',
  'variant set': 'fetch',
  'a minute': 'minute',
};

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
    const length = ANSWERED_OVER_A_SET[saying.kind];
    // Over a set the streak is left for later.
    if (!length || (saying.kind === 'week' && saying.streak > 0)) continue;
    const slot = ANSWER_MS[length];
    for (const text of sayingWordings(saying, phrases)) note({ kind: 'answer', text, slot });
  }
  return [...shortest.values()];
}
