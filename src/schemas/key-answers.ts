import { z } from 'zod';
import type { DocumentOf } from './document-of.ts';

const keyid = z.string().describe('SHA-256 of the SubjectPublicKeyInfo.');
const publicKey = z.string().describe('SubjectPublicKeyInfo as PEM.');
const moment = z.string().describe('ISO 8601');

/** The answer to `muruna key new`. */
export const keyNewSchema = z.strictObject({ out: z.string(), name: z.string(), keyid });

/** The answer to `muruna key export`. */
export const keyExportSchema = z.strictObject({ publicKey, out: z.string().optional() });

/** The answer to `muruna key trust` and `revoke`. */
export const keyNamedSchema = z.strictObject({ name: z.string(), keyid });

/** The answer to `muruna key list`. */
export const keyListSchema = z.strictObject({
  keys: z.array(
    z.strictObject({
      keyid,
      name: z.string(),
      publicKey,
      trustedAt: moment,
      revokedAt: moment.exactOptional().describe('From this moment on its signatures no longer count.'),
      reason: z.string().exactOptional(),
    }),
  ),
});

export type KeyList = DocumentOf<typeof keyListSchema>;
