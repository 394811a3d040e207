import type { Handling } from '../../schemas/services-folder.ts';

/** One state of something that is shared: an incident, a dossier, a card. Another content is another `sha256`, later ones have a later `modified`. */
export interface SharedItem {
  /** The same for all its states; unique with its author. */
  readonly id: string;
  /** Key id of who made it and can withdraw it everywhere. */
  readonly author: string;
  /** ISO 8601. */
  readonly modified: string;
  /** Of its content, lower-case hexadecimal. */
  readonly sha256: string;
  /** What its author has marked it; nobody may hand it on under less. */
  readonly marking: Handling;
  /** Keys (`keyOf`) of what has to go with it, to be read at all. */
  readonly parts: readonly string[];
  /** Keys of what it was made from. */
  readonly from: readonly string[];
  /** It is nothing but what it was made from, in another form. */
  readonly isOnlyThat: boolean;
  /** Its content carries a stricter marking, and its author has lowered that on purpose. */
  readonly downgraded?: Downgrade | undefined;
}

/** The marking that a content carried before its author lowered it, and why. */
export interface Downgrade {
  readonly from: Handling;
  /** In the author's words; it travels with the item. */
  readonly reason: string;
}

/** Under what somebody gets something. */
export interface Terms {
  readonly marking: Handling;
  readonly purpose: string;
  /** ISO 8601; null: without end. */
  readonly until: string | null;
  /** Key ids of those to whom it may be passed although its marking would not let it travel. */
  readonly onward: readonly string[];
}

/** One item given by one to another. Passing it on is another grant, which hangs on the one that allowed it. */
export interface Grant {
  readonly id: string;
  readonly item: SharedItem;
  readonly giver: string;
  readonly taker: string;
  readonly terms: Terms;
  /** The grant under which the giver has it; null where it is the giver's own. */
  readonly parent: string | null;
}

/** A grant to this instance, with those it hangs on, from the author's own to its parent. */
export interface TakenGrant extends Grant {
  readonly chain: readonly Grant[];
  /** It was told in a format of others: its giver signed nothing, so it goes on only within what one makes of it. */
  readonly isTold?: true;
}

/** Why a grant ends: its author has withdrawn the item, what allowed it has ended, its time is up, or its taker is no partner any more. */
export type EndCause = 'withdrawn' | 'parent-ended' | 'expired' | 'partner-removed';

/** What is written into a ledger, in order; the state of an instance is what its ledger adds up to. */
export type SharingEvent =
  | { readonly kind: 'partner'; readonly partner: string; readonly limit: Handling }
  | { readonly kind: 'partner-removed'; readonly partner: string }
  /** An item of one's own. */
  | { readonly kind: 'made'; readonly item: SharedItem }
  | { readonly kind: 'given'; readonly grant: Grant }
  /** The taker says that it has it. */
  | { readonly kind: 'receipt'; readonly grant: string }
  /** The taker says why it did not take it. */
  | { readonly kind: 'declined'; readonly grant: string; readonly reason: string }
  | { readonly kind: 'taken'; readonly grant: Grant; readonly chain: readonly Grant[] }
  /** A partner told it in a format of others, without a signature. */
  | { readonly kind: 'heard'; readonly grant: Grant }
  /** A grant that one gave ends: the taker has to be told until it confirms. */
  | { readonly kind: 'ended'; readonly grant: string; readonly cause: EndCause }
  /** The giver has said that a grant ends, or its time is up; it may not have come yet. */
  | { readonly kind: 'lost'; readonly grant: string; readonly giver: string; readonly cause: EndCause }
  /** An author has withdrawn an item, in all its states and for good: all who have it, by any way, give it up. */
  | { readonly kind: 'withdrawn'; readonly author: string; readonly id: string; readonly reason: string }
  /** Content is gone; what stays says that it was there. */
  | { readonly kind: 'destroyed'; readonly item: string; readonly sha256: string }
  /** An item of one's own was made from something that is gone. */
  | { readonly kind: 'flagged'; readonly item: string; readonly because: string }
  /** The taker says that it is gone there. */
  | { readonly kind: 'confirmed'; readonly grant: string };

/** What an instance holds and has given. */
export interface SharedState {
  readonly self: string;
  /** Partners with the strictest marking they may get. */
  readonly partners: ReadonlyMap<string, Handling>;
  /** Items whose content is here, by `keyOf`. */
  readonly items: ReadonlyMap<string, SharedItem>;
  /** GivenGrant by this instance, by id. */
  readonly given: ReadonlyMap<string, GivenGrant>;
  /** TakenGrant by this instance and not lost. */
  readonly taken: ReadonlyMap<string, TakenGrant>;
  /** Ids of grants to this instance that ended, with who gave them, whether or not they ever came. */
  readonly lost: ReadonlyMap<string, string>;
  /** Items that their authors have withdrawn, by `nameOf`, with the reason. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** SHA-256 of content that was destroyed, by `keyOf`. */
  readonly tombstones: ReadonlyMap<string, string>;
  /** Own items made from something gone, with the keys of that. */
  readonly flagged: ReadonlyMap<string, readonly string[]>;
}

/** A grant that one gave, and how it stands. */
export interface GivenGrant {
  readonly grant: Grant;
  readonly answer: 'none' | 'receipt' | 'declined';
  readonly ended: EndCause | null;
  readonly confirmed: boolean;
}

/**
 * The name of an item among all: author, id and content, so that two contents of one id never stand for each other.
 *
 * @example keyOf({ author: 'ab', id: 'x', sha256: 'cd', … }) // 'ab x cd'
 */
export function keyOf({ author, id, sha256 }: Pick<SharedItem, 'author' | 'id' | 'sha256'>): string {
  return `${author} ${id} ${sha256}`;
}

/** What a key says: the other way round of `keyOf`. */
export function partsOfKey(key: string): Pick<SharedItem, 'author' | 'id' | 'sha256'> {
  const [author, ...rest] = key.split(' ');
  const sha256 = rest.pop() ?? '';
  return { author, id: rest.join(' '), sha256 };
}

/** The name of an item in all its states. */
export function nameOf({ author, id }: Pick<SharedItem, 'author' | 'id'>): string {
  return `${author} ${id}`;
}

/** An instance that has shared nothing yet. */
export function emptyState(self: string): SharedState {
  const none = new Map<string, never>();
  return {
    self,
    partners: none,
    items: none,
    given: none,
    taken: none,
    lost: none,
    withdrawn: none,
    tombstones: none,
    flagged: none,
  };
}

/** What a ledger adds up to. Events that change nothing, such as a receipt that came twice, may stand in it. */
export function stateOfLedger(self: string, events: Iterable<SharingEvent>): SharedState {
  const state = mutable(emptyState(self));
  for (const event of events) apply(state, event);
  return state;
}

/** The state after further events; the one given stays as it is. */
export function stateAfterEvents(sharing: SharedState, events: Iterable<SharingEvent>): SharedState {
  const state = mutable(sharing);
  for (const event of events) apply(state, event);
  return state;
}

interface MutableState extends SharedState {
  readonly partners: Map<string, Handling>;
  readonly items: Map<string, SharedItem>;
  readonly given: Map<string, GivenGrant>;
  readonly taken: Map<string, TakenGrant>;
  readonly lost: Map<string, string>;
  readonly withdrawn: Map<string, string>;
  readonly tombstones: Map<string, string>;
  readonly flagged: Map<string, readonly string[]>;
}

function mutable({ self, ...maps }: SharedState): MutableState {
  return {
    self,
    partners: new Map(maps.partners),
    items: new Map(maps.items),
    given: new Map(maps.given),
    taken: new Map(maps.taken),
    lost: new Map(maps.lost),
    withdrawn: new Map(maps.withdrawn),
    tombstones: new Map(maps.tombstones),
    flagged: new Map(maps.flagged),
  };
}

function apply(state: MutableState, event: SharingEvent): void {
  switch (event.kind) {
    case 'partner':
      state.partners.set(event.partner, event.limit);
      return;
    case 'partner-removed':
      state.partners.delete(event.partner);
      return;
    case 'made':
      state.items.set(keyOf(event.item), event.item);
      return;
    case 'given':
      state.given.set(event.grant.id, { grant: event.grant, answer: 'none', ended: null, confirmed: false });
      return;
    case 'taken':
      state.taken.set(event.grant.id, { ...event.grant, chain: event.chain });
      state.items.set(keyOf(event.grant.item), event.grant.item);
      return;
    case 'heard':
      state.taken.set(event.grant.id, { ...event.grant, chain: [], isTold: true });
      state.items.set(keyOf(event.grant.item), event.grant.item);
      return;
    case 'receipt':
      return changeGiven(state, event.grant, { answer: 'receipt' });
    case 'declined':
      return changeGiven(state, event.grant, { answer: 'declined' });
    case 'ended':
      return changeGiven(state, event.grant, { ended: event.cause });
    case 'confirmed':
      return changeGiven(state, event.grant, { confirmed: true });
    case 'lost':
      state.taken.delete(event.grant);
      state.lost.set(event.grant, event.giver);
      return;
    case 'withdrawn':
      state.withdrawn.set(nameOf(event), event.reason);
      return;
    case 'destroyed':
      state.items.delete(event.item);
      state.tombstones.set(event.item, event.sha256);
      return;
    case 'flagged':
      state.flagged.set(event.item, [...(state.flagged.get(event.item) ?? []), event.because]);
  }
}

function changeGiven(state: MutableState, id: string, change: Partial<GivenGrant>): void {
  const given = state.given.get(id);
  if (given) state.given.set(id, { ...given, ...change });
}
