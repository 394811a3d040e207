import type { TestedCountry } from '../../../engines/stress/stress-test.ts';
import { nameOfNetwork } from '../../../answers/network-name.ts';
import { latinDigits } from '../../../core/latin-digits.ts';
import { linkLookup } from '../../../engines/routing/link-lookup.ts';
import { meaningOf } from '../../shared/name-search.ts';
import type { Hit } from './protocol.ts';

/** How many hits a search shows. */
const SHOWN = 12;

/**
 * Networks by number or part of their name, links by two numbers, in this order: exact number, national before foreign,
 * heavier before lighter.
 */
export function searchHits({ internet, indexOf, territory }: TestedCountry, typed: string): Hit[] {
  const text = latinDigits(typed);
  const { isNational, weight } = territory;
  const link = /^\s*(?:AS)?(\d+)\s*[-–]\s*(?:AS)?(\d+)\s*$/i.exec(text);
  if (link) {
    const [one, other] = [Number(link[1]), Number(link[2])];
    const ends = [indexOf(one), indexOf(other)];
    const known = ends.every((as) => as >= 0) && linkLookup(internet.graph)(ends[0], ends[1]) !== undefined;
    return known ? [{ choice: { kind: 'link', one, other } }] : [];
  }
  const number = /^\s*(?:AS)?(\d+)\s*$/i.exec(text)?.[1];
  if (text.trim() === '') return [];
  const isMeant = meaningOf(text);
  const found: { as: number; exact: boolean }[] = [];
  for (let as = 0; as < internet.graph.asCount; as++) {
    const asn = String(internet.graph.asns[as]);
    const hit = number === undefined ? isMeant(internet.nameOf(as) ?? '') : asn.startsWith(number);
    if (hit) found.push({ as, exact: asn === number });
  }
  return found
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        isNational[b.as] - isNational[a.as] ||
        weight[b.as] - weight[a.as],
    )
    .slice(0, SHOWN)
    .map(({ as }) => ({
      choice: { kind: 'network', asn: internet.graph.asns[as] },
      network: nameOfNetwork(internet, as),
    }));
}
