import type { AreaEndpoints } from '../alexa-endpoints';
import type { SkillAccess } from '../skill-access';

/** What is deployed in a region under the name of our stack. */
export interface DeployedStack {
  /** CloudFormation's word, as 'UPDATE_COMPLETE'. */
  readonly status: string;
  /** What the stack tells of itself, as SkillId. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** One run of the CDK. */
export interface Pass {
  readonly access: SkillAccess;
  readonly endpoints: AreaEndpoints;
}

/** AWS, the CDK and Alexa, as deploying needs them; each call fails with a CloudFailure. */
export interface Cloud {
  /** The region of the environment or of the profile, if there is one. */
  usualRegion(): Promise<string | undefined>;
  /** The account of the credentials, or null when there are none. */
  account(): Promise<string | null>;
  /** Whether the CDK has its bucket and its roles in a region. */
  isBootstrapped(region: string): Promise<boolean>;
  /** Which fields the secret for Alexa has in a region; null when there is no such secret. */
  secretFields(region: string): Promise<readonly string[] | null>;
  /** Our stack in a region, or null when there is none. */
  stack(region: string): Promise<DeployedStack | null>;
  /** Brings the stack to what a pass says, or leaves it as it was. */
  deploy(region: string, pass: Pass): Promise<void>;
  /** Deletes the stack; what is to be retained stays. */
  destroy(region: string): Promise<void>;
  /** Lets the developer's own Echos have the skill. */
  enableForTesting(region: string, skillId: string): Promise<void>;
}

/** A call to the cloud that did not work out: the message is one sentence for people. */
export class CloudFailure extends Error {
  override readonly name = 'CloudFailure';

  constructor(
    message: string,
    /** Whether the credentials are good, but do not allow it. */
    readonly isDenied = false,
  ) {
    super(message);
  }
}
