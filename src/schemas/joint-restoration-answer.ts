import { z } from 'zod';
import { count, country, share } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

const personHours = z.number().min(0).describe('Person-hours without service.');
const gain = share.describe('Share of the person-hours that is saved, 0 … 1.');
const borderPoint = z.strictObject({ id: z.string(), name: z.string().nullable() });

const side = z.strictObject({
  country,
  repairs: count,
  drawn: z.boolean().describe('The damage was drawn, not given.'),
  alone: personHours.describe('Person-hours without service, hit alone, with its own crews and spares.'),
  helped: personHours.describe('The same with the crews and spares of the other side too.'),
  gain,
});

const fibre = z.strictObject({
  from: borderPoint,
  to: borderPoint,
  km: z.number().min(0),
  gains: z.array(gain).describe('Of each side, hit alone, without help of crews and spares.'),
});

/** What two countries gain when they share what restores their networks: part of a brief. */
export const jointRestorationSchema = z.strictObject({
  sides: z.array(side).describe("In the order of the brief's countries."),
  both: z
    .strictObject({
      alone: personHours.describe('Each by its own plan.'),
      shared: personHours.describe('By one plan for both with all crews and spares.'),
      gain,
      bySide: z.array(personHours).describe('What each side loses in the shared plan.'),
    })
    .describe('Both hit at once.'),
  fibres: z
    .array(fibre)
    .describe('Cross-border fibres, best first; empty where no two border points are near enough.'),
  commonSkills: z.array(z.string()),
  commonParts: z.array(z.string()),
  seed: z.int(),
  moves: count,
});

export type JointRestorationAnswer = DocumentOf<typeof jointRestorationSchema>;
export type FibreAnswer = DocumentOf<typeof fibre>;
export type BorderPoint = DocumentOf<typeof borderPoint>;
