/** One stack in a process of its own: what is started, with which environment, and what it is asked. */
export interface Trial {
  readonly name: string;
  /** Exports `handler(event, context)`. */
  readonly file: string;
  /** Everything in the environment of its process. */
  readonly environment: Readonly<Record<string, string>>;
  /** What would be uploaded to Lambda, in bytes. */
  readonly deployedBytes: number;
  /** What it is asked in a round: the first event meets a cold process, the others a warm one. */
  readonly eventsOf: (round: number) => Promise<readonly unknown[]>;
  /** @throws if the answers of a round are not right: such a stack did not read or not save what it should have. */
  readonly check: (round: number, answers: Answers) => Promise<void>;
}

/** The first and the last answer of a process, as JSON. */
export interface Answers {
  readonly first: string;
  readonly last: string;
}

/** What one process took. */
export interface Measurement {
  /** Loading the code. */
  readonly initMs: number;
  /** Processor time of all threads while loading the code. */
  readonly initCpuMs: number;
  /** From the first event to its answer. */
  readonly firstTurnMs: number;
  /** From the start of the process to the first answer. */
  readonly firstAnswerMs: number;
  /** Processor time of all threads until the first answer. */
  readonly firstAnswerCpuMs: number;
  /** The most memory that was resident until the first answer, in MB. */
  readonly coldPeakMb: number;
  /** The most memory that was resident at all, in MB. */
  readonly peakMb: number;
  /** Processor time of a warm turn, on average. */
  readonly warmCpuMs: number;
  /** How long each warm turn took. */
  readonly warmMs: readonly number[];
}

/** What a process writes once it is done. */
export interface ChildReport {
  readonly measurement: Measurement;
  readonly answers: Answers;
}
