import { z } from 'zod';
import { asn, count, date, shareOrMissing } from './answer-parts.ts';
import { notice } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { source } from './snapshot-answers.ts';

/** How two link lists label the links they have in common. */
const labelAgreement = z
  .strictObject({
    common: count,
    onlyInferred: count,
    onlyReference: count,
    transitAsTransit: count.describe('Provider links called provider links in the same direction.'),
    transitReversed: count.describe('Provider links called provider links in the opposite direction.'),
    transitAsPeer: count,
    peerAsPeer: count,
    peerAsTransit: count,
    agreement: shareOrMissing.describe('Share of common links with the same label.'),
    peerRecall: shareOrMissing.describe("Of the reference's peer links, the share found."),
    peerPrecision: shareOrMissing.describe('Of the links called peers, the share that is.'),
  })
  .meta({ id: 'label-agreement' });

/** The answer to `muruna infer`. */
export const inferSchema = z.strictObject({
  ases: count,
  links: count,
  peerLinks: count,
  vantagePoints: count,
  date: date.describe('ISO 8601: the day of the newest dump.'),
  clique: z.array(asn).describe('The provider-free networks at the top, ascending.'),
  routeServers: z.array(asn).describe('Route servers of exchanges that were taken out of paths, ascending.'),
  siblings: z
    .array(z.tuple([asn, asn]))
    .describe(
      "Pairs that carry each other's routes to and from the world, the lower AS number first, ascending.",
    ),
  findings: z.array(notice),
  confidence: z
    .array(z.strictObject({ least: z.number(), links: count }))
    .describe('How many links have a confidence of at least so much, and less than the step above.'),
  agreement: z
    .strictObject({
      all: labelAgreement,
      heldOut: labelAgreement.describe('Over the links that had no part in fitting the model.'),
    })
    .exactOptional()
    .describe('With published relationships, where they were given.'),
  sources: z.array(source),
});

export type InferAnswer = DocumentOf<typeof inferSchema>;
export type LabelAgreementAnswer = DocumentOf<typeof labelAgreement>;
