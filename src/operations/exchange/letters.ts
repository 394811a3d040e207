import type { z } from 'zod';
import {
  stateAfterEvents,
  keyOf,
  nameOf,
  type Grant,
  type SharedState,
  type SharingEvent,
} from '../../engines/exchange/sharing.ts';
import { receive, type SharingMessage } from '../../engines/exchange/messages.ts';
import {
  grant as grantShape,
  parcelLetter,
  withdrawalNotice,
  type ParcelLetter,
  type Said,
  type SignedText,
} from '../../schemas/exchange.ts';
import { signedContent } from '../../exchange/parcel/signed-text.ts';
import type { Addition, Exchange, ExchangeCard } from './exchange-folder.ts';
import { signText, verifiedContent, type Signer } from './sign-text.ts';

/** What was signed of an exchange so far, found by what it is about. */
export interface SignedParts {
  /** The envelopes of a grant and its chain, the author's own first, by grant id. */
  readonly grants: ReadonlyMap<string, readonly SignedText[]>;
  /** By `nameOf`. */
  readonly withdrawals: ReadonlyMap<string, SignedText>;
  /** Public keys of all whose signatures are here, by key id. */
  readonly keys: ReadonlyMap<string, string>;
  /** What the file of an item was called, by `keyOf`. */
  readonly files: ReadonlyMap<string, string>;
  /** Cards of all who are or were partners, by key id. */
  readonly cards: ReadonlyMap<string, ExchangeCard>;
}

/** Collects what was signed from a ledger. */
export function signedParts({ entries, card, self }: Exchange): SignedParts {
  const grants = new Map<string, readonly SignedText[]>();
  const withdrawals = new Map<string, SignedText>();
  const keys = new Map([[self, card.publicKey]]);
  const files = new Map<string, string>();
  const cards = new Map<string, ExchangeCard>();
  for (const { event, signed = [], card: other, file, keys: others } of entries) {
    if (event.kind === 'given' || event.kind === 'taken') grants.set(event.grant.id, signed);
    if (event.kind === 'withdrawn' && signed.length > 0) withdrawals.set(nameOf(event), signed[0]);
    if (event.kind === 'partner' && other) {
      cards.set(event.partner, { format: 'muruna/exchange-card', version: 1, ...other });
      keys.set(event.partner, other.publicKey);
    }
    if (file !== undefined && event.kind === 'made') files.set(keyOf(event.item), file);
    if (file !== undefined && (event.kind === 'taken' || event.kind === 'heard'))
      files.set(keyOf(event.grant.item), file);
    for (const [id, key] of Object.entries(others ?? {})) keys.set(id, key);
  }
  return { grants, withdrawals, keys, files, cards };
}

/** A signed letter with all that is to be said to one partner. */
export function writeLetter(
  exchange: Exchange,
  messages: readonly SharingMessage[],
  sentAt: string,
  signer: Signer,
): SignedText {
  const parts = signedParts(exchange);
  const used = new Set([exchange.self]);
  const noted = (texts: readonly SignedText[]): SignedText[] => {
    for (const { signatures } of texts) used.add(signatures[0].keyid);
    return [...texts];
  };
  const said = messages.map((message): Said => {
    switch (message.kind) {
      case 'release': {
        const { id, item, parent } = message.grant;
        const [own] = noted(parts.grants.get(id)!.slice(-1));
        const chain = parent === null ? [] : noted(parts.grants.get(parent)!);
        return { kind: 'release', grant: own, chain, file: parts.files.get(keyOf(item)) ?? item.id };
      }
      case 'end': {
        const text = message.withdrawal ? parts.withdrawals.get(nameOf(message.withdrawal)) : undefined;
        const withdrawal = text ? noted([text])[0] : null;
        return { kind: 'end', grant: message.grant, cause: message.cause, withdrawal };
      }
      case 'declined':
        return { kind: 'declined', grant: message.grant, reason: message.reason };
      default:
        return { kind: message.kind, grant: message.grant };
    }
  });
  const keys = Object.fromEntries(
    [...used].flatMap((id) => (parts.keys.has(id) ? [[id, parts.keys.get(id)!]] : [])),
  );
  const letter: ParcelLetter = {
    from: exchange.self,
    to: messages[0].to,
    sender: exchange.card.name,
    sentAt,
    said,
    keys,
  };
  return signText(letter, 'letter', signer);
}

/** A letter from somebody whose card is known; undefined where it is not signed by them, or not to this exchange. */
export function readLetter(
  { self }: Exchange,
  text: SignedText,
  cards: SignedParts['cards'],
): ParcelLetter | undefined {
  const [{ keyid }] = text.signatures;
  const read = verifiedContent(text, 'letter', parcelLetter, cards.get(keyid)?.publicKey);
  return read && read.content.from === keyid && read.content.to === self ? read.content : undefined;
}

/** What a letter changes. */
export interface LetterRead {
  readonly additions: readonly Addition[];
  readonly replies: readonly SharingMessage[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Grants whose content was not in the parcel, or whose signature is not that of its giver: they are not answered. */
  readonly unsound: readonly string[];
  readonly state: SharedState;
}

/** Takes each message of a letter as the engine says; nothing is believed that its author did not sign. */
export function takeLetter(
  exchange: Exchange,
  letter: ParcelLetter,
  contents: ReadonlyMap<string, Uint8Array>,
  signer: Signer,
  now: string,
): LetterRead {
  const additions: Addition[] = [];
  const replies: SharingMessage[] = [];
  const taken = new Map<string, Uint8Array>();
  const unsound: string[] = [];
  let { state } = exchange;
  for (const one of letter.said) {
    const heard = messageOf(one, letter);
    const content =
      heard?.message.kind === 'release' ? contents.get(heard.message.grant.item.sha256) : undefined;
    if (!heard) {
      unsound.push(grantNameOf(one));
      continue;
    }
    const { message } = heard;
    const result = receive(state, message, now);
    const takes = result.events.some(({ kind }) => kind === 'taken');
    if (takes && content === undefined) {
      unsound.push(grantNameOf(one));
      continue;
    }
    for (const event of result.events) additions.push(additionOf(event, one, heard, signer));
    if (takes && message.kind === 'release') taken.set(message.grant.item.sha256, content!);
    replies.push(...result.replies);
    state = stateAfterEvents(state, result.events);
  }
  const kept = new Set([...state.items.values()].map(({ sha256 }) => sha256));
  return {
    additions,
    replies,
    contents: new Map([...taken].filter(([sha256]) => kept.has(sha256))),
    unsound,
    state,
  };
}

function additionOf(event: SharingEvent, one: Said, heard: Heard, signer: Signer): Addition {
  if (event.kind === 'taken' && one.kind === 'release')
    return { event: written(event), signed: [...heard.signed], file: one.file, keys: heard.keys };
  if (event.kind === 'withdrawn' && event.author !== signer.key.keyid)
    return { event: written(event), signed: [...heard.signed], keys: heard.keys };
  return ownAddition(event, signer);
}

/** An event of one's own as a line of the ledger: what is given or withdrawn is signed. */
export function ownAddition(event: SharingEvent, signer: Signer): Addition {
  if (event.kind === 'given')
    return { event: written(event), signed: [signText(event.grant, 'grant', signer)] };
  if (event.kind !== 'withdrawn') return { event: written(event) };
  const { author, id, reason } = event;
  return { event: written(event), signed: [signText({ author, id, reason }, 'withdrawal', signer)] };
}

function written(event: SharingEvent): Addition['event'] {
  return event as Addition['event'];
}

/** What a message is about, for people: the item, or the name of a grant. */
function grantNameOf(one: Said): string {
  return one.kind === 'release' ? (grantIn(one)?.item.id ?? one.file) : one.grant;
}

/** The item of a grant that a letter releases. */
export function itemOfGrant({ said }: ParcelLetter, id: string): string {
  const found = said
    .flatMap((one) => (one.kind === 'release' ? (grantIn(one) ?? []) : []))
    .find((grant) => grant.id === id);
  return found?.item.id ?? id;
}

function grantIn({ grant }: Extract<Said, { kind: 'release' }>): Grant | undefined {
  return signedContent(grant, 'grant', grantShape);
}

interface Heard {
  readonly message: SharingMessage;
  readonly signed: readonly SignedText[];
  readonly keys: Record<string, string>;
}

/** A message of a letter, once every signature in it is found to be its author's. */
function messageOf(one: Said, { from, to, keys }: ParcelLetter): Heard | undefined {
  const content = <T extends z.ZodType>(
    text: SignedText,
    type: 'grant' | 'withdrawal',
    shape: T,
    author: (read: z.output<T>) => string,
  ) => {
    const read = verifiedContent(text, type, shape, keys[text.signatures[0].keyid]);
    return read && author(read.content) === read.signer ? read.content : undefined;
  };
  const route = { from, to };
  if (one.kind === 'release') {
    const texts = [...one.chain, one.grant];
    const grants = texts.map((text) => content(text, 'grant', grantShape, ({ giver }) => giver));
    const own = grants.pop();
    if (!own || grants.some((before) => before === undefined)) return undefined;
    const used = Object.fromEntries(texts.map(({ signatures: [{ keyid }] }) => [keyid, keys[keyid]]));
    return {
      message: { kind: 'release', ...route, grant: own, chain: grants as Grant[] },
      signed: texts,
      keys: used,
    };
  }
  if (one.kind !== 'end') return { message: { ...one, ...route }, signed: [], keys: {} };
  if (one.withdrawal === null)
    return { message: { ...one, ...route, withdrawal: null }, signed: [], keys: {} };
  const withdrawal = content(one.withdrawal, 'withdrawal', withdrawalNotice, ({ author }) => author);
  if (!withdrawal) return undefined;
  const [{ keyid }] = one.withdrawal.signatures;
  return {
    message: { ...one, ...route, withdrawal },
    signed: [one.withdrawal],
    keys: { [keyid]: keys[keyid] },
  };
}
