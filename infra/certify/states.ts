import { type Conversation, openConversation, type Stage } from './stage';

/** A script's name and its lines. */
export interface Script {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A situation that a runner can be in, and how to get into it. */
export interface State {
  /** What is open, and whether the coach is speaking: "asked: ready", "during the part that asks: ready". */
  readonly name: string;
  /** The kind of question that is open, or that the part which is playing ends with. */
  readonly question: string | null;
  /** A conversation that has just come there. */
  readonly reach: () => Promise<Conversation>;
}

/** What is played for longer than this can be interrupted in its middle. In ms. */
const WORTH_INTERRUPTING_MS = 20_000;

const OUTSIDE = 'no conversation';

/** Nobody has said anything yet: the next words begin the conversation. */
const outside = (stage: Stage): State => ({
  name: OUTSIDE,
  question: null,
  reach: async () => openConversation(stage),
});

/** Every situation that the scripts come through, each by its shortest way. */
export async function statesIn(
  stage: Stage,
  scripts: readonly Script[],
): Promise<readonly State[]> {
  const states = new Map([[OUTSIDE, { length: 0, state: outside(stage) }]]);
  for (const { lines } of scripts) {
    const conversation = openConversation(stage);
    for (const [index, line] of lines.entries()) {
      await conversation.follow(line);
      const way = lines.slice(0, index + 1);
      for (const state of statesAt(stage, way, conversation)) {
        const known = states.get(state.name);
        if (!known || way.length < known.length)
          states.set(state.name, { length: way.length, state });
      }
    }
  }
  return [...states.values()].map(({ state }) => state);
}

/** The situations at the end of a way: once the answer is heard and, if it is long, in its middle. */
function statesAt(stage: Stage, way: readonly string[], conversation: Conversation): State[] {
  const last = conversation.heard.at(-1);
  if (!conversation.echo.inConversation || !last) return [];
  const { question } = last;
  const after: State = {
    name: `asked: ${question}`,
    question,
    reach: async () => {
      const again = await follow(stage, way);
      await again.echo.hearOut();
      return again;
    },
  };
  const middleMs = Math.round(last.answer.sound.lengthMs / 2);
  const during: State = {
    name: `during the part that asks: ${question}`,
    question,
    reach: async () => {
      const again = await follow(stage, way);
      await again.echo.advanceTo((again.echo.playing?.startedAt ?? again.echo.now) + middleMs);
      return again;
    },
  };
  return last.answer.sound.lengthMs > WORTH_INTERRUPTING_MS ? [after, during] : [after];
}

async function follow(stage: Stage, way: readonly string[]): Promise<Conversation> {
  const conversation = openConversation(stage);
  for (const line of way) await conversation.follow(line);
  return conversation;
}
