import { z } from 'zod';
import { asn, country } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { handling } from './exchange.ts';
import { INCIDENT_KINDS, INCIDENT_STATES } from './incident.ts';

/** What a network has to do with an incident; `related`: somebody says no more than that it has. */
export const NETWORK_ROLES = ['affected', 'attacker', 'leaker', 'upstream', 'related'] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

const moment = z.iso.datetime().describe('ISO 8601, UTC, to the millisecond.');
const percent = z.int().min(0).max(100);
const prefix = z
  .string()
  .regex(/^[0-9a-fA-F.:]{2,45}(\/\d{1,3})?$/)
  .describe('A prefix or one address.');

/**
 * An incident as it is said in every format of others: what ours has in it, and what theirs can say. What is not said is null, never zero.
 */
export const sharedIncidentSchema = z.strictObject({
  id: z.string().min(1).describe('The same through all its states; with the id of its source it is unique.'),
  source: z.strictObject({
    id: z.string().describe('As the format names it, such as `identity--…`.'),
    name: z.string().describe('As the source calls itself.'),
  }),
  title: z.string(),
  description: z.string().nullable(),
  language: z.string().nullable().describe('Of title and description (BCP 47).'),
  kind: z.enum(INCIDENT_KINDS).nullable().describe('null = none of ours.'),
  otherKinds: z.array(z.string()).describe('Kinds in words of the source.'),
  state: z.enum(INCIDENT_STATES).nullable(),
  created: moment,
  modified: moment.describe('When this state was said.'),
  onset: moment.nullable(),
  end: moment.nullable(),
  lostPercent: percent.nullable().describe('The most that was not available, of what usually is.'),
  confidence: percent.nullable().describe('How sure the source says it is.'),
  marking: handling.nullable().describe('null = the source has not marked it.'),
  isRevoked: z.boolean().describe('Whether the source has taken it back.'),
  until: moment.nullable().describe('When those who were given it have to destroy it; null = not said.'),
  statements: z
    .array(z.string())
    .describe('What the source says of its use, in its own words: for what, until when, by whom.'),
  countries: z.array(country),
  networks: z.array(z.strictObject({ asn, name: z.string().nullable(), role: z.enum(NETWORK_ROLES) })),
  prefixes: z.array(prefix),
  suspects: z
    .array(
      z.strictObject({
        prefix,
        origin: asn.nullable().describe('The network that announces it; null = not said.'),
        from: moment,
        until: moment.nullable(),
      }),
    )
    .describe('Announcements to look out for.'),
  seenBy: z
    .strictObject({ count: z.int().min(0), first: moment, last: moment })
    .nullable()
    .describe('How many vantage points, or others, have seen it.'),
  notes: z.array(
    z.strictObject({ title: z.string().nullable(), text: z.string(), language: z.string().nullable() }),
  ),
  measures: z.array(z.strictObject({ name: z.string(), description: z.string().nullable() })),
  references: z.array(
    z.strictObject({ source: z.string(), id: z.string().nullable(), url: z.string().nullable() }),
  ),
});

export type SharedIncident = DocumentOf<typeof sharedIncidentSchema>;

/** Of what an incident was, nothing: what is left where its source says no more than who, when and one sentence. */
export const NOTHING_SAID = {
  language: null,
  kind: null,
  otherKinds: [],
  state: null,
  onset: null,
  end: null,
  lostPercent: null,
  confidence: null,
  marking: null,
  until: null,
  statements: [],
  countries: [],
  networks: [],
  prefixes: [],
  suspects: [],
  seenBy: null,
  notes: [],
  measures: [],
  references: [],
} as const satisfies Partial<SharedIncident>;
