import { dividedGatewayFlows } from '../../engines/flows/gateway-flows.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

/** Of which country the parts of the flows are asked that come after its inbound ones. */
export interface OutboundParts {
  readonly plane: Plane;
  /** Country of each AS, [n]. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  readonly home: number;
}

/** Sums by the number of their job. */
export type OutboundSums = readonly (readonly [job: number, sums: Float64Array])[];

await serveJobs<OutboundSums>((data) => {
  const { plane, country, countryCount, home } = data as OutboundParts;
  const { part, partCount, inboundCount } = dividedGatewayFlows(
    territoryIn(plane, country, home),
    country,
    countryCount,
  );
  const sums: [number, Float64Array][] = [];
  return {
    doJob: (job) => {
      if (inboundCount + job < partCount) sums.push([job, part(inboundCount + job)]);
    },
    finish: () => sums,
  };
});
