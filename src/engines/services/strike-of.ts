import type { Certificate } from '../../schemas/services-folder.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import { maskOf, type Failure } from '../reach/failure.ts';
import type { Campaign } from '../stress/campaign.ts';
import { failureBefore, type Moment } from '../stress/moments.ts';
import { inPlane, type Territory } from '../territory/territory.ts';
import { accessGroups } from './access-groups.ts';
import type { NameGraph } from './name-graph.ts';
import { LOST, NOT_KNOWN, REACHED } from './question-hours.ts';
import type { ServiceGraph } from './service-graph.ts';
import type { ServiceStrike } from './service-hours.ts';
import { someReached } from './zone-clocks.ts';
import { ROOT_COPY } from './name-graph.ts';
import { whoAsks } from './who-asks.ts';

/** What a scenario, resolved against a country, does to its services. */
export interface StrikeInput {
  readonly territory: Territory;
  readonly campaign: Campaign;
  readonly events: readonly ScenarioEvent[];
  readonly names: NameGraph;
  readonly services: ServiceGraph;
  readonly certificates: readonly Certificate[];
  /** Networks that announce each place; none where that is not known. */
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  /** Hour 0 in milliseconds since 1970. */
  readonly start: number;
  readonly goneAt: ServiceStrike['goneAt'];
}

const HOUR_MS = 3_600_000;

/** The strike as the networks of the country see it, and the people behind each group of them. */
export function strikeOf(input: StrikeInput): {
  readonly strike: ServiceStrike;
  readonly weights: readonly number[];
} {
  const { territory, campaign, events, names, services, certificates, originsOf, start, goneAt } = input;
  const { weight, isNational, graph } = territory;
  const stretches = strikeStretches(campaign);
  const { askers, origins, serverNetworks, slotsOf } = whoAsks(territory, names, services, originsOf);
  const { groups, groupOf, words } = accessGroups(
    graph,
    askers,
    origins,
    stretches.map(({ failure, attacks }) => ({ mask: inPlane(territory, maskOf(graph, failure)), attacks })),
  );
  const stateOf = (group: number, place: string, stretch: number): number => {
    if (place === ROOT_COPY) return REACHED;
    const own = slotsOf.get(place) ?? [];
    if (own.length === 0) return NOT_KNOWN;
    const { rows } = groups[group];
    for (const slot of own) if ((rows[stretch * words + (slot >>> 5)] >>> (slot & 31)) & 1) return REACHED;
    return names.anycast.has(place) ? NOT_KNOWN : LOST;
  };
  const serverGroups = serverNetworks.map((ases) => [...new Set(ases.map((as) => groupOf.get(as)!))]);
  return {
    strike: {
      names,
      services,
      certificates,
      stretches,
      stateOf,
      serversOf: (service) => serverGroups[service],
      isIssuing: (certificate, stretch) => {
        const of = certificates[certificate].issuer_country;
        return (
          of === undefined || !stretches[stretch].events.some((at) => events[at].withdrawal?.includes(of))
        );
      },
      hourOf: (moment) => (moment - start) / HOUR_MS,
      goneAt,
      sourceOf: ({ copyAt, sources }, group, stretch) => {
        const from = copyAt?.flatMap((place) => (originsOf.get(place) ?? []).map((as) => groupOf.get(as)!));
        const states = (from ?? [group]).flatMap((at) =>
          sources.map((source) => stateOf(at, source, stretch)),
        );
        return someReached(states);
      },
    },
    weights: groups.map(({ members }) =>
      members.reduce((sum, as) => sum + (isNational[as] ? weight[as] : 0), 0),
    ),
  };
}

interface FailingStretch extends Pick<Moment, 'fromHours' | 'untilHours' | 'attacks' | 'events'> {
  readonly failure: Failure;
}

/** The moments of a scenario with what comes before the first. */
export function strikeStretches({
  events,
  moments,
}: Pick<Campaign, 'events' | 'moments'>): readonly FailingStretch[] {
  const before = {
    fromHours: -Infinity,
    untilHours: moments[0]?.fromHours ?? Infinity,
    failure: failureBefore(events),
    attacks: [],
    events: [],
  };
  return [before, ...moments];
}
