import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import type { LanguageModel } from '../../infra/certify/package-files';
import { amazonEntitiesIn } from './amazon-entities';
import { entityFinder } from './entities';
import { exactSamples } from './exact-samples';
import { featuresOf, placesOf } from './features';
import { type FilledSlots, slotFiller } from './slot-filler';
import { trainingSentences } from './training-sentences';

/** What the matcher makes of a sentence. */
export interface Matched {
  readonly intent: string;
  readonly slots: FilledSlots;
}

/** The same, and whether the sentence is a sample word for word. */
export interface Understood extends Matched {
  readonly isSample: boolean;
}

/** Matches a sentence, said at a time on which dates depend. */
export type Matcher = (utterance: string, at: Date) => Understood;

/** What Alexa sends for a sentence that is like nothing in the model. */
export const FALLBACK = 'AMAZON.FallbackIntent';

/** A word that was not seen with an intent speaks against it, but not for ever. */
const SMOOTHING = 0.02;

/** Of which more than a third of the words were never heard, a sentence is about something else. */
const MOST_UNKNOWN = 1 / 3;

/**
 * Amazon's own intents take only what is a sample of theirs word for word, her documentation says; she knows many that we
 * do not, so one may be guessed where it is likelier by this much (a difference of log odds) than any of ours.
 */
const MUCH_LIKELIER = 12;

/**
 * An understanding that has nothing in common with the pretend Echo's: a naive Bayes classifier trained on the samples,
 * and a recogniser of numbers and times. A sentence that is a sample with values in its slots is that sample, as with
 * Alexa. It knows no questions: what is open when a sentence is said is not its business.
 */
export function trainMatcher(model: LanguageModel): Matcher {
  const find = entityFinder(model);
  const fillers = new Map(model.intents.map((intent) => [intent.name, slotFiller(intent)]));
  const classifier = winkNaiveBayes();
  classifier.definePrepTasks([(features) => features]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: SMOOTHING });
  const heard = new Set<string>();
  const sampleOf = exactSamples(model);
  for (const { intent, words, entities } of trainingSentences(model, find)) {
    classifier.learn(featuresOf(words, entities), intent);
    const places = placesOf(words, entities);
    for (const one of places.flat()) heard.add(one);
  }
  classifier.consolidate();
  return (utterance, at) => {
    const words = utterance.split(' ');
    const entities = [...find(words), ...amazonEntitiesIn(utterance, at)];
    const filled = (intent: string) => fillers.get(intent)?.(words, entities) ?? {};
    const sample = sampleOf(words, entities);
    if (sample !== undefined) return { intent: sample, slots: filled(sample), isSample: true };
    const places = placesOf(words, entities);
    const unknown = places.filter((place) => !place.some((one) => heard.has(one)));
    const likeliest = likeliestOf(classifier.computeOdds(featuresOf(words, entities)));
    if (!likeliest || unknown.length > places.length * MOST_UNKNOWN)
      return { intent: FALLBACK, slots: {}, isSample: false };
    return { intent: likeliest, slots: filled(likeliest), isSample: false };
  };
}

/** The likeliest intent: one of ours, unless one of Amazon's is likelier by far. */
function likeliestOf(odds: readonly (readonly [string, number])[]): string | undefined {
  const [first] = odds;
  const own = odds.find(([intent]) => !intent.startsWith('AMAZON.'));
  if (!first || !own) return first?.[0];
  return (first[1] - own[1] < MUCH_LIKELIER ? own : first)[0];
}
