import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { onlyWithAllCases } from '../../../test/cases.ts';
import { importDrawings } from '../restoration/import-drawings.ts';
import { readInventoryFolder } from '../restoration/inventory-folder.ts';
import { readPackedText, readTextFile } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-text-'));
after(() => rmSync(folder, { recursive: true }));

test(
  'a text that would fill the memory is refused, packed or not, before it does',
  onlyWithAllCases,
  async () => {
    const [plain, packed] = [join(folder, 'plain.csv'), join(folder, 'packed.csv')];
    writeFileSync(plain, '');
    truncateSync(plain, 2 ** 31);
    // Less than a thousand times its size, so that it is no bomb by its ratio.
    const line = Array.from({ length: 9000 }, (_, at) => String(at * 7919)).join(',');
    const member = gzipSync(`${line}\n`.repeat(200));
    writeFileSync(packed, Buffer.concat(Array.from({ length: 20 }, () => member)));
    const reads = [() => readTextFile(plain), () => readPackedText(plain), () => readPackedText(packed)];
    for (const read of reads) await assert.rejects(read(), { kind: 'bad-data', code: 'file.too-large' });
    assert.ok(process.memoryUsage().rss < 1e9);
  },
);

test('a text is read packed as it is plain', async () => {
  const [plain, packed] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
  writeFileSync(plain, 'id,name\n1,\u062a\n');
  writeFileSync(packed, gzipSync('id,name\n1,\u062a\n'));
  assert.equal((await readPackedText(packed)).text, (await readTextFile(plain)).text);
});

test('workbooks and documents of office programs are called that, whatever their name', async () => {
  const opc = (part: string): Uint8Array =>
    zipSync({ '[Content_Types].xml': [new Uint8Array(9), {}], [part]: new Uint8Array(9) });
  const openDocument = zipSync({
    mimetype: [Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': new Uint8Array(9),
  });
  const files: Readonly<Record<string, Uint8Array>> = {
    'a.csv': opc('xl/workbook.xml'),
    'b.yaml': opc('word/document.xml'),
    'c.csv': openDocument,
    'd.csv': zipSync({ 'Index/Document.iwa': new Uint8Array(9) }),
    'e.csv': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    assert.deepEqual(
      (await readTextFile(path)).findings.map(({ code }) => code),
      ['compression.workbook'],
      name,
    );
    await assert.rejects(readPackedText(path), { code: 'file.workbook' }, name);
    await assert.rejects(importDrawings([path]), { code: 'file.workbook' }, name);
    mkdirSync(join(folder, `of ${name}`));
    writeFileSync(join(folder, `of ${name}`, 'sites.csv'), bytes);
    const { findings } = await readInventoryFolder(join(folder, `of ${name}`));
    const ofSites = findings.filter(({ facts }) => facts['file'] === 'sites.csv');
    assert.deepEqual(
      ofSites.map(({ code }) => code),
      ['compression.workbook'],
      name,
    );
  }
  const archive = join(folder, 'drawing.kmz');
  writeFileSync(archive, zipSync({ 'doc.kml': Buffer.from('<kml/>') }));
  await assert.rejects(readPackedText(archive), { code: 'file.compression-unread' });
  await assert.rejects(importDrawings([archive]), { code: 'import.packed' });
});
