import { z } from 'zod';
import {
  count,
  country,
  date,
  figure,
  header,
  plane,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { finding, notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { COLLECTOR_STATES, FEED_STATES } from './feed-states.ts';
import { feedName, incidentSchema } from './incident.ts';

const ofPlane = z.strictObject({
  plane,
  voters: count.describe('Feeds with a whole table that voted at the end.'),
  canTell: z.boolean().describe('Whether enough feeds vote to tell what is visible, at the end.'),
  unit: z.enum(['/24', '/48']),
  owned: count.describe('Units of address space of the watched networks.'),
  visible: figure.describe('Units that a visible prefix covers, at the end; null = cannot be told.'),
  share: shareOrMissing.describe('Visible of owned.'),
  points: z
    .array(z.tuple([z.number().describe('Unix seconds.'), figure]))
    .describe('Visible units minute by minute; repeated values are left out.'),
});

const feed = feedName.extend({
  state: z.enum(FEED_STATES),
  synchronised: z.array(plane).describe('Families of which the whole table has come.'),
  routes: z.strictObject({ ipv4: count, ipv6: count }),
  blind: count.describe('How often it was blind.'),
});

const collector = z.strictObject({
  collector: z.string(),
  state: z.enum(COLLECTOR_STATES),
  feeds: count.describe('Its vantage points.'),
  wholeTables: count.describe('Those whose whole table came, also where they are blind since.'),
  voters: count,
  blind: count.describe('Of those with a whole table.'),
});

/** The answer to `muruna watch replay FILE…`: what happened to the routes of a country or of some networks. */
export const watchReplaySchema = z.strictObject({
  ...header('muruna/watch-replay'),
  snapshot: snapshotOfAnswer.describe('Whose networks, countries and links were used.'),
  notices,
  country: country.nullable(),
  networks: count.describe('Watched networks.'),
  from: date.nullable().describe('First and last arrival, ISO 8601; null where nothing arrived.'),
  to: date.nullable(),
  messages: count,
  repeatedRoutes: count.describe('Routes announced again as they were: they change nothing.'),
  lateMessages: count.describe(
    'Messages that arrived earlier than one before them; they were read as they stand.',
  ),
  sources: z.array(
    z.strictObject({
      file: z.string(),
      kind: z.enum(['mrt', 'bmp', 'lines', 'signals', 'rtr']),
      collector: z.string().nullable(),
      messages: count,
    }),
  ),
  rpki: z
    .strictObject({
      payloads: count.describe(
        'Distinct validated ROA payloads that count at the end, local exceptions applied.',
      ),
      caches: z.array(
        z.strictObject({
          cache: z.string(),
          session: count,
          serial: count.describe('Of the last answer.'),
          payloads: count.describe('That it has.'),
          repeated: count.describe('Payloads that it sent again as they were: they change nothing.'),
        }),
      ),
    })
    .nullable()
    .describe('null = no payloads were given, and no cache was asked.'),
  visibility: z.array(ofPlane),
  incidents: z.array(incidentSchema).describe('In order of detection.'),
  dismissed: count.describe('Outages that were suspected and passed before they were confirmed.'),
  collectors: z.array(collector).describe('Health of each collector at the end.'),
  feeds: z.array(feed),
  feedEvents: z
    .array(
      feedName.extend({
        time: date,
        kind: z.enum([...FEED_STATES, 'mass-withdrawal']),
        since: date.describe('Since when: a blind feed was last heard then.'),
        prefixes: count.describe('Prefixes concerned; 0 where there are none.'),
      }),
    )
    .describe('What happened to feeds rather than to networks; the last thousand.'),
  feedEventsTotal: count,
  findings: z.array(finding),
});

export type WatchReplayAnswer = DocumentOf<typeof watchReplaySchema>;
export type WatchedPlane = WatchReplayAnswer['visibility'][number];
