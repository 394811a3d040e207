import type { Internet } from '../src/core/internet.ts';
import { seededRandom, shuffle, type Random } from '../src/core/random.ts';
import { isSpecialPrefix } from '../src/core/special-prefix.ts';
import { NONE, pathOf, type Routes } from '../src/engines/routing/route-class.ts';
import { contestedRoutes, routesTo } from '../src/engines/routing/routes-to.ts';
import { formatIPv4 } from '../src/formats/text/ip-text.ts';
import type { PrefixTable4 } from '../src/store/prefix-table.ts';
import type { SmallRoute } from './small-dump.ts';
import { madeArchive, type MadeUpdate } from './watch-archive.ts';

// Drills: what vantage points would hold before, during and after an incident, by policy routing over a snapshot, as an archive; and what
// is true of it, counted from the routes themselves, unit by unit.

export type DrillKind = 'outage' | 'hijack' | 'feeds';

export interface Drill {
  readonly archive: Uint8Array;
  readonly country: string;
  /** Networks that lose more than a fifth of their space, and whether the country loses more than a twentieth. */
  readonly outages: ReadonlySet<number>;
  readonly isCountryDown: boolean;
  /** Prefixes that a foreign network takes at two vantage points or more. */
  readonly hijacked: ReadonlySet<string>;
  /** Vantage points that fall silent, and in which minute. */
  readonly silent: ReadonlyMap<number, number>;
}

interface Announced {
  readonly prefix: string;
  readonly origin: number;
  readonly start: number;
  readonly end: number;
}

const VANTAGE_POINTS = 16;
const BACKGROUND = 150;
const MOST_NETWORKS = 50;
const MINUTES = 45;
/** When it begins and ends, in minutes after the table. */
export const BEGINS = 12;
const ENDS = 30;
/** Seconds until every vantage point has said so. */
const SPREAD = 40;
const MINUTE = 60;

/** The drill of a number: the same number gives the same bytes. */
export function madeDrill(internet: Internet, table: PrefixTable4, kind: DrillKind, seed: number): Drill {
  const random = seededRandom(seed);
  const { graph } = internet;
  const country = someCountry(internet, table, random);
  const networks = shuffle(networksOf(internet, table, country), random).slice(0, MOST_NETWORKS);
  const announced = [
    ...announcedBy(table, networks, 20),
    ...announcedBy(
      table,
      shuffle(otherNetworks(internet, country), random).slice(0, 2 * BACKGROUND),
      1,
    ).slice(0, BACKGROUND),
  ];
  const before = routesToAll(internet, announced, undefined);
  const peers = vantagePoints(internet, country, [...before.values()], random);
  const during =
    kind === 'outage' ? routesToAll(internet, announced, someFailure(internet, networks, random)) : before;
  const pathTo = (routes: Routes, peer: number): number[] => pathOf(routes, peer).map((as) => graph.asns[as]);
  const routes: SmallRoute[] = announced.flatMap(({ prefix, origin }) =>
    peers.flatMap((peer, index) => {
      const path = pathTo(before.get(origin)!, peer);
      return path.length === 0 ? [] : [{ peer: index, prefix, path }];
    }),
  );
  const areFeedsIll = kind === 'feeds' || random.below(3) === 0;
  const silentFrom = new Map(areFeedsIll ? [0, 1].map((peer) => [peer, 6 + random.below(4)]) : []);
  const sound = peers.filter((_, index) => !silentFrom.has(index));
  const updates: MadeUpdate[] = chatter(peers, routes);
  const say = (peer: number, minute: number, prefix: string, path: readonly number[]): void => {
    const at = minute * MINUTE + random.below(SPREAD);
    updates.push(
      path.length > 0 ? { at, peer, announced: [prefix], path } : { at, peer, withdrawn: [prefix] },
    );
  };
  const sayWhile = (
    peer: number,
    prefix: string,
    path: readonly number[],
    usual: readonly number[],
  ): void => {
    if (path.join() === usual.join()) return;
    say(peer, BEGINS, prefix, path);
    say(peer, ENDS, prefix, usual);
  };
  for (const { prefix, origin } of announced)
    for (const [index, peer] of peers.entries())
      sayWhile(index, prefix, pathTo(during.get(origin)!, peer), pathTo(before.get(origin)!, peer));
  const hijacked = new Set<string>();
  if (kind === 'hijack') {
    const victim = announced[random.below(announced.findIndex(({ origin }) => !networks.includes(origin)))];
    const attacker = someAttacker(internet, country, random);
    const refuses = new Uint8Array(graph.asCount);
    const contested = contestedRoutes(graph, victim.origin, { as: attacker, hops: 0, refuses });
    for (const [index, peer] of peers.entries())
      if (contested.captured[peer] === 1)
        sayWhile(index, victim.prefix, pathTo(contested, peer), pathTo(before.get(victim.origin)!, peer));
    if (sound.filter((peer) => contested.captured[peer] === 1).length >= 2) hijacked.add(victim.prefix);
  }
  if (areFeedsIll) updates.push(...flap(2, routes, kind === 'feeds' ? 10 + random.below(15) : 3));
  const spoken = updates.filter(({ peer, at }) => at < (silentFrom.get(peer) ?? Infinity) * MINUTE);
  return {
    archive: madeArchive(
      peers.map((peer) => graph.asns[peer]),
      routes,
      spoken,
    ),
    country: internet.countries[country],
    hijacked,
    silent: silentFrom,
    ...outagesByHand(internet, announced, new Set(networks), peers, sound, before, during),
  };
}

function routesToAll(
  internet: Internet,
  announced: readonly Announced[],
  failedAs: Uint8Array | undefined,
): Map<number, Routes> {
  const origins = new Set(announced.map(({ origin }) => origin));
  return new Map([...origins].map((origin) => [origin, routesTo(internet.graph, origin, { failedAs })]));
}

/** A country with networks that announce something. */
function someCountry(internet: Internet, table: PrefixTable4, random: Random): number {
  for (;;) {
    const country = 1 + random.below(internet.countries.length - 1);
    if (networksOf(internet, table, country).length >= 5) return country;
  }
}

const withSpace = new WeakMap<PrefixTable4, ReadonlySet<number>>();

function networksOf({ graph, country: countryOf }: Internet, table: PrefixTable4, country: number): number[] {
  let known = withSpace.get(table);
  if (!known) withSpace.set(table, (known = new Set(table.origin)));
  return [...countryOf.keys()].filter(
    (as) => as < graph.asCount && countryOf[as] === country && known.has(as),
  );
}

function otherNetworks({ country: countryOf }: Internet, country: number): number[] {
  return [...countryOf.keys()].filter((as) => countryOf[as] !== country);
}

/** Networks with customers, of other countries, that carry nearly everything. */
function vantagePoints(
  internet: Internet,
  country: number,
  routes: readonly Routes[],
  random: Random,
): number[] {
  const carries = (as: number): boolean =>
    routes.filter(({ routeClass }) => routeClass[as] !== NONE).length > 0.95 * routes.length;
  const transit = otherNetworks(internet, country).filter(
    (as) => as < internet.graph.transitCount && carries(as),
  );
  return shuffle(transit, random).slice(0, VANTAGE_POINTS);
}

function someAttacker(internet: Internet, country: number, random: Random): number {
  const others = otherNetworks(internet, country);
  return others[random.below(others.length)];
}

/** What the networks announce alone, at most so many prefixes each. */
function announcedBy(
  { address, length, origin }: PrefixTable4,
  networks: readonly number[],
  most: number,
): Announced[] {
  const left = new Map(networks.map((as) => [as, most]));
  const announced: Announced[] = [];
  for (let row = 0; row < origin.length; row++) {
    const isShared = [row - 1, row + 1].some(
      (other) => address[other] === address[row] && length[other] === length[row],
    );
    const room = left.get(origin[row]) ?? 0;
    if (room === 0 || isShared || length[row] > 24 || isSpecialPrefix(4, address[row], length[row])) continue;
    left.set(origin[row], room - 1);
    const start = address[row] >>> 8;
    announced.push({
      prefix: `${formatIPv4(address[row])}/${length[row]}`,
      origin: origin[row],
      start,
      end: start + 2 ** (24 - length[row]),
    });
  }
  return announced;
}

/** A few of the networks fail, or most. */
function someFailure({ graph }: Internet, networks: readonly number[], random: Random): Uint8Array {
  const failedAs = new Uint8Array(graph.asCount);
  const share = [0.02, 0.1, 0.3, 0.8][random.below(4)];
  for (const as of networks) if (random.next() < share) failedAs[as] = 1;
  return failedAs;
}

/** Each vantage point says something of other networks every few seconds. */
function chatter(peers: readonly number[], routes: readonly SmallRoute[]): MadeUpdate[] {
  const updates: MadeUpdate[] = [];
  for (const peer of peers.keys()) {
    const own = routes.filter((route) => route.peer === peer).slice(-100);
    for (let step = 0; step < (MINUTES * MINUTE) / 5; step++) {
      const { prefix, path } = own[step % own.length];
      const again = Math.floor(step / own.length) % 2 === 0 ? [path[0], ...path] : path;
      updates.push({ at: 1 + 5 * step + (peer % 5), peer, announced: [prefix], path: again as number[] });
    }
  }
  return updates;
}

/** A session falls, comes back half a minute later, and says its table again. */
function flap(peer: number, routes: readonly SmallRoute[], minute: number): MadeUpdate[] {
  const at = minute * MINUTE;
  const again = routes.filter((route) => route.peer === peer);
  return [
    { at, peer, isUp: false },
    { at: at + 30, peer, isUp: true },
    ...again.map(({ prefix, path }) => ({ at: at + 32, peer, announced: [prefix], path: path as number[] })),
  ];
}

/** Unit by unit: whose it is by the longest visible prefix before, and whether any visible prefix covers it during the incident. */
function outagesByHand(
  { graph }: Internet,
  announced: readonly Announced[],
  networks: ReadonlySet<number>,
  peers: readonly number[],
  sound: readonly number[],
  before: ReadonlyMap<number, Routes>,
  during: ReadonlyMap<number, Routes>,
): Pick<Drill, 'outages' | 'isCountryDown'> {
  const carriersOf = (routes: Routes, among: readonly number[]): number =>
    among.filter((peer) => routes.routeClass[peer] !== NONE).length;
  const visibleBefore = announced.filter(
    ({ origin }) => 2 * carriersOf(before.get(origin)!, peers) > peers.length,
  );
  // That vantage points fell silent takes nothing from a prefix which none of the others lost.
  const isVisible = (one: Announced): boolean => {
    const [was, is] = [before, during].map((routes) => carriersOf(routes.get(one.origin)!, sound));
    return 2 * is > sound.length || (visibleBefore.includes(one) && is >= was);
  };
  const owners = new Map<number, number>();
  for (const { origin, start, end } of visibleBefore.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (networks.has(origin)) for (let unit = start; unit < end; unit++) owners.set(unit, origin);
  const covered = new Set<number>();
  const cover = ({ start, end }: Announced): void => {
    for (let unit = start; unit < end; unit++) covered.add(unit);
  };
  for (const one of announced) if (isVisible(one)) cover(one);
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
