import { isWithin, mayTravel } from './marking.ts';
import { givenOfItem } from './given-of-item.ts';
import {
  keyOf,
  nameOf,
  partsOfKey,
  type Grant,
  type SharedState,
  type SharedItem,
  type Terms,
} from './sharing.ts';

/** Why an item does not leave. */
export type Obstacle =
  /** Its author has marked it more strictly than these terms. */
  | 'above-terms'
  /** The partner may not get what is marked so. */
  | 'above-partner'
  | 'not-a-partner'
  /** It was made by somebody who did not allow it to be passed on to this partner. */
  | 'not-to-pass-on'
  /** It was told without a signature: what goes on is an item of one's own that is made of it. */
  | 'only-told'
  /** It may be passed on, but not under these terms: they are looser, or last longer, than those under which it came. */
  | 'beyond-its-terms'
  /** TLP:RED goes to whom it was named for, never along with something else. */
  | 'red-only-named'
  /** Its author has withdrawn it. */
  | 'withdrawn'
  /** Something that was made from what is gone has to be looked at first. */
  | 'flagged'
  | 'not-here'
  | 'time-is-up'
  /** Something that has to go with it does not leave. */
  | 'part-stays';

/** What one item would do. */
export interface Leaving {
  readonly key: string;
  readonly item: SharedItem | null;
  /** The key of what drags it along; null where it was asked for itself. */
  readonly draggedBy: string | null;
  readonly obstacles: readonly Obstacle[];
  /** The grant that allows it to be passed on; null for one's own, and where nothing allows it. */
  readonly parent: string | null;
  /** The partner has this content already, and under no less. */
  readonly isThere: boolean;
}

/**
 * Everything that would leave: the items asked for and what they drag along, each with what stands in its way. Nothing leaves unless
 * everything may (`mayLeave`).
 */
export function leavingFor(
  sharing: SharedState,
  keys: readonly string[],
  taker: string,
  terms: Terms,
  now: string,
): Leaving[] {
  const found = new Map<string, Leaving>();
  const visit = (key: string, draggedBy: string | null): void => {
    if (found.has(key)) return;
    const item = sharing.items.get(key) ?? null;
    const parent = item === null ? null : parentOf(sharing, item, taker, terms);
    const obstacles = obstaclesOf(sharing, { key, item, draggedBy, parent }, taker, terms, now);
    found.set(key, {
      key,
      item,
      draggedBy,
      obstacles,
      parent,
      isThere: hasAlready(sharing, key, taker, terms),
    });
    for (const part of item?.parts ?? []) visit(part, key);
  };
  for (const key of new Set(keys)) visit(key, null);
  return withPartsThatStay(found);
}

/** Whether all of it may leave. */
export function mayLeave(leaving: readonly Leaving[]): boolean {
  return leaving.every(({ obstacles }) => obstacles.length === 0);
}

/** What holds a part back holds back what needs it. */
function withPartsThatStay(found: ReadonlyMap<string, Leaving>): Leaving[] {
  const stays = new Set(
    [...found.values()].filter(({ obstacles }) => obstacles.length > 0).map(({ key }) => key),
  );
  const needed = new Set<string>();
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    for (const { key, item } of found.values())
      if (item?.parts.some((part) => stays.has(part) || needed.has(part))) needed.add(key);
  }
  return [...found.values()].map((leaving) =>
    needed.has(leaving.key) ? { ...leaving, obstacles: [...leaving.obstacles, 'part-stays'] } : leaving,
  );
}

function obstaclesOf(
  sharing: SharedState,
  { key, item, draggedBy, parent }: Pick<Leaving, 'key' | 'item' | 'draggedBy' | 'parent'>,
  taker: string,
  terms: Terms,
  now: string,
): Obstacle[] {
  if (item === null) return ['not-here'];
  const { self, partners, flagged, withdrawn, taken } = sharing;
  const limit = partners.get(taker);
  const obstacles: Obstacle[] = [];
  if (limit === undefined) obstacles.push('not-a-partner');
  else if (!isWithin(terms.marking, limit)) obstacles.push('above-partner');
  if (!isWithin(item.marking, terms.marking)) obstacles.push('above-terms');
  if (item.marking === 'TLP:RED' && draggedBy !== null) obstacles.push('red-only-named');
  if (terms.until !== null && !(Date.parse(terms.until) > Date.parse(now))) obstacles.push('time-is-up');
  if (withdrawn.has(nameOf(item))) obstacles.push('withdrawn');
  if (flagged.has(key)) obstacles.push('flagged');
  if (item.author !== self && parent === null) {
    const grants = [...taken.values()].filter((grant) => keyOf(grant.item) === key);
    const signed = grants.filter(({ isTold }) => isTold !== true);
    if (signed.length === 0 && grants.length > 0) obstacles.push('only-told');
    else
      obstacles.push(
        signed.some((grant) => isAllowedTo(grant, taker)) ? 'beyond-its-terms' : 'not-to-pass-on',
      );
  }
  if (item.author === self)
    for (const obstacle of originObstacles(sharing, item, taker, terms))
      if (!obstacles.includes(obstacle)) obstacles.push(obstacle);
  return obstacles;
}

/**
 * What stands in the way of something of one's own because of what it was made from, by whatever steps: it goes no further, no looser and
 * no longer than each thing of others in it may. Empty for what was made from nothing of others.
 */
export function originObstacles(
  { self, items, taken, tombstones }: SharedState,
  item: SharedItem,
  taker: string,
  terms: Terms,
): readonly Obstacle[] {
  const seen = new Set(item.from);
  const obstacles: Obstacle[] = [];
  // What is added while it runs is visited too.
  for (const key of seen) {
    const origin = items.get(key);
    if (origin?.author === self) {
      for (const further of origin.from) seen.add(further);
      continue;
    }
    if (origin === undefined) {
      // What is gone and was one's own says no more of what it was made from.
      obstacles.push(tombstones.has(key) ? 'flagged' : 'not-here');
      continue;
    }
    const grants = [...taken.values()].filter((grant) => keyOf(grant.item) === key);
    if (grants.some((grant) => allowsMade(grant, taker, terms))) continue;
    obstacles.push(
      grants.some((grant) => isMadeAllowedTo(grant, taker)) ? 'beyond-its-terms' : 'not-to-pass-on',
    );
  }
  return obstacles;
}

/** Whether what was made from something may go to somebody under these terms; who gave or made that may always have it back. */
function allowsMade(grant: Grant, taker: string, terms: Terms): boolean {
  return isMadeAllowedTo(grant, taker) && isNoLooser(grant, terms);
}

function isMadeAllowedTo(grant: Grant, taker: string): boolean {
  return taker === grant.giver || taker === grant.item.author || isAllowedTo(grant, taker);
}

/** The grant under which an item that is not one's own may go to a partner under these terms: the one that lasts longest, then the first by id. */
function parentOf(
  { self, taken }: SharedState,
  item: SharedItem,
  taker: string,
  terms: Terms,
): string | null {
  if (item.author === self) return null;
  const key = keyOf(item);
  return (
    [...taken.values()]
      .filter((grant) => keyOf(grant.item) === key && grant.isTold !== true && allows(grant, taker, terms))
      .toSorted((a, b) => compare(b.terms.until ?? '~', a.terms.until ?? '~') || compare(a.id, b.id))[0]
      ?.id ?? null
  );
}

/** Whether who has something by a grant may pass it to somebody under these terms. */
export function allows(grant: Grant, taker: string, terms: Terms): boolean {
  return isAllowedTo(grant, taker) && isNoLooser(grant, terms);
}

function isNoLooser({ terms: own }: Grant, terms: Terms): boolean {
  return (
    isWithin(own.marking, terms.marking) &&
    // As moments: the same one may be written in several ways.
    (own.until === null || (terms.until !== null && Date.parse(terms.until) <= Date.parse(own.until))) &&
    // What was allowed by name alone, nobody allows further.
    (mayTravel(own.marking) || terms.onward.length === 0)
  );
}

function isAllowedTo({ terms, giver, item }: Grant, taker: string): boolean {
  return (
    (terms.onward.includes(taker) || mayTravel(terms.marking)) && taker !== giver && taker !== item.author
  );
}

function hasAlready(sharing: SharedState, key: string, taker: string, terms: Terms): boolean {
  // What was told last counts: terms that were changed and are to be as before are told again.
  const last = givenOfItem(sharing, partsOfKey(key)).findLast(
    ({ grant, ended, answer }) =>
      grant.taker === taker && keyOf(grant.item) === key && ended === null && answer !== 'declined',
  );
  return last !== undefined && isSame(last.grant.terms, terms);
}

function isSame(one: Terms, other: Terms): boolean {
  return (
    one.marking === other.marking &&
    one.purpose === other.purpose &&
    one.until === other.until &&
    one.onward.length === other.onward.length &&
    one.onward.every((partner) => other.onward.includes(partner))
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
