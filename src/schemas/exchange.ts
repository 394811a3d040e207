import { z } from 'zod';
import { HANDLINGS } from './services-folder.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Key id of an instance: SHA-256 of its public key (SubjectPublicKeyInfo). */
const keyId = sha256;
const name = z.string().min(1).max(200);
/** The key of one state of an item: author, id and SHA-256 of its content. */
const itemKey = z.string().min(1).max(400);
const moment = z.iso.datetime();
/** Why a grant ends. */
export const ENDINGS = ['withdrawn', 'parent-ended', 'expired', 'partner-removed'] as const;
const ending = z.enum(ENDINGS);

/** Why something that came is not taken. */
export const DECLINES = [
  'not-for-us',
  'not-a-partner',
  'broken-chain',
  'marking-lowered',
  'two-contents',
  'two-grants',
  'in-the-future',
  'time-is-up',
  'withdrawn',
] as const;

/** How far something may go: TLP 2.0. */
export const handling = z.enum(HANDLINGS);

/** The marking that a content carried before its author lowered it. */
const downgrade = z.strictObject({ from: handling, reason: z.string().min(1).max(2000) });

/** One state of something that is shared. */
export const sharedItem = z.strictObject({
  id: name,
  author: keyId,
  modified: moment,
  sha256,
  marking: handling,
  parts: z.array(itemKey).max(10_000),
  from: z.array(itemKey).max(10_000),
  isOnlyThat: z.boolean(),
  downgraded: downgrade.optional(),
});

const terms = z.strictObject({
  marking: handling,
  purpose: z.string().max(2000),
  until: moment.nullable(),
  onward: z.array(keyId).max(1000),
});

/** One item given by one to another. */
export const grant = z.strictObject({
  id: name,
  item: sharedItem,
  giver: keyId,
  taker: keyId,
  terms,
  parent: name.nullable(),
});

/** An author's word that an item is to go, in all its states. */
export const withdrawalNotice = z.strictObject({
  author: keyId,
  id: name,
  reason: z.string().max(2000),
});

/** A signed text: a DSSE envelope. */
export const signedText = z.strictObject({
  payloadType: z.string(),
  payload: z.base64(),
  signatures: z.array(z.strictObject({ keyid: keyId, sig: z.base64() })).length(1),
});

export type SignedText = z.infer<typeof signedText>;

/** What one instance tells another. */
const said = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('release'),
    grant: signedText,
    chain: z.array(signedText).max(100),
    /** What a reader calls the content. */
    file: name,
  }),
  z.strictObject({
    kind: z.literal('end'),
    grant: name,
    cause: ending,
    withdrawal: signedText.nullable(),
  }),
  z.strictObject({ kind: z.literal('receipt'), grant: name }),
  z.strictObject({
    kind: z.literal('declined'),
    grant: name,
    reason: z.enum(DECLINES),
  }),
  z.strictObject({ kind: z.literal('confirmation'), grant: name }),
]);

/** All that goes from one instance to another at once. */
export const parcelLetter = z.strictObject({
  from: keyId,
  to: keyId,
  /** The name that the sender goes by. */
  sender: name,
  sentAt: moment,
  said: z.array(said).max(200_000),
  /** Public keys (PEM) of all whose signatures stand in it, by key id. */
  keys: z.record(keyId, z.string().max(1000)),
});

export type ParcelLetter = z.infer<typeof parcelLetter>;
/** One message of a letter. */
export type Said = ParcelLetter['said'][number];

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('partner'), partner: keyId, limit: handling }),
  z.strictObject({ kind: z.literal('partner-removed'), partner: keyId }),
  z.strictObject({ kind: z.literal('made'), item: sharedItem }),
  z.strictObject({ kind: z.literal('given'), grant }),
  z.strictObject({ kind: z.literal('receipt'), grant: name }),
  z.strictObject({ kind: z.literal('declined'), grant: name, reason: z.string() }),
  z.strictObject({ kind: z.literal('taken'), grant, chain: z.array(grant) }),
  z.strictObject({ kind: z.literal('heard'), grant }),
  z.strictObject({ kind: z.literal('ended'), grant: name, cause: ending }),
  z.strictObject({ kind: z.literal('lost'), grant: name, giver: keyId, cause: ending }),
  z.strictObject({ kind: z.literal('withdrawn'), ...withdrawalNotice.shape }),
  z.strictObject({ kind: z.literal('destroyed'), item: itemKey, sha256 }),
  z.strictObject({ kind: z.literal('flagged'), item: itemKey, because: itemKey }),
  z.strictObject({ kind: z.literal('confirmed'), grant: name }),
]);

/** An object of STIX 2.1 by its name alone: enough to say that it is revoked. */
const saidObject = z.strictObject({
  id: z.string().max(400),
  type: z.string().max(250),
  by: z.string().max(400),
  created: moment,
  modified: moment,
});

export type SaidObject = z.infer<typeof saidObject>;

const uuid = z.uuid();

/** An incident by the names that it has in formats of others: enough to take it back there, and nothing of what it said. */
const saidIncident = z.strictObject({
  /** `incident--…` */
  id: z.string().max(100),
  by: z.string().max(400),
  created: moment,
  modified: moment,
  /** Parts of its event in MISP. */
  misp: z
    .strictObject({
      attributes: z.array(uuid),
      objects: z.array(
        z.strictObject({
          id: uuid,
          name: z.string().max(100),
          attributes: z.array(z.strictObject({ id: uuid, relation: z.string().max(100) })),
        }),
      ),
    })
    .nullable(),
  /** The message of CAP that says this state, as an exercise and as what is so. */
  cap: z.strictObject({ exercise: uuid, actual: uuid }).nullable(),
});

export type SaidIncident = z.infer<typeof saidIncident>;

/** A line of a ledger. */
export const ledgerEntry = z.strictObject({
  /** 0, 1, 2 … */
  number: z.int().min(0),
  at: moment,
  /** SHA-256 of the line before; of nothing for the first. */
  before: sha256,
  event,
  /** What was signed of it: the grant and its chain, or the withdrawal. */
  signed: z.array(signedText).optional(),
  /** Of a partner: its name, its keys, and to whom its parcels are encrypted; of an item, what its file was called. */
  card: z.strictObject({ name, publicKey: z.string(), recipient: z.string() }).optional(),
  file: name.optional(),
  /** Public keys of those who signed it, by key id. */
  keys: z.record(keyId, z.string()).optional(),
  /** Of content that was destroyed: what it had been said as to partners. */
  said: z.array(saidObject).optional(),
  saidAs: z.array(saidIncident).optional(),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;
