import { z } from 'zod';
import { count } from './answer-parts.ts';

const seconds = z.number().nullable();

const summary = z.strictObject({
  from: seconds.describe('Unix seconds of the earliest record; null where there is none.'),
  to: seconds.describe('Unix seconds of the latest record; null where there is none.'),
  tablePrefixes: count,
  tableEntries: count,
  updates: count,
  announced: count.describe('Prefixes.'),
  withdrawn: count.describe('Prefixes.'),
  stateChanges: count,
  otherMessages: count,
  peers: count,
  findings: z.record(z.string(), count).describe('Findings by code.'),
});

/** The answer to `muruna mrt FILE…`: what dumps hold, in numbers. */
export const mrtSchema = z.strictObject({ files: z.array(z.strictObject({ file: z.string(), summary })) });
