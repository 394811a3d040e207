import { roundedFigure } from '../../core/rounded-figure.ts';
import type { Territory } from '../territory/territory.ts';
import type { ReachedWeights } from './reached-weights.ts';

/** Weighted share of all pairs that reach each other undamaged and after a failure, and what is lost of the former; NaN without pairs. */
export interface Connected {
  readonly before: number;
  readonly after: number;
  readonly loss: number;
}

/**
 * Of the pairs of a national and a foreign AS, and of those of two different national ASes, what reaches each other before and after. The loss is
 * the share of what was reached before, not of all pairs.
 */
export function connectedPairs(
  { nationals, weight, nationalWeight, foreignWeight }: Territory,
  before: ReachedWeights,
  after: ReachedWeights,
): { readonly international: Connected; readonly domestic: Connected } {
  const sum = (of: (as: number, row: number) => number): number =>
    nationals.reduce((total, as, row) => total + weight[as] * of(as, row), 0);
  const connected = (all: number, was: Float64Array, is: Float64Array): Connected => {
    const [reached, left] = [sum((_, row) => was[row]), sum((_, row) => is[row])];
    return {
      before: roundedFigure(all > 0 ? reached / all : NaN),
      after: roundedFigure(all > 0 ? left / all : NaN),
      loss: roundedFigure(reached > 0 ? 1 - left / reached : NaN),
    };
  };
  return {
    international: connected(nationalWeight * foreignWeight, before.foreign, after.foreign),
    domestic: connected(
      sum((as) => nationalWeight - weight[as]),
      before.national,
      after.national,
    ),
  };
}
