import type { Invocation, Understanding } from '../understanding/understanding';

/** What the Echo needs of Alexa's understanding of speech; tests may replace it. */
export interface SpeechUnderstanding {
  understand(utterance: string): Understanding;
  invocationOf(utterance: string): Invocation;
}
