import type { Territory } from '../territory/territory.ts';
import { serverNetworksOf } from './going.ts';
import type { NameGraph } from './name-graph.ts';
import type { ServiceGraph } from './service-graph.ts';

/** Who asks for services and what they need, and who is asked. */
export interface WhoAsks {
  /** Dense AS indices, ascending: networks with people behind them, those of servers, and those in which copies of zones stand. */
  readonly askers: readonly number[];
  readonly withPeople: readonly number[];
  /** Networks of the servers of each service, [services]. */
  readonly serverNetworks: readonly (readonly number[])[];
  /** Dense AS indices of all networks that are asked, ascending. */
  readonly origins: readonly number[];
  /** Numbers of the origins that announce each place. */
  readonly slotsOf: ReadonlyMap<string, readonly number[]>;
}

/** @param originsOf networks that announce each place; none where that is not known */
export function whoAsks(
  { nationals, weight }: Pick<Territory, 'nationals' | 'weight'>,
  names: NameGraph,
  services: Pick<ServiceGraph, 'standsAt'>,
  originsOf: ReadonlyMap<string, readonly number[]>,
): WhoAsks {
  const serverNetworks = serverNetworksOf(names, services, originsOf);
  const withPeople = [...nationals].filter((as) => weight[as] > 0);
  const copyNetworks = [...names.clocks.values()].flatMap(({ copyAt = [] }) =>
    copyAt.flatMap((place) => originsOf.get(place) ?? []),
  );
  const askers = [...new Set([...withPeople, ...serverNetworks.flat(), ...copyNetworks])].sort(
    (one, other) => one - other,
  );
  const origins = [...new Set([...originsOf.values()].flat())].sort((one, other) => one - other);
  const slotOf = new Map(origins.map((as, slot) => [as, slot]));
  return {
    askers,
    withPeople,
    serverNetworks,
    origins,
    slotsOf: new Map([...originsOf].map(([place, ases]) => [place, ases.map((as) => slotOf.get(as)!)])),
  };
}
