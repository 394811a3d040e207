import { lossReader } from '../../exchange/rows/cell-losses.ts';
import type { RowValue } from '../../exchange/rows/rows.ts';
import type { CellLosses } from '../../schemas/campaign-answers.ts';
import { CAMPAIGN_COLUMNS } from './cell-rows.ts';

/** One row a cell: that of its worst hour, or of its refusal. What is not known is less than any loss. */
export function lossesOfCells(
  rows: readonly (readonly RowValue[])[],
  losses: CellLosses,
): readonly (readonly RowValue[])[] {
  const lossOf = lossReader(CAMPAIGN_COLUMNS, losses);
  const worst = new Map<string, { readonly row: readonly RowValue[]; readonly loss: number }>();
  for (const row of rows) {
    const told = lossOf(row);
    if (!told) continue;
    const cell = [told.snapshot, told.scenario, told.country].join('\n');
    const loss = told.loss ?? -1;
    const known = worst.get(cell);
    if (!known || loss > known.loss) worst.set(cell, { row, loss });
  }
  return [...worst.values()].map(({ row }) => row);
}
