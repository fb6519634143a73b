import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';

/** A fixed name, so that a deployment after `npm run destroy`, or after one that failed, takes the same table up again. */
export const PROGRESS_TABLE_NAME = 'RunnerStrengthProgress';

/** The one table of all progress: partition key `pk`, sort key `sk`, both strings; no index. */
export class ProgressTable extends TableV2 {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      tableName: PROGRESS_TABLE_NAME,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      // Runners come in evenings and weekends: nothing to reserve.
      billing: Billing.onDemand(),
      // An item past this epoch second may vanish some time later; whoever reads must still check it.
      timeToLiveAttribute: 'expiresAt',
      encryption: TableEncryptionV2.awsManagedKey(),
      // A runner's streak cannot be made again: neither a bug, nor a mistaken click, nor a deleted stack loses it.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
