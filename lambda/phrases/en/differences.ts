/** The places, besides the United States, whose English the coach speaks. */
export const PLACES = ['en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;

/** One of these places, by its locale. */
export type Place = (typeof PLACES)[number];

type SaidThere = Readonly<Partial<Record<Place, string>>>;

/**
 * What is said otherwise elsewhere: American words, in which the phrases are written, with those of other places. All else
 * is understood everywhere. Emergency numbers are left out on purpose: New Zealand, too, listens to en-AU.
 */
export const DIFFERENCES: Readonly<Record<string, SaidThere>> = {
  // Only Britain says press-up.
  'push-up': { 'en-GB': 'press-up' },
  // To lean on in a kitchen. A counter is in a bank in Britain; an Australian kitchen has benches.
  counter: { 'en-GB': 'worktop', 'en-AU': 'bench' },
  // A yard is a garden where steps are measured in metres.
  yard: { 'en-GB': 'metre', 'en-AU': 'metre', 'en-CA': 'metre', 'en-IN': 'metre' },
  // Runs are counted in kilometres; British roads and runners keep their miles.
  mile: { 'en-AU': 'kilometre', 'en-CA': 'kilometre', 'en-IN': 'kilometre' },
  // American, Canadian too; elsewhere it sounds foreign.
  lengthwise: { 'en-GB': 'lengthways', 'en-AU': 'lengthways', 'en-IN': 'lengthways' },
  // Heard before every session.
  'do you have everything': {
    'en-GB': 'have you got everything',
    'en-AU': 'have you got everything',
    'en-IN': 'have you got everything',
  },
};
