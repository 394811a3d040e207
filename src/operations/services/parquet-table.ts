import { open, stat } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { Refusal } from '../../core/refusal.ts';
import { isMeasuredColumn } from '../../formats/services/measured-records.ts';
import { tooLarge } from '../../sources/read-file.ts';

const MAGIC = 'PAR1';
/** As much text is read of any other file. */
const MOST_LETTERS = 2 ** 26;

/** Whether a file begins as Parquet does; what cannot be read, or is no file but a folder or a pipe, does not. */
export async function isParquet(path: string): Promise<boolean> {
  const isFile = await stat(path).then(
    (there) => there.isFile(),
    () => false,
  );
  const file = isFile ? await open(path).catch(() => undefined) : undefined;
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === MAGIC;
  } finally {
    await file.close();
  }
}

/**
 * A table of measurements in Parquet as the text of the same table, separated by tabs, with those of its columns alone that
 * say something here. Groups of rows are read one by one.
 *
 * @throws Refusal `services.import-parquet` for a file that is damaged, cut or packed otherwise, `file.too-large`
 */
export async function parquetTable(path: string): Promise<string> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const columns = metadata.schema.map(({ name }) => name).filter((name) => isMeasuredColumn(name));
    const lines = [columns.join('\t')];
    let letters = 0;
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      // oxlint-disable-next-line no-await-in-loop -- one group in memory at a time
      const rows = await parquetReadObjects({
        file,
        metadata,
        columns,
        rowStart,
        rowEnd,
        compressors: COMPRESSORS,
      });
      for (const row of rows) {
        const line = columns.map((name) => cellText(row[name])).join('\t');
        letters += line.length + 1;
        if (letters > MOST_LETTERS) throw tooLarge(path, MOST_LETTERS);
        lines.push(line);
      }
      rowStart = rowEnd;
    }
    return `${lines.join('\n')}\n`;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('bad-data', 'services.import-parquet', {
      file: path,
      format: 'Parquet',
      codecs: 'Snappy, gzip, Brotli, zstd',
    });
  }
}

/** Beside none and Snappy, which the library has. */
const COMPRESSORS = {
  GZIP: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)),
  BROTLI: (bytes: Uint8Array) => new Uint8Array(brotliDecompressSync(bytes)),
  ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdDecompressSync(bytes)),
};

/** What a cell of the text may hold: no separator and no end of a line. */
function cellText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? String(value).replaceAll(/[\t\r\n]+/g, ' ')
    : '';
}
