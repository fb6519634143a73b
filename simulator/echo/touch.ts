import type { Ask } from './request-envelope';

/** A SendEvent command of the document on the screen, as Amazon's renderer reports it. */
export interface Touch {
  /** What the document wants the skill to be told: ["pause"]. */
  readonly arguments: readonly unknown[];
  /** Which component sent it, and on what occasion. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The values of the components that the command names. */
  readonly components: Readonly<Record<string, unknown>>;
}

/** The request that a touch becomes. */
export const userEvent = (touch: Touch, token: string): Ask => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token,
  ...touch,
});

/** What Alexa tells the skill when a screen cannot draw; of its types of error, the SDK knows only this one. */
export const screenFailure = (message: string, token: string): Ask => ({
  type: 'Alexa.Presentation.APL.RuntimeError',
  token,
  errors: [{ type: 'LIST_ERROR', reason: 'INTERNAL_ERROR', message }],
});
