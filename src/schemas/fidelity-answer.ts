import { z } from 'zod';
import { asn, count, date, sha256 } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { ROUTE_CLASSES } from './route-words.ts';

/** Counts of routes that agree; `Agreement` of src/engines/fidelity/compare-routes.ts. */
const agreement = z
  .strictObject({
    model: z.enum(['policy', 'shortest', 'calibrated']),
    vantagePoint: asn.exactOptional().describe('Where the row is of one.'),
    class: z.enum(ROUTE_CLASSES).exactOptional().describe('Predicted class, where the row is of one.'),
    routes: count,
    reached: count.describe('The vantage point has a predicted route at all.'),
    length: count.describe('Same number of hops (prepending aside).'),
    nextHop: count.describe('The observed next hop is among the equally good predicted ones.'),
    wholePath: count.describe('So is every hop of the observed path.'),
    samePath: count.describe('The observed path is the one predicted, ties broken by the lowest AS number.'),
    pathChance: z
      .number()
      .describe('Sum of the chance to pick the observed path when every tie is broken at random.'),
  })
  .meta({ id: 'agreement' });

/** The answer to `muruna fidelity`. */
export const fidelitySchema = z.strictObject({
  date,
  seed: z.int(),
  holdOut: z.enum(['origins', 'vantage-points']).exactOptional(),
  outsideSnapshot: count.describe(
    'Observed routes that could not be compared, since an AS on them is not in the snapshot.',
  ),
  rows: z.array(agreement),
  byVantagePoint: z.array(agreement),
  byClass: z.array(agreement),
  learnt: z
    .strictObject({
      routes: count,
      linksAdded: count,
      preferences: count,
      exceptions: count,
      partialTransit: count,
    })
    .exactOptional()
    .describe('What was learnt from the part of the routes that was not held out.'),
  snapshot: z.strictObject({ name: z.string(), id: sha256 }),
  notices,
});

export type FidelityAnswer = DocumentOf<typeof fidelitySchema>;
export type AgreementRow = DocumentOf<typeof agreement>;
