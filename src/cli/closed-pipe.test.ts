import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ENDED_BY_SIGPIPE } from './closed-pipe.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');

/** Runs `muruna args` with its output closed after the first piece; the exit code and what it said on stderr. */
async function runCut(args: readonly string[]): Promise<{ code: number; said: string; got: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  return { code, said, got: first.toString() };
}

test('a reader that has had enough ends the program quietly', async () => {
  // More than a pipe holds, so that writing goes on after the reader has gone.
  const { code, said, got } = await runCut(['routes', '--to', '12880', '--csv']);
  assert.equal(said, '');
  assert.equal(code, ENDED_BY_SIGPIPE);
  assert.match(got, /^asn,class,hops,next_hop/);
});
