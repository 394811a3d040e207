import { z } from 'zod';
import { count } from './answer-parts.ts';

const seconds = z.number().nullable();

const summary = z.strictObject({
  from: seconds.describe('Unix seconds of the router’s clock, earliest; null where no message says.'),
  to: seconds.describe('Unix seconds of the router’s clock, latest; null where no message says.'),
  peers: count.describe('Sessions, and tables of the router’s own.'),
  peerUps: count,
  peerDowns: count,
  updates: count.describe('BGP updates but for ends of tables.'),
  announced: count.describe('Prefixes.'),
  withdrawn: count.describe('Prefixes.'),
  endsOfRib: count.describe('Of one table and address family each.'),
  statistics: count,
  otherMessages: count,
  findings: z.record(z.string(), count).describe('Findings by code.'),
});

/** The answer to `muruna bmp FILE…`: what routers sent, in numbers. */
export const bmpSchema = z.strictObject({ files: z.array(z.strictObject({ file: z.string(), summary })) });
