import { z } from 'zod';
import {
  count,
  country,
  figure,
  header,
  networkName,
  plane,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { knownParts, member } from './losses.ts';
import { LOSS_KINDS, OVER } from './worst-cases.ts';

/** A link that is not there yet. */
const link = z.strictObject({
  national: networkName,
  partner: networkName,
  alike: z
    .array(networkName)
    .describe(
      'Other partners that give the same way to everyone; they differ at most in networks outside it.',
    ),
  partnerIs: z
    .enum(['provider', 'peer', 'customer'])
    .describe('What the partner would be to the national network.'),
});

/** What some new links make of the worst loss. */
const defence = z.strictObject({
  links: z.array(link),
  worst: shareOrMissing.describe(
    'Collateral loss of the worst set with the links, against what is reached without them.',
  ),
  bound: shareOrMissing.describe('No set loses more than this with the links; `worst` where that is proved.'),
  gain: figure.describe('By how much the worst loss falls, as far as proved.'),
  set: z.array(member),
});

/** The answer to `muruna defend CC`. */
export const defendSchema = z.strictObject({
  ...header('muruna/defend'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  over: z.enum(OVER),
  lossKind: z.enum(LOSS_KINDS),
  k: z.int().min(1),
  ...knownParts,
  before: z
    .strictObject({ worst: shareOrMissing, set: z.array(member), proved: z.boolean() })
    .describe('The worst set without new links.'),
  asked: count.describe('Links that were judged.'),
  ranked: z.array(defence).describe('Single links, the most useful first.'),
  chosen: z.array(defence).describe('Link by link, each time the one that helps most with those before it.'),
  best: defence
    .extend({ proved: z.boolean() })
    .describe(
      'The best of all choices of so many links among those judged, if `proved`; else the best found.',
    ),
  curve: z
    .array(
      z.strictObject({
        k: z.int().min(1),
        before: shareOrMissing,
        after: shareOrMissing,
        proved: z.boolean(),
      }),
    )
    .describe('Worst loss for 1 … k, without and with the best links.'),
});

export type DefendAnswer = DocumentOf<typeof defendSchema>;
export type DefenceAnswer = DocumentOf<typeof defence>;
export type LinkAnswer = DocumentOf<typeof link>;
