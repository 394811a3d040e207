import type { GripEvents } from '../../schemas/event-lists.ts';
import type { Incident } from '../../schemas/incident.ts';

type GripEvent = GripEvents['data'][number];
type PrefixEvent = GripEvent['pfx_events'][number];
type GripType = GripEvent['event_type'];
type Route = Incident['routes'][number];

/** GRIP has no form for a network that announces more than the victim has, nor for leaks and outages. */
function gripType(kind: Incident['kind'], route: Route): GripType | undefined {
  if (kind === 'forged-path' || kind === 'new-neighbour') return 'edges';
  if (kind !== 'origin-hijack') return undefined;
  return route.kind === 'exact' ? 'moas' : route.kind === 'sub-prefix' ? 'submoas' : undefined;
}

/** Whether an incident has a form in GRIP. */
export function isGripEvent({ kind, routes }: Incident): boolean {
  return routes.some((route) => gripType(kind, route) !== undefined);
}

/**
 * Incidents in the form of CAIDA's GRIP (`/v1/json/events`): exact prefixes as `moas`, parts of prefixes as `submoas`, new links next to an origin as
 * `edges`; an incident with both of the former is two events. The suspicion is our confidence in hundredths. Absent: what GRIP knows of
 * traceroutes, paths, ranks and its own tags, and the super-prefix.
 */
export function gripEvents(incidents: readonly Incident[]): GripEvents {
  const data = incidents.flatMap((incident) => {
    const byType = Map.groupBy(incident.routes, (route) => gripType(incident.kind, route));
    return [...byType].flatMap(([type, routes]) => (type ? [gripEvent(incident, type, routes)] : []));
  });
  return { data, recordsFiltered: data.length, recordsTotal: data.length };
}

function gripEvent(
  { kind, confidence, actors }: Incident,
  type: GripType,
  routes: readonly Route[],
): GripEvent {
  const attackers = texts(
    (kind === 'new-neighbour' ? actors.upstreams : actors.attackers).map(({ asn }) => asn),
  );
  const victims = texts(routes.flatMap((route) => route.victims));
  const ases = [...new Set([...attackers, ...victims])];
  const begin = Math.min(...routes.map(({ first }) => secondsOf(first)));
  const ends = routes.map(({ end }) => (end === null ? null : secondsOf(end)));
  const finished = ends.includes(null) ? null : Math.max(...ends.map(Number));
  const inference = {
    inference_id: `muruna-${kind}`,
    suspicion_level: Math.round(confidence.score * 100),
    labels: [kind],
  };
  const names = type === 'submoas' ? `${victims.join('_')}=${attackers.join('_')}` : ases.join('_');
  return {
    id: `${type}-${begin}-${names}`,
    event_type: type,
    view_ts: begin,
    finished_ts: finished,
    duration: finished === null ? null : finished - begin,
    pfx_events: routes.map((route) => ({
      ...detailsOf(type, route, attackers),
      finished_ts: route.end === null ? null : secondsOf(route.end),
      tags: named(route.tags),
      inferences: [inference],
    })),
    summary: {
      ases,
      attackers: kind === 'new-neighbour' ? [] : attackers,
      victims: kind === 'new-neighbour' ? [] : victims,
      prefixes: routes.map(({ prefix }) => prefix),
      tags: named(routes.flatMap(({ tags }) => tags)),
      inference_result: { inferences: [inference], primary_inference: inference },
    },
  };
}

function detailsOf(
  type: GripType,
  { prefix, victims }: Route,
  attackers: readonly string[],
): Pick<PrefixEvent, 'prefix' | 'sub_pfx' | 'details'> {
  const owners = texts(victims);
  if (type === 'submoas')
    return {
      sub_pfx: prefix,
      details: { sub_pfx: prefix, sub_new_origins: attackers, super_origins: owners },
    };
  if (type === 'edges') return { prefix, details: { prefix, as1: attackers[0], as2: owners[0] } };
  return {
    prefix,
    details: { prefix, origins: [...owners, ...attackers], new_origins: attackers, old_origins: owners },
  };
}

const texts = (asns: readonly number[]): string[] => [...new Set(asns)].map(String);
const named = (tags: readonly string[]) => [...new Set(tags)].map((name) => ({ name }));
const secondsOf = (time: string): number => Date.parse(time) / 1000;
