import { orNull } from '../core/missing.ts';
import type { PrefixIndex } from '../core/prefix-index.ts';
import type { Incident } from '../schemas/incident.ts';
import type { IncidentContext } from './incident-parts.ts';

const WORD_BITS = 32;
/** Address space of IPv6 is counted in these. */
const SITE_BITS = 48;

/** What an incident concerns: prefixes by their row in the watch's table, and the networks whose they are. */
export function incidentScope(
  prefixes: readonly number[],
  networks: readonly number[],
  { watch, prefixText, usersOf }: IncidentContext,
): Incident['scope'] {
  const known = networks.map(usersOf).filter((users) => !Number.isNaN(users));
  return {
    prefixes: prefixes.map(prefixText),
    networks: [...networks],
    addresses: prefixes.length === 0 ? null : addressesOf(prefixes, watch.table.prefixes),
    people: orNull(known.length === 0 ? Number.NaN : known.reduce((sum, users) => sum + users, 0)),
  };
}

/**
 * Addresses that prefixes cover together. Of two prefixes one lies within the other, or they have nothing in common: in the order of their addresses a prefix comes
 * before those within it.
 */
export function addressesOf(
  rows: readonly number[],
  index: Pick<PrefixIndex, 'familyOf' | 'lengthOf' | 'wordOf'>,
): NonNullable<Incident['scope']['addresses']> {
  const ordered = rows.toSorted(
    (a, b) =>
      index.familyOf(a) - index.familyOf(b) ||
      [0, 1, 2, 3].reduce((found, word) => found || index.wordOf(a, word) - index.wordOf(b, word), 0) ||
      index.lengthOf(a) - index.lengthOf(b),
  );
  const sum = { ipv4: 0, ipv6: 0 };
  let last: number | undefined;
  for (const row of ordered) {
    if (last !== undefined && isWithin(row, last, index)) continue;
    last = row;
    if (index.familyOf(row) === 4) sum.ipv4 += 2 ** (WORD_BITS - index.lengthOf(row));
    else sum.ipv6 += 2 ** (SITE_BITS - index.lengthOf(row));
  }
  return sum;
}

/** Whether a prefix is another one or lies within it. */
function isWithin(
  row: number,
  outer: number,
  { familyOf, lengthOf, wordOf }: Pick<PrefixIndex, 'familyOf' | 'lengthOf' | 'wordOf'>,
): boolean {
  const length = lengthOf(outer);
  if (familyOf(row) !== familyOf(outer) || lengthOf(row) < length) return false;
  return [0, 1, 2, 3].every((word) => {
    const bits = Math.min(WORD_BITS, Math.max(0, length - WORD_BITS * word));
    return bits === 0 || (wordOf(row, word) ^ wordOf(outer, word)) >>> (WORD_BITS - bits) === 0;
  });
}
