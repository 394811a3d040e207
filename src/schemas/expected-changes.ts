import { z } from 'zod';
import { INCIDENT_KINDS } from './incident.ts';

const name = () => z.string().trim().min(1).max(500);
const time = () => z.iso.datetime({ offset: true });
const MOST = 10_000;

/** A change that somebody has announced: what begins meanwhile and lies wholly within it is shown as expected. */
const change = z
  .strictObject({
    owner: name().describe('Who is responsible, and can be asked.'),
    reason: name(),
    from: time().describe('ISO 8601 with an offset.'),
    until: time().describe('When it expires: what begins later is not expected.'),
    networks: z.array(z.int().min(1).max(4_294_967_295)).min(1).max(MOST).optional(),
    prefixes: z.array(z.string()).min(1).max(MOST).optional().describe('With everything within them.'),
    collectors: z.array(name()).min(1).max(MOST).optional(),
    kinds: z.array(z.enum(INCIDENT_KINDS)).min(1).optional().describe('Default: of any kind.'),
  })
  .refine(
    ({ networks, prefixes, collectors }) => (networks ?? prefixes ?? collectors) !== undefined,
    'expected.nothing',
  );

/** Changes that are expected, as people write them. */
export const expectedChangesSchema = z.strictObject({
  format: z.literal('muruna-expected/1').optional(),
  changes: z.array(change).max(MOST),
});

export type ExpectedChange = z.output<typeof change>;
