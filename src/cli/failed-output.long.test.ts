import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ENDED_BY_SIGPIPE } from './failed-output.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');
const FULL = existsSync('/dev/full') ? {} : { skip: 'SKIPPED, NOT TESTED: no /dev/full' };

/** Runs `muruna args` with its output closed after the first piece; the exit code and what it said on stderr. */
async function runCut(args: readonly string[]): Promise<{ code: number; said: string; got: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: withoutProgress(said), got: first.toString() };
}

/** Runs a line of shell in which `$muruna` is the program. */
async function runShell(line: string): Promise<{ code: number; said: string }> {
  const muruna = `'${process.execPath}' '${MAIN}'`;
  const child = spawn('sh', ['-c', line.replaceAll('$muruna', muruna)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: withoutProgress(said) };
}

const isOneSentence = /^muruna: [^\n]+\n$/;

/** What was said, but for the lines of progress that a slow machine writes. */
function withoutProgress(said: string): string {
  return said.replaceAll(/^muruna: [^\n]+ %\n/gm, '');
}

test('a reader that has had enough ends the program quietly', async () => {
  // More than a pipe holds, so that writing goes on after the reader has gone.
  const { code, said, got } = await runCut(['routes', '--to', '12880', '--csv']);
  assert.equal(said, '');
  assert.equal(code, ENDED_BY_SIGPIPE);
  assert.match(got, /^asn,class,hops,next_hop/);
});

test('a full disk under the output ends with its exit code and one sentence', FULL, async () => {
  for (const line of ['assess IR --no-ranks', 'routes --to 12880 --csv', 'operations --json', '--help']) {
    const { code, said } = await runShell(`$muruna ${line} > /dev/full`);
    assert.equal(code, 6, line);
    assert.match(said, isOneSentence);
    assert.match(said, /no space left for the output/);
  }
  const persian = await runShell('$muruna assess IR --no-ranks --lang fa > /dev/full');
  assert.match(persian.said, /فضای خالی نمانده/);
});

test('a full disk under a file that is named ends with its exit code and one sentence', FULL, async () => {
  for (const option of ['--result', '--html', '--pdf']) {
    const { code, said } = await runShell(`$muruna assess IR --no-ranks ${option} /dev/full`);
    assert.equal(code, 6, option);
    assert.match(said, isOneSentence);
    assert.match(said, /\/dev\/full/);
  }
});

test('a closed output counts as /dev/null, which Node opens in its place: no stack, and the exit code of the answer', async () => {
  const closed = [
    ['snapshot list >&-', 0],
    ['snapshot list --json >&- 2>&-', 0],
    ['assess XQ >&-', 3],
    ['assess XQ 2>&-', 3],
    ['--version <&- >&-', 0],
  ] as const;
  for (const [line, expected] of closed) {
    const { code, said } = await runShell(`$muruna ${line}`);
    assert.equal(code, expected, line);
    assert.ok(said === '' || isOneSentence.test(said), said);
  }
});

test('a full disk under stderr changes nothing else', FULL, async () => {
  assert.equal((await runShell('$muruna assess IR --no-ranks 2> /dev/full')).code, 0);
  assert.equal((await runShell('$muruna assess XQ --no-ranks 2> /dev/full')).code, 3);
});

test('a limit of size ends with its exit code and one sentence, and leaves nothing half-written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-limit-'));
  const place = join(folder, 'operations.json');
  const output = await runShell(`ulimit -f 1; $muruna operations --json > '${place}'`);
  assert.equal(output.code, 6);
  assert.match(output.said, isOneSentence);
  assert.match(output.said, /EFBIG/);
  await rm(place);
  const file = await runShell(`ulimit -f 1; $muruna operations --result '${place}'`);
  assert.equal(file.code, 6);
  assert.match(file.said, isOneSentence);
  assert.match(file.said, /ulimit -f/);
  assert.deepEqual(await readdir(folder), []);
  await rm(folder, { recursive: true });
});
