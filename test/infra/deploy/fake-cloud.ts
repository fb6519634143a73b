import {
  type Cloud,
  CloudFailure,
  type DeployedStack,
  type Pass,
} from '../../../infra/deploy/cloud';

/** What a region has once it was deployed to. */
export interface FakeStack {
  readonly skillId: string;
  /** Which skill may call the function. */
  readonly mayCall: string;
  /** Which skill the function answers; null as long as it refuses everyone. */
  readonly answers: string | null;
  readonly isHome: boolean;
  readonly endpoints: Pass['endpoints'];
}

/** When a call fails: before it did anything, or after all was done but before anybody heard of it. */
export type Moment = 'before' | 'after';

/** A cloud in memory that counts its calls, and can fail at any one of them. */
export class FakeCloud implements Cloud {
  readonly stacks = new Map<string, FakeStack>();
  /** Every state that a stack was ever in. */
  readonly history: FakeStack[] = [];
  readonly calls: string[] = [];
  accountId: string | null = '123456789012';
  bootstrapped = true;
  fields: readonly string[] | null = ['vendorId', 'clientId', 'clientSecret', 'refreshToken'];
  status = 'UPDATE_COMPLETE';
  /** Regions into which the credentials may not look. */
  closed: readonly string[] = [];
  enabled: string | undefined;
  private failure: { readonly call: number; readonly moment: Moment } | undefined;
  private skillsMade = 0;

  /** The call with this number, counted from now, fails. */
  failAt(call: number, moment: Moment): void {
    this.failure = { call: this.calls.length + call, moment };
  }

  usualRegion = async () => undefined;
  account = () => this.call('account', () => this.accountId);
  isBootstrapped = () => this.call('isBootstrapped', () => this.bootstrapped);
  secretFields = () => this.call('secretFields', () => this.fields);
  stack = (region: string) => this.call(`stack ${region}`, () => this.described(region));
  deploy = (region: string, pass: Pass) =>
    this.call(`deploy ${pass.access.kind}`, () => this.put(region, pass));
  destroy = (region: string) => this.call('destroy', () => void this.stacks.delete(region));
  enableForTesting = (_: string, skillId: string) =>
    this.call('enable', () => {
      this.enabled = skillId;
    });

  private async call<Answer>(name: string, effect: () => Answer): Promise<Answer> {
    const { call, moment } = this.failure ?? {};
    const isFatal = call === this.calls.push(name);
    if (isFatal && moment === 'before') throw new CloudFailure(`${name} failed.`);
    const answer = effect();
    if (isFatal) throw new CloudFailure(`${name} was not heard of again.`);
    return answer;
  }

  private described(region: string): DeployedStack | null {
    if (this.closed.includes(region)) throw new CloudFailure('Denied.', true);
    const stack = this.stacks.get(region);
    if (!stack) return null;
    const id = stack.isHome ? { SkillId: stack.skillId } : { ServedSkillId: stack.skillId };
    return { status: this.status, outputs: { ...id, FunctionArn: `arn:${region}` } };
  }

  private put(region: string, { access, endpoints }: Pass): void {
    const isHome = access.kind !== 'skill of another region';
    const isKnown = access.kind !== 'first pass';
    const made = () => this.stacks.get(region)?.skillId ?? `amzn1.ask.skill.${++this.skillsMade}`;
    const skillId = isKnown ? access.skillId : made();
    const stack = {
      skillId,
      mayCall: isKnown ? access.skillId : 'any',
      answers: isKnown ? access.skillId : null,
      isHome,
      endpoints,
    };
    this.stacks.set(region, stack);
    this.history.push(stack);
  }
}
