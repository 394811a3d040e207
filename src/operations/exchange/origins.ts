import { keyOf, partsOfKey, type SharedItem, type TakenGrant } from '../../engines/exchange/sharing.ts';
import type { ExchangeOrigin } from '../../schemas/exchange-answers.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';

/**
 * Where an item comes from: of one that was received the way it came; of one's own all of others that it was made from, by whatever steps. Empty for what is one's own
 * from the beginning.
 */
export function itemOrigins(exchange: Exchange, item: SharedItem): ExchangeOrigin[] {
  const { self, state } = exchange;
  const name = namesIn(exchange);
  const byItem = Map.groupBy(state.taken.values(), (grant) => keyOf(grant.item));
  const seen = new Set(item.author === self ? item.from : [keyOf(item)]);
  const origins: ExchangeOrigin[] = [];
  // What is added while it runs is visited too.
  for (const key of seen) {
    const made = state.items.get(key);
    if (made?.author === self) {
      for (const further of made.from) seen.add(further);
      continue;
    }
    const { id, author } = partsOfKey(key);
    const said = { item: id, author: name(author) };
    const grants = byItem.get(key) ?? [];
    if (grants.length === 0 && author !== self) origins.push({ ...said, way: [], standing: 'gone' });
    for (const grant of grants)
      origins.push({
        ...said,
        way: wayOf(grant).map(name),
        standing: grant.isTold ? 'told' : 'received',
      });
  }
  return origins;
}

/** Who gave it, from its author to the one who gave it here. */
function wayOf({ chain, giver }: TakenGrant): string[] {
  return [...chain.map((grant) => grant.giver), giver];
}
