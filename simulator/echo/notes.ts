/** Why nothing reaches the skill. */
export const IDLE_NOTE = 'The Echo is idle. Say: Alexa, open runner strength.';

/** Why a finger on the screen does nothing. */
export const FADED_NOTE =
  'What is on the screen can no longer be touched: the conversation is over.';
