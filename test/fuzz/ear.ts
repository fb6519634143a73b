import { inWords } from '../../lambda/phrases/en/numbers';
import { promptFaultsOf } from '../../infra/certify/prompts';
import { wordsOf } from '../../infra/certify/stage';
import type { Answer } from '../../simulator/echo/answer';
import type { EchoEvent } from '../../simulator/echo/event';

/** Every number that the coach counts, as she says it. */
const NUMBERS = new Map(
  Array.from({ length: 60 }, (_, index): [string, number] => [inWords(index + 1), index + 1]),
);

/** Below this, numbers lead in to a set and count the end of a hold as well. */
export const FIRST_SURE_COUNT = 4;

/** Whether a cue counts a rep beyond doubt: "Twelve.", "Eight. Bent knee.". */
function isSureCount(text: string): boolean {
  const [, word = ''] = /^([a-z-]+)\./i.exec(text) ?? [];
  return (NUMBERS.get(word.toLowerCase()) ?? 0) >= FIRST_SURE_COUNT;
}

const TROUBLE = /wrong on my side/;

/** What somebody in the room with an Echo notices. */
export class Ear {
  /** Answers that an Echo or a reviewer would not accept, and that something is wrong with the skill. */
  readonly complaints: string[] = [];
  turns = 0;
  /** How much was played of all answers so far, in ms. */
  heardMs = 0;
  /** The sure counts that were heard in all. */
  counts = 0;
  /** The sure counts that were heard of the answer that the last request interrupted or followed. */
  countsBeforeRequest = 0;
  /** When the answer that is being heard was asked for. */
  answerSince = 0;
  #countsOfAnswer = 0;
  #requestedAt = 0;
  #said = '';

  readonly hear = (event: EchoEvent): void => {
    if (event.kind === 'said') this.#said = event.text;
    if (event.kind === 'rule broken') this.#complain(`with what Alexa refuses: ${event.rule}`);
    if (event.kind === 'request') {
      this.countsBeforeRequest = this.#countsOfAnswer;
      this.#requestedAt = Date.parse(event.envelope.request.timestamp);
    }
    if (event.kind === 'answered') this.#begin(event.answer);
    if (event.kind === 'heard' && event.from === 'answer' && isSureCount(event.cue.text)) {
      this.counts += 1;
      this.#countsOfAnswer += 1;
    }
  };

  #begin(answer: Answer): void {
    this.turns += 1;
    this.heardMs += answer.sound.lengthMs;
    [this.answerSince, this.#countsOfAnswer] = [this.#requestedAt, 0];
    this.#complain(...promptFaultsOf(answer));
    if (TROUBLE.test(wordsOf(answer))) this.#complain('with an apology');
  }

  #complain(...faults: readonly string[]): void {
    this.complaints.push(...faults.map((fault) => `"${this.#said}" is answered ${fault}.`));
  }
}
