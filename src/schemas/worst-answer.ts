import { z } from 'zod';
import {
  count,
  country,
  header,
  networkName,
  plane,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { lossParts } from './headline.ts';
import { knownParts, loss, member, uncertainty } from './losses.ts';
import { LOSS_KINDS, OVER } from './worst-cases.ts';

/** The worst set of at most k, with its losses as shares of the undamaged value (null = nothing to lose). */
const worstPoint = z.strictObject({
  k: z.int().min(1).describe('Members of the set at most.'),
  set: z.array(member),
  networks: z.array(networkName).describe('The networks of the set, or the ends of its links.'),
  ...lossParts,
  intervals: loss.describe(
    'These losses are by the known links alone; here the same, estimated with intervals.',
  ),
  proved: z.boolean().describe('No set of at most k makes a larger collateral loss.'),
  bound: shareOrMissing.describe('No set of at most k makes a larger collateral loss than this.'),
  evaluated: count.describe('Sets whose loss was computed exactly.'),
});

const nearTie = z.strictObject({
  set: z.array(member),
  networks: z.array(networkName),
  collateral: lossParts.collateral,
});

/** The answer to `muruna worst CC`: the point of the k asked for, and the curve up to it. */
export const worstSchema = worstPoint.extend({
  ...header('muruna/worst'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  over: z.enum(OVER).describe('What the set is chosen among.'),
  lossKind: z.enum(LOSS_KINDS),
  candidates: count.describe('How many there are to choose from.'),
  ...knownParts,
  tieShare: z.number().describe('Share below the worst loss up to which a set counts as a near-tie.'),
  nearTies: z.array(nearTie).describe('Near-ties of the worst set, the worst first.'),
  moreTies: z.boolean().describe('There are near-ties beyond those listed.'),
  curve: z.array(worstPoint).describe('For 1 … k.'),
  uncertainty,
});

export type WorstAnswer = DocumentOf<typeof worstSchema>;
export type WorstPoint = DocumentOf<typeof worstPoint>;
