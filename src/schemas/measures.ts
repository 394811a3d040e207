import { METRIC_KINDS, METRICS, type MetricId } from './metrics.ts';

/** Measures of a country together with a partner; what is `within` counts as inside beside the two. */
export const PAIR_MEASURES = ['pair-detour', 'pair-hops'] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];
export type MeasureId = MetricId | PairMeasure;

/** All measures by which a commitment can be closed: those of `muruna rank` and those of pairs. */
export const MEASURES: readonly MeasureId[] = [...METRICS, ...PAIR_MEASURES];

export function isPairMeasure(name: string): name is PairMeasure {
  return (PAIR_MEASURES as readonly string[]).includes(name);
}

export function isMeasure(name: string): name is MeasureId {
  return (MEASURES as readonly string[]).includes(name);
}

/** How a measure is written. */
export function kindOfMeasure(measure: MeasureId): 'count' | 'share' | 'index' {
  if (measure === 'pair-hops') return 'index';
  return measure === 'pair-detour' ? 'share' : METRIC_KINDS[measure].kind;
}
