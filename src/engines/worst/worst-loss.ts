import type { Baseline } from '../reach/damage.ts';
import type { LossPair } from '../reach/losses.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import { lossContextOf } from './loss-context.ts';

/** The set of ASes, of a size at most, whose failure makes the largest loss: collateral or, for `whole`, total. */
export interface WorstLoss {
  /** Dense indices, ascending; empty where no set loses anything. */
  readonly ases: readonly number[];
  readonly losses: LossPair;
  /** No other set of this size loses more than this (share of the undamaged value); equal to the loss when proved. */
  readonly bound: number;
  readonly proved: boolean;
  /** How many sets were measured. */
  readonly measured: number;
}

/** How long a search may go on before it gives up the proof and reports the bound. */
export interface ProofEffort {
  /** Sets measured exactly. */
  readonly measured: number;
  /** ASes whose partners are bounded. */
  readonly partnered: number;
}

/** Enough for a proof in nearly every country. */
export const THOROUGH: ProofEffort = { measured: 200, partnered: 400 };
/** For all countries at once. */
export const BRISK: ProofEffort = { measured: 20, partnered: 40 };

/** The worst losses of one kind. */
export interface WorstLosses {
  /** The AS whose failure loses most in all: its own people and everyone else. */
  readonly whole: WorstLoss;
  /** The AS, and the set of at most two, whose failure makes everyone else lose most. */
  readonly single: WorstLoss;
  readonly pair: WorstLoss;
}

/**
 * The national AS, and the set of at most two, whose failure makes the largest collateral loss (methods: worst k). At
 * most, because a second member can take its own loss out of the collateral one and add none.
 *
 * Every set gets an upper bound: what loses its last chain of providers into the mesh (`dominatorTree`) loses at most
 * everything, and pairs with an end outside the mesh at most vanish if the set is above one of their ends; all other
 * pairs still meet over the mesh. Sets are measured exactly in falling order of the bound until none left can be worse.
 */
export function worstLosses(baseline: Baseline, kind: LossKind, effort: ProofEffort = THOROUGH): WorstLosses {
  const bounds = pairBounds(baseline, kind);
  const measure = measureOf(baseline, kind, 'collateral');
  const alone = bounds.candidates.map((as) => ({ ases: [as], bound: bounds.ofOne(as) }));
  const single = search({ candidates: alone, rest: 0 }, measure, effort);
  const pairs = pairsWorthAsking(bounds, single, measure, effort);
  return {
    whole: worstWholeLoss(baseline, kind, effort),
    single,
    pair: search(pairs, measure, effort, single),
  };
}

/**
 * The national AS whose failure loses most, its own people included. One without customers loses exactly its own connectivity; one
 * with customers at most that and what bounds its collateral loss.
 */
export function worstWholeLoss(
  baseline: Baseline,
  kind: LossKind,
  effort: ProofEffort = THOROUGH,
): WorstLoss {
  const { candidates, ofOne } = pairBounds(baseline, kind);
  const { key, undamaged } = lossContextOf(baseline).values[kind];
  if (!(undamaged > 0))
    return search({ candidates: [], rest: 0 }, measureOf(baseline, kind, 'total'), effort);
  const carriers = new Set(candidates);
  const bounded = Array.from(baseline.territory.nationals, (as) => ({
    ases: [as],
    bound: key[as] / undamaged + (carriers.has(as) ? ofOne(as) : 0),
  }));
  return search({ candidates: bounded, rest: 0 }, measureOf(baseline, kind, 'total'), effort);
}

function measureOf(baseline: Baseline, kind: LossKind, part: 'collateral' | 'total'): Measure {
  const { measure } = lossContextOf(baseline);
  return (ases) => {
    const losses = measure(ases);
    const value = losses[kind][part];
    return { value: Number.isNaN(value) ? 0 : value, losses };
  };
}

/** The loss of a set that is looked for, and all its losses. */
type Measure = (ases: readonly number[]) => { readonly value: number; readonly losses: LossPair };

/** Sets to measure, and the bound of all that are not among them. */
interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly rest: number;
}

interface Candidate {
  readonly ases: readonly number[];
  readonly bound: number;
}

/** Upper bounds on the collateral loss, as a share of the undamaged value. */
export interface PairBounds {
  /** National ASes that carry anyone's routes, with the largest potential first. */
  readonly candidates: readonly number[];
  readonly ofOne: (as: number) => number;
  /** Bounds of all pairs that hold `as`, by partner. */
  readonly withPartner: (as: number) => (partner: number) => number;
  /** What `as` can lose at most together with any one partner, beside what the partner loses alone. */
  readonly potential: (as: number) => number;
}

export function pairBounds(baseline: Baseline, kind: LossKind): PairBounds {
  const { candidates, outside, values, coneOf, slopOf, cutOff } = lossContextOf(baseline);
  const { key, undamaged } = values[kind];
  const share = (value: number): number => (undamaged > 0 ? value / undamaged : 0);
  const base = cutOff(-1)[kind];
  const slop = (as: number): number => slopOf(as, kind);
  const keys = (as: number): number => coneOf(as).keys[kind];
  return {
    candidates: candidates.toSorted((a, b) => keys(b) - keys(a) || a - b),
    ofOne: (as) => share(Math.max(0, base.behind(as) - key[as]) + slop(as)),
    withPartner: (as) => {
      const without = cutOff(as)[kind];
      const cut = without.outside - base.outside;
      return (partner) =>
        share(
          cut +
            Math.max(0, without.behind(partner) - key[partner]) +
            slop(as) +
            slop(partner) +
            (outside(as) ? key[as] : 0),
        );
    },
    potential: (as) => share(keys(as) + slop(as)),
  };
}

/** Pairs whose bound exceeds what the worst single AS and the best partner found for it already lose. */
function pairsWorthAsking(
  { candidates, ofOne, withPartner, potential }: PairBounds,
  single: WorstLoss,
  measure: Measure,
  effort: ProofEffort,
): Candidates {
  const alone = candidates.toSorted((a, b) => ofOne(b) - ofOne(a) || a - b);
  if (alone.length < 2) return { candidates: [], rest: single.bound };
  const worst = single.ases[0] ?? alone[0];
  const partner = alone.find((as) => as !== worst)!;
  const floor = Math.max(measure(single.ases).value, measure([worst, partner].sort((a, b) => a - b)).value);
  const largestAlone = ofOne(alone[0]);
  const byPotential = candidates
    .map((as) => ({ as, most: potential(as) }))
    .sort((a, b) => b.most - a.most || a.as - b.as);
  const pairs: Candidate[] = [];
  for (const [at, { as, most }] of byPotential.entries()) {
    // A pair of two ASes further down loses at most the potential of one and what the other loses alone.
    if (most + largestAlone < floor) break;
    if (at === effort.partnered) return { candidates: pairs, rest: most + largestAlone };
    // Two lose no more than the potentials of both, and those further down have less and less.
    let bound: ((partner: number) => number) | undefined;
    for (let next = at + 1; next < byPotential.length; next++) {
      const other = byPotential[next];
      if (most + other.most < floor) break;
      bound ??= withPartner(as);
      const ofPair = Math.min(bound(other.as), most + other.most);
      if (ofPair >= floor) pairs.push({ ases: [as, other.as].sort((a, b) => a - b), bound: ofPair });
    }
  }
  return { candidates: pairs, rest: single.proved ? 0 : single.bound };
}

/** Best first: stops when no candidate left can lose more than the worst one measured. */
function search(
  { candidates, rest }: Candidates,
  measure: Measure,
  effort: ProofEffort,
  smaller: Pick<WorstLoss, 'ases'> = { ases: [] },
): WorstLoss {
  const queue = candidates.toSorted(
    (a, b) => b.bound - a.bound || a.ases[0] - b.ases[0] || (a.ases[1] ?? 0) - (b.ases[1] ?? 0),
  );
  let worst = { ases: smaller.ases, ...measure(smaller.ases) };
  let measured = 0;
  for (const { ases, bound } of queue) {
    if (bound <= worst.value) break;
    if (measured === effort.measured)
      return {
        ases: worst.ases,
        losses: worst.losses,
        bound: Math.max(bound, rest),
        proved: false,
        measured,
      };
    const found = measure(ases);
    measured++;
    if (found.value > worst.value) worst = { ases, ...found };
  }
  const { ases, losses, value } = worst;
  return { ases, losses, bound: Math.max(value, rest), proved: rest <= value, measured };
}
