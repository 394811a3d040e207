import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const MAIN = resolve(import.meta.dirname, '../main.ts');
const folder = mkdtempSync(join(tmpdir(), 'muruna-dossier-cli-'));
const at = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

/** Runs the program itself: results record their command line, and `--repeat` starts it again. */
function muruna(...args: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, MURUNA_TRUST: at('trust.json') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env });
  return { status, out: stdout, err: stderr };
}

function done(...args: string[]): string {
  const { status, out, err } = muruna(...args);
  assert.equal(status, 0, `${args.join(' ')}: ${err}`);
  return out;
}

interface Answer {
  readonly ok: boolean;
  readonly timestamp: { readonly chain: string } | null;
  readonly repeats: readonly { readonly outcome: string; readonly detail: string }[];
}

const verified = (...args: string[]): Answer =>
  JSON.parse(muruna('dossier', 'verify', ...args, '--json').out) as Answer;

test('with its inputs packed, a plan is computed again on a machine that has nothing but the dossier', () => {
  done('inventory', 'example', 'IR', '--sites', '30', '--crews', '5', '--out', at('ir'));
  done('damage', '--inventory', at('ir'), '--random', '5', '--out', at('night.json'));
  const plan = ['restore', '--inventory', at('ir'), '--damage', at('night.json'), '--moves', '200'];
  done(...plan, '--result', at('plan.json'));
  done('key', 'new', '--out', at('key'), '--name', 'Tester');
  done('key', 'trust', at('key.pub'));
  const build = ['dossier', 'build', '--from', at('plan.json'), '--key', at('key'), '--lang', 'en'];
  done(...build, '--format', 'html', '--inputs', 'all', '--out', at('packed.zip'));
  done(...build, '--format', 'html', '--inputs', 'none', '--out', at('named.zip'));
  rmSync(at('ir'), { recursive: true });
  rmSync(at('night.json'));
  const { ok, repeats } = verified(at('packed.zip'), '--repeat');
  assert.deepEqual([ok, repeats.map(({ outcome }) => outcome)], [true, ['same']], repeats[0]?.detail);
  assert.deepEqual(
    verified(at('named.zip'), '--repeat').repeats.map(({ outcome }) => outcome),
    ['input-missing'],
  );
});

test('a time-stamp counts when the verifier trusts its authority, and a stranger’s is said', () => {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const usage = ['-addext', 'extendedKeyUsage=critical,timeStamping'];
  for (const name of ['tsa', 'other']) {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`];
    openssl('req', '-x509', ...key, '-days', '9', '-subj', `/CN=${name}`, ...usage);
  }
  const settings = 'serial=./serial\ndefault_policy=1.2.3.4\ndigests=sha256\nsigner_digest=sha256\n';
  writeFileSync(at('tsa.cnf'), `[tsa]\ndefault_tsa=t\n[t]\n${settings}`);
  writeFileSync(at('serial'), '01\n');
  done('dossier', 'statement', at('packed.zip'), '--out', at('statement.json'));
  openssl('ts', '-query', '-data', 'statement.json', '-sha256', '-cert', '-out', 'request.tsq');
  const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-signer', 'tsa.pem'];
  openssl(...reply, '-inkey', 'tsa.key', '-out', 'response.tsr');
  done('dossier', 'timestamp', at('packed.zip'), '--token', at('response.tsr'), '--out', at('stamped.zip'));
  const judged = (...certificates: string[]): [boolean, string | undefined] => {
    const { ok, timestamp } = verified(at('stamped.zip'), ...certificates);
    return [ok, timestamp?.chain];
  };
  assert.deepEqual(judged(), [true, 'not-checked']);
  assert.deepEqual(judged('--tsa-cert', at('tsa.pem')), [true, 'trusted']);
  assert.deepEqual(judged('--tsa-cert', at('other.pem')), [false, 'untrusted']);
  const said = muruna('dossier', 'verify', at('stamped.zip'), '--tsa-cert', at('other.pem'));
  assert.equal(said.status, 8);
  assert.match(
    said.out.replaceAll(/\s+▌?\s*/g, ' '),
    /its time-stamp does not come from an authority you trust/,
  );
});
