import { z } from 'zod';
import { count, header, sha256 } from './answer-parts.ts';
import { codedMessage, codedValue, notice } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const signature = z.strictObject({
  keyid: z.string(),
  name: z.string().describe('Under which the verifier trusts the key; empty for strangers.'),
  status: z.enum(['trusted', 'unknown-key', 'revoked', 'invalid']),
});

/** What a time-stamp token (RFC 3161) says about the signed statement. */
const timestamp = z.strictObject({
  valid: z
    .boolean()
    .describe("The token's own signature is good and it names the SHA-256, -384 or -512 of the statement."),
  time: z
    .string()
    .nullable()
    .describe('ISO 8601 moment that the authority vouches for; null where the token cannot be read.'),
  authority: z.string().nullable().describe('Name of the authority in its certificate.'),
  chain: z
    .enum(['trusted', 'untrusted', 'not-checked'])
    .describe(
      "Whether the authority's certificate was issued, for time-stamping and at that moment, by one of the certificates the verifier trusts; not-checked where none were given.",
    ),
});

const repeat = z.strictObject({
  result: z.string(),
  command: z.string(),
  outcome: z.enum(['same', 'different', 'input-missing', 'not-repeatable', 'failed']),
  differences: z.array(
    z.strictObject({ path: z.string().describe('Dotted.'), was: z.string(), is: z.string() }),
  ),
  detail: z.string().describe('The input that is needed, or what the program said.'),
});

/** The answer to `muruna dossier verify`. */
export const dossierVerifySchema = z.strictObject({
  ...header('muruna/dossier-verification'),
  file: z.string(),
  ok: z
    .boolean()
    .describe(
      'Nothing was added, removed or changed, a key that the verifier trusts signed it, and a trusted authority stamped it, if that was asked and it is stamped.',
    ),
  intact: z.boolean().describe('Nothing was added, removed or changed.'),
  title: z.string().nullable(),
  builtAt: z.string().nullable(),
  software: z.string().nullable(),
  files: count,
  bytes: count,
  signatures: z.array(signature),
  timestamp: timestamp.nullable(),
  results: z.array(z.string()),
  claims: count.describe('Claims of the narrative, held to the results again.'),
  sealed: z.strictObject({ open: z.array(z.string()), closed: z.array(z.string()) }),
  derived: z
    .boolean()
    .describe(
      'Reports and descriptions were derived from the answers again and are the same; false where another version built the dossier or fields are sealed.',
    ),
  repeated: z
    .enum(['not-asked', 'all', 'part', 'none'])
    .describe('How many of the results were computed again.'),
  problems: z.array(notice).describe('What is not as signed.'),
  remarks: z
    .array(notice)
    .describe('What came upon the archive on its way and leaves every signed file as it was.'),
  repeats: z.array(repeat).describe('Results that were computed again.'),
});

/** The answer to `muruna dossier preview`: what anyone who is handed the dossier can learn. */
export const dossierPreviewSchema = z.strictObject({
  file: z.string(),
  title: z.string().nullable(),
  software: z.string().nullable(),
  builtAt: z.string().nullable(),
  signers: z.array(z.string()),
  files: z.array(z.strictObject({ path: z.string(), bytes: count })),
  results: z.array(
    z.strictObject({
      name: z.string(),
      operation: z.string().nullable(),
      inputs: z.array(z.strictObject({ path: z.string(), sha256 })),
      fields: z.array(
        z.strictObject({
          path: z.string().describe('Dotted, * for any position in a list.'),
          count,
          state: z
            .enum(['open', 'shown', 'removed'])
            .describe('shown: sealed, but its value goes along; removed: sealed, and its value is gone.'),
          example: z.string().nullable(),
        }),
      ),
    }),
  ),
});

const text = z.union([codedMessage, codedValue]);

/** The answer to `muruna dossier figures`: what a narrative may cite. */
export const dossierFiguresSchema = z.strictObject({
  ...header('muruna/dossier-figures'),
  results: z.array(
    z.strictObject({
      name: z.string().describe('The result, as a reference names it before a colon.'),
      operation: z.string(),
      figures: z.array(
        z.strictObject({
          name: z.string(),
          labels: z
            .array(text)
            .describe('What it is, in words: of a cell of a table, its row and its column.'),
          value: text,
        }),
      ),
      paths: z
        .array(z.strictObject({ path: z.string(), count, example: z.string().nullable() }))
        .describe('Fields of the answer; * for any position in a list.'),
    }),
  ),
});

/** The answer to `muruna dossier build`. */
export const dossierBuildSchema = z.strictObject({
  out: z.string(),
  files: count,
  bytes: count,
  signers: z.array(z.strictObject({ keyid: z.string(), name: z.string() })),
  claims: count,
  namedInputs: z
    .array(z.strictObject({ path: z.string(), bytes: count, sha256, source: z.string().exactOptional() }))
    .describe('Inputs that are named by their SHA-256 only; source: where they can be had.'),
});

/** The answer to `muruna dossier attach`: a file that was written, and who signed it. */
export const dossierSignedSchema = z.strictObject({ out: z.string(), keyid: sha256, name: z.string() });

/** The answer to `muruna dossier sign`, `statement`, `timestamp` and `redact`: a file that was written. */
export const fileWrittenSchema = z.strictObject({ out: z.string() });

export type DossierVerification = DocumentOf<typeof dossierVerifySchema>;
export type DossierFigures = DocumentOf<typeof dossierFiguresSchema>;
export type DossierPreview = DocumentOf<typeof dossierPreviewSchema>;
export type SignatureAnswer = DocumentOf<typeof signature>;
export type TimestampAnswer = DocumentOf<typeof timestamp>;
export type RepeatAnswer = DocumentOf<typeof repeat>;
export type DossierBuilt = DocumentOf<typeof dossierBuildSchema>;
