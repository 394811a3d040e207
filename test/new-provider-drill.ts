import type { Internet } from '../src/core/internet.ts';
import { PROVIDER_TO_CUSTOMER } from '../src/core/link-kind.ts';
import { seededRandom, shuffle } from '../src/core/random.ts';
import type { Drill } from '../src/engines/drills/drill.ts';
import { heldRoutes, type HeldRoutes } from '../src/engines/drills/held-routes.ts';
import { feedCourses } from '../src/engines/drills/ill-feeds.ts';
import { spokenUpdates } from '../src/engines/drills/spoken.ts';
import { drillStates, LEAD_SECONDS, type DrillStates } from '../src/engines/drills/states.ts';
import { linkLookup } from '../src/engines/routing/link-lookup.ts';
import { canProvide, patchGraph } from '../src/engines/routing/patch-graph.ts';
import { campaignOf } from '../src/engines/stress/campaign.ts';
import type { PrefixTable4 } from '../src/store/prefix-table.ts';
import {
  archiveOf,
  FEWEST_TABLES,
  MOST_NETWORKS,
  networksOf,
  someCountry,
  SPREAD,
  VANTAGE_POINTS,
} from './watch-drill.ts';

// Drills of networks that get a provider which they did not have: the link is real, and only the snapshot does not know it.

export interface NewProviderDrill {
  readonly archive: Uint8Array;
  readonly country: string;
  /** AS number of the new provider. */
  readonly provider: number;
  readonly customer: number;
  /** Whether two vantage points take the new link to a network that three tables had. */
  readonly isSeen: boolean;
}

/** A network of a country has, from some minutes after the table on, one more provider that sells transit there. The same number gives the same bytes. */
export function newProviderDrill(internet: Internet, table: PrefixTable4, seed: number): NewProviderDrill {
  const random = seededRandom(seed);
  const { graph, countries } = internet;
  const country = someCountry(internet, table, random);
  const networks = shuffle(networksOf(internet, table, country), random).slice(0, MOST_NETWORKS);
  const { provider, customer } = newLink(internet, networks, country, (most) => random.below(most));
  const importance = (): Float64Array => new Float64Array(graph.asCount);
  const { campaign } = campaignOf({ internet, country, importance, sets: new Map() }, []);
  const setting = {
    campaign,
    table,
    outside: undefined,
    networks,
    country,
    vantagePoints: VANTAGE_POINTS,
    secondsPerHour: 3600,
  };
  const quiet = drillStates(setting, random);
  const longer = patchGraph(graph, [{ from: provider, to: customer, kind: PROVIDER_TO_CUSTOMER }]);
  const after = heldRoutes({ ...quiet.world, graph: longer }, { ases: [], links: [] }, []);
  const [before] = quiet.states;
  const states: DrillStates = {
    ...quiet,
    states: [
      { ...before, until: LEAD_SECONDS },
      { from: LEAD_SECONDS, until: quiet.end, held: after, events: [] },
    ],
  };
  const ill = { silent: 0, flapping: 0, stale: 0 };
  const courses = feedCourses(quiet.world.vantagePoints.length, ill, quiet.end, random);
  const updates = spokenUpdates(states, courses, SPREAD, random);
  const drill: Drill = { ...states, courses, updates, outages: [], captures: [] };
  return {
    archive: archiveOf(drill, graph.asns),
    country: countries[country],
    provider: graph.asns[provider],
    customer: graph.asns[customer],
    isSeen: isSeen(quiet, before.held, after, { provider, customer }),
  };
}

/** A link from someone with customers in the country to one of its networks, which the snapshot does not have. */
function newLink(
  { graph, country: countryOf }: Internet,
  networks: readonly number[],
  country: number,
  below: (most: number) => number,
): { readonly provider: number; readonly customer: number } {
  const linkBetween = linkLookup(graph);
  const { offsets, targets } = graph.customers;
  const sellers = Array.from({ length: graph.transitCount }, (_, as) => as).filter((as) =>
    targets.subarray(offsets[as], offsets[as + 1]).some((customer) => countryOf[customer] === country),
  );
  for (;;) {
    const provider = sellers[below(sellers.length)];
    const customer = networks[below(networks.length)];
    if (canProvide(graph, provider, customer) && linkBetween(provider, customer) === undefined)
      return { provider, customer };
  }
}

function isSeen(
  { world }: DrillStates,
  before: HeldRoutes,
  after: HeldRoutes,
  { provider, customer }: { readonly provider: number; readonly customer: number },
): boolean {
  const isNextTo = (path: readonly number[]): boolean => path.at(-1) === customer && path.at(-2) === provider;
  return world.prefixes.some(
    ({ origin }, prefix) =>
      origin === customer &&
      before.paths[prefix].filter((path) => path.length > 0).length >= FEWEST_TABLES &&
      after.paths[prefix].filter(isNextTo).length >= 2,
  );
}
