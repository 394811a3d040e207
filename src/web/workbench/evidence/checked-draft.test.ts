import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { SMALL_OPERATIONS, smallResult } from '../../../../test/small-result.ts';
import { encodeResult } from '../../../exchange/dossier/result-file.ts';
import { buildDossier } from '../../../operations/evidence/build.ts';
import { checkedDraft } from './checked-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-checked-'));
after(() => rmSync(folder, { recursive: true }));

async function archive(): Promise<Uint8Array> {
  writeFileSync(join(folder, 'small.json'), encodeResult(smallResult()));
  const out = join(folder, 'draft.zip');
  await buildDossier({
    results: [join(folder, 'small.json')],
    languages: ['en'],
    formats: ['html'],
    keys: [],
    out,
    title: 'Night',
    inputs: 'none',
    sealed: [],
    software: 'muruna 0.1.0',
    operations: SMALL_OPERATIONS,
    now: '2026-11-24T09:00:00.000Z',
  });
  return readFileSync(out);
}

test('a draft as it was packed is held to its statement, file by file', async () => {
  const checked = (await checkedDraft(await archive()))!;
  assert.equal(checked.statement.predicate.title, 'Night');
  assert.equal(checked.files, checked.statement.subject.length);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(checked.payload)), checked.statement);
});

test('a file that was changed, added or taken away, and what is no archive, is not to be signed', async () => {
  const bytes = await archive();
  const files = unzipSync(bytes);
  const paths = Object.keys(files).filter((name) => !name.endsWith('dossier.dsse.json'));
  for (const path of paths) {
    const { [path]: old, ...others } = files;
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal(
      await checkedDraft(zipSync({ ...others, [path]: Buffer.concat([old, Buffer.from('x')]) })),
      undefined,
    );
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal(await checkedDraft(zipSync(others)), undefined, path);
  }
  assert.equal(await checkedDraft(zipSync({ ...files, 'draft/data/more.txt': Buffer.from('x') })), undefined);
  assert.equal(await checkedDraft(Buffer.from('no archive')), undefined);
  assert.equal(await checkedDraft(bytes.subarray(0, 500)), undefined);
});
