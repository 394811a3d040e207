import type { Internet } from '../../core/internet.ts';
import type { Importance, NetworkSelector } from '../../schemas/scenario-events.ts';
import type { Territory } from '../territory/territory.ts';
import { nameTest } from './name-test.ts';

/** What selectors call the country under test. */
export const HOME = 'home';

/** What selectors are resolved against. */
export interface Selection {
  readonly internet: Internet;
  /** The country under test, which selectors call `home`: an index into `internet.countries`. */
  readonly country: number;
  readonly indexOf: (asn: number) => number;
  /** Importance of each AS for the country, [n]. */
  readonly importance: (by: Importance) => Float64Array;
}

/** ASes a selector means, in ascending index, and the AS numbers it lists that the snapshot does not know. */
export function selectNetworks(
  { internet, country: home, indexOf, importance }: Selection,
  selector: NetworkSelector,
): { ases: number[]; unknown: number[] } {
  const { graph, country, countries, nameOf } = internet;
  const unknown = (selector.asns ?? []).filter((asn) => indexOf(asn) < 0);
  const listed = selector.asns?.map(indexOf).filter((as) => as >= 0);
  const codes = selector.country?.map((code) => (code === HOME ? home : countries.indexOf(code)));
  let ases = [...new Set(listed ?? everyone(internet, codes))];
  if (listed && codes) ases = ases.filter((as) => codes.includes(country[as]));
  if (selector.name !== undefined) {
    const fits = nameTest(selector.name);
    ases = ases.filter((as) => fits(nameOf(as) ?? ''));
  }
  if (selector.top !== undefined) {
    const of = importance(selector.by ?? 'hegemony');
    // Unknown importance comes last; equals by AS number, so that the answer never depends on the order of the graph.
    const key = (as: number): number => (Number.isNaN(of[as]) ? -1 : of[as]);
    ases = ases
      .sort((a, b) => key(b) - key(a) || graph.asns[a] - graph.asns[b])
      .slice(0, selector.top)
      .filter((as) => key(as) > 0);
  }
  return { ases: ases.sort((a, b) => a - b), unknown };
}

/** Every AS, or those of some countries. */
function everyone({ graph, country }: Internet, codes: readonly number[] | undefined): number[] {
  const found: number[] = [];
  for (let as = 0; as < graph.asCount; as++) if (!codes || codes.includes(country[as])) found.push(as);
  return found;
}

/** Importance that needs no routes: addresses, or number of customers. */
export function simpleImportance({ graph, weight }: Territory, by: 'weight' | 'customers'): Float64Array {
  const { offsets } = graph.customers;
  return by === 'weight'
    ? weight
    : Float64Array.from({ length: graph.asCount }, (_, as) => offsets[as + 1] - offsets[as]);
}
