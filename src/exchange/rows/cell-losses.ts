import type { CellLosses } from '../../schemas/campaign-answers.ts';
import type { RowColumns, RowValue } from './rows.ts';

/** The loss that a row of a campaign tells of its cell. */
export interface LossTold {
  readonly snapshot: string;
  readonly scenario: string;
  readonly country: string;
  /** 0 … 1; null where it is not known, or its question was refused. */
  readonly loss: number | null;
}

/** Reads the rows of a campaign under its columns; undefined for those that tell of something else. */
export function lossReader(
  columns: RowColumns,
  losses: CellLosses,
): (row: readonly RowValue[]) => LossTold | undefined {
  const names = Object.keys(columns);
  const at = (name: string): number => names.indexOf(name);
  const [snapshot, scenario, country] = [at('snapshot'), at('scenario'), at('country')];
  const [measure, routing, value, refused] = [at('measure'), at('routing'), at('value'), at('refused')];
  return (row) => {
    const isLoss = row[measure] === `${losses}-loss-total` && row[routing] === 'policy';
    if (!isLoss && row[refused] === null) return undefined;
    const said = row[value];
    return {
      snapshot: String(row[snapshot]),
      scenario: String(row[scenario]),
      country: String(row[country]),
      loss: typeof said === 'number' && !Number.isNaN(said) ? said : null,
    };
  };
}
