import { sitrepAnswer } from '../../answers/sitrep-answer.ts';
import { clockAfter } from '../../core/clock-after.ts';
import type { Work } from '../../core/progress.ts';
import { firstCauses } from '../../engines/services/first-cause.ts';
import { servicesLive } from '../../engines/services/live.ts';
import { serviceStandings, type PlaceOutage } from '../../engines/services/service-states.ts';
import type { SitrepRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { SitrepAnswer } from '../../schemas/sitrep-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { hoursWith, LIVE_HORIZON } from './live.ts';
import type { PlannedOutages } from './planned-outages.ts';
import { handlingOf } from './services-folder.ts';
import { struckServices } from './struck-services.ts';

/** Moments at which services change state and that are looked at besides. */
const MOST_CHANGES = 500;

/**
 * How the services of a folder stand at an hour of a scenario, by region and kind, and when they are expected back.
 *
 * @param plan outages of sites, in hours since the plan's own hour 0
 * @throws Refusal for an unknown country, one without weights, and a scenario that the snapshot does not know
 */
export async function sitrepFrom(
  snapshot: Snapshot,
  request: SitrepRequest,
  folder: ServicesFolder,
  { input, plan }: { readonly input: ScenarioInput; readonly plan: PlannedOutages | undefined },
  locate: House['locate'],
  work: Work = {},
): Promise<SitrepAnswer> {
  const { plane, hour, isPublic } = request;
  // Without a date of its own a scenario begins when the plan does.
  const dated = { ...input, start: input.start ?? (plan && utc(plan.at)) };
  const struck = await struckServices(snapshot, request, folder, dated, locate);
  const { strike, weights, start, campaign } = struck;
  const outages = plan === undefined ? new Map<string, PlaceOutage[]>() : plan.since(start);
  const outagesOf = (service: number): readonly PlaceOutage[] =>
    outages.get(folder.services[service].site ?? '') ?? [];
  const own = [...folder.services.keys()].flatMap(outagesOf);
  const ends = own.flatMap(({ from, until }) => [from, until]);
  const look = (more: readonly number[]) => {
    const hours = [...new Set([...hoursWith(more), ...ends.filter(isAhead), hour])].sort((a, b) => a - b);
    const live = servicesLive(strike, weights, hours, (done, all) => {
      work.signal?.throwIfAborted();
      work.progress?.('services-live.progress', done, all);
    });
    return { hours, live };
  };
  const moments = campaign.moments.map(({ fromHours }) => fromHours);
  const first = look(moments);
  // A second look at the moments at which services themselves end says since when, exactly.
  const changes = [...first.live.earliest, ...first.live.latest].filter((at) => at <= hour);
  const missed = [...new Set(changes)].filter((at) => !first.hours.includes(at)).slice(0, MOST_CHANGES);
  const { hours, live } = missed.length === 0 ? first : look([...moments, ...missed]);
  return sitrepAnswer({
    country: snapshot.internet.countries[struck.country],
    plane,
    snapshot: { ...snapshot, notices: struck.notices },
    isPublic,
    handling: handlingOf(folder),
    scenario: {
      name: input.name ?? null,
      file: input.file ?? null,
      start: utc(start),
      isCutOff: input.file === undefined && input.events.length > 0,
    },
    hour,
    plan:
      plan === undefined
        ? null
        : { file: request.plan!, at: utc(plan.at), sites: isPublic ? null : plan.sites },
    spaceCoverage: struck.spaceCoverage,
    services: folder.services,
    standings: serviceStandings(live, hours, hour, outagesOf),
    causes: firstCauses(strike, live.first),
  });
}

/** A moment with whatever offset, in UTC. */
function utc(moment: string): string {
  return clockAfter(new Date(moment).toISOString(), 0);
}

function isAhead(hour: number): boolean {
  return hour >= 0 && hour <= LIVE_HORIZON;
}
