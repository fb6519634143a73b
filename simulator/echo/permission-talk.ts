import type { Instant } from '../../lambda/domain/time';
import {
  outcomeOf,
  type Permission,
  type PermissionOutcome,
  permissionQuestion,
  type PermissionRequest,
  permissionResponse,
} from './permission';
import type { Ask } from './request-envelope';
import { upcomingOfPermission, type Upcoming } from './upcoming';

/** Alexa's own talk with a runner about a permission, of which the skill hears only the outcome. */
export class PermissionTalk {
  readonly #permission: Permission;
  readonly #voiceSpeed: number;
  #request: PermissionRequest | undefined;
  #misheard = false;

  constructor(permission: Permission, voiceSpeed: number) {
    this.#permission = permission;
    this.#voiceSpeed = voiceSpeed;
  }

  get isOpen(): boolean {
    return this.#request !== undefined;
  }

  /** What follows the answer that asks for a permission; one that was given before, or that cannot be asked for, is settled. */
  open(request: PermissionRequest, at: Instant): readonly Upcoming[] {
    const { state, asksAloud = true } = this.#permission;
    this.#request = request;
    if (!asksAloud) return [{ kind: 'permission settled', outcome: 'cannot ask', at }];
    return state === 'granted'
      ? [{ kind: 'permission settled', outcome: 'ACCEPTED', at }]
      : upcomingOfPermission(permissionQuestion(this.#voiceSpeed), at);
  }

  /** What a runner says to Alexa: an outcome, or her question once more. */
  hear(text: string, at: Instant): readonly Upcoming[] {
    const outcome = outcomeOf(text) ?? (this.#misheard ? 'NOT_ANSWERED' : undefined);
    if (outcome !== undefined) return [{ kind: 'permission settled', outcome, at }];
    this.#misheard = true;
    return upcomingOfPermission(permissionQuestion(this.#voiceSpeed), at);
  }

  /** Ends the talk; what the skill is told of it. */
  settle(outcome: PermissionOutcome): Ask {
    const request = this.#request ?? { token: '', permissionScopes: [] };
    if (outcome === 'ACCEPTED') this.#permission.state = 'granted';
    if (outcome === 'DENIED') this.#permission.state = 'denied';
    this.close();
    return permissionResponse(request, outcome);
  }

  close(): void {
    this.#request = undefined;
    this.#misheard = false;
  }
}
