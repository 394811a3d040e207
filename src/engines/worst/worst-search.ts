import { popItem, pushItem } from '../../core/heap.ts';
import { failureOf, type Candidate } from '../reach/candidates.ts';
import { collateralValue, undamagedValue } from '../reach/collateral.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Baseline } from '../reach/damage.ts';
import { lossBounds } from './loss-bounds.ts';

export interface WorstSetsQuestion {
  readonly candidates: readonly Candidate[];
  readonly loss: LossKind;
  /** How many may fail at most. */
  readonly k: number;
  /** Sets whose loss is at least (1 − tieShare) of the worst are listed too, … */
  readonly tieShare: number;
  /** … but no more than so many. */
  readonly maxSets: number;
}

export interface WorstSet {
  /** Positions in `candidates`, ascending. */
  readonly members: readonly number[];
  /** Collateral loss as a share of the undamaged value. */
  readonly collateral: number;
}

export interface WorstSets {
  /** The worst set first, then near-ties in descending order of loss. */
  readonly sets: readonly WorstSet[];
  /** No set of at most k loses more than this; equal to the loss of the worst set if `proved`. */
  readonly bound: number;
  readonly proved: boolean;
  /** Near-ties beyond `maxSets` were left out. */
  readonly moreTies: boolean;
  /** Sets whose loss was computed exactly. */
  readonly evaluated: number;
}

/** A branch whose sets lose at most `bound`, and how far its candidates have been looked at. */
interface Open {
  readonly bound: number;
  readonly item: Branch;
  readonly position: number;
}

/** How far a search has come. */
export interface SearchState {
  readonly worst: number;
  readonly bound: number;
  readonly evaluated: number;
}

/**
 * The sets of at most k candidates with the largest collateral loss, by branch and bound, best bound first.
 *
 * A generator: it yields now and then how far it has come, so that the caller can show it, stop it or go on; after
 * `next(true)` it stops and returns the best found with the bound reached.
 */
export function* worstSets(
  baseline: Baseline,
  question: WorstSetsQuestion,
): Generator<SearchState, WorstSets, boolean | undefined> {
  const { candidates, loss, k, tieShare, maxSets } = question;
  const value = undamagedValue(baseline, loss);
  const found = topSets(maxSets, tieShare);
  if (value === 0 || candidates.length === 0 || k < 1)
    return { sets: [], bound: NaN, proved: true, moreTies: false, evaluated: 0 };
  const { most, outlook } = lossBounds(baseline, candidates, loss, k);
  let evaluated = 0;
  const evaluate = (members: readonly number[]): void => {
    evaluated++;
    found.add(members, collateralValue(baseline, failureOf(candidates, members), loss));
  };

  // An open branch: `set` is fixed, one more of `order[position] …` is added, those before `position` never are.
  const open: Open[] = [];
  const grow = (set: readonly number[], excluded: ReadonlySet<number>): void => {
    const room = k - set.length;
    const { lost, promise } = outlook(set, excluded, room);
    const order = [...promise.keys()]
      .filter((member) => promise[member] > 0 && !set.includes(member) && !excluded.has(member))
      .sort((a, b) => promise[b] - promise[a] || a - b);
    pushNext(open, { set, excluded, order, promise: order.map((member) => promise[member]), lost, room }, 0);
  };
  grow([], new Set());
  let stop: boolean | undefined = false;
  while (open.length > 0) {
    const { bound, item, position } = popItem(open)!;
    if (bound < found.threshold()) {
      open.length = 0;
      break;
    }
    pushNext(open, item, position + 1);
    const set = [...item.set, item.order[position]];
    if (most(set) >= found.threshold()) evaluate(set);
    if (set.length < k) grow(set, new Set([...item.excluded, ...item.order.slice(0, position)]));
    if (evaluated % 16 === 0 || set.length < k)
      stop = yield { worst: found.worst() / value, bound: Math.max(bound, found.worst()) / value, evaluated };
    if (stop) break;
  }
  const proved = open.length === 0;
  const reached = proved ? found.worst() : Math.max(open[0].bound, found.worst());
  return {
    sets: found.list().map(({ members, lost }) => ({
      members: members.toSorted((a, b) => a - b),
      collateral: lost / value,
    })),
    bound: reached / value,
    proved: proved || reached === found.worst(),
    moreTies: found.cut(),
    evaluated,
  };
}

interface Branch {
  readonly set: readonly number[];
  readonly excluded: ReadonlySet<number>;
  /** Candidates that can add to the loss, the most promising first, and what each may add. */
  readonly order: readonly number[];
  readonly promise: readonly number[];
  /** Most that is lost with `set` alone. */
  readonly lost: number;
  /** How many more may be chosen. */
  readonly room: number;
}

/** Opens the branch again at a position: choosing `order[position]` and `room − 1` of those after it. */
function pushNext(open: Open[], branch: Branch, position: number): void {
  const { order, promise, lost, room } = branch;
  if (position >= order.length || room === 0) return;
  let bound = lost;
  for (let at = position; at < Math.min(position + room, promise.length); at++) bound += promise[at];
  pushItem(open, { bound, item: branch, position });
}

/** The best sets so far: the worst loss and what comes within the tie share of it. */
function topSets(
  maxSets: number,
  tieShare: number,
): {
  add: (members: readonly number[], lost: number) => void;
  /** A set that loses less than this need not be looked at. */
  threshold: () => number;
  worst: () => number;
  list: () => readonly { readonly members: readonly number[]; readonly lost: number }[];
  cut: () => boolean;
} {
  let kept: { members: readonly number[]; lost: number }[] = [];
  let cut = false;
  const worst = (): number => kept[0]?.lost ?? 0;
  const threshold = (): number =>
    Math.max(
      worst() * (1 - tieShare),
      kept.length === maxSets ? kept[maxSets - 1].lost : 0,
      Number.MIN_VALUE,
    );
  return {
    worst,
    threshold,
    add: (members, lost) => {
      if (lost < threshold()) return;
      kept.push({ members, lost });
      kept.sort((a, b) => b.lost - a.lost || a.members.length - b.members.length);
      const ties = kept.filter((set) => set.lost >= worst() * (1 - tieShare));
      cut = ties.length > maxSets || (cut && ties.length === maxSets);
      kept = ties.slice(0, maxSets);
    },
    list: () => kept,
    cut: () => cut,
  };
}
