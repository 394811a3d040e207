import type { NoteFor } from './path-store.ts';
import { isReservedAsn } from '../../core/reserved-asn.ts';

/** How networks are linked in the snapshot, by their AS numbers. */
export const RELATION = { unknown: 0, provider: 1, customer: 2, peer: 3 } as const;
export type Relation = (typeof RELATION)[keyof typeof RELATION];

export interface Relations {
  /** What the first is to the second. */
  readonly relationOf: (one: number, other: number) => Relation;
  /** Probability that this is right, 0 … 1. */
  readonly confidenceOf: (one: number, other: number) => number;
  /** Whether they are of one organisation, which passes on to itself what it likes. */
  readonly areSiblings: (one: number, other: number) => boolean;
  /** Whether it is the route server of an exchange, which connects networks and is none of them. */
  readonly isRouteServer: (asn: number) => boolean;
}

/** A network that passes routes of a provider or peer on to another provider or peer, against the rules of export. */
export interface Valley {
  readonly leaker: number;
  readonly from: number;
  readonly to: number;
  /**
   * By RFC 7908 §3: 1 = provider to provider, 2 = peer to peer, 3 = provider to peer, 4 = peer to provider. `marked`: the route is marked as
   * one for customers only (RFC 9234), and was passed on to a provider or peer.
   */
  readonly type: 1 | 2 | 3 | 4 | 'marked';
  /** Probability that both links are labelled right; of a marked route, the one that it went on over. */
  readonly confidence: number;
}

/** A reserved AS number in a path, and the network that passed it on. */
export interface ReservedHop {
  readonly asn: number;
  readonly by: number;
}

/** Where a path to a watched network crosses the border of the watched set, seen from its origin. */
export interface Crossing {
  /** The last watched network on the way out, and the foreign one next to it; 0 where the path never leaves. */
  readonly gateway: number;
  readonly upstream: number;
  /** Networks on the path, those that are repeated once. */
  readonly length: number;
}

/** What is remarkable about a path. */
export interface PathNote {
  readonly valley: Valley | undefined;
  readonly reserved: ReservedHop | undefined;
  /** Of paths to watched networks. */
  readonly border: Crossing | undefined;
}

/** Notes on paths, each made once for a path when it is first kept; 0 = nothing is remarkable. */
export interface PathNotes {
  readonly noteFor: NoteFor;
  readonly note: (number: number) => PathNote | undefined;
  /** Keeps only these; the numbers of others are given to new ones. */
  readonly keepOnly: (numbers: ReadonlySet<number>) => void;
  readonly save: () => PathNotesState;
}

/** Every note, to go on from. */
export interface PathNotesState {
  readonly notes: (PathNote | undefined)[];
  readonly numbers: Map<string, number>;
  readonly free: number[];
}

export function createPathNotes(
  relations: Relations,
  isWatched: (asn: number) => boolean,
  saved?: PathNotesState,
): PathNotes {
  const notes: (PathNote | undefined)[] = saved?.notes ?? [undefined];
  const numbers = saved?.numbers ?? new Map<string, number>();
  const free: number[] = saved?.free ?? [];
  let plain = new Uint32Array(64);

  return {
    note: (number) => notes[number],
    keepOnly(inUse) {
      for (const [key, number] of numbers) {
        if (inUse.has(number)) continue;
        numbers.delete(key);
        notes[number] = undefined;
        free.push(number);
      }
    },
    save: () => ({ notes, numbers, free }),
    noteFor(hops, from, length, onlyToCustomer) {
      if (length > plain.length) plain = new Uint32Array(2 * length);
      const count = plainHops(hops, from, length, plain, relations);
      const valley =
        markedLeakIn(plain, count, onlyToCustomer, relations) ?? valleyIn(plain, count, relations);
      const reserved = reservedIn(plain, count);
      const border = borderIn(plain, count, isWatched);
      if (!valley && !reserved && !border) return 0;
      const key = `${valley?.leaker} ${valley?.from} ${valley?.to} ${valley?.type} ${reserved?.asn} ${reserved?.by} ${border?.gateway} ${border?.upstream} ${border?.length}`;
      let number = numbers.get(key);
      if (number !== undefined) return number;
      number = free.pop() ?? notes.length;
      notes[number] = { valley, reserved, border };
      numbers.set(key, number);
      return number;
    },
  };
}

/** Hops as they stand, those that are repeated once, without route servers; returns how many. */
function plainHops(
  hops: Uint32Array,
  from: number,
  length: number,
  into: Uint32Array,
  { isRouteServer }: Relations,
): number {
  let count = 0;
  for (let hop = from; hop < from + length; hop++)
    if ((count === 0 || hops[hop] !== into[count - 1]) && !isRouteServer(hops[hop]))
      into[count++] = hops[hop];
  return count;
}

/** The valley nearest to the origin; what lies beyond it follows from it. */
function valleyIn(hops: Uint32Array, count: number, relations: Relations): Valley | undefined {
  const { relationOf, confidenceOf } = relations;
  for (let hop = count - 2; hop > 0; hop--) {
    const leaker = hops[hop];
    const learnt = relationOf(hops[hop + 1], leaker);
    if (learnt !== RELATION.provider && learnt !== RELATION.peer) continue;
    const told = relationOf(hops[hop - 1], leaker);
    if (told !== RELATION.provider && told !== RELATION.peer) continue;
    const [from, to] = [hops[hop + 1], hops[hop - 1]];
    if (relations.areSiblings(from, leaker) || relations.areSiblings(to, leaker)) continue;
    const confidence = confidenceOf(from, leaker) * confidenceOf(to, leaker);
    return { leaker, from, to, type: typeOf(learnt, told), confidence };
  }
  return undefined;
}

/**
 * The network nearest to the origin that passed a marked route on to a provider or peer (RFC 9234 §5). Whoever marked it sent it to a customer or
 * peer, or had it so: from there on it may only go down.
 */
function markedLeakIn(
  hops: Uint32Array,
  count: number,
  onlyToCustomer: number,
  { relationOf, confidenceOf, areSiblings }: Relations,
): Valley | undefined {
  if (onlyToCustomer === 0) return undefined;
  const marker = hops.subarray(0, count).indexOf(onlyToCustomer);
  for (let hop = marker - 1; hop > 0; hop--) {
    const [leaker, from, to] = [hops[hop], hops[hop + 1], hops[hop - 1]];
    const told = relationOf(to, leaker);
    if ((told === RELATION.provider || told === RELATION.peer) && !areSiblings(to, leaker))
      return { leaker, from, to, type: 'marked', confidence: confidenceOf(to, leaker) };
  }
  return undefined;
}

function typeOf(learnt: Relation, told: Relation): 1 | 2 | 3 | 4 {
  if (learnt === RELATION.provider) return told === RELATION.provider ? 1 : 3;
  return told === RELATION.provider ? 4 : 2;
}

function reservedIn(hops: Uint32Array, count: number): ReservedHop | undefined {
  for (let hop = count - 1; hop > 0; hop--)
    if (isReservedAsn(hops[hop]) && !isReservedAsn(hops[hop - 1]))
      return { asn: hops[hop], by: hops[hop - 1] };
  return undefined;
}

function borderIn(
  hops: Uint32Array,
  count: number,
  isWatched: (asn: number) => boolean,
): Crossing | undefined {
  if (count === 0 || !isWatched(hops[count - 1])) return undefined;
  let at = count - 1;
  while (at > 0 && isWatched(hops[at - 1])) at--;
  return at === 0
    ? { gateway: 0, upstream: 0, length: count }
    : { gateway: hops[at], upstream: hops[at - 1], length: count };
}
