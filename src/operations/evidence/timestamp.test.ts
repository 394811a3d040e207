import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { SMALL_OPERATIONS, smallResult } from '../../../test/small-result.ts';
import { encodeResult } from '../../exchange/dossier/result-file.ts';
import { attachTimestamp, statementOfDossier } from './amend.ts';
import { buildDossier } from './build.ts';
import { newKey } from './keys.ts';
import { checkTimestamp, trustedAuthorities } from './timestamp.ts';
import { verifyDossier } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-timestamp-'));
after(() => rmSync(folder, { recursive: true }));

const statement = new TextEncoder().encode('{"a":1}\n');

let stampedAt = 0;

/** A time-stamp authority of our own, run by openssl. */
before(() => {
  writeFileSync(join(folder, 'statement.json'), statement);
  writeFileSync(
    join(folder, 'tsa.cnf'),
    '[tsa]\ndefault_tsa=t\n[t]\nserial=./serial\ndefault_policy=1.2.3.4\ndigests=sha256\nsigner_digest=sha256\n',
  );
  writeFileSync(join(folder, 'serial'), '01\n');
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const usage = ['-addext', 'extendedKeyUsage=critical,timeStamping'];
  const self = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '9',
  ];
  openssl(...self, '-subj', '/CN=Test Authority', ...usage);
  openssl('ts', '-query', '-data', 'statement.json', '-sha256', '-cert', '-out', 'request.tsq');
  stampedAt = Date.now();
  const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-signer', 'cert.pem'];
  openssl(...reply, '-inkey', 'key.pem', '-out', 'response.tsr');
  openssl(...reply, '-inkey', 'key.pem', '-token_out', '-out', 'token.tst');
});

for (const file of ['response.tsr', 'token.tst'])
  test(`a ${file} that openssl made is good for its statement and for no other`, async () => {
    const token = readFileSync(join(folder, file));
    const good = await checkTimestamp(token, statement);
    assert.deepEqual([good.valid, good.authority], [true, 'Test Authority']);
    assert.ok(Math.abs(Date.parse(good.time!) - stampedAt) < 60_000);
    assert.equal((await checkTimestamp(token, new TextEncoder().encode('{"a":2}\n'))).valid, false);
  });

/** A root, an authority whose certificate it issued, and another root; a response that the authority made. */
function issueChain(): void {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = (name: string): string[] => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`];
  for (const name of ['root', 'other'])
    openssl('req', '-x509', ...key(name), '-out', `${name}.pem`, '-days', '9', '-subj', `/CN=${name}`);
  openssl('req', ...key('stamp'), '-out', 'stamp.csr', '-subj', '/CN=Stamp');
  writeFileSync(join(folder, 'stamp.ext'), 'extendedKeyUsage=critical,timeStamping\n');
  const issue = ['x509', '-req', '-in', 'stamp.csr', '-CA', 'root.pem', '-CAkey', 'root.key'];
  openssl(...issue, '-CAcreateserial', '-days', '9', '-extfile', 'stamp.ext', '-out', 'stamp.pem');
  const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-signer', 'stamp.pem'];
  openssl(...reply, '-inkey', 'stamp.key', '-out', 'issued.tsr');
}

test('an authority is trusted when its certificate or its issuer’s is, and not otherwise', async () => {
  issueChain();
  const chain = async (token: string, ...certificates: string[]): Promise<string> => {
    const trusted = await trustedAuthorities(certificates.map((name) => join(folder, name)));
    const answer = await checkTimestamp(readFileSync(join(folder, token)), statement, trusted);
    assert.equal(answer.valid, true);
    return answer.chain;
  };
  assert.equal(await chain('issued.tsr'), 'not-checked');
  assert.equal(await chain('issued.tsr', 'root.pem'), 'trusted');
  assert.equal(await chain('issued.tsr', 'other.pem', 'root.pem'), 'trusted');
  assert.equal(await chain('issued.tsr', 'other.pem'), 'untrusted');
  assert.equal(await chain('response.tsr', 'cert.pem'), 'trusted');
  assert.equal(await chain('response.tsr', 'root.pem'), 'untrusted');
});

test('a stamp made after its certificate ended is not valid', async () => {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = (name: string): string[] => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`];
  openssl('req', '-x509', ...key('issuer'), '-out', 'issuer.pem', '-days', '9', '-subj', '/CN=issuer');
  openssl('req', ...key('late'), '-out', 'late.csr', '-subj', '/CN=late');
  writeFileSync(join(folder, 'late.ext'), 'extendedKeyUsage=critical,timeStamping\n');
  const chainOf = async (days: string): Promise<readonly [boolean, string]> => {
    const issue = ['x509', '-req', '-in', 'late.csr', '-CA', 'issuer.pem', '-CAkey', 'issuer.key'];
    openssl(...issue, '-CAcreateserial', '-days', days, '-extfile', 'late.ext', '-out', 'late.pem');
    const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-signer', 'late.pem'];
    openssl(...reply, '-inkey', 'late.key', '-out', 'late.tsr');
    const trusted = await trustedAuthorities([join(folder, 'issuer.pem')]);
    const { valid, chain } = await checkTimestamp(readFileSync(join(folder, 'late.tsr')), statement, trusted);
    return [valid, chain];
  };
  assert.deepEqual(await chainOf('9'), [true, 'trusted']);
  assert.deepEqual(await chainOf('-1'), [false, 'untrusted']);
});

test('a token without its certificate is good with the authority’s own at hand, and only with that', async () => {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  openssl('ts', '-query', '-data', 'statement.json', '-sha256', '-out', 'bare.tsq');
  const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'bare.tsq', '-signer', 'cert.pem'];
  openssl(...reply, '-inkey', 'key.pem', '-out', 'bare.tsr');
  const stranger = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 's.key', '-days', '9'];
  openssl(
    ...stranger,
    '-out',
    's.pem',
    '-subj',
    '/CN=s',
    '-addext',
    'extendedKeyUsage=critical,timeStamping',
  );
  const token = readFileSync(join(folder, 'bare.tsr'));
  const judged = async (...names: string[]): Promise<readonly [boolean, string]> => {
    const trusted = await trustedAuthorities(names.map((name) => join(folder, name)));
    const { valid, chain } = await checkTimestamp(token, statement, trusted);
    return [valid, chain];
  };
  assert.deepEqual(await judged('s.pem', 'cert.pem'), [true, 'trusted']);
  assert.equal((await judged('s.pem'))[0], false);
  assert.equal((await judged())[0], false);
});

test('what is stamped was built before, and nobody stamps in the future', async () => {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const at = (name: string): string => join(folder, name);
  await newKey(at('signer'), 'Signer');
  writeFileSync(at('small.json'), encodeResult(smallResult()));
  const shared = { operations: SMALL_OPERATIONS, software: 'muruna 0.1.0' };
  const problems = async (builtAt: Date, readAt: Date): Promise<string[]> => {
    const request = { results: [at('small.json')], languages: [], formats: [], keys: [at('signer')] };
    const now = builtAt.toISOString();
    const more = { out: at('plain.zip'), title: 'T', inputs: 'none' as const, sealed: [], now };
    await buildDossier({ ...request, ...more, ...shared });
    writeFileSync(at('stated.json'), await statementOfDossier(at('plain.zip')));
    openssl('ts', '-query', '-data', 'stated.json', '-sha256', '-cert', '-out', 'stated.tsq');
    const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'stated.tsq', '-signer', 'cert.pem'];
    openssl(...reply, '-inkey', 'key.pem', '-out', 'stated.tsr');
    const house = { ...shared, now: () => readAt };
    await attachTimestamp(at('plain.zip'), at('stated.tsr'), at('stamped.zip'), house);
    const asked = { dossier: at('stamped.zip'), trusted: [], now: readAt.toISOString() };
    return (await verifyDossier({ ...asked, ...shared })).answer.problems.map(({ code }) => code);
  };
  const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);
  assert.deepEqual(await problems(hours(-2), hours(2)), []);
  assert.deepEqual(await problems(hours(1), hours(2)), ['dossier.problem.timestamp-time']);
  assert.deepEqual(await problems(hours(-3), hours(-1)), ['dossier.problem.timestamp-time']);
});

test('a file without a certificate is refused', async () => {
  const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
  const file = join(folder, 'statement.json');
  await assert.rejects(trustedAuthorities([file]), refused('dossier.no-certificate'));
  await assert.rejects(trustedAuthorities([join(folder, 'none.pem')]), refused('file.not-found'));
});

test('damaged tokens and rubbish are not valid and throw nothing', async () => {
  const token = readFileSync(join(folder, 'response.tsr'));
  const end = token.length - 20;
  const damaged = Buffer.from(token);
  damaged[end] ^= 1;
  assert.equal((await checkTimestamp(damaged, statement)).valid, false);
  assert.equal((await checkTimestamp(token.subarray(0, 100), statement)).valid, false);
  assert.equal((await checkTimestamp(Buffer.from('rubbish'), statement)).valid, false);
  assert.equal((await checkTimestamp(Buffer.concat([token, Buffer.alloc(1)]), statement)).valid, false);
});
