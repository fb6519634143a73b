import { localesWithoutLegalPages } from './package-rules';
import type { PackageFiles } from './package-files';

/** What no machine here can find out: what is not known of the platform, and what only ears, eyes and accounts tell. */
const ON_A_DEVICE = [
  'On an Echo, hear a full session: every part begins, counts to the beat and ends with a question; nothing is cut off.',
  'Interrupt a count with "Alexa, pause": the sentence reaches the skill, and "resume" goes on at the right rep.',
  'On an Echo without a screen, say "remind me": "Mondays", "seven", "stop" and "what is my streak" are all understood there.',
  'Say nothing after a question: it is asked again, the quiet time passes, and the conversation ends by itself.',
  'Say every example phrase of the store, word for word, to an Echo that is set to each of the Englishes.',
  'Say them again on an account with Alexa+, where custom skills were seen to be intercepted.',
  'Recognise two voices on one account: each is told its own week. Switch "Personalize skills" off: the account is.',
  'On an Echo with a screen, look whether anything odd is shown while the coach counts.',
  'Disable the skill, enable it again: the coach does not know you.',
  'Look at the icons in the store preview, and read the store texts in the Alexa app.',
  'Let the developer console validate the skill, and answer its questions on export and privacy.',
] as const;

/** What a person has to do before the skill is submitted, a sentence each. */
export const dutiesOf = (files: PackageFiles): readonly string[] => {
  const locales = localesWithoutLegalPages(files);
  return [
    ...ON_A_DEVICE,
    ...(locales.length > 0
      ? [
          `Publish docs/privacy.md and docs/terms.md, and give their addresses in interaction-model/skill.json, as privacyPolicyUrl and termsOfUseUrl in privacyAndCompliance.locales, for ${locales.join(', ')}.`,
        ]
      : []),
  ];
};
