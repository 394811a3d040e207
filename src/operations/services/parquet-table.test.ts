import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import { servicesImportOperation } from './services-folder.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-parquet-table-'));
after(() => rmSync(folder, { recursive: true }));

/** Rows as OpenINTEL has them: of each answer only the columns of its type are filled. */
function measured(rows: number): Uint8Array {
  const names = Array.from({ length: rows }, (_, at) => `s${at}.example.`);
  return new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: 2,
      columnData: [
        { name: 'query_type', data: names.map(() => 'A'), type: 'STRING' },
        { name: 'response_type', data: names.map((_, at) => (at === 0 ? 'NS' : 'A')), type: 'STRING' },
        { name: 'response_name', data: names, type: 'STRING' },
        { name: 'response_ttl', data: Int32Array.from(names, (_, at) => at * 60), type: 'INT32' },
        {
          name: 'ip4_address',
          data: names.map((_, at) => (at === 0 ? null : `192.0.2.${at}`)),
          type: 'STRING',
        },
        {
          name: 'ns_address',
          data: names.map((_, at) => (at === 0 ? 'ns1.example.' : null)),
          type: 'STRING',
        },
        { name: 'as_full', data: names.map(() => 'words with\ttabs'), type: 'STRING' },
      ],
    }),
  );
}

async function recordsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const out = join(folder, `${name}-services`);
  const request = { files: [path], out };
  await ask(servicesImportOperation, request, localHouse());
  return readFileSync(join(out, 'records.csv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('.example'));
}

test('a table of measurements in Parquet gives the records of its rows, over all groups of rows', async () => {
  const lines = await recordsOf('five.parquet', measured(5));
  assert.equal(lines.length, 5);
  assert.match(lines.join('\n'), /s0\.example\.?,NS,0?,?.*ns1\.example/);
  assert.match(lines.join('\n'), /s4\.example.*192\.0\.2\.4/);
});

test('a Parquet file that is cut, or only begins as one, is refused with what to do', async () => {
  const whole = measured(5);
  for (const [name, bytes] of [
    ['cut.parquet', whole.subarray(0, whole.length - 40)],
    ['begun.parquet', new TextEncoder().encode('PAR1 and no more')],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await assert.rejects(recordsOf(name, bytes), { code: 'services.import-parquet' });
});
