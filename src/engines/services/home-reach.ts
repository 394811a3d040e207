import { maskOf } from '../reach/failure.ts';
import type { Campaign } from '../stress/campaign.ts';
import { inPlane, type Territory } from '../territory/territory.ts';
import { accessGroups } from './access-groups.ts';
import { strikeStretches } from './strike-of.ts';

/**
 * The share of the country's people who reach each of some networks, mean over the hours from the strike to the horizon, [networks].
 *
 * @param networks dense AS indices
 */
export function homeReach(
  territory: Territory,
  campaign: Campaign,
  networks: readonly number[],
  horizon: number,
): Float64Array {
  const { graph, nationals, weight } = territory;
  const stretches = strikeStretches(campaign);
  const askers = [...nationals].filter((as) => weight[as] > 0);
  const total = askers.reduce((sum, as) => sum + weight[as], 0);
  const { groups, words } = accessGroups(
    graph,
    askers,
    networks,
    stretches.map(({ failure, attacks }) => ({ mask: inPlane(territory, maskOf(graph, failure)), attacks })),
  );
  const reach = new Float64Array(networks.length);
  for (const { members, rows } of groups) {
    const people = members.reduce((sum, as) => sum + weight[as], 0) / total;
    for (const [stretch, { fromHours, untilHours }] of stretches.entries()) {
      const hours = Math.min(untilHours, horizon) - Math.max(0, fromHours);
      if (hours <= 0) continue;
      for (let slot = 0; slot < networks.length; slot++)
        if ((rows[stretch * words + (slot >>> 5)] >>> (slot & 31)) & 1)
          reach[slot] += (people * hours) / horizon;
    }
  }
  return reach;
}

/** The networks of the country with most people, heaviest first. */
export function heaviestNetworks({ nationals, weight }: Territory, most: number): number[] {
  return [...nationals]
    .filter((as) => weight[as] > 0)
    .sort((one, other) => weight[other] - weight[one] || one - other)
    .slice(0, most);
}
