import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { preAuthEncoding } from '../../../exchange/dossier/statement.ts';
import { newKey, parsePublicKey, readPrivateKey } from '../../../operations/evidence/keys.ts';
import { newKeyFile, openKeyFile } from './key-file.ts';

// The browser's key files and those of the command line are the same files.

const folder = mkdtempSync(join(tmpdir(), 'muruna-key-file-'));
after(() => rmSync(folder, { recursive: true }));
const PASSPHRASE = 'rāz‌e man 1404';
const payload = new TextEncoder().encode('{"a":1}\n');

async function opened(text: string, passphrase: string) {
  const key = await openKeyFile(text, passphrase);
  assert.ok(typeof key !== 'string', 'it opens');
  return key;
}

test('a key that the browser makes is opened by the command line, and signs the same', async () => {
  const { file, key } = await newKeyFile('Ministry – north', PASSPHRASE);
  writeFileSync(join(folder, 'made'), file);
  const read = await readPrivateKey(join(folder, 'made'), PASSPHRASE);
  assert.deepEqual([read.key.keyid, read.key.name], [key.keyid, key.name]);
  const known = parsePublicKey(key.publicKey)!;
  assert.deepEqual(known, read.key);
  const signature = Buffer.from(await key.sign(payload), 'base64');
  assert.ok(verify(null, preAuthEncoding(payload), createPublicKey(key.publicKey), signature));
  assert.throws(() => createPrivateKey({ key: file, passphrase: 'other' }));
});

test('a key of the command line is opened by the browser, locked or not', async () => {
  for (const [name, passphrase] of [
    ['locked', PASSPHRASE],
    ['plain', undefined],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- two
    const made = await newKey(join(folder, name), 'Regulator', passphrase);
    // oxlint-disable-next-line no-await-in-loop -- two
    const key = await opened(readFileSync(join(folder, name), 'utf8'), passphrase ?? '');
    assert.deepEqual([key.keyid, key.name], [made.keyid, 'Regulator']);
    assert.equal(parsePublicKey(key.publicKey)!.publicKey, made.publicKey);
  }
});

test('a wrong passphrase, a missing one and what is no private key are told apart', async () => {
  const { file, key } = await newKeyFile('', PASSPHRASE);
  assert.equal(await openKeyFile(file, 'other'), 'wrong-passphrase');
  assert.equal(await openKeyFile(file, ''), 'locked');
  assert.equal(await openKeyFile(key.publicKey, PASSPHRASE), 'not-private');
  assert.equal(
    await openKeyFile('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', ''),
    'not-private',
  );
  assert.equal(
    await openKeyFile(file.replace(/\n[A-Za-z0-9+/]{64}\n/, '\n'), PASSPHRASE),
    'wrong-passphrase',
  );
});
