import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { rowsCsv } from '../src/exchange/rows/rows-csv.ts';
import type { AnswerRows, RowValue } from '../src/exchange/rows/rows.ts';
import { rowsParquet } from '../src/operations/documents/rows-parquet.ts';

const IS: Readonly<Record<string, (value: RowValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  count: (value) => Number.isInteger(value),
  flag: (value) => typeof value === 'boolean',
};

/** Holds rows to the types of their columns, and to what other programs read in the CSV and Parquet written of them. */
export async function assertRows(rows: AnswerRows, what: string): Promise<void> {
  const columns = Object.entries(rows.columns);
  assert.ok(rows.rows.length > 0, `${what} has no rows`);
  for (const row of rows.rows) {
    assert.equal(row.length, columns.length, what);
    columns.forEach(([name, type], at) =>
      assert.ok(
        row[at] === null || IS[type](row[at]),
        `${what}: ${name} is ${String(row[at])}, not a ${type}`,
      ),
    );
  }
  for (const [name] of columns) assert.match(name, /^[a-z][a-z_]*$/);
  assert.equal(rows.hashtags?.length ?? columns.length, columns.length, what);
  const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');
  const csv = parse(rowsCsv(rows)).map((line) => line.map(unguarded));
  assert.deepEqual(csv, [
    Object.keys(rows.columns),
    ...(rows.hashtags ? [[...rows.hashtags]] : []),
    ...rows.rows.map((row) => row.map((value) => String(value ?? ''))),
  ]);
  const parquet = await parquetReadObjects({ file: rowsParquet(rows).slice().buffer });
  assert.deepEqual(
    parquet.map((record) => Object.keys(rows.columns).map((name) => record[name] as RowValue)),
    rows.rows,
    what,
  );
}
