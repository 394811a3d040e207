import { orNull } from '../../core/missing.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { assessCountry, type Observatory } from '../../engines/country/assess-country.ts';
import { gatewayFlows } from '../../engines/flows/gateway-flows.ts';
import { watchGatewayPaths } from '../../engines/flows/gateway-paths.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { MetricId } from '../../schemas/metrics.ts';
import { standingOf, type CountryMeasures } from '../../engines/country/rank.ts';
import { regionOf } from '../../engines/territory/region.ts';
import { simulatedVantagePoints, vantageDag } from '../../engines/country/transit-influence.ts';
import type { AssessAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import type { SnapshotOfAnswer } from '../../schemas/answer-parts.ts';
import { planeAnswer, type Standing } from '../../answers/plane-answer.ts';
import type { AssessRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { measuresOfAllCountries } from './country-ranks-cache.ts';
import { findCountry } from './find-country.ts';

/** What a country's connectivity depends on. */
export async function assessFrom(
  snapshot: Snapshot,
  request: AssessRequest,
  work: Work = {},
): Promise<AssessAnswer> {
  const { internet } = snapshot;
  const country = findCountry(internet.countries, request.country, snapshot.name);
  const wanted: readonly PlaneId[] = request.plane ? [request.plane] : ['ipv4', 'ipv6'];
  const planes: Record<PlaneId, PlaneAnswer | null> = { ipv4: null, ipv6: null };
  for (const id of wanted) planes[id] = await assessPlane(snapshot, country, id, request.ranks ?? true, work);
  if (request.plane && !planes[request.plane]) throw noPlane(snapshot.name, request.plane);
  return {
    format: 'muruna/assess',
    version: 1,
    country: internet.countries[country],
    region: regionOf(internet.countries[country]) ?? null,
    snapshot: describeSnapshot(snapshot),
    notices: snapshot.notices,
    planes,
  };
}

async function assessPlane(
  snapshot: Snapshot,
  country: number,
  id: PlaneId,
  ranks: boolean,
  work: Work,
): Promise<PlaneAnswer | null> {
  work.signal?.throwIfAborted();
  const { internet } = snapshot;
  const plane = planeOf(internet, id);
  if (!plane) return null;
  const territory = territoryIn(plane, internet.country, country);
  if (territory.nationals.length === 0) return null;
  const { watch, paths } = watchGatewayPaths(territory);
  const flows = gatewayFlows(territory, internet.country, internet.countries.length, watch);
  const vantagePoints = simulatedVantagePoints(plane.graph);
  const observatory: Observatory = {
    internet,
    plane,
    vantagePoints,
    vantageRoutes: vantageDag(plane.graph, vantagePoints),
  };
  const assessment = assessCountry(observatory, country, flows);
  const all = ranks ? await measuresOfAllCountries(snapshot, plane, work) : undefined;
  return planeAnswer(internet, assessment, flows, paths(), (metric) =>
    standing(all, internet.countries[country], metric),
  );
}

/** How the country stands in a measure; nothing where ranks were not asked for. */
function standing(all: CountryMeasures | undefined, country: string, metric: MetricId): Standing {
  if (!all) return { rank: null, rankInRegion: null, median: null };
  const { median, ...ranks } = standingOf(all, country, metric);
  return { ...ranks, median: orNull(median) };
}

/** That a snapshot lacks a plane. */
export function noPlane(file: string, plane: PlaneId = 'ipv4'): Refusal {
  return new Refusal('not-found', 'assess.no-plane', { plane, file, option: '--plane' });
}

/** Where an answer comes from. */
export function describeSnapshot({ id, name, manifest }: Snapshot): SnapshotOfAnswer {
  return {
    id,
    name,
    date: manifest.date,
    sources: manifest.sources.map(({ name: file, role, date, terms, sha256 }) => ({
      name: file,
      role,
      ...(date !== undefined && { date }),
      terms,
      sha256,
    })),
  };
}
