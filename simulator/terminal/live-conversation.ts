import type { Interface } from 'node:readline';
import type { Instant } from '../../lambda/domain/time';
import { COMMAND_HELP, parseCommand, type Command } from './command';
import type { Echo } from '../echo/echo';
import { localeLines, permissionLines, type Rehearsal, tableLines, waitedLines } from './rehearsal';
import { startLiveClock, type LiveClock } from './live-clock';
import { writeStatus } from './status-line';
import type { TerminalScreen } from './screen';

const TICK_MS = 50;

/** What a conversation in a terminal needs. */
export interface TerminalStage extends Rehearsal {
  readonly echo: Echo;
  readonly rl: Interface;
  readonly screen: TerminalScreen;
  /** The last instant that another Echo of the account told the skill of: time does not stay behind it. */
  readonly latest?: () => Instant;
}

type Interruption = Extract<Command, { readonly kind: 'interrupt' }>;

const pause = (lengthMs: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, lengthMs);
  });

/** A conversation as long as it would be in a kitchen. */
export class LiveConversation {
  readonly #stage: TerminalStage;
  readonly #clock: LiveClock;
  readonly #typed: string[] = [];
  #left = false;
  #planned: { readonly interruption: Interruption; readonly at: Instant } | undefined;

  constructor(stage: TerminalStage) {
    this.#stage = stage;
    this.#clock = startLiveClock(stage.echo.now);
    stage.rl.on('line', (line) => this.#typed.push(line));
    stage.rl.on('SIGINT', () => stage.rl.close());
    stage.rl.on('close', () => {
      this.#left = true;
    });
  }

  /** Goes on until the runner leaves. */
  async run(): Promise<void> {
    const { echo, screen } = this.#stage;
    while (!this.#left) {
      await this.#step();
      // Requests take time on the Echo's clock that nobody needs to sit through.
      if (echo.now > this.#clock.now()) this.#clock.set(echo.now);
      if (!this.#left) screen.show(writeStatus(echo.playing, echo.microphone, echo.now));
      await pause(TICK_MS);
    }
  }

  async #step(): Promise<void> {
    const { echo, latest } = this.#stage;
    this.#clock.set(Math.max(this.#clock.now(), latest?.() ?? 0));
    const line = this.#typed.shift();
    if (line !== undefined) return this.#obey(line);
    if (this.#isSpeaking()) return this.#clock.set(echo.now);
    const now = this.#clock.now();
    if (this.#planned === undefined || this.#planned.at > now) return echo.advanceTo(now);
    const { at, text } = this.#planned.interruption;
    this.#planned = undefined;
    if (text === undefined) return echo.wake({ at });
    await echo.say(text, { at });
  }

  /** While somebody types into the open microphone they are speaking: time stands still for them. */
  #isSpeaking(): boolean {
    const { echo, rl } = this.#stage;
    return rl.line !== '' && echo.microphone === 'open';
  }

  async #obey(line: string): Promise<void> {
    const { echo, zone, rl, screen, table } = this.#stage;
    const isEnterAlone = line.trim() === '';
    const command: Command = isEnterAlone ? { kind: 'wake' } : parseCommand(line);
    switch (command.kind) {
      case 'say':
        this.#planned = undefined;
        await echo.interject(command.text);
        return;
      case 'interrupt':
        return this.#plan(command);
      case 'wait':
        await echo.wait(command.lengthMs);
        return screen.print(waitedLines(command.span, echo.now, zone));
      case 'table':
        return screen.print(tableLines(table, command.isDown));
      case 'permission':
        return screen.print(permissionLines(echo, command.state));
      case 'locale':
        return screen.print(await localeLines(echo, command.locale));
      case 'wake':
        if (echo.microphone === 'closed') await echo.wake();
        return;
      case 'nothing':
        return;
      case 'help':
        return screen.print(COMMAND_HELP.split('\n'));
      case 'quit':
        return rl.close();
      case 'wrong':
        return screen.print([command.sentence]);
    }
  }

  #plan(interruption: Interruption): void {
    const { echo, screen } = this.#stage;
    const { startedAt = 0, answer } = echo.playing ?? {};
    const at = startedAt + interruption.at;
    if (answer === undefined || at < echo.now || interruption.at > answer.sound.lengthMs)
      screen.print(['That instant has passed, or nothing is heard then.']);
    else this.#planned = { interruption, at };
  }
}
