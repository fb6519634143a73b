import type { RequestEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../lambda/make-handler';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { DEVICE_MODELS, type DeviceModelId } from '../../simulator/echo/device-model';
import type { Echo } from '../../simulator/echo/echo';
import type { Invoke } from '../../simulator/echo/options';
import { startConversation } from '../conversations/conversation';
import { answerComplaints } from './answer-complaints';
import type { Step } from './any-walk';
import { Ear } from './ear';
import { fuzzedHandler } from './fuzzed-skill';
import {
  type Kept,
  keptComplaints,
  lossComplaints,
  type Snapshot,
  snapshotOf,
  trainedOf,
} from './kept';
import { partComplaints } from './part-complaints';
import { CORRECTIONS, NEUTRAL } from './sentences';

const OPEN = 'alexa, open runner strength';

/** How long it takes to walk from one Echo to the other. In ms. */
const WALK_MS = 5_000;

/** Of each answer's audio, the clock of requests does not see so much. In ms. */
const UNSEEN_MS = 3_000;

/** From the beginning of the longest session, so many "next" come to its end. */
const MOST_NEXTS = 30;

interface Room {
  readonly echo: Echo;
  readonly ear: Ear;
}

/** What came of a walk: what is wrong with its answers, and with what is kept. */
export interface Walked {
  readonly turns: number;
  readonly answers: readonly string[];
  readonly kept: readonly string[];
}

/** Where somebody walks. */
export interface Surroundings {
  readonly account: string;
  readonly kept: Kept;
  /** The function in place of the one that never dies. */
  readonly mortal?: Handler;
}

/** A request whose process was killed: Alexa says that something is wrong, as she should. */
const KILLED = /Error: Killed\.$/;

/** A runner in a house with two Echos, one with a screen, whose voice nobody knows. */
export class Walk {
  readonly #kept: Kept;
  readonly #runner: { readonly account: string; readonly person: string };
  readonly #handler: Handler;
  readonly #sent: RequestEnvelope[] = [];
  readonly #answers: string[] = [];
  readonly #wrong: string[] = [];
  /** Whether a request may get lost, of which the runner's own place in a set is lost. */
  readonly #isMortal: boolean;
  #rooms: readonly [Room, Room];
  #mayCorrect = false;

  constructor({ account, kept, mortal }: Surroundings) {
    this.#kept = kept;
    this.#runner = { account, person: 'account' };
    this.#handler = mortal ?? fuzzedHandler(kept.store);
    this.#isMortal = mortal !== undefined;
    this.#rooms = [this.#open('kitchen', 'dot'), this.#open('hall', 'show-5')];
  }

  #open(room: string, model: DeviceModelId): Room {
    const ear = new Ear();
    const { account } = this.#runner;
    const invoke: Invoke = (request) => {
      this.#sent.push(request);
      return this.#handler(request, {});
    };
    const { echo } = startConversation({
      invoke,
      seed: `${account} ${room}`,
      device: {
        ...KITCHEN_ECHO,
        userId: account,
        deviceId: room,
        model: DEVICE_MODELS.find(({ id }) => id === model)!,
      },
      permission: { state: 'granted' },
      brokenRules: 'tell',
      onEvent: ear.hear,
    });
    return { echo, ear };
  }

  /** Takes all steps, and then goes to the end of the session by "next". */
  async take(steps: readonly Step[]): Promise<Walked> {
    for (const step of steps) {
      if (this.#wrong.length > 0) break;
      await this.#step(step);
      await this.#catchUp();
    }
    await this.#say(OPEN, null);
    for (let turn = 0; turn < MOST_NEXTS && (await this.#isTraining()); turn++)
      await this.#say('next', null);
    await this.#catchUp();
    const last = await this.#snapshot();
    if (last.progress.session) this.#wrong.push('"next" does not come to the end.');
    this.#wrong.push(...this.#overcounted(last));
    const ears = this.#rooms.map(({ ear }) => ear);
    const complaints = ears.flatMap((ear) => ear.complaints);
    return {
      turns: ears.reduce((sum, { turns }) => sum + turns, 0),
      answers: [...this.#answers, ...complaints.filter((text) => !KILLED.test(text))],
      kept: this.#wrong,
    };
  }

  async #step(step: Step): Promise<void> {
    const [{ echo }, there] = this.#rooms;
    switch (step.kind) {
      case 'says':
        return this.#say(step.text, step.interruptsAt);
      case 'touches':
        return this.#touch(step.button, step.interruptsAt);
      case 'waits':
        return this.#watched(() => echo.wait(step.lengthMs), null);
      case 'walks off':
        return this.#watched(() => echo.walkOff(), { isInterrupted: false });
      case 'changes Echo':
        this.#rooms = [there, this.#rooms[0]];
        return this.#watched(() => there.echo.advanceTo(echo.now + WALK_MS), null);
      case 'comes again': {
        const envelope = this.#sent.at(-1 - step.back);
        return envelope && this.#watched(() => this.#deliver(envelope), null);
      }
    }
  }

  /** The Echo in the other room goes on by itself; what it tells the skill of it comes late. */
  #catchUp(): Promise<void> {
    const [here, there] = this.#rooms;
    return this.#watched(() => there.echo.advanceTo(here.echo.now), null);
  }

  async #deliver(envelope: RequestEnvelope): Promise<void> {
    const answer = await this.#handler(envelope, {}).catch(() => null);
    if (answer) this.#answers.push(...answerComplaints(envelope, answer));
    else if (!this.#isMortal) this.#answers.push('A request that comes again is not answered.');
  }

  async #say(text: string, interruptsAt: number | null): Promise<void> {
    const { echo } = this.#rooms[0];
    if (!echo.inConversation && !text.startsWith('alexa')) await this.#say(OPEN, null);
    this.#mayCorrect ||= CORRECTIONS.includes(text);
    const at = momentIn(echo, interruptsAt);
    await this.#watched(
      () => echo.say(text, at === undefined ? {} : { at }),
      NEUTRAL.includes(text) ? { isInterrupted: at !== undefined } : null,
    );
  }

  async #touch(button: string, interruptsAt: number | null): Promise<void> {
    const { echo } = this.#rooms[0];
    const playing = echo.playing;
    const at = momentIn(echo, interruptsAt);
    if (playing && at !== undefined)
      await this.#watched(() => echo.advanceTo(playing.startedAt + at), null);
    const touch = { arguments: [button], source: {}, components: {} };
    await this.#watched(() => echo.touch(touch), null);
  }

  /** Does something, and looks at what is kept afterwards; `neutral` is that it says nothing of what was done. */
  async #watched(
    doing: () => Promise<unknown>,
    neutral: { readonly isInterrupted: boolean } | null,
  ): Promise<void> {
    const [{ ear }] = this.#rooms;
    const before = await this.#snapshot();
    const since = ear.answerSince;
    await doing();
    const after = await this.#snapshot();
    const heard = { since, counts: ear.countsBeforeRequest, ...neutral };
    this.#wrong.push(
      ...keptComplaints(after, this.#mayCorrect),
      ...lossComplaints(before, after, this.#mayCorrect),
      ...(neutral && !this.#isMortal
        ? partComplaints(before, after, { ...heard, ...neutral })
        : []),
    );
  }

  async #isTraining(): Promise<boolean> {
    return (await this.#snapshot()).progress.session !== null;
  }

  #snapshot(): Promise<Snapshot> {
    return snapshotOf(this.#kept, this.#runner);
  }

  /** Whether more is kept than was ever heard: then something counts twice. */
  #overcounted(last: Snapshot): readonly string[] {
    if (this.#mayCorrect || this.#isMortal) return [];
    const ears = this.#rooms.map(({ ear }) => ear);
    const heard = ears.reduce((sum, { counts }) => sum + counts, 0);
    const heardMs = ears.reduce((sum, ear) => sum + ear.heardMs + ear.turns * UNSEEN_MS, 0);
    const { counts, ms } = trainedOf(last);
    return [
      ...(counts > heard ? [`${counts} sure counts are kept, ${heard} were heard.`] : []),
      ...(ms > heardMs ? [`${ms} ms are kept as trained, ${heardMs} were heard.`] : []),
    ];
  }
}

/** A moment of what is still to be heard of the current answer, in ms from its beginning. */
function momentIn({ playing, now }: Echo, fraction: number | null): number | undefined {
  if (!playing || fraction === null) return undefined;
  const heard = Math.max(0, now - playing.startedAt);
  return Math.ceil(heard + fraction * (playing.answer.sound.lengthMs - heard));
}
