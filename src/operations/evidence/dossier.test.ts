import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { zipSync } from 'fflate';
import { SMALL_OPERATIONS, smallResult } from '../../../test/small-result.ts';
import { Refusal } from '../../core/refusal.ts';
import { encodeResult } from '../../exchange/dossier/result-file.ts';
import { localHeader } from '../../exchange/dossier/zip-layout.ts';
import { addSignatures, redactFields } from './amend.ts';
import { fileOfBytes, writeArchive } from './archive.ts';
import { buildDossier, type BuildRequest } from './build.ts';
import { newKey, readPublicKey, revokeKey, trustedKeys, trustKey, type TrustedKey } from './keys.ts';
import { openDossier } from './open.ts';
import { verifyDossier } from './verify.ts';
import { isQuick, onlyWithAllCases } from '../../../test/cases.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const HOUSE = { now: () => new Date(NOW), operations: SMALL_OPERATIONS, software: 'muruna 0.1.0' };
const folder = mkdtempSync(join(tmpdir(), 'muruna-dossier-'));
const at = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

let trusted: TrustedKey[];

before(async () => {
  for (const name of ['a', 'b']) await newKey(at(name), `Signer ${name}`);
  await trustKey(await readPublicKey(at('a.pub')), NOW, at('trust.json'));
  trusted = await trustedKeys(at('trust.json'));
  writeFileSync(at('small.json'), encodeResult(smallResult()));
});

async function build(out: string, changes: Partial<BuildRequest> = {}): Promise<string> {
  await buildDossier({
    results: [at('small.json')],
    languages: [],
    formats: [],
    keys: [at('a')],
    out: at(out),
    title: 'A test',
    inputs: 'no-snapshots',
    sealed: [],
    software: 'muruna 0.1.0',
    operations: SMALL_OPERATIONS,
    now: NOW,
    ...changes,
  });
  return at(out);
}

const verify = (dossier: string, now = NOW, keys = trusted) =>
  verifyDossier({ dossier, trusted: keys, now, operations: SMALL_OPERATIONS, software: 'muruna 0.1.0' }).then(
    ({ answer }) => answer,
  );

const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

const codes = ({ problems }: { problems: readonly { code: string; facts: object }[] }): string[] =>
  problems.map(({ code, facts }) => `${code} ${'file' in facts ? String(facts.file) : ''}`.trim());

/** All zip entries, packed by another tool. */
async function contents(dossier: string): Promise<Record<string, Uint8Array>> {
  const opened = await openDossier(dossier);
  const files: Record<string, Uint8Array> = {};
  for (const { path, read } of opened.files) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read()) chunks.push(Uint8Array.from(chunk));
    files[path] = Buffer.concat(chunks);
  }
  await opened.close();
  return files;
}

/** A dossier of these files in our own frame: what a careful forger would make. */
async function pack(name: string, files: Record<string, Uint8Array>): Promise<string> {
  await writeArchive(
    at(name),
    'small',
    Object.entries(files).map(([path, bytes]) => fileOfBytes(path, bytes)),
  );
  return at(name);
}

test('a dossier verifies: intact, signed by the trusted key, the same bytes for the same request', async () => {
  const dossier = await build('small.zip');
  const answer = await verify(dossier);
  assert.deepEqual([answer.ok, answer.intact, answer.title, answer.builtAt], [true, true, 'A test', NOW]);
  assert.deepEqual(
    answer.signatures.map(({ name, status }) => [name, status]),
    [['Signer a', 'trusted']],
  );
  const bytes = readFileSync(dossier);
  assert.deepEqual(readFileSync(await build('small.zip')), bytes);
});

const FRAME_FAULT = /"dossier\.problem\.frame","facts":\{"file":"|^\{"file":"dossier"/;

test('every byte flipped in turn is found, and the file is named', onlyWithAllCases, async () => {
  const dossier = await build('flip.zip');
  const bytes = readFileSync(dossier);
  const owner = await ownersOf(dossier, bytes.length);
  const missed: string[] = [];
  for (let byte = 0; byte < bytes.length; byte += isQuick ? 5 : 1) {
    bytes[byte] ^= 1 << (byte % 8);
    const said = await verifyDossier({
      dossier: bytes,
      trusted,
      now: NOW,
      operations: SMALL_OPERATIONS,
      software: 'muruna 0.1.0',
    }).then(
      ({ answer }) => (answer.intact ? 'intact' : JSON.stringify(answer.problems)),
      (error: unknown) => (error instanceof Refusal ? JSON.stringify(error.facts) : String(error)),
    );
    bytes[byte] ^= 1 << (byte % 8);
    // In the frame it is the file whose record was changed (its name may be what was changed), or the archive as a whole.
    const named = owner[byte] === '' ? FRAME_FAULT.test(said) : said.includes(`"file":"${owner[byte]}"`);
    if (!named) missed.push(`${byte} (${owner[byte]}): ${said}`);
  }
  assert.deepEqual(missed.slice(0, 5), [], `${missed.length} of ${bytes.length}`);
});

/** For each byte the file whose content it is; empty in the frame. */
async function ownersOf(dossier: string, length: number): Promise<string[]> {
  const opened = await openDossier(dossier);
  const owner: string[] = Array.from({ length }, () => '');
  let at = 0;
  for (const { path, bytes } of opened.files) {
    at += localHeader({ name: `flip/${path}`, bytes, crc32: 0 }).length;
    owner.fill(path, at, at + bytes);
    at += bytes;
  }
  await opened.close();
  return owner;
}

test('files changed, added and removed by a careful forger are each named', async () => {
  const files = await contents(await build('base.zip'));
  const result = 'data/results/small.json';
  const changed = Buffer.from(Buffer.from(files[result]).toString().replaceAll('0.41', '0.14'));
  assert.deepEqual(codes(await verify(await pack('changed.zip', { ...files, [result]: changed }))), [
    `dossier.problem.changed ${result}`,
  ]);
  const { [result]: _, ...without } = files;
  assert.deepEqual(codes(await verify(await pack('removed.zip', without))), [
    `dossier.problem.removed ${result}`,
  ]);
  const more = { ...files, 'data/extra.txt': Buffer.from('x') };
  assert.deepEqual(codes(await verify(await pack('added.zip', more))), [
    'dossier.problem.added data/extra.txt',
  ]);
  const { 'dossier.dsse.json': __, ...unsigned } = files;
  const answer = await verify(await pack('unsigned.zip', unsigned));
  assert.ok(!answer.intact && codes(answer).includes('dossier.problem.unsigned'));
});

test('an archive repacked by another tool is distinguished from one that was changed', async () => {
  const files = await contents(await build('again.zip'));
  const prefixed = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`again/${path}`, bytes]));
  writeFileSync(at('repacked.zip'), zipSync(prefixed));
  const answer = await verify(at('repacked.zip'));
  assert.deepEqual([answer.intact, answer.ok, answer.problems], [true, true, []]);
  assert.deepEqual(answer.remarks, [{ code: 'dossier.remark.repacked', facts: {} }]);
  const forged = { ...prefixed, 'again/data/results/small.json': Buffer.from('{}') };
  writeFileSync(at('forged.zip'), zipSync(forged));
  assert.ok(
    codes(await verify(at('forged.zip'))).includes('dossier.problem.changed data/results/small.json'),
  );
  // One changed byte of the frame leaves the other headers as they were: that is no other program.
  const bytes = readFileSync(at('again.zip'));
  bytes[10] ^= 1;
  writeFileSync(at('flipped.zip'), bytes);
  const flipped = await verify(at('flipped.zip'));
  assert.deepEqual(
    [flipped.intact, flipped.remarks, flipped.problems[0].code],
    [false, [], 'dossier.problem.frame'],
  );
});

test('what is no dossier at all is said in one sentence: a result, another file, another folder', async () => {
  writeFileSync(at('result.json'), '\uFEFF {"format":"muruna/assess"}');
  writeFileSync(at('text.zip'), 'hello');
  mkdirSync(at('photos'));
  writeFileSync(at('photos/a.jpg'), '');
  await assert.rejects(verify(at('result.json')), {
    code: 'dossier.is-document',
    facts: { file: at('result.json'), command: `muruna dossier build --from ${at('result.json')}` },
  });
  for (const name of ['text.zip', 'photos'])
    await assert.rejects(verify(at(name)), {
      code: 'dossier.not-one',
      facts: { file: at(name), command: 'muruna dossier build' },
    });
  writeFileSync(at('empty.zip'), '');
  writeFileSync(at('cut.zip'), readFileSync(await build('whole.zip')).subarray(0, 4000));
  for (const name of ['empty.zip', 'cut.zip'])
    await assert.rejects(verify(at(name)), { code: 'dossier.truncated' }, name);
});

test('what a file manager adds when it packs again is passed over and named, and the rest is verified', async () => {
  const files = await contents(await build('mac.zip'));
  const packed = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`mac/${path}`, bytes]));
  const litter = {
    'mac/.DS_Store': new Uint8Array(8),
    '__MACOSX/mac/._bagit.txt': new Uint8Array(8),
    'mac/data/Thumbs.db': new Uint8Array(8),
  };
  writeFileSync(at('mac-again.zip'), zipSync({ ...litter, ...packed }));
  const answer = await verify(at('mac-again.zip'));
  assert.deepEqual([answer.intact, answer.problems, answer.derived], [true, [], true]);
  assert.deepEqual(
    answer.remarks.map(({ code, facts }) => [code, facts['count'] ?? 0]),
    [
      ['dossier.remark.repacked', 0],
      ['dossier.remark.litter', 3],
    ],
  );
  assert.equal(answer.files, Object.keys(files).length);
  assert.deepEqual(
    answer.signatures.map(({ status }) => status),
    ['trusted'],
  );
});

test('a truncated archive, a name that leads out, and a bomb are refused; nothing is written', async () => {
  const dossier = await build('cut.zip');
  truncateSync(dossier, Math.floor(statSync(dossier).size / 2));
  await assert.rejects(verify(dossier), refusal('dossier.truncated'));
  writeFileSync(at('not.zip'), 'hello');
  await assert.rejects(verify(at('not.zip')), refusal('dossier.not-one'));
  for (const name of ['../evil.txt', '/etc/evil', 'a/../../evil', 'C:evil', '.hidden', 'a//b'])
    await assert.rejects(
      (writeFileSync(at('evil.zip'), zipSync({ [name]: new Uint8Array(1), 'x/y': new Uint8Array(1) })),
      verify(at('evil.zip'))),
      refusal('dossier.unsafe-name'),
      name,
    );
  writeFileSync(at('bomb.zip'), zipSync({ 'x/zeros': new Uint8Array(1 << 25) }));
  await assert.rejects(verify(at('bomb.zip')), refusal('dossier.bomb'));
  const many = Array.from({ length: 4001 }, (_, number) => [`x/${number}`, new Uint8Array(1)]);
  writeFileSync(at('many.zip'), zipSync(Object.fromEntries(many), { level: 0 }));
  await assert.rejects(verify(at('many.zip')), refusal('dossier.bomb'));
  const before = readdirSync(folder).length;
  await verify(await build('cut.zip'));
  assert.equal(readdirSync(folder).length, before);
});

test('a stranger’s key, a revoked key and a clock in the future are each said', async () => {
  const dossier = await build('keys.zip');
  const stranger = await verify(dossier, NOW, []);
  assert.deepEqual(
    [stranger.ok, stranger.intact, stranger.signatures[0].status],
    [false, true, 'unknown-key'],
  );
  await trustKey(await readPublicKey(at('a.pub')), NOW, at('revoked.json'));
  const { keyid } = await readPublicKey(at('a.pub'));
  await revokeKey(keyid.slice(0, 12), '2026-11-01T00:00:00Z', 'lost', at('revoked.json'));
  const revoked = await verify(dossier, NOW, await trustedKeys(at('revoked.json')));
  assert.deepEqual([revoked.ok, revoked.signatures[0].status], [false, 'revoked']);
  const early = await verify(dossier, '2026-11-23T00:00:00Z');
  assert.deepEqual([early.ok, ...codes(early)], [false, 'dossier.problem.future']);
});

test('several signers sign the same statement, at once or later', async () => {
  const both = await verify(await build('both.zip', { keys: [at('a'), at('b')] }));
  assert.equal(both.signatures.length, 2);
  await addSignatures(await build('one.zip'), [at('b')], at('two.zip'), HOUSE);
  const two = await verify(at('two.zip'));
  assert.deepEqual(two.signatures.map(({ status }) => status).toSorted(), ['trusted', 'unknown-key']);
  assert.ok(two.ok);
});

test('a claim that the results do not bear out fails the build and says by how much; nothing is written', async () => {
  const cases: [string, string][] = [
    ['[[claim: loss.international < 40%]]', 'dossier.claim-false'],
    ['[[claim: loss.domestic < 40%]]', 'dossier.claim-missing'],
    ['[[figure: loss.internationel]]', 'dossier.figure-unknown'],
    ['[[claim: loss.international]]', 'dossier.reference-malformed'],
  ];
  for (const [text, code] of cases) {
    writeFileSync(at('n.md'), `Line one.\n${text}\n`);
    await assert.rejects(build('claim.zip', { narrative: at('n.md') }), (error) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.code, error.facts['line']], [code, 2]);
      if (code === 'dossier.claim-false')
        assert.deepEqual([error.facts['value'], error.facts['by']], ['41.0%', '1.00%']);
      if (code === 'dossier.figure-unknown')
        assert.match(String(error.facts['similar']), /^loss\.international/);
      return true;
    });
  }
  assert.ok(!readdirSync(folder).some((name) => name.startsWith('claim.zip')));
});

test('a builder who signs a false claim is found out', async () => {
  writeFileSync(at('n.md'), '[[claim: loss.international < 50%]]');
  const narrated = await build('true.zip', { narrative: at('n.md'), languages: ['en'] });
  assert.equal((await verify(narrated)).claims, 1);
  const forged = encodeResult({ ...smallResult(), answer: { loss: { international: 0.9 } } }).replaceAll(
    '0.41',
    '0.9',
  );
  writeFileSync(at('forged.json'), forged);
  // The narrative of an honest build, the results of another, signed with the builder's own key.
  const { results } = await verifyDossier({
    dossier: narrated,
    trusted,
    now: NOW,
    operations: SMALL_OPERATIONS,
    software: 'muruna 0.1.0',
  });
  assert.equal(results.size, 1);
  const files = await contents(narrated);
  const answer = await verify(
    await pack('lie.zip', { ...files, 'data/results/small.json': Buffer.from(forged) }),
  );
  assert.ok(codes(answer).includes('dossier.problem.claim'));
});

test('sealed fields can be taken out and the rest still verifies; what is shown must be what was signed', async () => {
  const sealed = await build('sealed.zip', { sealed: ['loss.secret', 'list'] });
  const whole = await verify(sealed);
  assert.deepEqual([whole.ok, whole.sealed.open.length, whole.sealed.closed], [true, 2, []]);
  await redactFields(sealed, ['loss.secret'], at('redacted.zip'), HOUSE);
  const redacted = await verify(at('redacted.zip'));
  assert.deepEqual([redacted.ok, redacted.sealed], [true, { open: ['list'], closed: ['loss.secret'] }]);
  assert.ok(!readFileSync(at('redacted.zip')).includes('cable station'));
  const files = await contents(sealed);
  const texts = JSON.parse(Buffer.from(files['disclosures.json']).toString()) as string[];
  const lie = Buffer.from(JSON.stringify(['salt', 'loss.secret', 'nothing'])).toString('base64url');
  const shown = Buffer.from(`${JSON.stringify([texts[0], lie], undefined, 1)}\n`);
  const answer = await verify(await pack('lying.zip', { ...files, 'disclosures.json': shown }));
  assert.deepEqual(codes(answer), ['dossier.problem.disclosure disclosures.json']);
  // A field is taken out wherever it appears, as it is sealed, and its value with it.
  await redactFields(sealed, ['secret'], at('everywhere.zip'), HOUSE);
  assert.deepEqual((await verify(at('everywhere.zip'))).sealed.closed, ['loss.secret']);
  await assert.rejects(
    redactFields(sealed, ['nothing'], at('x.zip'), HOUSE),
    refusal('dossier.no-such-field'),
  );
  await assert.rejects(build('x.zip', { sealed: ['no.such'] }), refusal('dossier.no-such-field'));
});

test('private keys are readable by their owner alone, never overwritten, printed or packed', async () => {
  assert.equal(statSync(at('a')).mode & 0o777, 0o600);
  assert.equal(statSync(at('trust.json')).mode & 0o777, 0o600);
  await assert.rejects(newKey(at('a'), 'again'), refusal('key.exists'));
  const secret = readFileSync(at('a'), 'utf8').split('\n').at(-3);
  assert.ok(secret.length > 40);
  assert.ok(!readFileSync(await build('secret.zip')).includes(secret));
  writeFileSync(
    at('bad-key'),
    `-----BEGIN PRIVATE KEY-----\n${secret.slice(4)}\n-----END PRIVATE KEY-----\n`,
  );
  await assert.rejects(build('x.zip', { keys: [at('bad-key')] }), (error) => {
    assert.ok(error instanceof Refusal && error.code === 'key.not-private');
    assert.ok(!JSON.stringify(error.facts).includes(secret.slice(4, 20)));
    return true;
  });
});

test('inputs that changed since the result was computed are refused', async () => {
  writeFileSync(at('input.yaml'), 'a: 1\n');
  const input = { path: at('input.yaml'), bytes: 5, sha256: 'f'.repeat(64) };
  writeFileSync(at('stale.json'), encodeResult(smallResult([input])));
  await assert.rejects(build('x.zip', { results: [at('stale.json')] }), refusal('dossier.input-changed'));
});

test('the written recipe with sha256sum and openssl alone verifies a dossier', async () => {
  const guide = readFileSync(new URL('../../../docs/formats/dossier.md', import.meta.url), 'utf8');
  const script = /```sh verify\n([\s\S]*?)```/.exec(guide)![1];
  const dossier = await build('recipe.zip');
  const run = (): string =>
    execFileSync('bash', ['-eu', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DOSSIER: dossier, KEY: at('a.pub') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const said = run();
  assert.match(said, /Signature Verified Successfully/);
  assert.match(said, /data\/results\/small\.json: OK/);
  const bytes = readFileSync(dossier);
  bytes[bytes.indexOf('0.41')] ^= 1;
  writeFileSync(dossier, bytes);
  assert.throws(run);
});
