import { z } from 'zod';
import { asn, count, country, date, header, networkName, share, snapshotOfAnswer } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const stretch = {
  from: date,
  until: date.describe('The end of the drill where it lasts until then.'),
};

/** The answer to `muruna watch drill`: the files that were made, and what is true of them; `truth.json` is the same. */
export const watchDrillSchema = z.strictObject({
  ...header('muruna/watch-drill'),
  snapshot: snapshotOfAnswer.describe('Whose networks, prefixes and links were used.'),
  notices,
  out: z.string(),
  country,
  scenario: z.string().nullable().describe('Its name, else its file; null where only feeds fail.'),
  seed: count,
  from: date.describe('When the table is from.'),
  to: date.describe('The end of the drill.'),
  files: z.array(z.strictObject({ name: z.string(), bytes: count })),
  prefixes: count.describe('IPv4 prefixes of the country and of others.'),
  routes: count.describe('Routes in the table.'),
  updates: count,
  moments: z
    .array(z.strictObject({ ...stretch, events: z.array(z.string()) }))
    .describe('Stretches of time in which nothing changes, with the events under way.'),
  vantagePoints: z.array(
    z.strictObject({
      asn,
      peer: z.string(),
      state: z
        .enum(['sound', 'silent', 'flapping', 'stale'])
        .describe('Silent from a moment on; its session falls once; it says nothing of what is withdrawn.'),
      at: date.nullable().describe('Since when, or when its session fell.'),
    }),
  ),
  outages: z
    .array(
      z.strictObject({
        network: networkName.nullable().describe('null = the whole country.'),
        ...stretch,
        depth: share.describe('Largest loss, of its visible address space.'),
      }),
    )
    .describe('Countries below 95%, networks below 80% of their space.'),
  captures: z
    .array(
      z.strictObject({
        kind: z.enum(['origin', 'sub-prefix', 'forged-path', 'leak']),
        attacker: networkName,
        victim: networkName,
        prefix: z.string(),
        ...stretch,
        vantagePoints: count.describe('Vantage points that speak and hold it, at most.'),
      }),
    )
    .describe('Prefixes that others announce or leak.'),
});

export type WatchDrillAnswer = DocumentOf<typeof watchDrillSchema>;
