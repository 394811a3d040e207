import { nameOf, type GivenGrant, type SharedItem, type SharedState } from './sharing.ts';

const indexes = new WeakMap<SharedState['given'], ReadonlyMap<string, readonly GivenGrant[]>>();

/** Every grant of an item, in all its states, that this instance ever gave, in the order in which they were given. The index behind it is made once for each state. */
export function givenOfItem(
  { given }: Pick<SharedState, 'given'>,
  item: Pick<SharedItem, 'author' | 'id'>,
): readonly GivenGrant[] {
  let index = indexes.get(given);
  if (!index) {
    index = Map.groupBy(given.values(), ({ grant }) => nameOf(grant.item));
    indexes.set(given, index);
  }
  return index.get(nameOf(item)) ?? [];
}
