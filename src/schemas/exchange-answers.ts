import { z } from 'zod';
import type { DocumentOf } from './document-of.ts';
import { count, header } from './answer-parts.ts';
import { DECLINES, ENDINGS, handling } from './exchange.ts';

const keyid = z.string().describe('SHA-256 of the SubjectPublicKeyInfo.');
const moment = z.string().describe('ISO 8601');
const item = z.string().describe('The id that its author gave it.');
const author = z.string().describe('Name of the author, or its key id.');

/** What happened to an item. */
export const EXCHANGE_DEEDS = [
  'partner',
  'partner-removed',
  'made',
  'given',
  'receipt',
  'declined',
  'taken',
  'heard',
  'ended',
  'lost',
  'withdrawn',
  'destroyed',
  'flagged',
  'confirmed',
  'refused',
  'unsound',
] as const;

/** The answer to the commands that change an exchange: what happened, and the parcels that partners have to be given. */
export const exchangeChangeSchema = z.strictObject({
  ...header('muruna/exchange-change'),
  folder: z.string(),
  name: z.string().describe('Of this exchange.'),
  keyid,
  card: z.string().nullable().describe('The card for partners, where the exchange was just made.'),
  happened: z.array(
    z.strictObject({
      deed: z
        .enum(EXCHANGE_DEEDS)
        .describe('refused: this exchange did not take it; unsound: a signature or the content is missing.'),
      item: item.nullable(),
      author: author.nullable(),
      partner: z.string().nullable(),
      marking: handling.nullable(),
      until: moment.nullable(),
      reason: z
        .string()
        .nullable()
        .describe('A cause or the words of an author; of what was added, why its marking was lowered.'),
    }),
  ),
  parcels: z.array(
    z.strictObject({
      partner: z.string(),
      keyid,
      file: z.string(),
      bytes: count,
      releases: count,
      ends: count,
      answers: count,
    }),
  ),
  waiting: count.describe('What partners were told and have not answered yet.'),
});

/** Causes that this program itself gives; an author's words are others. */
export const EXCHANGE_REASONS = [...ENDINGS, ...DECLINES] as const;

/** Why an item does not leave. */
export const OBSTACLES = [
  'above-terms',
  'above-partner',
  'not-a-partner',
  'not-to-pass-on',
  'only-told',
  'beyond-its-terms',
  'red-only-named',
  'withdrawn',
  'flagged',
  'not-here',
  'time-is-up',
  'part-stays',
] as const;

const origins = z
  .array(
    z.strictObject({
      item,
      author,
      way: z.array(z.string()).describe('Who gave it, from its author to the one who gave it here.'),
      standing: z
        .enum(['received', 'told', 'gone'])
        .describe('told: in a format of others, without a signature; gone: it is not here any more.'),
    }),
  )
  .describe('Things of others that it is or was made from.');

const downgraded = z
  .strictObject({ from: handling, reason: z.string() })
  .nullable()
  .describe('The marking that its content carries, where its author lowered that, and why.');

/** The answer to `muruna exchange preview`: everything that would leave, and for whom. */
export const exchangePreviewSchema = z.strictObject({
  ...header('muruna/exchange-preview'),
  folder: z.string(),
  marking: handling.describe('Under which it would go.'),
  leaves: z.boolean().describe('Whether all of it may leave.'),
  partners: z.array(
    z.strictObject({
      partner: z.string(),
      keyid,
      items: z.array(
        z.strictObject({
          item,
          author,
          state: z.string().describe('SHA-256 of the content.'),
          file: z.string(),
          bytes: count.nullable(),
          marking: handling.nullable(),
          downgraded,
          draggedBy: item.nullable(),
          obstacles: z.array(z.enum(OBSTACLES)),
          isThere: z.boolean().describe('The partner has this content under these terms.'),
          origins,
          before: moment.nullable().describe('Date of the newest state that the partner was given.'),
        }),
      ),
    }),
  ),
  contents: z
    .array(
      z.strictObject({
        item,
        state: z.string(),
        fields: z
          .array(z.strictObject({ path: z.string(), count, example: z.string().nullable() }))
          .nullable()
          .describe('null where the content is not JSON and cannot be read field by field.'),
        networks: z.array(z.string()),
        addresses: z.array(z.string()).describe('IP addresses and prefixes.'),
        mail: z.array(z.string()),
        places: count.describe('Coordinates.'),
        people: count.describe('Fields that count people.'),
        since: z
          .strictObject({ added: count, changed: count, removed: count })
          .nullable()
          .describe('Fields that differ from the state that a partner has; null where none has one.'),
      }),
    )
    .describe('What stands in each item that would leave.'),
});

const holding = z.strictObject({
  item,
  author,
  state: z.string(),
  partner: z.string(),
  marking: handling,
  purpose: z.string(),
  until: moment.nullable(),
  at: moment,
});

/** The answer to `muruna exchange ledger`: who has what, until when, and who confirmed. */
export const exchangeLedgerSchema = z.strictObject({
  ...header('muruna/exchange-ledger'),
  folder: z.string(),
  name: z.string(),
  keyid,
  lines: count,
  head: z.string().describe('SHA-256 of the last line: who keeps it notices when lines are cut off.'),
  partners: z.array(
    z.strictObject({
      partner: z.string(),
      keyid,
      limit: handling.nullable().describe('null: no partner any more.'),
    }),
  ),
  own: z.array(
    z.strictObject({
      item,
      state: z.string(),
      file: z.string(),
      modified: moment,
      marking: handling,
      downgraded,
      flagged: z.boolean(),
      origins,
      withdrawn: z.boolean(),
    }),
  ),
  given: z.array(
    holding.extend({
      standing: z
        .enum(['told', 'has', 'declined', 'ending', 'gone'])
        .describe(
          'told: not answered yet; ending: it was told that it has to go, and has not confirmed; gone: it has confirmed.',
        ),
    }),
  ),
  taken: z.array(
    holding.extend({ origins, own: handling.describe('Of the item, as its author marked it.'), downgraded }),
  ),
  tombstones: z
    .array(z.strictObject({ item, author, state: z.string() }))
    .describe('What was here and was destroyed.'),
});

export type ExchangeChange = DocumentOf<typeof exchangeChangeSchema>;
export type ExchangePreview = DocumentOf<typeof exchangePreviewSchema>;
/** Where something comes from. */
export type ExchangeOrigin = ExchangePreview['partners'][number]['items'][number]['origins'][number];
export type ExchangeLedger = DocumentOf<typeof exchangeLedgerSchema>;
