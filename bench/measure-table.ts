import type { CountryMeasures } from '../src/engines/country/rank.ts';
import { RANKED, type MetricId } from '../src/schemas/metrics.ts';
import { spearman } from '../test/rank-correlation.ts';

/** Measures of all countries from two snapshots. */
export interface Compared {
  readonly head: string;
  readonly theirs: CountryMeasures;
  readonly ours: CountryMeasures;
}

/** For each measure how its ranks agree in each comparison, over countries that have at least so many networks in theirs. */
export function measureRows(compared: readonly Compared[], least: number): string[][] {
  return RANKED.map((metric) => [`\`${metric}\``, ...compared.map((each) => agreement(each, metric, least))]);
}

/** Spearman's correlation over the countries that both know, with their number. */
function agreement({ theirs, ours }: Compared, metric: MetricId, least: number): string {
  const pairs = [...theirs].flatMap(([country, one]) => {
    const other = ours.get(country);
    const known = other && !Number.isNaN(other[metric]) && !Number.isNaN(one[metric]);
    return known && one.networks >= least ? [[one[metric], other[metric]] as const] : [];
  });
  const rho = spearman(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  return `${rho.toFixed(2)} (${pairs.length})`;
}
