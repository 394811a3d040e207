/** The measures of a country that are ranked and compared, in the order reports show them. */
export const METRICS = [
  'networks',
  'weight',
  'border-networks',
  'gateways',
  'foreign-providers',
  'unreached',
  'leading-network',
  'leading-gateway',
  'leading-foreign-network',
  'leading-foreign-country',
  'detour',
  'chokepoint-potential',
  'reliability',
  'transit-influence',
  'access-concentration',
  'border-concentration',
  'gateway-concentration',
  'islanding-policy',
  'islanding-physical',
  'total-loss-single',
  'loss-single',
  'loss-pair',
  'domestic-loss-single',
  'domestic-loss-pair',
] as const;

export type MetricId = (typeof METRICS)[number];

/** NaN = missing. */
export type MetricValues = Readonly<Record<MetricId, number>>;

/** Whether a measure is a count, a share of a whole or an index between 0 and 1. */
export type MetricKind = 'count' | 'share' | 'index';

/**
 * Which end of a measure is first in a ranking: the most exposed country is, and the largest where a measure says nothing
 * about exposure.
 */
export const METRIC_KINDS: Readonly<Record<MetricId, { kind: MetricKind; first: 'highest' | 'lowest' }>> = {
  networks: { kind: 'count', first: 'highest' },
  weight: { kind: 'count', first: 'highest' },
  'border-networks': { kind: 'count', first: 'lowest' },
  gateways: { kind: 'count', first: 'lowest' },
  'foreign-providers': { kind: 'count', first: 'lowest' },
  unreached: { kind: 'share', first: 'highest' },
  'leading-network': { kind: 'share', first: 'highest' },
  'leading-gateway': { kind: 'share', first: 'highest' },
  'leading-foreign-network': { kind: 'share', first: 'highest' },
  'leading-foreign-country': { kind: 'share', first: 'highest' },
  detour: { kind: 'share', first: 'highest' },
  'chokepoint-potential': { kind: 'index', first: 'highest' },
  reliability: { kind: 'share', first: 'highest' },
  'transit-influence': { kind: 'index', first: 'highest' },
  'access-concentration': { kind: 'index', first: 'highest' },
  'border-concentration': { kind: 'index', first: 'highest' },
  'gateway-concentration': { kind: 'index', first: 'highest' },
  'islanding-policy': { kind: 'share', first: 'lowest' },
  'islanding-physical': { kind: 'share', first: 'lowest' },
  'total-loss-single': { kind: 'share', first: 'highest' },
  'loss-single': { kind: 'share', first: 'highest' },
  'loss-pair': { kind: 'share', first: 'highest' },
  'domestic-loss-single': { kind: 'share', first: 'highest' },
  'domestic-loss-pair': { kind: 'share', first: 'highest' },
};

/** Those that are known of all countries at once, and so can be ranked. */
export const RANKED: readonly MetricId[] = METRICS.filter((metric) => metric !== 'gateway-concentration');

/** Whether a string names a measure. */
export function isMetricId(name: string): name is MetricId {
  return (METRICS as readonly string[]).includes(name);
}
