import { oldLinks } from '../../core/link-age.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { assessCountry, surveyCountry, type CountrySurvey } from '../../engines/country/assess-country.ts';
import { watchGatewayPaths } from '../../engines/flows/gateway-paths.ts';
import { shareOnOldLinks } from '../../engines/country/old-links.ts';
import { columnInPlane, planeOf } from '../../engines/territory/plane.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { simulatedVantagePoints, vantageDag } from '../../engines/country/transit-influence.ts';
import type { AssessAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import { assessAnswer, standingAnswer } from '../../answers/assess-answer.ts';
import { planeAnswer } from '../../answers/plane-answer.ts';
import { assessRequest, type AssessRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { measuresOfAllCountries } from './country-ranks-cache.ts';
import { gatewayFlowsBeside } from './gateway-flows-beside.ts';
import { findCountry } from './find-country.ts';
import { optionOf } from '../option-of.ts';

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
  return assessAnswer(snapshot, internet.countries[country], planes);
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
  const survey = (): CountrySurvey => {
    const vantagePoints = simulatedVantagePoints(plane.graph);
    const vantageRoutes = vantageDag(plane.graph, vantagePoints);
    return surveyCountry({ internet, plane, vantagePoints, vantageRoutes }, country);
  };
  const [flows, surveyed] = await gatewayFlowsBeside(internet, plane, territory, watch, survey, work);
  const assessment = assessCountry(internet, surveyed, flows);
  const all = ranks ? await measuresOfAllCountries(snapshot, plane, work) : undefined;
  const onOldLinks = shareOnOldLinks(assessment.baseline, flows, oldInPlane(snapshot, id));
  return planeAnswer(internet, assessment, flows, paths(), onOldLinks, (metric) =>
    standingAnswer(all, internet.countries[country], metric),
  );
}

/** 1 for old links of the plane; undefined where the snapshot does not tell when links were last seen. */
function oldInPlane({ internet, manifest }: Snapshot, plane: PlaneId): Uint8Array | undefined {
  return internet.linkLastSeen && columnInPlane(internet, plane, oldLinks(internet, manifest.date));
}

/** That a snapshot lacks a plane. */
export function noPlane(file: string, plane: PlaneId = 'ipv4'): Refusal {
  return new Refusal('not-found', 'assess.no-plane', {
    plane,
    file,
    option: optionOf(assessRequest, 'plane'),
  });
}
