import type { EndReason } from './event';

/** What Alexa tells the skill about the end of a conversation; nothing if the skill itself ended it. */
export const END_REQUESTS: Readonly<Record<EndReason, object | undefined>> = {
  'the skill ended it': undefined,
  'nobody answered': { reason: 'EXCEEDED_MAX_REPROMPTS' },
  'the runner left': { reason: 'USER_INITIATED' },
  'an error': {
    reason: 'ERROR',
    error: { type: 'INVALID_RESPONSE', message: 'The answer was not accepted.' },
  },
};

/**
 * Whether a sentence leaves the skill, which is then told so and not asked.
 * @example isExit('Alexa, exit') // true
 */
export const isExit = (text: string): boolean => /^(alexa\W+)?exit\W*$/i.test(text.trim());
