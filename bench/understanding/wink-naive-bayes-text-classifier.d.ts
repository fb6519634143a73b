declare module 'wink-naive-bayes-text-classifier' {
  /** A naive Bayes classifier over texts, or whatever its preparation makes words of. */
  interface Classifier {
    /** Functions that make an array of words of an input, in order. */
    definePrepTasks(tasks: readonly ((words: readonly string[]) => readonly string[])[]): number;
    /** Additive smoothing, from 0 to 1. */
    defineConfig(config: {
      readonly considerOnlyPresence: boolean;
      readonly smoothingFactor: number;
    }): boolean;
    learn(words: readonly string[], label: string): boolean;
    consolidate(): boolean;
    /** Labels with the log of their odds, the likeliest first; "unknown" where no word was ever learnt. */
    computeOdds(words: readonly string[]): readonly (readonly [string, number])[];
  }
  function classifier(): Classifier;
  export = classifier;
}
