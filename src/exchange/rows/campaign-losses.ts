import type { CampaignResult, CellLoss, CellLosses, SnapshotLosses } from '../../schemas/campaign-answers.ts';
import { lossReader } from './cell-losses.ts';

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
