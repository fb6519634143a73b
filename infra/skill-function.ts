import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ProgressTable } from './progress-table';

export interface SkillFunctionProps {
  /** Folder with the built `index.js`, the whole of which is deployed. */
  readonly codeFolder: string;
  /** Where progress is kept. */
  readonly table: ProgressTable;
  /** The skill that may ask, "amzn1.ask.skill.…"; without it the function refuses every request. */
  readonly skillId?: string;
}

/** The function that answers Alexa, with its log and with no more rights than it uses. */
export class SkillFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, { codeFolder, table, skillId }: SkillFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of its own: the one CDK would make may write to every log of the account.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Runner Strength: writes its log, reads and writes the progress table',
    });
    logGroup.grantWrite(role);
    table.grant(role, 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem');
    this.function = new LambdaFunction(this, 'Function', {
      description: 'Runner Strength: answers each turn of the conversation with Alexa',
      code: Code.fromAsset(codeFolder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Memory buys processor time: 1769 MB are one processor (Lambda's documentation). Measured on one core of a
      // desktop, Node 20, the table on loopback without TLS (bench/README.md): about 90 ms of processor time until the
      // first answer, the heaviest first turn 30 ms more; resident at most 110 MB. Assumed, for it cannot be measured
      // here: Lambda's core half as fast, 30 ms for TLS, no faster start. Then 1024 MB give a cold start of at most 0.6 s
      // and a turn of 0.1 s; 512 MB would take twice as long for the same price.
      memorySize: 1024,
      // Alexa waits 8 seconds for an answer: a later one is never heard. The table's client gives up long before.
      timeout: Duration.seconds(7),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Where the time of a slow turn went: in a cold start, in our code, in the table.
      tracing: Tracing.ACTIVE,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Start and end of each request: of no use beside the metrics that Lambda keeps anyway.
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: {
        TABLE_NAME: table.tableName,
        ...(skillId ? { SKILL_ID: skillId } : {}),
        // From the command line it is a text, from cdk.json it is what it is.
        ...(String(this.node.tryGetContext('embedsAudio')) === 'true'
          ? { EMBEDS_AUDIO: 'true' }
          : {}),
      },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason:
        'Tracing: xray:PutTraceSegments and xray:PutTelemetryRecords can be granted for no single resource.',
    });
  }
}
