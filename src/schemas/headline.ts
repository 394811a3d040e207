import { z } from 'zod';
import { networkName, share, shareOrMissing } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

/** How the international routes of a country use one of its networks. */
export const routesOverNetwork = {
  share: share.describe('Of the international routes, both ways, what crosses it or ends there.'),
  crossing: share.describe('Of them, what crosses it on its way to or from other networks.'),
  ending: share.describe('Of them, what begins or ends at the network itself.'),
};

/** The parts of a loss. */
export const lossParts = {
  total: shareOrMissing,
  direct: shareOrMissing.describe('By the failed networks themselves.'),
  collateral: shareOrMissing.describe('By everyone else.'),
};

/** Losses of both kinds without intervals. */
export const lossPairParts = z
  .strictObject({ international: z.strictObject(lossParts), domestic: z.strictObject(lossParts) })
  .meta({ id: 'loss-pair-parts' });

/** What is said of a country first. */
export const headline = z
  .strictObject({
    leader: networkName
      .extend(routesOverNetwork)
      .nullable()
      .describe('The network over which most routes enter and leave; null without routes.'),
    worst: networkName
      .extend(lossParts)
      .nullable()
      .describe(
        'The network whose failure loses most international connectivity; null where none loses any.',
      ),
  })
  .meta({ id: 'headline' });

export type Headline = DocumentOf<typeof headline>;
export type LossParts = Pick<NonNullable<Headline['worst']>, 'total' | 'direct' | 'collateral'>;
export type LossPairAnswer = DocumentOf<typeof lossPairParts>;
