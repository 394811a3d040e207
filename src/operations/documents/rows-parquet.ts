import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType, AnswerRows } from '../../exchange/rows/rows.ts';

const TYPES = { text: 'STRING', number: 'DOUBLE', count: 'INT32', flag: 'BOOLEAN' } as const satisfies Record<
  ColumnType,
  string
>;

/** AnswerRows as a Parquet file, one row group, compressed by Snappy; every column may be null. `about` is kept as its key-value metadata. */
export function rowsParquet(
  { columns, rows }: AnswerRows,
  about: Readonly<Record<string, string | undefined>> = {},
): Uint8Array {
  const columnData = Object.entries(columns).map(([name, type], at) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => row[at]),
    nullable: true,
  }));
  const kvMetadata = Object.entries(about).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, ...(kvMetadata.length > 0 && { kvMetadata }) }));
}
