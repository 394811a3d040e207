import { consequences, isOver } from './consequences.ts';
import { isWithin } from './marking.ts';
import { allows, type Leaving } from './release-rules.ts';
import {
  stateAfterEvents,
  keyOf,
  nameOf,
  type EndCause,
  type Grant,
  type SharedItem,
  type SharedState,
  type SharingEvent,
  type TakenGrant,
  type Terms,
} from './sharing.ts';

/** What goes from one instance to another, signed by who sends it; it may be lost, come twice, late, or in another order. */
export type SharingMessage = { readonly from: string; readonly to: string } & (
  | {
      readonly kind: 'release';
      readonly grant: Grant;
      /** The grants it hangs on, from the author's own to its parent, each signed by its giver. */
      readonly chain: readonly Grant[];
    }
  /** A grant ends. With `withdrawal`, signed by its author, the item is to go whichever way it came. */
  | {
      readonly kind: 'end';
      readonly grant: string;
      readonly cause: EndCause;
      readonly withdrawal: { readonly author: string; readonly id: string; readonly reason: string } | null;
    }
  | { readonly kind: 'receipt'; readonly grant: string }
  | { readonly kind: 'declined'; readonly grant: string; readonly reason: Declined }
  | { readonly kind: 'confirmation'; readonly grant: string }
);

/** Why something that came is not taken. */
export type Declined =
  | 'not-for-us'
  | 'not-a-partner'
  | 'broken-chain'
  | 'marking-lowered'
  | 'two-contents'
  | 'two-grants'
  | 'in-the-future'
  | 'time-is-up'
  | 'withdrawn';

/** What a message changes, and what is answered. */
export interface Received {
  readonly events: readonly SharingEvent[];
  readonly replies: readonly SharingMessage[];
}

/** Clocks of partners differ by hours, seldom by days. */
const CLOCK_SLACK_MS = 86_400_000;

/** Grants of everything that leaves, under names that nobody can guess. */
export function grantsOf(
  { self }: SharedState,
  leaving: readonly Leaving[],
  taker: string,
  terms: Terms,
  newId: () => string,
): Grant[] {
  return leaving
    .filter(({ isThere }) => !isThere)
    .map(({ item, parent }) => ({ id: newId(), item: item!, giver: self, taker, terms, parent }));
}

/**
 * All that partners have to be told and have not answered, to be sent again until they do: grants they have not taken, and grants that
 * ended which they have not confirmed to be gone.
 */
export function outstanding({ self, given, taken, withdrawn }: SharedState): SharingMessage[] {
  return [...given.values()].flatMap(({ grant, answer, ended, confirmed }): SharingMessage[] => {
    const to = grant.taker;
    if (ended === null) {
      const parent = grant.parent === null ? undefined : taken.get(grant.parent);
      return answer === 'none' && !confirmed
        ? [{ kind: 'release', from: self, to, grant, chain: chainWith(parent) }]
        : [];
    }
    if (confirmed || answer === 'declined') return [];
    const { author, id } = grant.item;
    const reason = withdrawn.get(nameOf(grant.item));
    const withdrawal = reason === undefined ? null : { author, id, reason };
    return [{ kind: 'end', from: self, to, grant: grant.id, cause: ended, withdrawal }];
  });
}

function chainWith(parent: TakenGrant | undefined): Grant[] {
  if (!parent) return [];
  const { chain, ...grant } = parent;
  return [...chain, grant];
}

/** What follows from a message. The same message again changes nothing and gets the same answer. */
export function receive(sharing: SharedState, message: SharingMessage, now: string): Received {
  if (message.to !== sharing.self) return NOTHING;
  const { events, replies } = received(sharing, message, now);
  return { events: [...events, ...consequences(stateAfterEvents(sharing, events), now)], replies };
}

const NOTHING: Received = { events: [], replies: [] };

function received(sharing: SharedState, message: SharingMessage, now: string): Received {
  const { from, to } = message;
  const back = { from: to, to: from };
  switch (message.kind) {
    case 'release':
      return releaseReceived(sharing, message, now);
    case 'end': {
      const { grant, cause, withdrawal } = message;
      const held = sharing.taken.get(grant);
      // Only who gave it can end it.
      if (held && held.giver !== from) return NOTHING;
      const events: SharingEvent[] = [];
      if (withdrawal && !sharing.withdrawn.has(nameOf(withdrawal)) && withdrawal.author !== to)
        events.push({ kind: 'withdrawn', ...withdrawal });
      if (!sharing.lost.has(grant)) events.push({ kind: 'lost', grant, giver: from, cause });
      return { events, replies: [{ kind: 'confirmation', ...back, grant }] };
    }
    default: {
      const given = sharing.given.get(message.grant);
      if (given?.grant.taker !== from) return NOTHING;
      if (message.kind === 'confirmation')
        return given.confirmed
          ? NOTHING
          : { events: [{ kind: 'confirmed', grant: message.grant }], replies: [] };
      if (given.answer !== 'none') return NOTHING;
      return {
        events: [
          message.kind === 'receipt'
            ? { kind: 'receipt', grant: message.grant }
            : { kind: 'declined', grant: message.grant, reason: message.reason },
        ],
        replies: [],
      };
    }
  }
}

function releaseReceived(
  sharing: SharedState,
  { from, to, grant, chain }: Extract<SharingMessage, { kind: 'release' }>,
  now: string,
): Received {
  const back = { from: to, to: from };
  const held = sharing.taken.get(grant.id);
  if (held?.giver === from && keyOf(held.item) === keyOf(grant.item))
    return { events: [], replies: [{ kind: 'receipt', ...back, grant: grant.id }] };
  // It ended before it came, or comes again afterwards: it is gone here, as its giver wanted.
  if (sharing.lost.get(grant.id) === from)
    return { events: [], replies: [{ kind: 'confirmation', ...back, grant: grant.id }] };
  const reason = declineOf(sharing, { from, grant, chain }, now);
  return reason === null
    ? { events: [{ kind: 'taken', grant, chain }], replies: [{ kind: 'receipt', ...back, grant: grant.id }] }
    : { events: [], replies: [{ kind: 'declined', ...back, grant: grant.id, reason }] };
}

function declineOf(
  sharing: SharedState,
  { from, grant, chain }: { readonly from: string; readonly grant: Grant; readonly chain: readonly Grant[] },
  now: string,
): Declined | null {
  const { item, terms } = grant;
  if (grant.taker !== sharing.self || grant.giver !== from) return 'not-for-us';
  if (!sharing.partners.has(from)) return 'not-a-partner';
  if (sharing.taken.has(grant.id)) return 'two-grants';
  if (!isWithin(item.marking, terms.marking)) return 'marking-lowered';
  if (!isWholeChain([...chain, grant])) return 'broken-chain';
  if (sharing.withdrawn.has(nameOf(item))) return 'withdrawn';
  if (isOver(terms.until, now)) return 'time-is-up';
  if (!(Date.parse(item.modified) <= Date.parse(now) + CLOCK_SLACK_MS)) return 'in-the-future';
  const others = [...sharing.items.values()].filter((other) => nameOf(other) === nameOf(item));
  if (others.some(({ modified, sha256 }) => modified === item.modified && sha256 !== item.sha256))
    return 'two-contents';
  return null;
}

/** Whether an item is marked as its author marked it, with all that he said of that. */
function isMarkedAlike(one: SharedItem, other: SharedItem): boolean {
  return (
    one.marking === other.marking &&
    one.downgraded?.from === other.downgraded?.from &&
    one.downgraded?.reason === other.downgraded?.reason
  );
}

/** Whether each grant allows the next, from the author's own on, all of the same item. */
function isWholeChain(chain: readonly Grant[]): boolean {
  return chain.every((grant, at) => {
    if (at === 0) return grant.parent === null && grant.giver === grant.item.author;
    const before = chain[at - 1];
    return (
      grant.parent === before.id &&
      grant.giver === before.taker &&
      keyOf(grant.item) === keyOf(before.item) &&
      isMarkedAlike(grant.item, before.item) &&
      allows(before, grant.taker, grant.terms)
    );
  });
}
