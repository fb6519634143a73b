import { join } from 'node:path';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { requestEnvelope } from '../../simulator/echo/request-envelope';
import { openLocalTable } from '../../simulator/services/local-table';
import { MONDAY_AT_SEVEN } from '../weeks-of-training';
import { installedPeer } from './installed-peer';
import { environmentOf } from './runners-table';
import { JOVO, SAMPLE } from './stack-names';
import type { Trial } from './trial';

/** What others build skills with, by the folder of bench/peers/ that has it. */
const PEERS = [
  [SAMPLE, 'usual-sample'],
  [JOVO, 'jovo'],
] as const;

/** How often a peer is launched in one process: as many turns as ours takes. */
const LAUNCHES = 240;

/** A trial for each peer that is installed or can be, and what closes their table. */
export async function openPeerTrials() {
  const table = await openLocalTable('bench', undefined, {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  });
  const environment = environmentOf(table.endpoint);
  const trials = PEERS.flatMap(([name, folder]) => {
    const installed = installedPeer(name, join(__dirname, '../peers', folder));
    return installed ? [peerTrial(name, installed, environment)] : [];
  });
  return { trials, close: () => table.close() };
}

/** Launches of a skill that says how often it was launched: it does so only if it has read and saved each time. */
function peerTrial(
  name: string,
  installed: Pick<Trial, 'file' | 'deployedBytes'>,
  environment: Trial['environment'],
): Trial {
  const conversation = { sessionId: 'conversation', isNew: true, attributes: {} };
  const launch = requestEnvelope(
    { type: 'LaunchRequest' },
    conversation,
    { ...KITCHEN_ECHO, userId: name },
    { requestId: 'launch', at: MONDAY_AT_SEVEN },
  );
  const events = Array.from({ length: LAUNCHES }, () => launch);
  return {
    name,
    ...installed,
    environment,
    eventsOf: async () => events,
    async check(round, { last }) {
      const said = `Visits: ${(round + 1) * LAUNCHES}.`;
      if (!last.includes(said)) throw new Error(`${name}: not "${said}", but ${last}`);
    },
  };
}
