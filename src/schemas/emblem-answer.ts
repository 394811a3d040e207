import { z } from 'zod';
import { count, header } from './answer-parts.ts';
import { claimedProtectionSchema } from './claimed-protection.ts';
import type { DocumentOf } from './document-of.ts';
import { HANDLINGS } from './services-folder.ts';
import { EMBLEM_AGREEMENTS, EMBLEM_PURPOSES, EMBLEM_REASONS, EMBLEM_VERDICTS } from './emblem-words.ts';

const moment = z.string().describe('ISO 8601; `unknown` where the token says no moment.');
const form = z
  .enum(['cwt', 'jws'])
  .describe('cwt: CBOR Web Token, of draft -02; jws: the form of -00 and -01.');
const kid = z.string().describe('Thumbprint of the key that it is signed with, in base32.');
const organisation = z.string().describe('`https://` and a domain.');

/** The answer to `muruna emblem check`. */
export const emblemCheckSchema = z.strictObject({
  ...header('muruna/emblem-check'),
  draft: z.literal('draft-linker-diem-adem-core-02'),
  at: z.string().describe('The moment at which tokens had to be valid, ISO 8601.'),
  handling: z
    .enum(HANDLINGS)
    .exactOptional()
    .describe('The strictest mark of the services; absent where no folder of services was given.'),
  emblems: z.array(
    z.strictObject({
      file: z.string(),
      form,
      kid,
      issuer: organisation.nullable(),
      assets: z.array(z.string()).describe('What it marks.'),
      purposes: z.array(z.enum(EMBLEM_PURPOSES)).nullable().describe('null = it does not say.'),
      from: moment,
      until: moment,
      verdict: z
        .enum(EMBLEM_VERDICTS)
        .describe(
          'signed: by its key and the endorsements of its issuer; organisational: its root key is trusted; endorsed: an authority whose key is trusted endorses the issuer.',
        ),
      reasons: z.array(z.enum(EMBLEM_REASONS)).describe('Why it is no more.'),
      endorsedBy: z.array(organisation),
      claimedBy: z.array(organisation).describe('Endorsements by keys that are not trusted.'),
      services: z
        .array(
          z.strictObject({
            name: z.string(),
            claim: claimedProtectionSchema.nullable().describe('null = the folder claims no protection.'),
            agreement: z
              .enum(EMBLEM_AGREEMENTS)
              .describe(
                'same: the emblem has the purpose that is claimed (protective for medical); other: it has not; open: it names no purpose; none: nothing is claimed.',
              ),
          }),
        )
        .exactOptional()
        .describe('Services that the emblem marks; absent where no folder of services was given.'),
    }),
  ),
  endorsements: z.array(
    z.strictObject({
      file: z.string(),
      form,
      kid,
      issuer: organisation.nullable(),
      subject: organisation.nullable(),
      key: z.string().describe('Thumbprint of the endorsed key.'),
      from: moment,
      until: moment,
      signature: z.enum(['valid', 'invalid', 'no-key']).describe('no-key: the key was not given.'),
      time: z.enum(['valid', 'early', 'expired']),
      trusted: z.boolean().describe('Whether its key is among those given with `--trust`.'),
    }),
  ),
  unread: z
    .array(z.strictObject({ file: z.string(), parts: count }))
    .describe('Parts of files that are neither emblem nor endorsement.'),
});

export type EmblemCheckAnswer = DocumentOf<typeof emblemCheckSchema>;
