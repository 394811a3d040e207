import { memoryOf } from '../forgetting.ts';
import type { Crossing } from '../path-notes.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import type { FamilyIndex } from '../view-routes.ts';

/** A network whose share of the routes changed, 0 … 1. */
export interface ShareMove {
  /** AS number. */
  readonly asn: number;
  readonly before: number;
  readonly after: number;
}

/** Share of a network as things stand; `before`: up to an hour before at the same vantage points, NaN where none can be compared. */
export interface CurrentShare {
  readonly asn: number;
  readonly now: number;
  readonly before: number;
}

/** Other gateways, or other foreign networks behind them, carry the routes of the watched networks. Unix seconds. */
export interface GatewayChange {
  readonly family: FamilyIndex;
  readonly onset: number;
  readonly detected: number;
  /** When the shares were back, or had become usual; NaN before. */
  end: number;
  /** Whether it ended because the new shares have become usual. */
  hasSettled: boolean;
  /** The largest moves first, as they were when they were largest. */
  gateways: readonly ShareMove[];
  upstreams: readonly ShareMove[];
  revision: number;
  /** Vantage points whose shares were compared. */
  voters: readonly number[];
}

/** What the detector asks of the watch. */
export interface ShiftView extends Pick<RouteView, 'stretchOf' | 'noteOf'> {
  readonly familyOf: (prefix: number) => FamilyIndex;
  readonly votersOf: (family: FamilyIndex) => readonly number[];
  readonly canTell: (family: FamilyIndex) => boolean;
}

/** Units of address space by gateway and by foreign upstream, as one vantage point has its routes. */
interface Shares {
  readonly gateways: Map<number, number>;
  readonly upstreams: Map<number, number>;
}

/** Everything known of shares, to go on from. */
export interface GatewayState {
  readonly now: Map<number, Shares>;
  readonly past: Map<number, Shares[]>;
  readonly pending: [number, number];
  readonly calm: [number, number];
  readonly cases: GatewayChange[];
}

/** A change of shares by so much opens, by less than half of it for ten minutes closes. */
export const LEAST_MOVE = 0.15;
/** Smaller ones are named beside. */
const NAMED_MOVE = 0.05;
const LASTS_SECONDS = 120;
const FEWEST_VOTERS = 3;
const CALM_SECONDS = 600;
/** Shares are compared with those of an hour before, or of at least ten minutes before. */
const SAMPLE_SECONDS = 600;
const SAMPLES = 7;
/** What has lasted for a day is usual. */
const SETTLES_SECONDS = 86_400;

/**
 * Changes of gateways: by whom the routes of the watched networks leave them.
 *
 * Rule: each vantage point's routes to watched networks, weighed by their address space, are counted by gateway (the last watched network on the way out)
 * and by the foreign network next to it. The mean share of one of them over all voters is at least 15 points higher or lower than an hour before (at
 * least ten minutes, at the beginning), for two minutes. Each voter is compared with itself, so that the loss of vantage points moves nothing. It ends where all moves are below half of that for ten
 * minutes, or after a day, when they have become usual.
 *
 * False alarms: planned moves to another provider, which a list of expected changes names. Where a part of the country is down, what is left has other shares.
 */
export function createGatewayDetector(view: ShiftView, saved?: GatewayState) {
  /** By 2 · view + family. */
  const current = saved?.now ?? new Map<number, Shares>();
  const past = saved?.past ?? new Map<number, Shares[]>();
  /** By family: since when shares are moved, and since when they are calm again; NaN where they are not. */
  const pending: [number, number] = saved?.pending ?? [Number.NaN, Number.NaN];
  const calm: [number, number] = saved?.calm ?? [Number.NaN, Number.NaN];
  const cases: GatewayChange[] = saved?.cases ?? [];

  function count(at: number, border: Crossing | undefined, units: number): void {
    if (!border || border.gateway === 0) return;
    let shares = current.get(at);
    if (!shares) current.set(at, (shares = { gateways: new Map(), upstreams: new Map() }));
    add(shares.gateways, border.gateway, units);
    add(shares.upstreams, border.upstream, units);
  }

  /** Voters that can be compared with themselves. One that has no such route any more sees an outage, and no other gateway. */
  const comparable = (family: FamilyIndex): number[] =>
    view.votersOf(family).filter((feed) => {
      const at = 2 * feed + family;
      return (past.get(at)?.[0].gateways.size ?? 0) > 0 && (current.get(at)?.gateways.size ?? 0) > 0;
    });

  /** Mean share of each network over the voters, which all have shares there. */
  function meansOf(
    of: ReadonlyMap<number, Shares | Shares[]>,
    family: FamilyIndex,
    voters: readonly number[],
    kind: keyof Shares,
  ): Map<number, number> {
    const mean = new Map<number, number>();
    for (const feed of voters) {
      const known = of.get(2 * feed + family)!;
      const shares = (Array.isArray(known) ? known[0] : known)[kind];
      const total = [...shares.values()].reduce((sum, units) => sum + units, 0);
      if (total > 0) for (const [asn, units] of shares) add(mean, asn, units / total / voters.length);
    }
    return mean;
  }

  function movesOf(family: FamilyIndex, voters: readonly number[], kind: keyof Shares): ShareMove[] {
    const [before, after] = [past, current].map((of) => meansOf(of, family, voters, kind));
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((asn) => ({ asn, before: before.get(asn) ?? 0, after: after.get(asn) ?? 0 }))
      .filter((move) => sizeOf(move) >= NAMED_MOVE)
      .toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.asn - b.asn);
  }

  function look(family: FamilyIndex, now: number): void {
    const voters = view.canTell(family) ? comparable(family) : [];
    const open = cases.findLast((one) => one.family === family && Number.isNaN(one.end));
    if (voters.length < FEWEST_VOTERS) {
      pending[family] = Number.NaN;
      calm[family] = Number.NaN;
      return;
    }
    const gateways = movesOf(family, voters, 'gateways');
    const upstreams = movesOf(family, voters, 'upstreams');
    const largest = Math.max(0, ...[gateways[0], upstreams[0]].flatMap((one) => (one ? [sizeOf(one)] : [])));
    if (open) return follow(open, { gateways, upstreams, voters }, largest, now);
    if (largest < LEAST_MOVE) pending[family] = Number.NaN;
    else if (Number.isNaN(pending[family])) pending[family] = now;
    if (!(now - pending[family] >= LASTS_SECONDS)) return;
    cases.push({
      family,
      onset: pending[family],
      detected: now,
      end: Number.NaN,
      hasSettled: false,
      gateways,
      upstreams,
      revision: 1,
      voters,
    });
    pending[family] = Number.NaN;
    calm[family] = Number.NaN;
  }

  function follow(
    open: GatewayChange,
    moved: Pick<GatewayChange, 'gateways' | 'upstreams' | 'voters'>,
    largest: number,
    now: number,
  ): void {
    const { family } = open;
    const before = Math.max(0, ...[...open.gateways, ...open.upstreams].map(sizeOf));
    if (largest >= before + NAMED_MOVE) {
      Object.assign(open, moved);
      open.revision++;
    }
    if (largest >= LEAST_MOVE / 2) calm[family] = Number.NaN;
    else if (Number.isNaN(calm[family])) calm[family] = now;
    const isBack = now - calm[family] >= CALM_SECONDS;
    if (!isBack && now - open.onset < SETTLES_SECONDS) return;
    open.end = isBack ? calm[family] : now;
    open.hasSettled = !isBack;
    open.revision++;
    for (const feed of moved.voters) past.delete(2 * feed + family);
    sample(family, now);
  }

  function sample(family: FamilyIndex, now: number): void {
    if (!Number.isNaN(pending[family]) || now % SAMPLE_SECONDS !== 0) return;
    if (cases.some((one) => one.family === family && Number.isNaN(one.end))) return;
    for (const feed of view.votersOf(family)) {
      const at = 2 * feed + family;
      const shares = current.get(at);
      if (!shares) continue;
      const known = past.get(at) ?? [];
      past.set(at, known);
      known.push({ gateways: new Map(shares.gateways), upstreams: new Map(shares.upstreams) });
      if (known.length > SAMPLES) known.shift();
    }
  }

  return {
    cases: cases as readonly GatewayChange[],
    /** Shares as things stand, the largest first; none where too few vantage points vote. */
    shares(family: FamilyIndex, kind: keyof Shares): CurrentShare[] {
      if (!view.canTell(family)) return [];
      const compared = comparable(family);
      const before = compared.length < FEWEST_VOTERS ? undefined : meansOf(past, family, compared, kind);
      const voters = before
        ? compared
        : view.votersOf(family).filter((feed) => (current.get(2 * feed + family)?.[kind].size ?? 0) > 0);
      return [...meansOf(current, family, voters, kind)]
        .map(([asn, now]) => ({ asn, now, before: before ? (before.get(asn) ?? 0) : Number.NaN }))
        .toSorted((a, b) => b.now - a.now || a.asn - b.asn);
    },
    memory: memoryOf(cases, ({ onset, detected, end }) => ({ from: onset, detected, until: end })),
    save: (): GatewayState => ({ now: current, past, pending, calm, cases }),
    changed({ view: feed, prefix, before, after }: RouteChange): void {
      const [was, is] = [view.noteOf(before)?.border, view.noteOf(after)?.border];
      if (!was && !is) return;
      if (was?.gateway === is?.gateway && was?.upstream === is?.upstream) return;
      const stretch = view.stretchOf(prefix);
      if (!stretch) return;
      const at = 2 * feed + stretch.family;
      const units = stretch.end - stretch.start;
      count(at, was, -units);
      count(at, is, units);
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
        look(family, now);
        sample(family, now);
      }
    },
  };
}

const sizeOf = ({ before, after }: ShareMove): number => Math.abs(after - before);

function add(counts: Map<number, number>, asn: number, units: number): void {
  const sum = (counts.get(asn) ?? 0) + units;
  if (sum === 0) counts.delete(asn);
  else counts.set(asn, sum);
}
