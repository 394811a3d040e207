import { z } from 'zod';
import {
  asn,
  count,
  country,
  date,
  figure,
  networkName,
  plane,
  sha256,
  share,
  shareOrMissing,
} from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { groupName, incidentSchema } from './incident.ts';
import { watchReplaySchema } from './watch-answer.ts';

const space = {
  plane,
  owned: count.describe('Units of address space that it has: /24, in IPv6 /48.'),
  visible: figure.describe('Units that a visible prefix covers; null = cannot be told.'),
};

const shareOf = z.strictObject({
  plane,
  network: networkName,
  now: share.describe('Mean over the voting vantage points, of their routes to watched networks.'),
  before: shareOrMissing.describe('Up to an hour before, at the same vantage points; null = cannot be told.'),
});

/** How a live watch stands: `stands.json` beside its journal, written anew every few seconds while it listens. */
export const liveStandsSchema = z.strictObject({
  format: z.literal('muruna-watch-stands'),
  version: z.literal(1),
  state: z.enum(['running', 'stopped']).describe('Whether the watch was listening, or ended in good order.'),
  written: date.describe('By the clock of the machine.'),
  country: country.nullable(),
  networks: count.describe('Watched networks.'),
  alone: z.array(asn).describe('Networks that are watched beside the country, or alone.'),
  snapshot: sha256,
  since: date.describe('Since when it has been listening.'),
  now: date.describe('By the clock of arrivals.'),
  messages: count,
  messagesPerSecond: z.number().min(0),
  unwrittenBytes: count.nullable().describe('Octets that the disk has not taken; null = it takes them.'),
  visibility: watchReplaySchema.shape.visibility.describe('With the points of the last six hours.'),
  byNetwork: z
    .array(z.strictObject({ ...space, network: networkName }))
    .describe('Those that are not wholly visible first, then the largest.'),
  networksLeftOut: count.describe('Networks with address space that are not listed.'),
  byGroup: z.array(z.strictObject({ ...space, group: groupName })),
  gateways: z.array(shareOf).describe('Watched networks over which routes leave, the largest first.'),
  upstreams: z.array(shareOf).describe('Foreign networks next to them.'),
  collectors: watchReplaySchema.shape.collectors,
  feeds: watchReplaySchema.shape.feeds,
  incidents: z
    .array(incidentSchema)
    .describe('Those that are not closed, and the last that are; the latest first.'),
});

export type LiveStands = DocumentOf<typeof liveStandsSchema>;

/**
 * How a live watch is seen from outside: `running`; `silent`, it has not written for longer than it should; `stopped`, it ended in good order; `gone`, there is no such file; `unread`, the file is no
 * such document; `none`, the workspace sees no live watch.
 */
const LIVE_STATES = ['running', 'silent', 'stopped', 'gone', 'unread', 'none'] as const;

/** What a server says of the watch that it follows. */
export const followedWatchSchema = z.strictObject({
  state: z.enum(LIVE_STATES),
  stands: liveStandsSchema.nullable().describe('The last that could be read; null = there was none.'),
});

export type FollowedWatch = DocumentOf<typeof followedWatchSchema>;
