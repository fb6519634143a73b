import type { Cue, CueKind } from '../../domain/cue';
import type { Part } from '../../domain/part';
import type { PlannedSet } from '../../domain/plan';
import type { Milliseconds } from '../../domain/time';
import type { Phrases } from '../../phrases/phrases';
import type { ButtonName } from '../../phrases/screen-words';
import type { Touch } from '../../turn/touch';
import type { SpokenCue } from '../audio/spoken-cue';

/** A stretch of a part in which one thing is to be seen; times are ms of the part's audio. */
export interface Stage {
  /** When it is over. */
  readonly until: Milliseconds;
  /** The index of the set that is shown. */
  readonly set: number;
  /** What is said, to be read as well. */
  readonly caption: string;
  /** What is written over the number: "Rest", or nothing while reps are counted. */
  readonly heading: string;
  /** Before a set, in a rest: from when and to when the seconds are counted down. */
  readonly countdown?: readonly [from: Milliseconds, to: Milliseconds];
  /** While reps are counted: when the first begins, how long each takes, how many there are, and the first number. */
  readonly work?: {
    readonly at: Milliseconds;
    readonly rep: Milliseconds;
    readonly reps: number;
    readonly first: number;
  };
  /** Whether no exercise is to be seen: in a warm-up and a cool-down. */
  readonly isBare?: boolean;
  /** At the closing question: what the main button says and asks for. */
  readonly button?: readonly [label: string, touch: Touch];
}

/** Cues from the first rep of a set to its last. */
const AT_WORK: readonly CueKind[] = [
  'count',
  'phase',
  'halfway',
  'two more',
  'encourage',
  'hold',
  'hold halfway',
  'hold left',
  'lower',
  'breathe',
];

const RESTING: readonly CueKind[] = ['set end', 'rest', 'next', 'rest left'];

/** Cues whose words are too short to be read: what was said before them stays. */
const UNWRITTEN: readonly CueKind[] = ['count-in', 'rest left'];

/**
 * What is to be seen while a part plays, stage by stage, from the very cues that are heard: so the number on the screen
 * is the number that sounds.
 * @param spoken the words of the cues
 */
export function stagesOf(
  part: Part,
  spoken: readonly SpokenCue[],
  phrases: Phrases,
): readonly Stage[] {
  const captions = captionsOf(spoken);
  const { cues } = part;
  const stages: Stage[] = [];
  let index = 0;
  while (index < cues.length) {
    const cue = cues[index]!;
    if (AT_WORK.includes(cue.kind)) {
      const end = endOfWork(cues, index);
      stages.push(workStage(cues.slice(index, end), phrases));
      index = end;
    } else {
      const last = stages.at(-1);
      const caption = UNWRITTEN.includes(cue.kind)
        ? (last?.caption ?? '')
        : (captions.get(cue.at) ?? '');
      stages.push(waitingStage(cues, index, caption, phrases));
      index += 1;
    }
  }
  return merged(stages);
}

/** Where the reps that begin at a cue end: at what follows them, or another set's. */
function endOfWork(cues: readonly Cue[], from: number): number {
  const end = cues.findIndex(
    ({ kind, set }, at) => at > from && !(AT_WORK.includes(kind) && set === cues[from]!.set),
  );
  return end < 0 ? cues.length : end;
}

function workStage(cues: readonly Cue[], { screen }: Phrases): Stage {
  const first = cues[0]!;
  const counts = cues.filter((cue) => cue.kind === 'count');
  const { set } = first;
  const length = cues.reduce((sum, { slot }) => sum + slot, 0);
  return {
    until: first.at + length,
    set: set.index,
    caption: screen.inBrief(set),
    heading: '',
    work: {
      at: first.at,
      rep: length / counts.length,
      reps: counts.length,
      first: counts[0]?.rep ?? 1,
    },
  };
}

function waitingStage(
  cues: readonly Cue[],
  index: number,
  caption: string,
  { screen }: Phrases,
): Stage {
  const cue = cues[index]!;
  const until = cue.at + cue.slot;
  if (cue.kind === 'prompt')
    return {
      until,
      set: shownAtPrompt(cue).index,
      caption,
      heading: '',
      button: buttonAt(cue, screen.buttons),
    };
  if (cue.kind === 'warm-up')
    return {
      until,
      set: cue.set.index,
      caption,
      heading: '',
      countdown: [cue.at, until],
      isBare: true,
    };
  const isRest = RESTING.includes(cue.kind);
  const from = cues.findLastIndex(({ kind }, at) => at < index && AT_WORK.includes(kind));
  const to = cues.findIndex(({ kind }, at) => at > index && endsWait(kind));
  const end = cues[to];
  return {
    until,
    set: (isRest ? cue.set : shownIn(cue)).index,
    caption,
    heading: screen.headings[isRest ? 'rest' : 'get ready'],
    ...(end ? { countdown: [cues[from + 1]!.at, end.at] as const } : {}),
  };
}

const endsWait = (kind: CueKind): boolean => kind === 'count' || kind === 'prompt';

const shownIn = (cue: Cue): PlannedSet => (cue.kind === 'switch' ? cue.to : cue.set);

const shownAtPrompt = (cue: Extract<Cue, { kind: 'prompt' }>): PlannedSet =>
  cue.prompt.asks === 'ready' ? cue.prompt.next : cue.set;

function buttonAt(
  { prompt }: Extract<Cue, { kind: 'prompt' }>,
  buttons: Readonly<Record<ButtonName, string>>,
): readonly [string, Touch] {
  switch (prompt.asks) {
    case 'ready':
      return [buttons.ready, 'ready'];
    case 'go on':
      return [buttons.resume, 'resume'];
    case 'any more':
      return [buttons.more, 'yes'];
    case 'cool down':
      return [buttons['cool down'], 'yes'];
    case 'finish':
      return [buttons['my week'], 'yes'];
  }
}

/** The words of a part, by when they are said. */
function captionsOf(spoken: readonly SpokenCue[]): ReadonlyMap<Milliseconds, string> {
  let at = 0;
  return new Map(
    spoken.map(({ slot, say }) => {
      const entry = [at, say] as const;
      at += slot;
      return entry;
    }),
  );
}

/** Stages that look the same are one. */
function merged(stages: readonly Stage[]): readonly Stage[] {
  const kept: Stage[] = [];
  for (const stage of stages) {
    const before = kept.at(-1);
    const { until: _, ...look } = stage;
    const { until: __, ...lookBefore } = before ?? stage;
    const isSame = before && JSON.stringify(look) === JSON.stringify(lookBefore);
    if (isSame) kept[kept.length - 1] = stage;
    else kept.push(stage);
  }
  return kept;
}
