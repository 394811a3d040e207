import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newKey, readPrivateKey, readPublicKey, revokeKey, trustedKeys, trustKey } from './keys.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'muruna-keys-'));
const at = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

test('trust and revocation at once from many sides: none is lost, and no lock stays behind', async () => {
  const keys = await Promise.all(Array.from({ length: 24 }, (_, n) => newKey(at(`k${n}`), `Key ${n}`)));
  const store = at('trust.json');
  await trustKey(keys[0], NOW, store);
  await Promise.all([
    ...keys.slice(1).map((key) => trustKey(key, NOW, store)),
    revokeKey(keys[0].keyid, NOW, 'stolen', store),
  ]);
  const kept = await trustedKeys(store);
  assert.deepEqual(kept.map(({ keyid }) => keyid).toSorted(), keys.map(({ keyid }) => keyid).toSorted());
  assert.deepEqual(
    kept.filter(({ revokedAt }) => revokedAt !== undefined).map(({ keyid }) => keyid),
    [keys[0].keyid],
  );
  assert.ok(!readdirSync(folder).some((name) => name.endsWith('.lock')));
});

test('a revoked key is not trusted again by a word', async () => {
  const store = at('again.json');
  const key = await newKey(at('again'), '');
  await trustKey(key, NOW, store);
  await revokeKey(key.keyid, NOW, undefined, store);
  await assert.rejects(trustKey(key, NOW, store), { code: 'key.was-revoked' });
});

test('a passphrase locks the private key, OpenSSL opens it with the same one, and the public half stays readable', async () => {
  const key = await newKey(at('locked'), 'Ministry', 'correct horse');
  await assert.rejects(readPrivateKey(at('locked'), undefined), { code: 'key.locked' });
  await assert.rejects(readPrivateKey(at('locked'), 'wrong'), { code: 'key.wrong-passphrase' });
  assert.equal((await readPrivateKey(at('locked'), 'correct horse')).key.keyid, key.keyid);
  assert.equal((await readPublicKey(at('locked.pub'))).keyid, key.keyid);
  const openssl = ['pkey', '-in', at('locked'), '-passin', 'pass:correct horse', '-pubout'];
  assert.equal(execFileSync('openssl', openssl, { encoding: 'utf8' }), key.publicKey);
});

test('neither half of a key pair is ever overwritten, and half a pair is not left behind', async () => {
  writeFileSync(at('taken.pub'), 'mine');
  await assert.rejects(newKey(at('taken'), ''), { code: 'key.exists' });
  assert.equal(readFileSync(at('taken.pub'), 'utf8'), 'mine');
  assert.ok(!readdirSync(folder).includes('taken'));
  await newKey(at('once'), '');
  await assert.rejects(newKey(at('once'), ''), { code: 'key.exists' });
});
