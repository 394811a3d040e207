import type { MetricValues } from '../../schemas/metrics.ts';

/** Share of the international routes over one network from which on a country has a monopoly rather than a market. */
const MONOPOLY_SHARE = 0.5;

/**
 * Whether more than half of a country's international routes enter and leave over one network. What such a country loses to others'
 * failures, or sends abroad from home, is little because there are few others: it is no model for anyone.
 */
export function isMonopoly(measures: MetricValues | undefined): boolean {
  return measures !== undefined && measures['leading-network'] > MONOPOLY_SHARE;
}
