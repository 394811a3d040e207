import type { Internet } from '../src/core/internet.ts';
import { seededRandom, shuffle, type Random } from '../src/core/random.ts';
import { createDrill, type Drill } from '../src/engines/drills/drill.ts';
import type { HeldRoutes } from '../src/engines/drills/held-routes.ts';
import { campaignOf } from '../src/engines/stress/campaign.ts';
import { formatIPv4 } from '../src/formats/text/ip-text.ts';
import { drillTable, drillUpdates } from '../src/operations/watch/drill-archive.ts';
import type { ScenarioEvent } from '../src/schemas/scenario-events.ts';
import type { PrefixTable4 } from '../src/store/prefix-table.ts';
import { TABLE_TIME } from './watch-archive.ts';

// Drills of random incidents over a snapshot, as `muruna watch drill` makes them, and what is true of them counted by hand.

export type DrillKind = 'outage' | 'hijack' | 'sub-prefix' | 'forged-path' | 'leak' | 'feeds';

export interface RandomDrill {
  readonly drill: Drill;
  readonly archive: Uint8Array;
  readonly country: string;
  /** Networks that lose more than a fifth of their space, and whether the country loses more than a twentieth. */
  readonly outages: ReadonlySet<number>;
  readonly isCountryDown: boolean;
  /** Prefixes that a foreign network takes at two vantage points or more. */
  readonly hijacked: ReadonlySet<string>;
  /** Networks that say falsely that they have routes from a watched one which three tables had, as two vantage points see. */
  readonly forgers: ReadonlySet<number>;
  /** Networks that leak routes to ten prefixes or more, as two vantage points or more see. */
  readonly leakers: ReadonlySet<number>;
}

export const VANTAGE_POINTS = 16;
export const MOST_NETWORKS = 50;
export const SPREAD = 40;
/** Nobody knows who usually stands next to an origin that fewer tables have. */
export const FEWEST_TABLES = 3;
/** How long it lasts, in hours. */
const LASTS = 0.3;

/** The drill of a number: the same number gives the same bytes. */
export function randomDrill(
  internet: Internet,
  table: PrefixTable4,
  kind: DrillKind,
  seed: number,
): RandomDrill {
  const random = seededRandom(seed);
  const { asns } = internet.graph;
  const country = someCountry(internet, table, random);
  const networks = shuffle(networksOf(internet, table, country), random).slice(0, MOST_NETWORKS);
  const events = eventsOf(kind, internet, country, networks, random);
  const importance = (): Float64Array => new Float64Array(internet.graph.asCount);
  const { campaign } = campaignOf({ internet, country, importance, sets: new Map() }, events);
  const areIll = kind === 'feeds' || random.below(3) === 0;
  const drill = createDrill(
    {
      campaign,
      table,
      outside: undefined,
      networks,
      country,
      vantagePoints: VANTAGE_POINTS,
      secondsPerHour: 3600,
    },
    {
      silent: areIll ? 2 : 0,
      flapping: areIll ? 1 : 0,
      stale: kind === 'feeds' ? 1 : 0,
      spread: SPREAD,
      seed,
    },
  );
  return {
    drill,
    archive: archiveOf(drill, asns),
    country: internet.countries[country],
    hijacked: hijackedPrefixes(drill),
    forgers: forgersOf(drill, internet),
    leakers: leakersOf(drill, internet),
    ...outagesByHand(internet, drill, new Set(networks)),
  };
}

/** The table and all updates of a drill. */
export function archiveOf(drill: Drill, asns: Internet['graph']['asns']): Uint8Array {
  return new Uint8Array(
    Buffer.concat([drillTable(drill, asns, TABLE_TIME), drillUpdates(drill, asns, TABLE_TIME, 0, Infinity)]),
  );
}

function eventsOf(
  kind: DrillKind,
  internet: Internet,
  country: number,
  networks: readonly number[],
  random: Random,
): ScenarioEvent[] {
  const { asns } = internet.graph;
  const whole = { fromHours: 0, untilHours: LASTS };
  const someone = (of: readonly number[]): number => asns[of[random.below(of.length)]];
  switch (kind) {
    case 'outage': {
      const share = [0.02, 0.1, 0.3, 0.8][random.below(4)];
      const failing = networks.filter(() => random.next() < share);
      return failing.length === 0 ? [] : [{ ...whole, networks: { asns: failing.map((as) => asns[as]) } }];
    }
    case 'hijack':
    case 'forged-path':
    case 'sub-prefix': {
      const by = someone(othersThan(internet, country));
      const of = { asns: [someone(networks)] };
      return [{ ...whole, hijack: { of, by, kind: kind === 'hijack' ? 'origin' : kind } }];
    }
    case 'leak': {
      const { providers } = internet.graph;
      const multihomed = othersThan(internet, country).filter(
        (as) => providers.offsets[as + 1] - providers.offsets[as] > 1,
      );
      return [{ ...whole, leak: { by: someone(multihomed) } }];
    }
    default:
      return [];
  }
}

/** A country with networks that announce something. */
export function someCountry(internet: Internet, table: PrefixTable4, random: Random): number {
  for (;;) {
    const country = 1 + random.below(internet.countries.length - 1);
    if (networksOf(internet, table, country).length >= 5) return country;
  }
}

const withSpace = new WeakMap<PrefixTable4, ReadonlySet<number>>();

export function networksOf(
  { graph, country: countryOf }: Internet,
  table: PrefixTable4,
  country: number,
): number[] {
  let known = withSpace.get(table);
  if (!known) withSpace.set(table, (known = new Set(table.origin)));
  return [...countryOf.keys()].filter(
    (as) => as < graph.asCount && countryOf[as] === country && known.has(as),
  );
}

function othersThan({ country: countryOf }: Internet, country: number): number[] {
  return [...countryOf.keys()].filter((as) => countryOf[as] !== country);
}

function hijackedPrefixes({ captures, world }: Drill): Set<string> {
  const seen = captures.filter(
    ({ kind, vantagePoints }) => kind !== 'leak' && kind !== 'forged-path' && vantagePoints >= 2,
  );
  return new Set(
    seen.map(({ prefix }) => {
      const { address, length } = world.prefixes[prefix];
      return `${formatIPv4(address)}/${length}`;
    }),
  );
}

function forgersOf({ captures, states }: Drill, { graph }: Internet): Set<number> {
  const inTables = (prefix: number): boolean =>
    states[0].held.paths[prefix].filter((path) => path.length > 0).length >= FEWEST_TABLES;
  const seen = captures.filter(
    ({ kind, prefix, vantagePoints }) => kind === 'forged-path' && vantagePoints >= 2 && inTables(prefix),
  );
  return new Set(seen.map(({ attacker }) => graph.asns[attacker]));
}

function leakersOf({ captures }: Drill, { graph }: Internet): Set<number> {
  const seen = captures.filter(({ kind, vantagePoints }) => kind === 'leak' && vantagePoints >= 2);
  const byLeaker = Map.groupBy(seen, ({ attacker }) => attacker);
  return new Set(
    [...byLeaker].filter(([, leaked]) => leaked.length >= 10).map(([leaker]) => graph.asns[leaker]),
  );
}

/** Unit by unit: whose it is by the longest visible prefix before, and whether any visible prefix covers it during the incident. */
function outagesByHand(
  { graph }: Internet,
  { world, states, courses }: Drill,
  networks: ReadonlySet<number>,
): Pick<RandomDrill, 'outages' | 'isCountryDown'> {
  const everyone = [...courses.keys()];
  const sound = everyone.filter((at) => courses[at].state !== 'silent');
  const [before, during] = [states[0].held, (states[1] ?? states[0]).held];
  const carriersOf = ({ paths }: HeldRoutes, prefix: number, among: readonly number[]): number =>
    among.filter((at) => paths[prefix][at].length > 0).length;
  const visibleBefore = world.prefixes.flatMap((_, prefix) =>
    2 * carriersOf(before, prefix, everyone) > everyone.length ? [prefix] : [],
  );
  // That vantage points fell silent takes nothing from a prefix which none of the others lost.
  const isVisible = (prefix: number): boolean => {
    const [was, is] = [before, during].map((held) => carriersOf(held, prefix, sound));
    return 2 * is > sound.length || (visibleBefore.includes(prefix) && is >= was);
  };
  const owners = new Map<number, number>();
  const size = (prefix: number): number => world.prefixes[prefix].end - world.prefixes[prefix].start;
  for (const prefix of visibleBefore.toSorted((a, b) => size(b) - size(a))) {
    const { origin, start, end } = world.prefixes[prefix];
    if (networks.has(origin)) for (let unit = start; unit < end; unit++) owners.set(unit, origin);
  }
  const covered = new Set<number>();
  for (const [prefix, { start, end }] of world.prefixes.entries())
    if (isVisible(prefix)) for (let unit = start; unit < end; unit++) covered.add(unit);
  const space = new Map<number, number>();
  const left = new Map<number, number>();
  for (const [unit, owner] of owners) {
    space.set(owner, (space.get(owner) ?? 0) + 1);
    if (covered.has(unit)) left.set(owner, (left.get(owner) ?? 0) + 1);
  }
  const down = [...space].filter(([owner, units]) => (left.get(owner) ?? 0) < 0.8 * units);
  const sum = (values: Iterable<number>): number => [...values].reduce((total, one) => total + one, 0);
  return {
    outages: new Set(down.map(([owner]) => graph.asns[owner])),
    isCountryDown: sum(left.values()) < 0.95 * sum(space.values()),
  };
}
