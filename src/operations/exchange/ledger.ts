import { nameOf, partsOfKey, type GivenGrant, type Grant } from '../../engines/exchange/sharing.ts';
import type { ExchangeLedger } from '../../schemas/exchange-answers.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { itemOrigins } from './origins.ts';
import { signedParts } from './letters.ts';

/**
 * Who has what of an exchange, until when, and who confirmed; and what it has of others.
 *
 * @param ended what partners told and whose time is up
 */
export function ledgerOf(
  folder: string,
  exchange: Exchange,
  ended: readonly { readonly id: string; readonly sha256: string; readonly keyid: string }[] = [],
): ExchangeLedger {
  const { state, self, entries, head, card } = exchange;
  const name = namesIn(exchange);
  const { files, cards } = signedParts(exchange);
  const dates = new Map<string, string>();
  for (const { event, at } of entries)
    if (event.kind === 'given' || event.kind === 'taken' || event.kind === 'heard')
      dates.set(event.grant.id, at);
  const holding = ({ id, item, terms }: Grant, partner: string) => ({
    item: item.id,
    author: name(item.author),
    state: item.sha256,
    partner: name(partner),
    marking: terms.marking,
    purpose: terms.purpose,
    until: terms.until,
    at: dates.get(id)!,
  });
  return {
    format: 'muruna/exchange-ledger',
    version: 1,
    folder,
    name: card.name,
    keyid: self,
    lines: entries.length,
    head,
    partners: [...cards].map(([keyid, { name: partner }]) => ({
      partner,
      keyid,
      limit: state.partners.get(keyid) ?? null,
    })),
    own: [...state.items]
      .filter(([, { author }]) => author === self)
      .map(([key, item]) => ({
        item: item.id,
        state: item.sha256,
        file: files.get(key) ?? item.id,
        modified: item.modified,
        marking: item.marking,
        downgraded: item.downgraded ?? null,
        flagged: state.flagged.has(key),
        origins: itemOrigins(exchange, item),
        withdrawn: state.withdrawn.has(nameOf(item)),
      })),
    given: [...state.given.values()].map((given) => ({
      ...holding(given.grant, given.grant.taker),
      standing: standingOf(given),
    })),
    taken: [...state.taken.values()].map((grant) => ({
      ...holding(grant, grant.giver),
      // The ways of other grants stand with these.
      origins: itemOrigins(
        { ...exchange, state: { ...state, taken: new Map([[grant.id, grant]]) } },
        grant.item,
      ),
      own: grant.item.marking,
      downgraded: grant.item.downgraded ?? null,
    })),
    tombstones: [
      ...[...state.tombstones]
        .filter(([key]) => !state.items.has(key))
        .map(([key, sha256]) => {
          const { author, id } = partsOfKey(key);
          return { item: id, author: name(author), state: sha256 };
        }),
      ...ended.map(({ id, sha256, keyid }) => ({ item: id, author: name(keyid), state: sha256 })),
    ],
  };
}

function standingOf({ answer, ended, confirmed }: GivenGrant): ExchangeLedger['given'][number]['standing'] {
  if (confirmed) return 'gone';
  if (answer === 'declined') return 'declined';
  if (ended !== null) return 'ending';
  return answer === 'receipt' ? 'has' : 'told';
}
