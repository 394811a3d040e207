import type { RowValue } from '../../exchange/rows/rows.ts';
import { CAMPAIGN_COLUMNS } from './cell-rows.ts';

/** Losses by agreed routes that a campaign compares. */
export type CellLosses = 'international' | 'domestic';

const NAMES = Object.keys(CAMPAIGN_COLUMNS);
const [SNAPSHOT, SCENARIO, COUNTRY, MEASURE, ROUTING, VALUE, REFUSED] = [
  'snapshot',
  'scenario',
  'country',
  'measure',
  'routing',
  'value',
  'refused',
].map((name) => NAMES.indexOf(name));

/** One row a cell: that of its worst hour, or of its refusal. What is not known is less than any loss. */
export function lossesOfCells(
  rows: readonly (readonly RowValue[])[],
  losses: CellLosses,
): readonly (readonly RowValue[])[] {
  const worst = new Map<string, readonly RowValue[]>();
  for (const row of rows) {
    const isLoss = row[MEASURE] === `${losses}-loss-total` && row[ROUTING] === 'policy';
    if (!isLoss && row[REFUSED] === null) continue;
    const cell = [SNAPSHOT, SCENARIO, COUNTRY].map((at) => row[at]).join('\n');
    const known = worst.get(cell);
    if (!known || lossIn(row) > lossIn(known)) worst.set(cell, row);
  }
  return [...worst.values()];
}

function lossIn(row: readonly RowValue[]): number {
  const value = row[VALUE];
  return typeof value === 'number' && !Number.isNaN(value) ? value : -1;
}
