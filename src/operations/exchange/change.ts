import { consequences } from '../../engines/exchange/consequences.ts';
import { outstanding, type SharingMessage } from '../../engines/exchange/messages.ts';
import {
  stateAfterEvents,
  keyOf,
  nameOf,
  partsOfKey,
  type SharedItem,
  type SharingEvent,
} from '../../engines/exchange/sharing.ts';
import { Refusal } from '../../core/refusal.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';
import { readPrivateKey } from '../evidence/keys.ts';
import { changeExchange, type Addition, type Exchange } from './exchange-folder.ts';
import { ownAddition, signedParts, type SignedParts } from './letters.ts';
import { sendParcels } from './send-parcels.ts';
import type { Signer } from './sign-text.ts';
import { withIdsOfDestroyed } from './taken-back.ts';
import { lostTold } from './told-items.ts';

export type Happened = ExchangeChange['happened'][number];

/** What a deed adds to a ledger. */
export interface SharingDeed {
  readonly additions: readonly Addition[];
  readonly contents?: ReadonlyMap<string, Uint8Array>;
  readonly replies?: readonly SharingMessage[];
  /** What happened beside what the ledger says. */
  readonly beside?: readonly Happened[];
}

export interface ChangeRequest {
  readonly folder: string;
  /** File of the private key of this exchange. */
  readonly key: string;
  /** Where parcels go; without it none are written. */
  readonly out?: string | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** Does something to an exchange with all that follows from it, and writes the parcels that partners have to be given. */
export async function changeWith(
  { folder, key, out, now }: ChangeRequest,
  deed: (exchange: Exchange, signer: Signer, parts: SignedParts) => Promise<SharingDeed>,
): Promise<ExchangeChange> {
  const signer = await readPrivateKey(key);
  const { exchange, result } = await changeExchange(
    folder,
    async (before) => {
      if (before.self !== signer.key.keyid)
        throw new Refusal('denied', 'exchange.another-key', { file: key, folder });
      const parts = signedParts(before);
      // What partners took back since is gone before anything is done with it.
      const lost = await lostTold(before, now);
      const due = [...lost, ...consequences(stateAfterEvents(before.state, lost), now)];
      const settled = { ...before, state: stateAfterEvents(before.state, due) };
      const done = await deed(settled, signer, parts);
      const events = done.additions.map(({ event }) => event as SharingEvent);
      const following = consequences(stateAfterEvents(settled.state, events), now);
      const additions = await withIdsOfDestroyed(before, [
        ...[...unsignedWithdrawals(before, parts), ...due].map((event) => ownAddition(event, signer)),
        ...done.additions,
        ...following.map((event) => ownAddition(event, signer)),
      ]);
      return {
        additions,
        contents: done.contents ?? new Map<string, Uint8Array>(),
        result: { done, additions, before },
      };
    },
    now,
  );
  const messages = outstanding(exchange.state);
  const name = namesIn(exchange);
  const said = withoutSaidTwice([...(result.done.replies ?? []), ...messages]);
  return {
    format: 'muruna/exchange-change',
    version: 1,
    folder,
    name: exchange.card.name,
    keyid: exchange.self,
    card: null,
    happened: [
      ...result.additions.flatMap(({ event }) =>
        happenedBy(event as SharingEvent, exchange, result.before, name),
      ),
      ...(result.done.beside ?? []),
    ],
    parcels: out === undefined ? [] : await sendParcels(exchange, said, signer, out, now),
    waiting: messages.length,
  };
}

/** Withdrawals of one's own that followed from something while no key was there to sign them. */
function unsignedWithdrawals({ state, self }: Exchange, { withdrawals }: SignedParts): SharingEvent[] {
  return [...state.withdrawn].flatMap(([name, reason]): SharingEvent[] => {
    const [author, ...id] = name.split(' ');
    return author === self && !withdrawals.has(name)
      ? [{ kind: 'withdrawn', author, id: id.join(' '), reason }]
      : [];
  });
}

/** A reply and what is outstanding may be the same. */
function withoutSaidTwice(messages: readonly SharingMessage[]): SharingMessage[] {
  const seen = new Set<string>();
  return messages.filter(({ kind, to, ...message }) => {
    const name = `${kind} ${to} ${typeof message.grant === 'string' ? message.grant : message.grant.id}`;
    return seen.size < seen.add(name).size;
  });
}

/** Names of authors and partners as people know them; the key id where nobody told. */
export function namesIn(exchange: Exchange): (keyid: string) => string {
  const known = namesKnown.get(exchange);
  if (known) return known;
  const { cards } = signedParts(exchange);
  const called = (keyid: string): string =>
    keyid === exchange.self ? exchange.card.name : (cards.get(keyid)?.name ?? keyid.slice(0, 16));
  namesKnown.set(exchange, called);
  return called;
}

/** An exchange that was read never changes. */
const namesKnown = new WeakMap<Exchange, (keyid: string) => string>();

const NOTHING = {
  item: null,
  author: null,
  partner: null,
  marking: null,
  until: null,
  reason: null,
} as const;

export function happenedBy(
  event: SharingEvent,
  exchange: Exchange,
  before: Exchange,
  name: (keyid: string) => string,
): Happened[] {
  const itemOf = (item: Pick<SharedItem, 'id' | 'author' | 'marking'>) => ({
    item: item.id,
    author: name(item.author),
    marking: item.marking,
  });
  const keyed = (key: string) => {
    const { author, id } = partsOfKey(key);
    return { item: id, author: name(author) };
  };
  const row = (deed: Happened['deed'], rest: Partial<Happened>): Happened[] => [
    { deed, ...NOTHING, ...rest },
  ];
  switch (event.kind) {
    case 'partner':
      return row('partner', { partner: name(event.partner), marking: event.limit });
    case 'partner-removed':
      return row('partner-removed', { partner: name(event.partner) });
    case 'made':
      return row('made', { ...itemOf(event.item), reason: event.item.downgraded?.reason ?? null });
    case 'heard':
    case 'given':
    case 'taken': {
      const { item, giver, taker, terms } = event.grant;
      const partner = name(event.kind === 'given' ? taker : giver);
      return row(event.kind, { ...itemOf(item), partner, marking: terms.marking, until: terms.until });
    }
    case 'lost': {
      const grant = before.state.taken.get(event.grant) ?? exchange.state.taken.get(event.grant);
      return row('lost', {
        ...(grant ? itemOf(grant.item) : {}),
        partner: name(event.giver),
        reason: event.cause,
      });
    }
    case 'withdrawn':
      return row('withdrawn', { item: event.id, author: name(event.author), reason: event.reason });
    case 'destroyed':
      return row('destroyed', keyed(event.item));
    case 'flagged':
      return row('flagged', { ...keyed(event.item), reason: keyed(event.because).item });
    default: {
      const grant = exchange.state.given.get(event.grant)?.grant;
      const reason = event.kind === 'ended' ? event.cause : event.kind === 'declined' ? event.reason : null;
      return row(event.kind, {
        ...(grant ? { ...itemOf(grant.item), partner: name(grant.taker) } : {}),
        reason,
      });
    }
  }
}

/**
 * The newest state of an item, named by its id, or by its id and the beginning of its hash (`plan@3f2a`).
 *
 * @throws Refusal where there is none, or several authors have one
 */
export function itemNamed({ state, folder }: Exchange, text: string): SharedItem {
  const at = text.lastIndexOf('@');
  const matches = (item: SharedItem): boolean =>
    item.id === text ||
    (at > 0 && item.id === text.slice(0, at) && item.sha256.startsWith(text.slice(at + 1)));
  const found = [...state.items.values()].filter(matches);
  const authors = new Set(found.map(nameOf));
  if (found.length === 0) throw new Refusal('not-found', 'exchange.no-such-item', { item: text, folder });
  if (authors.size > 1)
    throw new Refusal('usage', 'exchange.several-authors', { item: text, count: authors.size });
  return found.toSorted((a, b) => (a.modified < b.modified ? 1 : -1))[0];
}

/** The partner of that name, or whose key id begins so. */
export function partnerNamed(exchange: Exchange, text: string): string {
  const { cards } = signedParts(exchange);
  const found = [...exchange.state.partners.keys()].filter(
    (keyid) => cards.get(keyid)?.name === text || (text.length >= 8 && keyid.startsWith(text.toLowerCase())),
  );
  if (found.length === 1) return found[0];
  throw new Refusal(
    'not-found',
    found.length === 0 ? 'exchange.no-such-partner' : 'exchange.several-partners',
    {
      partner: text,
      command: 'muruna exchange ledger',
    },
  );
}

/** Keys of items named on a command line. */
export function keysNamed(exchange: Exchange, names: readonly string[]): string[] {
  return names.map((name) => keyOf(itemNamed(exchange, name)));
}
