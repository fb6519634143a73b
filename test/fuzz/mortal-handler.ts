import type { Handler } from '../../lambda/make-handler';
import type { LocalProgress } from '../persistence/local-progress';
import { fuzzedHandler } from './fuzzed-skill';

/** When a process is killed: in the nth of its requests, right before or right after the nth write of that. */
export interface Kill {
  readonly request: number;
  readonly write: number;
  readonly when: 'before' | 'after';
}

/** A function whose process is killed, and how often it really was: a request may write less than that. */
export interface Mortal {
  readonly handler: Handler;
  readonly kills: () => number;
}

/** A function that dies in the middle of a request, of which Alexa hears nothing, and is started anew with the next. */
export function mortalHandler(local: LocalProgress, kill: Kill): Mortal {
  const life = { requests: 0, writes: 0, isDead: false, kills: 0 };
  const die = (): never => {
    life.isDead = true;
    throw new Error('Killed');
  };
  const store = local.storeThrough(async ({ command, send }) => {
    if (life.isDead) die();
    const isWrite = command === 'PutItemCommand';
    if (isWrite) life.writes += 1;
    const isLast = isWrite && life.requests >= kill.request && life.kills === 0;
    if (isLast && life.writes === kill.write && kill.when === 'before') die();
    await send();
    if (isLast && life.writes === kill.write) die();
  });
  const skill = fuzzedHandler(store);
  return {
    kills: () => life.kills,
    handler: async (event, context) => {
      Object.assign(life, { requests: life.requests + 1, writes: 0, isDead: false });
      const answer = await skill(event, context);
      if (!life.isDead) return answer;
      life.kills += 1;
      throw new Error('Killed');
    },
  };
}
