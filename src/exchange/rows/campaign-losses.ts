import { lossReader, type CellLosses } from '../../../exchange/rows/cell-losses.ts';
import type { CampaignResult } from './campaign-api.ts';

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
  kind: CellLosses,
): readonly SnapshotLosses[] {
  const lossOf = lossReader(columns, kind);
  const scenarioAt = Object.keys(columns).indexOf('scenario');
  const scenarios = [...new Set(rows.map((row) => String(row[scenarioAt])))];
  const snapshots = new Map<string, Map<string, CellLoss[]>>();
  for (const row of rows) {
    const told = lossOf(row);
    if (!told) continue;
    const countries = snapshots.get(told.snapshot) ?? new Map<string, CellLoss[]>();
    snapshots.set(told.snapshot, countries);
    const losses = countries.get(told.country) ?? scenarios.map(() => undefined);
    countries.set(told.country, losses);
    const at = scenarios.indexOf(told.scenario);
    losses[at] = told.loss === null ? (losses[at] ?? null) : Math.max(told.loss, losses[at] ?? 0);
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
