import { memoryOf } from '../forgetting.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import { median } from '../usual-value.ts';
import type { FamilyIndex } from '../view-routes.ts';

/** A watched network whose routes became longer. Unix seconds, and networks on the path. */
export interface LongerRoutes {
  /** AS number. */
  readonly network: number;
  readonly onset: number;
  readonly detected: number;
  /** NaN while they are longer. */
  end: number;
  readonly before: number;
  after: number;
}

/** Networks whose routes are longer at the same time, until none of them is. */
export interface Inflation {
  readonly family: FamilyIndex;
  readonly detected: number;
  readonly networks: LongerRoutes[];
  revision: number;
  readonly voters: readonly number[];
}

/** What the detector asks of the watch. */
export interface InflationView extends Pick<RouteView, 'noteOf'> {
  readonly familyOf: (prefix: number) => FamilyIndex;
  readonly votersOf: (family: FamilyIndex) => readonly number[];
  readonly canTell: (family: FamilyIndex) => boolean;
}

/** Lengths of routes at one vantage point by network: their sum, and how many there are. */
interface Lengths {
  readonly sum: Float64Array;
  readonly count: Float64Array;
}

/** Everything known of lengths, to go on from. */
export interface InflationState {
  readonly now: Map<number, Lengths>;
  readonly past: Map<number, Float32Array[]>;
  readonly touched: [Set<number>, Set<number>];
  readonly pending: Map<number, number>;
  readonly cases: Inflation[];
}

/** So many networks more on the way, at the vantage point in the middle. */
const LEAST_GROWTH = 2;
const LASTS_SECONDS = 120;
const FEWEST_VOTERS = 3;
const SAMPLE_SECONDS = 600;
const SAMPLES = 7;

/**
 * Path inflation: routes to a watched network lead over more networks than before.
 *
 * Rule: the mean length of a vantage point's routes to the network, repeated numbers counted once, is compared with that of an hour before (at least ten
 * minutes, at the beginning); at the voter in the middle it is two networks longer, for two minutes. It ends where it is less than one longer. Networks
 * whose routes are longer at the same time are one case.
 *
 * False alarms: none from prepending, nor from the loss of vantage points, each of which is compared with itself. Where a network changes its provider for
 * good, its routes stay longer, and the case stays open until they become usual after an hour without other ones.
 */
export function createInflationDetector(
  networkOf: ReadonlyMap<number, number>,
  view: InflationView,
  saved?: InflationState,
) {
  /** By 2 · view + family. */
  const current = saved?.now ?? new Map<number, Lengths>();
  const past = saved?.past ?? new Map<number, Float32Array[]>();
  /** Networks, by their number, whose routes changed since the last look, by family. */
  const touched: [Set<number>, Set<number>] = saved?.touched ?? [new Set(), new Set()];
  /** By 2 · network + family: since when its routes are longer, before that is said. */
  const pending = saved?.pending ?? new Map<number, number>();
  const cases: Inflation[] = saved?.cases ?? [];
  const asns = [...networkOf.keys()];

  function count(at: number, network: number, length: number, step: 1 | -1): void {
    let lengths = current.get(at);
    if (!lengths) {
      lengths = { sum: new Float64Array(asns.length), count: new Float64Array(asns.length) };
      current.set(at, lengths);
    }
    lengths.sum[network] += step * length;
    lengths.count[network] += step;
  }

  /** Mean lengths before and now at the voters in the middle; undefined where too few can be compared. */
  function comparedAt(network: number, family: FamilyIndex) {
    const growths: number[] = [];
    const befores: number[] = [];
    for (const feed of view.votersOf(family)) {
      const before = past.get(2 * feed + family)?.[0][network] ?? Number.NaN;
      const lengths = current.get(2 * feed + family);
      const growth = lengths ? lengths.sum[network] / lengths.count[network] - before : Number.NaN;
      if (Number.isNaN(growth)) continue;
      growths.push(growth);
      befores.push(before);
    }
    if (growths.length < FEWEST_VOTERS) return undefined;
    return { growth: median(growths), before: median(befores) };
  }

  const openOf = (network: number, family: FamilyIndex): LongerRoutes | undefined =>
    cases
      .filter((one) => one.family === family)
      .flatMap(({ networks }) => networks)
      .findLast((one) => one.network === asns[network] && Number.isNaN(one.end));

  function raise(network: number, family: FamilyIndex, compared: Compared, now: number): void {
    const { growth, before } = compared;
    const onset = pending.get(2 * network + family)!;
    pending.delete(2 * network + family);
    const one: LongerRoutes = {
      network: asns[network],
      onset,
      detected: now,
      end: Number.NaN,
      before,
      after: before + growth,
    };
    const open = cases.findLast((known) => known.family === family && !isOver(known));
    if (!open)
      return void cases.push({
        family,
        detected: now,
        networks: [one],
        revision: 1,
        voters: [...view.votersOf(family)],
      });
    open.networks.push(one);
    open.revision++;
  }

  function look(network: number, family: FamilyIndex, now: number): void {
    const compared = comparedAt(network, family);
    const key = 2 * network + family;
    const open = openOf(network, family);
    if (!compared) return void pending.delete(key);
    if (open) {
      open.after = Math.max(open.after, compared.before + compared.growth);
      if (compared.growth >= LEAST_GROWTH / 2) return;
      open.end = now;
      const known = cases.find(({ networks }) => networks.includes(open))!;
      if (isOver(known)) known.revision++;
    } else if (compared.growth < LEAST_GROWTH) pending.delete(key);
    else if (!pending.has(key)) pending.set(key, now);
    else if (now - pending.get(key)! >= LASTS_SECONDS) raise(network, family, compared, now);
  }

  function sample(family: FamilyIndex, now: number): void {
    if (now % SAMPLE_SECONDS !== 0) return;
    for (const feed of view.votersOf(family)) {
      const lengths = current.get(2 * feed + family);
      if (!lengths) continue;
      const known = past.get(2 * feed + family) ?? [];
      past.set(2 * feed + family, known);
      known.push(Float32Array.from(lengths.sum, (sum, network) => sum / lengths.count[network]));
      if (known.length > SAMPLES) known.shift();
    }
  }

  return {
    cases: cases as readonly Inflation[],
    memory: memoryOf(cases, ({ networks, detected }) => ({
      from: Math.min(...networks.map(({ onset }) => onset)),
      detected,
      until: Math.max(...networks.map(({ end }) => end)),
    })),
    save: (): InflationState => ({ now: current, past, touched, pending, cases }),
    changed({ view: feed, prefix, before, after, was, is }: RouteChange): void {
      const [old, next] = [view.noteOf(before)?.border, view.noteOf(after)?.border];
      if (!old && !next) return;
      if (was === is && old?.length === next?.length) return;
      const family = view.familyOf(prefix);
      const at = 2 * feed + family;
      for (const [border, origin, step] of [
        [old, was, -1],
        [next, is, 1],
      ] as const) {
        const network = networkOf.get(origin);
        if (!border || network === undefined) continue;
        count(at, network, border.length, step);
        touched[family].add(network);
      }
    },
    /** What a vantage point said before is not known any more. */
    gone(feed: number): void {
      for (const at of [2 * feed, 2 * feed + 1]) {
        current.delete(at);
        past.delete(at);
      }
    },
    everyMinute(now: number): void {
      for (const family of [0, 1] as const) {
        if (view.canTell(family)) {
          const waiting = [...pending.keys()].filter((key) => key % 2 === family).map((key) => key >> 1);
          const open = cases.flatMap((one) =>
            one.family === family && !isOver(one)
              ? one.networks.flatMap(({ network, end }) =>
                  Number.isNaN(end) ? [networkOf.get(network)!] : [],
                )
              : [],
          );
          for (const network of new Set([...touched[family], ...waiting, ...open]))
            look(network, family, now);
          touched[family].clear();
        }
        sample(family, now);
      }
    },
  };
}

interface Compared {
  readonly growth: number;
  readonly before: number;
}

const isOver = ({ networks }: Inflation): boolean => networks.every(({ end }) => !Number.isNaN(end));
