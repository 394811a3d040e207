import type { CampaignResult } from './campaign-api.ts';

/** What a campaign compares: losses by agreed routes, abroad or at home. */
export const COMPARED_LOSSES = ['international', 'domestic'] as const;
export type ComparedLoss = (typeof COMPARED_LOSSES)[number];

/** The loss of a country under a scenario: null where the question was refused, undefined where it is not computed yet. */
export type CellLoss = number | null | undefined;

/** The losses on one snapshot: a row for each country, those with the largest loss first, a value for each scenario. */
export interface SnapshotLosses {
  readonly snapshot: string;
  readonly scenarios: readonly string[];
  readonly countries: readonly { readonly country: string; readonly losses: readonly CellLoss[] }[];
}

/** Losses of a campaign by snapshot, country and scenario; of the hours of a scenario the worst counts. */
export function campaignLosses(
  { columns, rows }: Pick<CampaignResult, 'columns' | 'rows'>,
  kind: ComparedLoss,
): readonly SnapshotLosses[] {
  const names = Object.keys(columns);
  const [snapshotAt, scenarioAt, countryAt, measureAt, routingAt, valueAt, refusedAt] = [
    'snapshot',
    'scenario',
    'country',
    'measure',
    'routing',
    'value',
    'refused',
  ].map((name) => names.indexOf(name));
  const scenarios = [...new Set(rows.map((row) => String(row[scenarioAt])))];
  const snapshots = new Map<string, Map<string, CellLoss[]>>();
  for (const row of rows) {
    const [snapshot, country] = [String(row[snapshotAt]), String(row[countryAt])];
    const countries = snapshots.get(snapshot) ?? new Map<string, CellLoss[]>();
    snapshots.set(snapshot, countries);
    const losses = countries.get(country) ?? scenarios.map(() => undefined);
    countries.set(country, losses);
    const scenario = scenarios.indexOf(String(row[scenarioAt]));
    const value = row[valueAt];
    if (row[refusedAt] !== null) losses[scenario] = null;
    else if (row[measureAt] === `${kind}-loss-total` && row[routingAt] === 'policy')
      losses[scenario] = typeof value === 'number' ? Math.max(value, losses[scenario] ?? 0) : null;
  }
  const worst = (losses: readonly CellLoss[]): number => Math.max(-1, ...losses.map((loss) => loss ?? -1));
  return [...snapshots].map(([snapshot, countries]) => ({
    snapshot,
    scenarios,
    countries: [...countries]
      .map(([country, losses]) => ({ country, losses }))
      .toSorted(
        (one, other) => worst(other.losses) - worst(one.losses) || (one.country < other.country ? -1 : 1),
      ),
  }));
}
