import { roundedFigure } from '../../core/rounded-figure.ts';
import { internationalShare, shareThrough } from '../country/assess-country.ts';
import type { CountryFlows } from '../flows/country-flows.ts';
import { policyLoss, type Baseline } from '../reach/damage.ts';
import { networksOf } from '../territory/gateways.ts';
import type { LossPair } from '../reach/losses.ts';

/** How one country depends on another. Shares of the weight of its routes; NaN where it has none. */
export interface Dependence {
  /** Of its international routes, what crosses at least one network of the partner. */
  readonly international: number;
  /** Of the routes between its own networks, what crosses one. */
  readonly domestic: number;
  /** Networks of the partner that its international routes cross, with their shares, the largest first. */
  readonly networks: readonly { readonly as: number; readonly share: number }[];
  /** What it loses when all networks of the partner stop serving it; `collateral` leaves out what it exchanged with the partner itself. */
  readonly withdrawal: LossPair;
  /** What it loses when only the gateways between the two fail. */
  readonly gateways: LossPair;
}

/** How a country, whose flows are given, depends on `partner`; `country` is that of each AS of the whole graph. */
export function dependenceOn(
  flows: CountryFlows,
  country: Uint16Array,
  baseline: Baseline,
  partner: number,
): Dependence {
  const networks = Array.from(flows.inbound.keys())
    .filter((as) => country[as] === partner)
    .map((as) => ({ as, share: internationalShare(flows, as) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.as - b.as);
  return {
    international: shareThrough(flows, partner),
    domestic: roundedFigure(flows.domesticThrough[partner] / flows.domesticWeight),
    networks,
    withdrawal: policyLoss(baseline, { ases: [...networksOf(country, partner)], links: [] }),
    gateways: policyLoss(baseline, { ases: [], links: gatewaysTo(baseline, country, partner) }),
  };
}

function gatewaysTo({ territory }: Baseline, country: Uint16Array, partner: number): number[] {
  return territory.gateways().flatMap(({ link, foreign }) => (country[foreign] === partner ? [link] : []));
}
