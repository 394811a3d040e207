import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../test/run-command.ts';
import { onlyInFullRun, onlyWithAllCases } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-dossier-cli-'));
const at = (name: string): string => join(folder, name);
process.env['MURUNA_TRUST'] = at('trust.json');
after(() => rmSync(folder, { recursive: true }));

async function done(t: TestContext, ...args: string[]): Promise<void> {
  const { status, err } = await runCommand(t, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${err}`);
}

interface Answer {
  readonly ok: boolean;
  readonly timestamp: { readonly chain: string } | null;
  readonly repeats: readonly { readonly outcome: string; readonly detail: string }[];
}

const verified = async (t: TestContext, ...args: string[]): Promise<Answer> =>
  JSON.parse((await runCommand(t, 'dossier', 'verify', ...args, '--json')).out) as Answer;

test(
  'with its inputs packed, a plan is computed again on a machine that has nothing but the dossier',
  onlyWithAllCases,
  async (t) => {
    await done(t, 'inventory', 'example', 'IR', '--sites', '30', '--crews', '5', '--out', at('ir'));
    await done(t, 'damage', '--inventory', at('ir'), '--random', '5', '--out', at('night.json'));
    const plan = ['restore', '--inventory', at('ir'), '--damage', at('night.json'), '--moves', '200'];
    await done(t, ...plan, '--result', at('plan.json'));
    await done(t, 'key', 'new', '--out', at('key'), '--name', 'Tester');
    // A signer trusts his own key without a word.
    const build = ['dossier', 'build', '--from', at('plan.json'), '--key', at('key'), '--lang', 'en'];
    await done(t, ...build, '--format', 'html', '--inputs', 'all', '--out', at('packed.zip'));
    await done(t, ...build, '--format', 'html', '--inputs', 'none', '--out', at('named.zip'));
    rmSync(at('ir'), { recursive: true });
    rmSync(at('night.json'));
    const { ok, repeats } = await verified(t, at('packed.zip'), '--repeat');
    assert.deepEqual([ok, repeats.map(({ outcome }) => outcome)], [true, ['same']], repeats[0]?.detail);
    assert.deepEqual(
      (await verified(t, at('named.zip'), '--repeat')).repeats.map(({ outcome }) => outcome),
      ['input-missing'],
    );
  },
);

/** A signed dossier of one answer, `ir.zip`. */
async function buildDossierOfIran(t: TestContext): Promise<void> {
  await done(t, 'assess', 'IR', '--no-ranks', '--result', at('ir.json'));
  if (!readdirSync(folder).includes('key')) await done(t, 'key', 'new', '--out', at('key'));
  const build = ['dossier', 'build', '--from', at('ir.json'), '--key', at('key'), '--format', 'html'];
  await done(t, ...build, '--out', at('ir.zip'));
}

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const)
  test(
    `${signal} while results are computed again ends everything and leaves nothing behind`,
    signal === 'SIGTERM' ? onlyInFullRun : onlyWithAllCases,
    async (t) => {
      await buildDossierOfIran(t);
      const scratch = at(`scratch-${signal}`);
      mkdirSync(scratch);
      const program = fileURLToPath(new URL('../main.ts', import.meta.url));
      const child = spawn(process.execPath, [program, 'dossier', 'verify', at('ir.zip'), '--repeat'], {
        env: { ...process.env, TMPDIR: scratch },
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      const jobs = (): number =>
        execFileSync('ps', ['ax', '-o', 'args='], { encoding: 'utf8' })
          .split('\n')
          .filter((line) => line.includes('repeat-job') && line.includes(scratch)).length;
      while (jobs() === 0 && child.exitCode === null) await delay(20);
      child.kill(signal);
      const [code, name] = (await ended) as [number | null, string | null];
      assert.deepEqual([code, name], signal === 'SIGINT' ? [130, null] : [null, signal]);
      while (jobs() > 0) await delay(20);
      assert.deepEqual(
        readdirSync(scratch).filter((name) => name.startsWith('muruna')),
        [],
      );
    },
  );

test(
  'a time-stamp counts when the verifier trusts its authority, and a stranger’s is said',
  onlyInFullRun,
  async (t) => {
    await buildDossierOfIran(t);
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
    const stated = await runCommand(t, 'dossier', 'statement', at('ir.zip'), '--out', at('statement.json'));
    assert.equal(stated.out, `Wrote ${at('statement.json')}.\n`);
    openssl('ts', '-query', '-data', 'statement.json', '-sha256', '-cert', '-out', 'request.tsq');
    const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-signer', 'tsa.pem'];
    openssl(...reply, '-inkey', 'tsa.key', '-out', 'response.tsr');
    await done(
      t,
      'dossier',
      'timestamp',
      at('ir.zip'),
      '--token',
      at('response.tsr'),
      '--out',
      at('stamped.zip'),
    );
    const judged = async (...certificates: string[]): Promise<[boolean, string | undefined]> => {
      const { ok, timestamp } = await verified(t, at('stamped.zip'), ...certificates);
      return [ok, timestamp?.chain];
    };
    assert.deepEqual(await judged(), [true, 'not-checked']);
    assert.deepEqual(await judged('--tsa-cert', at('tsa.pem')), [true, 'trusted']);
    assert.deepEqual(await judged('--tsa-cert', at('other.pem')), [false, 'untrusted']);
    const said = await runCommand(t, 'dossier', 'verify', at('stamped.zip'), '--tsa-cert', at('other.pem'));
    assert.equal(said.status, 8);
    assert.match(
      said.out.replaceAll(/\s+▌?\s*/g, ' '),
      /its time-stamp does not come from an authority you trust/,
    );
  },
);
