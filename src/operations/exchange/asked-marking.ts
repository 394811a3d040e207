import { Refusal } from '../../core/refusal.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import { keyOf, type Downgrade, type SharedItem } from '../../engines/exchange/sharing.ts';
import { strictest } from '../../formats/stix/stix-tlp.ts';
import { exchangeAddRequest } from '../../schemas/requests/exchange.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import { optionOf } from '../option-of.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { markedItself } from './marked-itself.ts';
import type { ToldItem } from './told-items.ts';

/** A content that is to become an item under a marking. */
interface AskedItem {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly item: SharedItem;
  /** What it is as a partner told it; undefined for a file of one's own. */
  readonly told?: ToldItem | undefined;
}

/**
 * What the ledger says of a marking below the one that a content carries; undefined where it carries none that is stricter.
 *
 * @param heard what partners told that it is made from, by the key of the item
 * @param reason why it is lowered; undefined where nobody has said that it is to be
 * @throws Refusal where nobody has, and where the stricter marking is that of others
 */
export function downgradeOf(
  exchange: Exchange,
  { file, bytes, item, told }: AskedItem,
  heard: ReadonlyMap<string, ToldItem>,
  reason: string | undefined,
): Downgrade | undefined {
  const { marking } = item;
  const facts = (handling: Handling) => ({
    file,
    handling,
    option: optionOf(exchangeAddRequest, 'marking'),
    downgrade: optionOf(exchangeAddRequest, 'downgrade'),
  });
  if (told) {
    const { giver, item: given } = told.grant;
    if (isWithin(given.marking, marking)) return undefined;
    throw ofOthers(exchange, given, giver, facts(given.marking));
  }
  const carried = markedItself(bytes, exchange.self);
  const before = exchange.state.items.get(keyOf(item));
  const known = before && (before.downgraded?.from ?? before.marking);
  const from = strictest([carried?.marking, known].filter((one) => one !== undefined));
  if (from === null || isWithin(from, marking)) return undefined;
  if (carried?.isOfOthers && !isWithin(carried.marking, marking))
    throw new Refusal('denied', 'exchange.marked-by-others', facts(carried.marking));
  if (reason === undefined) throw new Refusal('denied', 'exchange.marked-itself', facts(from));
  for (const { item: origin, giver } of originsOfOthers(exchange, item, heard))
    if (!isWithin(origin.marking, marking)) throw ofOthers(exchange, origin, giver, facts(origin.marking));
  return { from, reason };
}

function ofOthers(
  exchange: Exchange,
  { id }: Pick<SharedItem, 'id'>,
  giver: string,
  facts: { readonly file: string; readonly handling: string; readonly option: string },
): Refusal {
  const partner = namesIn(exchange)(giver);
  return new Refusal('denied', 'exchange.not-ours-to-lower', { ...facts, item: id, partner });
}

/** Things of others that an item is made from, by whatever steps, each under the marking under which it came. */
function originsOfOthers(
  { self, state }: Exchange,
  item: SharedItem,
  heard: ReadonlyMap<string, ToldItem>,
): { readonly item: Pick<SharedItem, 'id' | 'marking'>; readonly giver: string }[] {
  const seen = new Set(item.from);
  const grants = Map.groupBy(state.taken.values(), (grant) => keyOf(grant.item));
  const origins: { item: Pick<SharedItem, 'id' | 'marking'>; giver: string }[] = [];
  // What is added while it runs is visited too.
  for (const key of seen) {
    const made = state.items.get(key);
    if (made?.author === self) for (const further of made.from) seen.add(further);
    const told = heard.get(key)?.grant;
    for (const {
      giver,
      item: { id },
      terms,
    } of [...(grants.get(key) ?? []), ...(told ? [told] : [])])
      origins.push({ item: { id, marking: terms.marking }, giver });
  }
  return origins;
}
