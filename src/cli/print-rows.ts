import { join } from 'node:path';
import { rowsCsv } from '../exchange/rows/rows-csv.ts';
import type { AnswerRows } from '../exchange/rows/rows.ts';
import { writeFileWhole } from '../operations/files/write-file.ts';

/** Where the rows of an answer go. */
export interface RowOptions {
  /** Without a file (`true`) and as `-` the screen, or a file of the folder where one is given. */
  readonly csv?: string | true;
  readonly parquet?: string;
  readonly json?: boolean;
  readonly out?: string;
}

/** Writes the rows of an answer where the options ask for them; false where they do not. */
export async function printRows(rows: AnswerRows, name: string, options: RowOptions): Promise<boolean> {
  const { csv, parquet } = options;
  if (csv !== undefined) await printCsv(rows, name, options);
  if (parquet !== undefined) {
    // The writer is loaded only where it is asked for.
    const { rowsParquet } = await import('../operations/documents/rows-parquet.ts');
    await written(parquet, rowsParquet(rows), '--parquet');
  }
  return csv !== undefined || parquet !== undefined;
}

async function printCsv(rows: AnswerRows, name: string, { csv, out }: RowOptions): Promise<void> {
  const place = csv === true && out !== undefined ? join(out, `${name}.csv`) : csv;
  if (typeof place === 'string' && place !== '-') return written(place, rowsCsv(rows), '--csv');
  process.stdout.write(rowsCsv(rows));
}

async function written(place: string, content: string | Uint8Array, option: string): Promise<void> {
  await writeFileWhole(place, content, option);
  process.stderr.write(`${place}\n`);
}
