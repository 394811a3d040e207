/** A cell of a row; null is missing, never zero. */
export type RowValue = string | number | boolean | null;

export type ColumnType = 'text' | 'number' | 'count' | 'flag';

/** The columns of a table by their names, in order. */
export type RowColumns = Readonly<Record<string, ColumnType>>;

/** An answer as a table for other programs: names and codes that no language changes. */
export interface AnswerRows {
  readonly columns: RowColumns;
  /** A cell for every column. */
  readonly rows: readonly (readonly RowValue[])[];
  /** Hashtags of the Humanitarian Exchange Language by column, a line of their own in CSV (HXL 1.1). */
  readonly hashtags?: readonly string[];
}

/** AnswerRows by the names of their columns; what a record does not say is missing. */
export type RowRecord<Columns extends RowColumns> = {
  readonly [Name in keyof Columns]?: RowValue | undefined;
};

export function rowsOf<const Columns extends RowColumns>(
  columns: Columns,
  records: readonly RowRecord<Columns>[],
): AnswerRows {
  const names = Object.keys(columns);
  return { columns, rows: records.map((record) => names.map((name) => record[name] ?? null)) };
}

/** Several in one cell, with spaces between them; none is missing, not empty. */
export function listedCell(items: readonly (string | number)[]): string | null {
  return items.length > 0 ? items.join(' ') : null;
}

/**
 * The columns of every answer about measures, so that tables of several questions stand under one another. `value` is a share
 * (0 … 1), a count or an index, as the measure says; rank 1 of `of` countries is what
 * `rank_first` says, the most exposed or the largest; `coverage` is the share of what the value needs that is known.
 */
const MEASURE_COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  plane: 'text',
  measure: 'text',
  value: 'number',
  rank: 'count',
  of: 'count',
  coverage: 'number',
  rank_first: 'text',
} as const;

/** Measured values, with what else tells them apart in columns of their own behind. */
export function measureRows<const Others extends RowColumns>(
  records: readonly RowRecord<typeof MEASURE_COLUMNS & Others>[],
  others?: Others,
): AnswerRows {
  const columns = { ...MEASURE_COLUMNS, ...others } as typeof MEASURE_COLUMNS & Others;
  return rowsOf<typeof columns>(columns, records);
}

export type MeasureRecord = RowRecord<typeof MEASURE_COLUMNS>;
