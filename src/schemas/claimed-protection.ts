import { z } from 'zod';
import { date } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { PROTECTIONS } from './services-folder.ts';

/** How a claim stands on a day. */
export const CLAIM_STATES = ['claimed', 'not-yet', 'lapsed'] as const;

export const claimedProtectionSchema = z
  .strictObject({
    kind: z.enum(PROTECTIONS),
    authority: z.string().nullable().describe('On whose word; null = the row does not say.'),
    from: date.nullable().describe('A day counts from its beginning; null = the row does not say.'),
    until: date.nullable().describe('A day counts to its end, in UTC; null = the row does not say.'),
    state: z.enum(CLAIM_STATES).describe('On the day that the answer is about.'),
  })
  .meta({ id: 'claimed-protection' });

/** A service for which protection is claimed. */
export const protectedService = {
  id: z.string(),
  name: z.string().nullable(),
  protection: claimedProtectionSchema,
};

export type ClaimedProtection = DocumentOf<typeof claimedProtectionSchema>;
