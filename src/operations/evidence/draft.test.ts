import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { SMALL_OPERATIONS, smallResult } from '../../../test/small-result.ts';
import { encodeResult } from '../../exchange/dossier/result-file.ts';
import { parseEnvelope, preAuthEncoding } from '../../exchange/dossier/statement.ts';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import type { House } from '../operation.ts';
import { fileOfBytes, writeArchive } from './archive.ts';
import {
  dossierAttachOperation,
  dossierDraftOperation,
  dossierPreviewOperation,
  dossierSignOperation,
  dossierVerifyOperation,
} from './dossier.operation.ts';
import { newKey, publicKeyText, readPrivateKey, readPublicKey } from './keys.ts';

// A dossier whose key is somewhere else: packed here, signed there, put together here again.

const folder = mkdtempSync(join(tmpdir(), 'muruna-draft-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const house = (): House => ({ ...localHouse(), operations: SMALL_OPERATIONS });

before(async () => {
  process.env['MURUNA_TRUST'] = at('nobody.json');
  await newKey(at('key'), 'Ministry');
  writeFileSync(at('a'.repeat(64)), encodeResult(smallResult()));
  await draft({});
});

function draft(more: { readonly text?: string; readonly seal?: string[] }) {
  const request = {
    from: [at('a'.repeat(64))],
    title: 'Night',
    languages: ['en' as const],
    format: ['html' as const],
  };
  return ask(dossierDraftOperation, { ...request, ...more, out: at('draft.zip') }, house());
}

/** The bytes that are signed, as anyone reads them from the archive, and a signature over them. */
async function signatureOf(archive: string, key = 'key'): Promise<string> {
  const files = unzipSync(readFileSync(at(archive)));
  const envelope = parseEnvelope(Buffer.from(files['draft/dossier.dsse.json']).toString())!;
  assert.deepEqual(envelope.signatures, []);
  const { privateKey } = await readPrivateKey(at(key));
  return sign(null, preAuthEncoding(Buffer.from(envelope.payload, 'base64')), privateKey).toString('base64');
}

const verdict = async (archive: string, trust: string[] = []) =>
  (await ask(dossierVerifyOperation, { dossier: at(archive), trust: trust.map(at) }, house())).answer;

async function attach(archive: string, signature: string, key = 'key.pub') {
  const publicKey = publicKeyText(await readPublicKey(at(key)));
  return ask(
    dossierAttachOperation,
    { dossier: at(archive), publicKey, signature, out: at('signed.zip') },
    house(),
  );
}

test('a draft shows what leaves before anybody has signed, and is no dossier yet', async () => {
  const { answer } = await ask(dossierPreviewOperation, { dossier: at('draft.zip') }, house());
  assert.equal(answer.title, 'Night');
  assert.deepEqual(answer.signers, []);
  assert.ok(answer.results[0].fields.length > 0);
  // A result that is named by its content is called as its report is.
  assert.ok(!/^[0-9a-f]{64}$/.test(answer.results[0].name));
  const { ok, intact, problems } = await verdict('draft.zip');
  assert.deepEqual([ok, intact], [false, false]);
  assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['dossier.problem.unsigned']));
});

test('signed elsewhere it verifies: by whoever is shown the key, and by nobody else', async () => {
  const { answer } = await attach('draft.zip', await signatureOf('draft.zip'));
  assert.equal(answer.name, 'Ministry');
  const trusting = await verdict('signed.zip', ['key.pub']);
  assert.deepEqual(
    [trusting.ok, trusting.signatures[0].status, trusting.signatures[0].name],
    [true, 'trusted', 'Ministry'],
  );
  const stranger = await verdict('signed.zip');
  assert.deepEqual(
    [stranger.ok, stranger.intact, stranger.signatures[0].status],
    [false, true, 'unknown-key'],
  );
});

test('a key file of this machine signs a draft too, and both signatures stand beside each other', async () => {
  await newKey(at('other'), 'Regulator');
  await attach('draft.zip', await signatureOf('draft.zip'));
  await ask(
    dossierSignOperation,
    { dossier: at('signed.zip'), keys: [at('other')], out: at('both.zip') },
    house(),
  );
  await ask(
    dossierSignOperation,
    { dossier: at('draft.zip'), keys: [at('other')], out: at('one.zip') },
    house(),
  );
  assert.equal((await verdict('both.zip', ['key.pub', 'other.pub'])).signatures.length, 2);
  assert.ok((await verdict('one.zip', ['other.pub'])).ok);
});

test('a signature of another key, over another draft or of nonsense is refused', async () => {
  const right = await signatureOf('draft.zip');
  await newKey(at('third'), 'Third');
  await assert.rejects(attach('draft.zip', right, 'third.pub'), { code: 'dossier.attach.other' });
  await assert.rejects(attach('draft.zip', Buffer.from('no').toString('base64')), {
    code: 'dossier.attach.other',
  });
  await draft({ text: 'Other words.' });
  await assert.rejects(attach('draft.zip', right), { code: 'dossier.attach.other' });
  await assert.rejects(
    ask(
      dossierAttachOperation,
      { dossier: at('draft.zip'), publicKey: 'none', signature: right, out: at('x.zip') },
      house(),
    ),
    { code: 'dossier.attach.no-key' },
  );
});

test('a draft that was changed after it was packed takes no signature, right as it may be', async () => {
  await draft({});
  const signature = await signatureOf('draft.zip');
  const files = Object.entries(unzipSync(readFileSync(at('draft.zip'))));
  for (const changed of ['data/results/', 'data/reports/', 'bag-info.txt']) {
    const bent = files.map(([name, bytes]) => {
      const path = name.slice('draft/'.length);
      return fileOfBytes(path, path.startsWith(changed) ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes);
    });
    // oxlint-disable-next-line no-await-in-loop -- one file
    await writeArchive(at('bent.zip'), 'draft', bent);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await assert.rejects(attach('bent.zip', signature), { code: 'dossier.not-intact' }, changed);
  }
});
