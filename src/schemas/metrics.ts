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
 * What a measure needs to be known, which its coverage is the share of (docs/methods/coverage.md): national networks, their weight, pairs
 * of a national and a foreign network or of national ones, and for the last two the countries that the routes of these pairs cross.
 */
export const COVERAGE_NEEDS = [
  'networks',
  'weight',
  'international',
  'domestic',
  'countries',
  'detour',
] as const;

export type CoverageNeed = (typeof COVERAGE_NEEDS)[number];

/** The share of each that is known, 0 … 1; NaN where there is nothing to know. */
export type CountryCoverage = Readonly<Record<CoverageNeed, number>>;

/**
 * Which end of a measure is first in a ranking: the most exposed country is, and the largest where a measure says nothing
 * about exposure.
 */
export const METRIC_KINDS: Readonly<
  Record<MetricId, { kind: MetricKind; first: 'highest' | 'lowest'; needs: CoverageNeed }>
> = {
  networks: { kind: 'count', first: 'highest', needs: 'networks' },
  weight: { kind: 'count', first: 'highest', needs: 'weight' },
  'border-networks': { kind: 'count', first: 'lowest', needs: 'networks' },
  gateways: { kind: 'count', first: 'lowest', needs: 'networks' },
  'foreign-providers': { kind: 'count', first: 'lowest', needs: 'networks' },
  unreached: { kind: 'share', first: 'highest', needs: 'international' },
  'leading-network': { kind: 'share', first: 'highest', needs: 'international' },
  'leading-gateway': { kind: 'share', first: 'highest', needs: 'international' },
  'leading-foreign-network': { kind: 'share', first: 'highest', needs: 'international' },
  'leading-foreign-country': { kind: 'share', first: 'highest', needs: 'countries' },
  detour: { kind: 'share', first: 'highest', needs: 'detour' },
  'chokepoint-potential': { kind: 'index', first: 'highest', needs: 'international' },
  reliability: { kind: 'share', first: 'highest', needs: 'networks' },
  'transit-influence': { kind: 'index', first: 'highest', needs: 'weight' },
  'access-concentration': { kind: 'index', first: 'highest', needs: 'weight' },
  'border-concentration': { kind: 'index', first: 'highest', needs: 'international' },
  'gateway-concentration': { kind: 'index', first: 'highest', needs: 'international' },
  'islanding-policy': { kind: 'share', first: 'lowest', needs: 'domestic' },
  'islanding-physical': { kind: 'share', first: 'lowest', needs: 'domestic' },
  'total-loss-single': { kind: 'share', first: 'highest', needs: 'international' },
  'loss-single': { kind: 'share', first: 'highest', needs: 'international' },
  'loss-pair': { kind: 'share', first: 'highest', needs: 'international' },
  'domestic-loss-single': { kind: 'share', first: 'highest', needs: 'domestic' },
  'domestic-loss-pair': { kind: 'share', first: 'highest', needs: 'domestic' },
};

/** Which country has rank 1: the most exposed one, or the largest where the measure says nothing about exposure. */
export function rankFirst(metric: MetricId): 'exposed' | 'largest' {
  const { kind, first } = METRIC_KINDS[metric];
  return kind === 'count' && first === 'highest' ? 'largest' : 'exposed';
}

/** Those that are known of all countries at once, and so can be ranked. */
export const RANKED: readonly MetricId[] = METRICS.filter((metric) => metric !== 'gateway-concentration');

/** Those that a series over time shows where none are named. */
export const SERIES_METRICS = [
  'leading-network',
  'total-loss-single',
  'leading-foreign-country',
  'foreign-providers',
  'networks',
] as const satisfies readonly MetricId[];

/** Whether a string names a measure. */
export function isMetricId(name: string): name is MetricId {
  return (METRICS as readonly string[]).includes(name);
}
