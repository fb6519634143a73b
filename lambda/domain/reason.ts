/** Ten reasons why runners train strength, from the founding programme; their words are in phrases/. */
export const REASONS = [
  'injuries',
  'speed',
  'calories',
  'endurance',
  'looks',
  'form',
  'heart rate',
  'balance',
  'posture',
  'immune system',
] as const;

/** One reason to train strength. */
export type Reason = (typeof REASONS)[number];
