import { Refusal } from '../../core/refusal.ts';
import { givenOfItem } from '../../engines/exchange/given-of-item.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import { nameOf, partsOfKey, type SharedItem } from '../../engines/exchange/sharing.ts';
import type { MispNames } from '../../formats/misp/deleted-parts.ts';
import type { SaidIncident, SaidObject } from '../../schemas/exchange.ts';
import { NOTHING_SAID, type SharedIncident } from '../../schemas/shared-incident.ts';
import type { NamedRelease } from './asked-release.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';

type ItemName = Pick<SharedItem, 'author' | 'id'>;

/** What an incident was said as whose content is destroyed: enough to take it back in formats of others. */
export interface GoneNames {
  readonly stix: readonly SaidObject[];
  readonly misp: readonly MispNames[];
  /** Messages that said it, for each status. */
  readonly cap: readonly (NonNullable<SaidIncident['cap']> & Pick<SaidIncident, 'modified'>)[];
}

/** An incident of which nothing is left but that it was taken back, and why. */
export type GoneIncident = SharedIncident & { readonly item: string; readonly gone: GoneNames };

/** Names of items, apart: those whose content is here or that nobody knows, and those of which only names are left. */
export function presentAndGone(
  { state }: Exchange,
  names: readonly string[],
): { readonly present: readonly string[]; readonly gone: readonly ItemName[] } {
  const here = new Set([...state.items.values()].map(({ id }) => id));
  const present: string[] = [];
  const gone = new Map<string, ItemName>();
  for (const name of names) {
    const at = name.lastIndexOf('@');
    const isNamed = (id: string, sha256: string): boolean =>
      id === name || (at > 0 && id === name.slice(0, at) && sha256.startsWith(name.slice(at + 1)));
    const found = [...state.tombstones.keys()]
      .map(partsOfKey)
      .filter(({ id, sha256 }) => isNamed(id, sha256) && !here.has(id));
    if (found.length === 0) present.push(name);
    for (const one of found) gone.set(nameOf(one), one);
  }
  return { present, gone: [...gone.values()] };
}

/**
 * What is to be said of items whose content is destroyed, to partners who were all given them, under no stricter marking than now.
 *
 * @throws Refusal where one of them was not
 */
export function goneIncidents(
  exchange: Exchange,
  names: readonly ItemName[],
  { takers, terms: { marking } }: Pick<NamedRelease, 'takers' | 'terms'>,
): GoneIncident[] {
  const { state, entries, folder } = exchange;
  return names.flatMap((name) => {
    const given = givenOfItem(state, name).filter(({ grant }) => isWithin(grant.terms.marking, marking));
    if (!takers.every((taker) => given.some(({ grant }) => grant.taker === taker)))
      throw new Refusal('not-found', 'exchange.no-such-item', { item: name.id, folder });
    const reason = state.withdrawn.get(nameOf(name)) ?? given.findLast(({ ended }) => ended)?.ended ?? '';
    const lines = entries.filter(
      ({ event }) => event.kind === 'destroyed' && nameOf(partsOfKey(event.item)) === nameOf(name),
    );
    const said = lines.flatMap((line) => line.said ?? []);
    const known = lines.flatMap((line) => line.saidAs ?? []);
    const states = [
      ...known,
      // Of a ledger from before these names were kept.
      ...said.filter(({ type, id }) => type === 'incident' && known.every((one) => one.id !== id)),
    ];
    const dates = [
      ...lines.map(({ at }) => at),
      ...[...said, ...known].map(({ modified }) => later(modified)),
    ];
    const modified = new Date(Math.max(...dates.map((date) => Date.parse(date)))).toISOString();
    return [...Map.groupBy(states, ({ id }) => id)].map(([id, same], index): GoneIncident => {
      const ofThis = known.filter((one) => one.id === id);
      return {
        ...NOTHING_SAID,
        id,
        source: { id: same[0].by, name: namesIn(exchange)(name.author) },
        title: reason,
        description: reason,
        created: same.map(({ created }) => created).toSorted()[0],
        modified,
        marking,
        isRevoked: true,
        item: name.id,
        gone: {
          // They stand together, and are said once.
          stix: index === 0 ? said : [],
          misp: ofThis.flatMap(({ misp }) => misp ?? []),
          cap: ofThis.flatMap(({ cap, modified: at }) => (cap ? [{ ...cap, modified: at }] : [])),
        },
      };
    });
  });
}

function later(modified: string): string {
  return new Date(Date.parse(modified) + 1).toISOString();
}
