import { z } from 'zod';
import { asn, count, figure, share, shareOrMissing } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

/** What stress tests and worst cases share: losses with their intervals, and what these rest on. */

const lossFigure = z
  .strictObject({
    value: figure.describe(
      'The estimate: the median of the samples; where there are none, as for the lesser of many moments, `known`.',
    ),
    low: figure,
    high: figure,
    known: figure.describe(
      'By the known links alone. Unseen peer links can only add routes, so it may lie outside the interval.',
    ),
  })
  .describe('Share of the undamaged value with its interval over the samples; null where nothing is known.')
  .meta({ id: 'loss-figure' });

export const loss = z
  .strictObject({
    total: lossFigure,
    direct: lossFigure.describe('By the failed networks themselves.'),
    collateral: lossFigure.describe('By everyone else.'),
  })
  .meta({ id: 'loss' });

/** One share for pairs of a national and a foreign network, one for pairs of national ones. */
export const pairShares = z.strictObject({ international: shareOrMissing, domestic: shareOrMissing });

export const uncertainty = z.strictObject({
  samples: count.describe('Resampled Internets that the intervals rest on.'),
  seed: z.int(),
  confidence: share.describe('Share of the samples that an interval holds.'),
  rates: z.strictObject({
    wrongTransit: share.describe('Share of provider links whose label is wrong.'),
    wrongPeer: share.describe('Share of peer links whose label is wrong.'),
    labelBasis: z.enum(['confidence', 'published']),
    unseenPeers: figure.describe('Unseen peer links for each one seen, a lower bound.'),
    unseenBasis: z.enum(['vantage-points', 'second-source', 'nothing']),
  }),
});

/** Pairs that reach each other. */
export const connected = z
  .strictObject({
    before: figure.describe('Weighted share of all pairs that reach each other undamaged.'),
    after: figure.describe('The same after the failure.'),
    loss: figure.describe('What is lost, as a share of `before`.'),
  })
  .meta({ id: 'connected' });

/** How much a loss knows of what it is a share of. */
export const knownParts = {
  coverage: shareOrMissing.describe(
    'What of the weighted pairs is known with links; null where the snapshot does not tell.',
  ),
  oldLinks: shareOrMissing.describe(
    'What of the undamaged connectivity rests on links last seen more than a year before the date of the snapshot; null where it does not tell.',
  ),
};

/** A member of a set. */
export const member = z
  .union([asn, z.string()])
  .describe('An AS number for networks and suppliers, `49666-174` for links and gateways.');

export type PairShares = DocumentOf<typeof pairShares>;
export type LossFigure = DocumentOf<typeof lossFigure>;
export type LossAnswer = DocumentOf<typeof loss>;
export type ConnectedAnswer = DocumentOf<typeof connected>;
export type Member = DocumentOf<typeof member>;
export type UncertaintyAnswer = DocumentOf<typeof uncertainty>;

/**
 * The smallest share of reach of which the data say that it is lost: labels of links alone are wrong in four cases of a thousand
 * (Luckie et al., IMC 2013), and weights are announced addresses, not people.
 */
const SMALLEST_LOSS = 0.0005;

/** Whether the data show this loss (or gain); what is smaller is none that they show. */
export function isShown(loss: number | null): loss is number {
  return loss !== null && Math.abs(loss) >= SMALLEST_LOSS;
}
