/** What Alexa calls the failure of an APL for Audio document. */
export type AudioErrorType = 'RENDER_ERROR' | 'DOCUMENT_ERROR';

/** Alexa would not accept or not play this answer: the message says which rule of the platform it breaks. */
export class PlatformRefusal extends Error {
  override readonly name = 'PlatformRefusal';
}

/** Alexa would not play this APL for Audio document, and would tell the skill so. */
export class AudioRefusal extends PlatformRefusal {
  constructor(
    readonly type: AudioErrorType,
    message: string,
  ) {
    super(message);
  }
}
