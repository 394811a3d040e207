import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { onlyWithAllCases } from '../../../test/cases.ts';
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
