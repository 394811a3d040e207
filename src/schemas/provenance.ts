import { z } from 'zod';

/** A file that an answer was computed from. */
export const inputFile = z.strictObject({
  path: z.string().describe('As the request names it, or a path below it where the request names a folder.'),
  bytes: z.int(),
  sha256: z.string(),
});

/** What it takes to ask again: every answer that is written down carries it. */
export const provenanceSchema = z.strictObject({
  operation: z.string().describe('Id in `muruna operations`.'),
  request: z.record(z.string(), z.unknown()).describe('The whole request, defaults included.'),
  software: z.string(),
  inputs: z.array(inputFile),
});

export type InputFile = z.output<typeof inputFile>;
export type Provenance = z.output<typeof provenanceSchema>;
