import type { Certificate } from '../../schemas/services-folder.ts';
import type { Territory } from '../territory/territory.ts';
import type { Going } from './going.ts';
import type { NameGraph } from './name-graph.ts';
import { askingGraph, type AskingGraph } from './asking-graph.ts';
import { reachRows, type ReachUnder } from './reach-rows.ts';
import type { ServiceGraph } from './service-graph.ts';
import { whoAsks } from './who-asks.ts';

/** A country with its services before anything goes. */
export interface GoingGround {
  readonly territory: Territory;
  readonly names: NameGraph;
  readonly services: ServiceGraph;
  readonly certificates: readonly Certificate[];
  /** Networks that announce each place; none where that is not known. */
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  /** The moment at which something goes, in milliseconds since 1970. */
  readonly start: number;
  /** What a scenario has taken already: networks, certificates that nobody renews, things. Links that have failed are outside the plane of the territory. */
  readonly struck?: Going;
  /** Whether a copy or a signature of a zone still holds at that moment, by its fact, with what is not known failing or holding; undefined = all do. */
  readonly isRunning?: (clock: number, way: 0 | 1) => boolean;
}

/** Those who ask, and what they reach. */
export interface ServiceAskers {
  /** Dense AS indices: networks with people behind them, those of servers, and those in which copies of zones stand. */
  readonly askers: readonly number[];
  /** Share of the people behind each; 0 for networks that are there for their servers alone. */
  readonly share: readonly number[];
  readonly askerOf: ReadonlyMap<number, number>;
  /** Networks of the servers of each service, [services]. */
  readonly serverNetworks: readonly (readonly number[])[];
  /** Dense AS indices of all networks that are asked. */
  readonly origins: readonly number[];
  /** Where routes between them pass. */
  readonly part: AskingGraph;
  readonly rows: ReachUnder;
  /** Numbers of the origins that announce each place. */
  readonly slotsOf: ReadonlyMap<string, readonly number[]>;
}

export function askingOf({ territory, names, services, originsOf, struck }: GoingGround): ServiceAskers {
  const { weight, isNational } = territory;
  const { askers, origins, serverNetworks, withPeople, slotsOf } = whoAsks(
    territory,
    names,
    services,
    originsOf,
  );
  const total = withPeople.reduce((sum, as) => sum + weight[as], 0);
  const part = askingGraph(territory, askers, origins, struck?.ases);
  return {
    askers,
    askerOf: new Map(askers.map((as, asker) => [as, asker])),
    serverNetworks,
    origins,
    share: askers.map((as) => (isNational[as] ? weight[as] / total : 0)),
    part,
    rows: reachRows(part, askers, origins),
    slotsOf,
  };
}
