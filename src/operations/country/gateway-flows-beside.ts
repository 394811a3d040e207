import { availableParallelism } from 'node:os';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { PARTS } from '../../engines/flows/divided-flows.ts';
import { dividedGatewayFlows, type GatewayFlows } from '../../engines/flows/gateway-flows.ts';
import type { InboundWatch } from '../../engines/flows/inbound-replay.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import type { Territory } from '../../engines/territory/territory.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';
import type { OutboundParts, OutboundSums } from './gateway-flows.worker.ts';

/** ASes up to which all flows are known before a worker has started. */
const SMALL = 2000;

/**
 * The flows of one country and those over its gateways: outbound ones on other threads while `beside` and the inbound ones,
 * which are watched, are done on this one. The same bits on any number of threads.
 */
export async function gatewayFlowsBeside<Beside>(
  { country, countries }: Pick<Internet, 'country' | 'countries'>,
  plane: Plane,
  territory: Territory,
  watch: InboundWatch,
  beside: () => Beside,
  work: Work = {},
): Promise<[GatewayFlows, Beside]> {
  const countryCount = countries.length;
  const threads = work.workers ?? (plane.graph.asCount <= SMALL ? 1 : availableParallelism());
  const data: OutboundParts = { plane, country, countryCount, home: territory.country };
  // The others begin before anything is done here.
  const elsewhere =
    threads > 1 &&
    runJobs<OutboundSums>(
      {
        worker: new URL('./gateway-flows.worker', import.meta.url),
        data: inSharedMemory(data),
        jobCount: PARTS,
        phase: 'routes.flows-progress',
        workers: threads - 1,
      },
      work,
    );
  const done = Promise.resolve().then(() => {
    const flows = dividedGatewayFlows(territory, country, countryCount, watch);
    const count = elsewhere ? flows.inboundCount : flows.partCount;
    const sums = Array.from({ length: count }, (_, at) => {
      work.signal?.throwIfAborted();
      return flows.part(at);
    });
    return { flows, sums, other: beside() };
  });
  const [{ flows, sums, other }, outbound] = await Promise.all([done, elsewhere || []]);
  for (const [job, ofPart] of outbound.flat()) sums[flows.inboundCount + job] = ofPart;
  return [flows.whole(sums), other];
}
