import { HIJACK_POINTS, type HijackTag } from '../../engines/watch/detectors/hijack.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import type { RadarHijacks, RadarLeaks, RadarOutages } from '../../schemas/event-lists.ts';
import type { Incident, RouteTag } from '../../schemas/incident.ts';
import { networksDown } from '../networks-down.ts';

const OUTAGE_TYPES: Partial<Record<Incident['kind'], 'NATIONWIDE' | 'REGIONAL' | 'NETWORK'>> = {
  'country-outage': 'NATIONWIDE',
  'region-outage': 'REGIONAL',
  'organisation-outage': 'NETWORK',
  'network-outage': 'NETWORK',
};

/** Types of RFC 7908, section 3, by what was passed on to whom. */
const LEAK_TYPES: Partial<Record<RouteTag, 1 | 2 | 3 | 4>> = {
  'provider-to-provider': 1,
  'peer-to-peer': 2,
  'provider-to-peer': 3,
  'peer-to-provider': 4,
};

export const isRadarHijack = ({ kind }: Incident): boolean => kind === 'origin-hijack';
export const isRadarLeak = ({ kind }: Incident): boolean => kind === 'route-leak';
/** What was only suspected is not told to others. */
export const isRadarOutage = ({ kind, confirmed }: Incident): boolean =>
  kind in OUTAGE_TYPES && confirmed !== null;

/**
 * Hijacks in the form of Cloudflare Radar (`/radar/bgp/hijacks/events`). Tags and their scores are ours; the confidence is ours in tenths, which keeps
 * Radar's bounds of low, medium and high. Absent: `event_type`, `hijack_msgs_count`, `is_stale`, `max_msg_ts`, `on_going_count`, `total_monitors`.
 *
 * @param numberOf - number of an incident by its id, always the same
 */
export function radarHijacks(incidents: readonly Incident[], numberOf: (id: string) => number): RadarHijacks {
  return {
    success: true,
    result: {
      asn_info: asnInfo(incidents),
      events: incidents.map(({ id, confidence, onset, end, actors, feeds, routes }) => {
        const [attacker] = actors.attackers;
        return {
          id: numberOf(id),
          confidence_score: Math.min(10, Math.max(1, Math.floor(confidence.score * 10))),
          ...(end === null ? {} : { duration: secondsOf(end) - secondsOf(onset) }),
          hijacker_asn: attacker.asn,
          ...(attacker.country === null ? {} : { hijacker_country: attacker.country }),
          min_hijack_ts: plain(onset),
          ...(end === null ? {} : { max_hijack_ts: plain(end) }),
          ...peersOf(feeds),
          prefixes: routes.map(({ prefix }) => prefix),
          tags: confidence.tags
            .filter((tag) => tag in HIJACK_POINTS)
            .map((name) => ({ name, score: HIJACK_POINTS[name as HijackTag] })),
          victim_asns: actors.victims.map(({ asn }) => asn),
          victim_countries: countriesOf(actors.victims),
        };
      }),
    },
  };
}

/** Leaks in the form of Cloudflare Radar (`/radar/bgp/leaks/events`). Absent: `leak_count`, `leak_seg`, and the type where there are several. */
export function radarLeaks(incidents: readonly Incident[], numberOf: (id: string) => number): RadarLeaks {
  return {
    success: true,
    result: {
      asn_info: asnInfo(incidents),
      events: incidents.map(({ id, confidence, onset, detected, end, actors, feeds, routes, scope }) => {
        const types = confidence.tags.flatMap((tag) => LEAK_TYPES[tag as RouteTag] ?? []);
        return {
          id: numberOf(id),
          countries: countriesOf([...actors.leakers, ...actors.victims]),
          detected_ts: plain(detected),
          finished: end !== null,
          leak_asn: actors.leakers[0].asn,
          ...(types.length === 1 ? { leak_type: types[0] } : {}),
          min_ts: plain(onset),
          ...(end === null ? {} : { max_ts: plain(end) }),
          origin_count: scope.networks.length,
          peer_count: peersOf(feeds).peer_ip_count,
          prefix_count: routes.length,
        };
      }),
    },
  };
}

/**
 * Confirmed outages in the form of Cloudflare Radar (`/radar/annotations/outages`). The cause is `UNKNOWN`, since routes do not say it. Absent: `description`,
 * `linkedUrl`, names of countries, and the end while it lasts.
 */
export function radarOutages(incidents: readonly Incident[]): RadarOutages {
  return {
    success: true,
    result: {
      annotations: incidents.map((incident) => {
        const { id, kind, entity, onset, end, actors } = incident;
        const down = new Set(networksDown(incident));
        const named = [...(entity.network ? [entity.network] : []), ...actors.victims];
        const scope = entity.group?.name ?? entity.network?.name;
        return {
          id,
          asns: [...down],
          asnsDetails: [...down].map((asn) => {
            const name = named.find((one) => one.asn === asn)?.name;
            return { asn: String(asn), ...(name ? { name } : {}) };
          }),
          dataSource: 'BGP' as const,
          eventType: 'OUTAGE' as const,
          locations: entity.country === null ? countriesOf(named) : [entity.country],
          outage: { outageCause: 'UNKNOWN' as const, outageType: OUTAGE_TYPES[kind]! },
          ...(scope ? { scope } : {}),
          startDate: onset,
          ...(end === null ? {} : { endDate: end }),
        };
      }),
    },
  };
}

function asnInfo(incidents: readonly Incident[]): RadarHijacks['result']['asn_info'] {
  const networks = incidents.flatMap(({ actors }) => [
    ...actors.attackers,
    ...actors.leakers,
    ...actors.victims,
  ]);
  return [...new Map(networks.map((one) => [one.asn, one])).values()].map(({ asn, name, country }) => ({
    asn,
    ...(country === null ? {} : { country_code: country }),
    ...(name === null ? {} : { org_name: name }),
  }));
}

function peersOf({ voters }: Incident['feeds']) {
  return {
    peer_asns: [...new Set(voters.map(({ asn }) => asn).filter((asn) => asn > 0))],
    peer_ip_count: new Set(voters.map(({ collector, peer }) => `${collector} ${peer}`)).size,
  };
}

function countriesOf(networks: readonly NetworkName[]): string[] {
  return [...new Set(networks.flatMap(({ country }) => country ?? []))];
}

const secondsOf = (time: string): number => Date.parse(time) / 1000;

/** As Radar writes the times of routes: `2026-06-16T07:17:00`, UTC. */
const plain = (time: string): string => time.slice(0, 19);
