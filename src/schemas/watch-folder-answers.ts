import { z } from 'zod';
import {
  asn,
  count,
  country,
  date,
  figure,
  header,
  networkName,
  plane,
  share,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { FEED_STATES } from './feed-states.ts';
import {
  feedName,
  validity,
  groupName,
  incidentSchema,
  INCIDENT_KINDS,
  INCIDENT_STATES,
  SEVERITIES,
} from './incident.ts';
import { ROUTE_QUESTIONS, ROUTE_VERDICTS } from './route-verdicts.ts';
import { toldEventSchema } from './told-event.ts';
import { watchReplaySchema } from './watch-answer.ts';

const folder = z.string().describe('The folder, as the request names it.');
const watched = {
  country: country.nullable(),
  networks: z.array(asn).describe('Watched beside the country, or alone.'),
};

/** The answer to `muruna watch incidents FOLDER`: what its book has. */
export const watchIncidentsSchema = z.strictObject({
  ...header('muruna/watch-incidents'),
  folder,
  ...watched,
  incidents: z.array(incidentSchema).describe('The last revision of each, in the order in which they came.'),
  dismissed: count.describe('Outages that were suspected and passed before they were confirmed.'),
  revisions: count.describe('Lines of the book.'),
  told: z
    .array(
      toldEventSchema.extend({
        ours: z
          .array(z.string())
          .describe('Ids of incidents of the watch about the same country, network or region at that time.'),
      }),
    )
    .default([])
    .describe('What others told of; it is none of the incidents.'),
});

export const VERIFIED = ['same', 'changed', 'missing'] as const;

/** The answer to `muruna watch show ID`: an incident, how it came to be as it is, and whether its evidence stands. */
export const watchShowSchema = z.strictObject({
  ...header('muruna/watch-show'),
  folder,
  ...watched,
  incident: incidentSchema,
  revisions: z.array(
    z.strictObject({
      revision: z.int().min(1),
      state: z.enum(INCIDENT_STATES),
      severity: z.enum(SEVERITIES),
      prefixes: count,
    }),
  ),
  verified: z
    .array(z.strictObject({ source: z.string(), offset: count, outcome: z.enum(VERIFIED) }))
    .nullable()
    .describe('Each message of the evidence, read and hashed again; null = not asked.'),
});

/** The answer to `muruna watch status FOLDER`: how things stand after the last message. */
export const watchStatusSchema = z.strictObject({
  ...header('muruna/watch-status'),
  snapshot: snapshotOfAnswer,
  notices,
  folder,
  ...watched,
  segments: count,
  messages: count,
  from: date.nullable(),
  to: date.nullable(),
  rpki: watchReplaySchema.shape.rpki,
  visibility: watchReplaySchema.shape.visibility,
  open: z.array(incidentSchema).describe('Incidents that are not closed.'),
  feeds: watchReplaySchema.shape.feeds,
});

/** What a network is to another by the snapshot. */
export const ROUTE_RELATIONS = ['none', 'provider', 'customer', 'peer'] as const;

/** The answer to `muruna watch why PREFIX TIME`: who carried it then, and what each rule made of that. */
export const watchWhySchema = z.strictObject({
  ...header('muruna/watch-why'),
  snapshot: snapshotOfAnswer,
  notices,
  folder,
  ...watched,
  prefix: z.string(),
  time: date,
  plane,
  canTell: z.boolean(),
  visible: z.boolean().nullable().describe('null = cannot be told.'),
  voters: count,
  carriers: count.describe('Voters that carried it.'),
  coveredBy: z.array(z.string()).describe('Visible prefixes that cover it, the longest first.'),
  levels: z
    .array(
      z.strictObject({
        network: networkName.nullable().describe('null = a group, the country, or all watched networks.'),
        group: groupName.nullable(),
        visible: figure.describe('Units of address space; null = cannot be told.'),
        usual: figure,
        limit: share.describe('Share of the usual below which an outage is suspected.'),
        belowSince: date.nullable(),
      }),
    )
    .describe('Watched networks that have the space, and how they stood to the limits of outages.'),
  judged: z
    .array(
      z.strictObject({
        question: z.enum(ROUTE_QUESTIONS),
        network: networkName,
        verdict: z.enum(ROUTE_VERDICTS),
        carriers: count.describe('Vantage points that carried such a route, and their networks.'),
        networks: count,
      }),
    )
    .describe('What each rule made of the routes, also where nothing was raised.'),
  routes: z.array(
    feedName.extend({
      state: z.enum(FEED_STATES),
      votes: z.boolean(),
      path: z.array(asn).nullable().describe('null = it had no route.'),
      since: date.nullable(),
    }),
  ),
  rpki: watchReplaySchema.shape.rpki.default(null),
  vrps: z
    .array(z.strictObject({ prefix: z.string(), maxLength: count, asn }))
    .default([])
    .describe('Validated ROA payloads that cover it, the longest prefix first.'),
  origins: z
    .array(
      z.strictObject({
        network: networkName,
        owner: z.boolean().describe('Whether it is a watched network that has the prefix.'),
        carriers: count.describe('Vantage points that have a route to it there, and their networks.'),
        networks: count,
        validity,
        relation: z
          .enum(ROUTE_RELATIONS)
          .nullable()
          .describe(
            'What it is to the network that has the prefix, by the snapshot; null for that network itself, and where the snapshot does not know both.',
          ),
        sameCountry: z.boolean().nullable().describe('Of registration; null as above.'),
        sameOrganisation: z.boolean(),
        declared: z.boolean().describe('As anycast or scrubbing, in the list of groups.'),
      }),
    )
    .default([])
    .describe('Networks that announce it, and watched ones that have it.'),
  history: z
    .array(
      z.strictObject({
        origin: networkName,
        neighbour: networkName.nullable().describe('Next to it; null = a vantage point of its own.'),
        first: date,
        last: date.nullable().describe('null = some vantage point still has it so.'),
        carriers: count,
        peak: count.describe('Vantage points, at most.'),
      }),
    )
    .default([])
    .describe('Who announced it behind whom, in the order in which they came.'),
  incidents: z
    .array(z.strictObject({ id: z.string(), kind: z.enum(INCIDENT_KINDS), state: z.enum(INCIDENT_STATES) }))
    .describe('That concerned the prefix then.'),
});

export type WatchIncidentsAnswer = DocumentOf<typeof watchIncidentsSchema>;
export type WatchShowAnswer = DocumentOf<typeof watchShowSchema>;
export type WatchStatusAnswer = DocumentOf<typeof watchStatusSchema>;
export type WatchWhyAnswer = DocumentOf<typeof watchWhySchema>;
