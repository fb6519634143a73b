import type { Response } from 'ask-sdk-model';
import type { Instant } from '../../../lambda/domain/time';
import type { House } from '../../../simulator/browser/house';
import { KITCHEN_ECHO } from '../../../simulator/echo/device';
import { Echo } from '../../../simulator/echo/echo';
import { LITERAL, MONDAY, toySkill } from '../toy-skill';
import { PretendMachine } from './pretend-machine';

/** A house with a toy skill, on a machine whose clock moves only when it is told to. */
export interface ToyHouse extends House {
  readonly machine: PretendMachine;
  /** Has another Echo of the account talk to the skill at an instant. */
  hearElsewhere(at: Instant): void;
}

export function toyHouse(answers: Readonly<Record<string, Response>>): ToyHouse {
  const machine = new PretendMachine(MONDAY);
  let latest: Instant = 0;
  return {
    zone: 'UTC',
    machine,
    latest: () => latest,
    hearElsewhere(at) {
      latest = at;
    },
    openEcho: async (model, onEvent) =>
      new Echo({
        invoke: toySkill(answers),
        understanding: LITERAL,
        startAt: machine.now(),
        device: { ...KITCHEN_ECHO, model },
        brokenRules: 'tell',
        onEvent,
      }),
  };
}
