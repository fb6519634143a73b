import type { CueOf } from '../domain/cue';
import type { Amount, Dose, ExerciseId } from '../domain/exercise';
import type { Part } from '../domain/part';
import type { ReminderDraft } from '../domain/reminder';
import type { Milliseconds } from '../domain/time';
import type { Question } from './question';
import type { Screen } from './screen';
import type { Saying, WeekStands } from './saying';

/** The week at a glance, to be read in the Alexa app. */
export interface WeekCard extends WeekStands {
  readonly exercises: readonly {
    readonly exercise: ExerciseId;
    /** The most that was ever done on each side; null before any. */
    readonly best: Amount | null;
    readonly next: Dose;
  }[];
}

/**
 * What the coach answers. An open microphone always carries a question, because no other reply leaves it open:
 * `asks` speaks and listens, `plays` plays a part whose closing prompt is its question and listens,
 * `asks permission` speaks and hands over to Alexa, who asks in her own words, `says goodbye` speaks and ends the
 * conversation, `silent` answers what may not be answered. `quietMs`: how much quiet a question leaves, once nobody has
 * answered it, before it is asked again. `screen`: what a device that has one shows.
 */
export type Reply =
  | {
      readonly kind: 'asks';
      readonly say: readonly Saying[];
      readonly question: Question;
      /** The prompt of a part that ended without it, in whose words the question is asked. */
      readonly prompt?: CueOf<'prompt'>;
      readonly quietMs?: Milliseconds;
      readonly card?: WeekCard;
      readonly screen?: Screen;
      /** Sends the card to the Alexa app on which reminders can be allowed. */
      readonly sendsPermissionCard?: true;
    }
  | {
      readonly kind: 'asks permission';
      readonly say: readonly Saying[];
      /** What it is asked for, kept until Alexa has been answered. */
      readonly draft: ReminderDraft;
    }
  | {
      readonly kind: 'plays';
      readonly part: Part;
      /** What the part's answer cue says, where it begins with one. */
      readonly answer: readonly Saying[];
      readonly question: Question;
      readonly quietMs?: Milliseconds;
      /** APL for Audio counts to the beat; SSML is for devices that could not play it. */
      readonly as: 'apl for audio' | 'ssml';
      readonly card?: WeekCard;
      readonly screen?: Screen;
    }
  | {
      readonly kind: 'says goodbye';
      readonly say: readonly Saying[];
      readonly card?: WeekCard;
      readonly screen?: Screen;
    }
  | { readonly kind: 'silent' };
