import type { ExchangeLedger, ExchangePreview } from '../../schemas/exchange-answers.ts';
import { listedCell, rowsOf, type AnswerRows, type RowRecord } from './rows.ts';

/** One row an item and partner: what would leave for whom, or why it does not. Several obstacles stand in one cell, with spaces between them. */
export function exchangePreviewRows({ marking, partners }: ExchangePreview): AnswerRows {
  return rowsOf(
    {
      partner: 'text',
      item: 'text',
      author: 'text',
      state: 'text',
      file: 'text',
      bytes: 'count',
      marking: 'text',
      goes_under: 'text',
      dragged_by: 'text',
      obstacles: 'text',
      is_there: 'flag',
      before: 'text',
      downgraded_from: 'text',
      downgraded_because: 'text',
    },
    partners.flatMap(({ partner, items }) =>
      items.map(({ draggedBy, obstacles, isThere, downgraded, ...item }) => ({
        ...item,
        ...downgradeCells(downgraded),
        partner,
        goes_under: marking,
        dragged_by: draggedBy,
        obstacles: listedCell(obstacles),
        is_there: isThere,
      })),
    ),
  );
}

const LEDGER_COLUMNS = {
  holding: 'text',
  item: 'text',
  author: 'text',
  state: 'text',
  partner: 'text',
  marking: 'text',
  purpose: 'text',
  at: 'text',
  until: 'text',
  standing: 'text',
  downgraded_from: 'text',
  downgraded_because: 'text',
} as const;

/**
 * One row a holding: `own` things, those `given` to a partner and those `taken` from one, and `tombstone` for what was destroyed. `standing` is that of
 * what was given; of own things whether they are withdrawn or flagged.
 */
export function exchangeLedgerRows({ own, given, taken, tombstones }: ExchangeLedger): AnswerRows {
  const rows: RowRecord<typeof LEDGER_COLUMNS>[] = [
    ...own.map(({ item, state, modified, marking, flagged, withdrawn, downgraded }) => ({
      ...downgradeCells(downgraded),
      holding: 'own',
      item,
      state,
      marking,
      at: modified,
      standing: withdrawn ? 'withdrawn' : flagged ? 'flagged' : null,
    })),
    ...given.map((one) => ({ holding: 'given', ...one })),
    ...taken.map(({ downgraded, ...one }) => ({
      ...downgradeCells(downgraded),
      holding: 'taken',
      ...one,
    })),
    ...tombstones.map((one) => ({ holding: 'tombstone', ...one })),
  ];
  return rowsOf(LEDGER_COLUMNS, rows);
}

function downgradeCells(downgraded: ExchangeLedger['own'][number]['downgraded']): {
  readonly downgraded_from: string | null;
  readonly downgraded_because: string | null;
} {
  return {
    downgraded_from: downgraded?.from ?? null,
    downgraded_because: downgraded?.reason ?? null,
  };
}
