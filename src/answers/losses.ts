import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { Connected } from '../engines/reach/connected-pairs.ts';
import type { Loss, Losses, LossPair } from '../engines/reach/losses.ts';
import { intervalOf } from '../engines/stress/uncertainty.ts';
import type { ErrorRates } from '../schemas/error-rates.ts';
import type {
  ConnectedAnswer,
  LossAnswer,
  LossFigure,
  PairShares,
  UncertaintyAnswer,
} from '../schemas/losses.ts';
import type { LossPairAnswer, LossParts } from '../schemas/headline.ts';
import type { LossesAnswer } from '../schemas/stress-answer.ts';

/** Share of the samples that an interval holds. */
export const CONFIDENCE = 0.9;

/** Losses with intervals over the same losses of other plausible Internets. */
export function lossesAnswer(losses: Losses, samples: readonly Losses[]): LossesAnswer {
  return {
    policy: pairAnswer(
      losses.policy,
      samples.map(({ policy }) => policy),
    ),
    helped: pairAnswer(
      losses.helped,
      samples.map(({ helped }) => helped),
    ),
    physical: pairAnswer(
      losses.physical,
      samples.map(({ physical }) => physical),
    ),
  };
}

function pairAnswer(pair: LossPair, samples: readonly LossPair[]): LossesAnswer['policy'] {
  return {
    international: lossAnswer(
      pair.international,
      samples.map(({ international }) => international),
    ),
    domestic: lossAnswer(
      pair.domestic,
      samples.map(({ domestic }) => domestic),
    ),
  };
}

/**
 * One loss with intervals over the same loss of other plausible Internets. The estimate is the median of these, so that it lies in its
 * interval: unseen peer links can only add routes, which the figure of the known links leaves out.
 */
export function lossAnswer(loss: Loss, samples: readonly Loss[]): LossAnswer {
  const figure = (part: keyof Loss): LossFigure => {
    const known = orNull(loss[part]);
    // Where the known links leave nothing to lose, links that are added say nothing of a loss.
    const drawn = known === null ? [] : samples.map((sample) => sample[part]);
    const { low, median, high } = intervalOf(drawn, CONFIDENCE);
    return { value: orNull(median) ?? known, low: orNull(low), high: orNull(high), known };
  };
  return { total: figure('total'), direct: figure('direct'), collateral: figure('collateral') };
}

/** The parts of a loss without intervals. */
export function lossPartsAnswer({ total, direct, collateral }: Loss): LossParts {
  return { total: orNull(total), direct: orNull(direct), collateral: orNull(collateral) };
}

/** Pairs that reach each other before and after. */
export function connectedAnswer({ before, after, loss }: Connected): ConnectedAnswer {
  return { before: orNull(before), after: orNull(after), loss: orNull(loss) };
}

/** Both kinds of loss without intervals. */
export function lossPairAnswer({ international, domestic }: LossPair): LossPairAnswer {
  return { international: lossPartsAnswer(international), domestic: lossPartsAnswer(domestic) };
}

/** Shares of pairs as a document holds them. */
export function pairSharesAnswer({ international, domestic }: Record<keyof PairShares, number>): PairShares {
  return { international: orNull(roundedFigure(international)), domestic: orNull(roundedFigure(domestic)) };
}

/** What the intervals rest on. */
export function uncertaintyAnswer(
  { samples, seed }: { readonly samples: number; readonly seed: number },
  rates: ErrorRates,
): UncertaintyAnswer {
  return {
    samples,
    seed,
    confidence: CONFIDENCE,
    rates: { ...rates, unseenPeers: orNull(rates.unseenPeers) },
  };
}
