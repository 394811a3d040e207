import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { localHouse } from '../local-house.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { readSupplyFile } from './supply-file.ts';
import { supplyImportOperation } from './supply.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-supply-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('what is no table is said for what it is: a workbook, a folder, nothing at all', async () => {
  mkdirSync(at('folder.csv'));
  const { findings } = await readSupplyFile('s.XLSX', at('s.XLSX'));
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts['file']]),
    [['table.workbook', 's.XLSX']],
  );
  await assert.rejects(readSupplyFile('folder.csv', at('folder.csv')), { code: 'file.is-directory' });
  await assert.rejects(readSupplyFile('none.csv', at('none.csv')), { code: 'supply.no-file' });
});

test('an import writes over no table', async () => {
  writeFileSync(at('mine.csv'), 'id\nfilled in by hand\n');
  writeFileSync(at('bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a"}]}');
  const request = { files: [at('bom.json')], out: at('mine.csv'), excel: false };
  const house = localHouse({ snapshot: smallSnapshot() });
  await assert.rejects(supplyImportOperation.run(request, house, {}), { code: 'template.file-exists' });
});
