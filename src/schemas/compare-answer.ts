import { z } from 'zod';
import { header } from './answer-parts.ts';
import { assessSchema } from './assess-answer.ts';
import type { DocumentOf } from './document-of.ts';

/** The answer to `muruna compare CC CC`. */
export const compareSchema = z.strictObject({
  ...header('muruna/compare'),
  countries: z.array(assessSchema).describe('In the order asked for.'),
});

export type CompareAnswer = DocumentOf<typeof compareSchema>;
