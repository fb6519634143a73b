/** The part of Amazon's renderer (apl-viewhost-web 1.4.0) that the page uses. */
interface AplContent {
  addData(name: string, json: string): void;
  isError(): boolean;
  isReady(): boolean;
}

interface AplSendEvent {
  readonly arguments?: readonly unknown[];
  readonly source?: object;
  readonly components?: object;
}

interface AplRendererInstance {
  /** When its clock began; set before the first frame to begin in the middle. */
  startTime: number;
  init(): Promise<void>;
  executeCommands(json: string): unknown;
  destroy(): void;
}

declare const AplRenderer: {
  initEngine(): Promise<void>;
  readonly Content: { create(json: string): AplContent };
  readonly default: {
    create(options: {
      readonly content: AplContent;
      readonly view: HTMLElement;
      readonly [option: string]: unknown;
    }): AplRendererInstance;
  };
};

/** The browser's ear, which TypeScript does not know. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  addEventListener(
    type: 'result',
    listener: (event: {
      readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
    }) => void,
  ): void;
  addEventListener(type: 'error', listener: (event: { readonly error: string }) => void): void;
  addEventListener(type: 'end', listener: () => void): void;
  start(): void;
}

interface Window {
  readonly SpeechRecognition?: new () => Recognition;
  readonly webkitSpeechRecognition?: new () => Recognition;
}
