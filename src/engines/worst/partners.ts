import type { Internet } from '../../core/internet.ts';
import { regionOf } from '../territory/region.ts';
import type { Territory } from '../territory/territory.ts';

/** Foreign ASes with customers that neighbour the country or are registered in its region, the largest first. */
export function likelyPartners(
  { graph, country, countries }: Internet,
  territory: Territory,
  count: number,
): number[] {
  const { isNational } = territory;
  const { offsets } = graph.customers;
  const region = regionOf(countries[territory.country]);
  const customers = (as: number): number => offsets[as + 1] - offsets[as];
  const neighbours = new Set(territory.gateways().map(({ foreign }) => foreign));
  return Array.from({ length: graph.transitCount }, (_, as) => as)
    .filter((as) => !isNational[as] && customers(as) > 0)
    .filter(
      (as) => neighbours.has(as) || (region !== undefined && regionOf(countries[country[as]]) === region),
    )
    .sort((a, b) => customers(b) - customers(a) || a - b)
    .slice(0, count);
}
