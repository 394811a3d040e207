import { randomUUID } from 'node:crypto';
import { Refusal } from '../../core/refusal.ts';
import { grantsOf } from '../../engines/exchange/messages.ts';
import { leavingFor } from '../../engines/exchange/release-rules.ts';
import { partsOfKey, type Grant, type SharedItem, type Terms } from '../../engines/exchange/sharing.ts';
import { keysNamed, namesIn, partnerNamed } from './change.ts';
import type { Exchange } from './exchange-folder.ts';

/** What somebody wants to give to whom, as names. */
export interface ReleaseAsked {
  readonly items: readonly string[];
  readonly to: readonly string[];
  readonly marking: Terms['marking'];
  readonly purpose: string;
  readonly until?: string | undefined;
  readonly onward: readonly string[];
}

/** The same as keys of items, key ids and terms. */
export interface NamedRelease {
  readonly keys: readonly string[];
  readonly takers: readonly string[];
  readonly terms: Terms;
}

/** What was asked for in names of this exchange. */
export function releaseNamed(
  exchange: Exchange,
  { items, to, marking, purpose, until, onward }: ReleaseAsked,
): NamedRelease {
  const partners = (names: readonly string[]): string[] => [
    ...new Set(names.map((name) => partnerNamed(exchange, name))),
  ];
  const terms: Terms = { marking, purpose, until: until ?? null, onward: partners(onward) };
  return { keys: keysNamed(exchange, items), takers: partners(to), terms };
}

/**
 * All that would leave, and the grants under which it does. The one way by which anything leaves, whatever it is written as.
 *
 * @throws Refusal where anything of it may not leave for anybody
 */
export function releasedBy(
  exchange: Exchange,
  { keys, takers, terms }: NamedRelease,
  now: string,
): { readonly grants: readonly Grant[]; readonly items: readonly SharedItem[] } {
  const name = namesIn(exchange);
  const items = new Map<string, SharedItem>();
  const grants = takers.flatMap((taker) => {
    const leaving = leavingFor(exchange.state, keys, taker, terms, now);
    const held = leaving.find(({ obstacles }) => obstacles.length > 0);
    if (held) {
      const [obstacle] = held.obstacles;
      throw new Refusal('denied', `exchange.held.${obstacle}`, {
        item: partsOfKey(held.key).id,
        partner: name(taker),
        marking: held.item?.marking ?? terms.marking,
        terms: terms.marking,
      });
    }
    for (const { key, item } of leaving) if (item) items.set(key, item);
    return grantsOf(exchange.state, leaving, taker, terms, randomUUID);
  });
  return { grants, items: [...items.values()] };
}
