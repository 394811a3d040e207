import { z } from 'zod';
import { SIDE_MEASURES } from './side-measures.ts';
import { METRICS } from './metrics.ts';
import { country, figure, notices, snapshotOfAnswer } from './answer-parts.ts';
import type { BriefAnswer } from './brief-answer.ts';

const network = z.strictObject({ asn: z.int(), name: z.string().nullable() });
const kind = z.enum(['count', 'share', 'index']);
const figures = z.strictObject(
  Object.fromEntries(SIDE_MEASURES.map((measure) => [measure, figure])) as Record<
    (typeof SIDE_MEASURES)[number],
    typeof figure
  >,
);

const outcome = z.strictObject({
  projects: z.array(
    z.strictObject({
      kind: z.enum(['peering', 'transit', 'exchange']),
      from: network,
      to: network.nullable(),
      countries: z.tuple([country, country]),
      links: z.int(),
    }),
  ),
  figures: z.array(figures),
  gains: z.array(z.number()),
});

const borderPoint = z.strictObject({ id: z.string(), name: z.string().nullable() });
const restoration = z.strictObject({
  sides: z.array(
    z.strictObject({
      country,
      repairs: z.int(),
      drawn: z.boolean(),
      alone: z.number(),
      helped: z.number(),
      gain: z.number(),
    }),
  ),
  both: z.strictObject({
    alone: z.number(),
    shared: z.number(),
    gain: z.number(),
    bySide: z.array(z.number()),
  }),
  fibres: z.array(
    z.strictObject({ from: borderPoint, to: borderPoint, km: z.number(), gains: z.array(z.number()) }),
  ),
  commonSkills: z.array(z.string()),
  commonParts: z.array(z.string()),
  seed: z.int(),
  moves: z.int(),
});

/** `muruna brief --json`, published as docs/formats/brief.schema.json. */
export const briefSchema = z.strictObject({
  format: z.literal('muruna/brief'),
  version: z.literal(1),
  countries: z.array(country).min(2),
  snapshot: snapshotOfAnswer,
  notices,
  standing: z.array(
    z.strictObject({
      metric: z.enum(METRICS),
      kind,
      values: z.array(figure),
      medians: z.array(figure),
    }),
  ),
  dependences: z.array(
    z.strictObject({
      country,
      partner: country,
      international: figure,
      domestic: figure,
      networks: z.array(network.extend({ share: z.number() })),
      withdrawal: figure,
      withdrawalDomestic: figure,
      thirds: z.array(z.strictObject({ country: z.string(), share: z.number() })),
    }),
  ),
  shared: z.array(z.strictObject({ country, shares: z.array(z.number()) })),
  figures: z.array(figures),
  projects: z.array(outcome),
  set: outcome.nullable(),
  offers: z
    .array(
      z.strictObject({
        from: country,
        to: country,
        metric: z.enum(METRICS),
        kind,
        own: z.number(),
        theirs: z.number(),
        median: z.number(),
      }),
    )
    .nullable(),
  restoration: restoration.nullable(),
}) satisfies z.ZodType<BriefAnswer>;
