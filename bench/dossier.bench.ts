import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { seededRandom } from '../src/core/random.ts';
import { encodeResult, type ResultDocument } from '../src/exchange/dossier/result-file.ts';
import type { InputFile } from '../src/schemas/provenance.ts';
import { newKey } from '../src/operations/evidence/keys.ts';
import { SOFTWARE } from '../src/operations/software.ts';
import type { Recorder } from './results.ts';

const MEGABYTES = 500;

/** A result with that input. */
function packed(input: InputFile): ResultDocument {
  const request = { files: [input.path] };
  const provenance = { operation: 'mrt', request, software: SOFTWARE, inputs: [input] };
  return { answer: { files: [] }, provenance };
}

/** A dossier with 500 MB of inputs: seconds and peak memory of building and of verifying. Goal: ≤ 300 MB each. */
export async function bench(record: Recorder): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  const at = (name: string): string => join(folder, name);
  try {
    const sha256 = await largeFile(at('input.bin'));
    const input = { path: at('input.bin'), bytes: MEGABYTES * 2 ** 20, sha256 };
    writeFileSync(at('r.json'), encodeResult(packed(input)));
    await newKey(at('k'), 'bench');
    const main = new URL('../src/cli/main.ts', import.meta.url).pathname;
    const build = [
      '--from',
      at('r.json'),
      '--key',
      at('k'),
      '--out',
      at('d.zip'),
      '--format',
      'html',
      '--lang',
      'en',
    ];
    for (const [name, args] of [
      ['build', ['dossier', 'build', ...build]],
      ['verify', ['dossier', 'verify', at('d.zip')]],
    ] as const) {
      const probe = `process.on('exit', () => console.error('PEAK', process.resourceUsage().maxRSS))`;
      const start = performance.now();
      const said = run(['--import', `data:text/javascript,${probe}`, main, ...args]);
      const peak = Number(/PEAK (\d+)/.exec(said)![1]) / 1024;
      record(`dossier.${name}`, peak);
      const seconds = (performance.now() - start) / 1000;
      process.stdout.write(
        `dossier of ${(statSync(at('d.zip')).size / 2 ** 20).toFixed(0)} MB, ${name}: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): string {
  try {
    return execFileSync('bash', ['-c', '"$@" 2>&1', '-', process.execPath, ...args], { encoding: 'utf8' });
  } catch (error) {
    // A dossier by a stranger: exit code 8, as it should be.
    return (error as { stdout: string }).stdout;
  }
}

async function largeFile(path: string): Promise<string> {
  const random = seededRandom(1);
  const block = Uint8Array.from({ length: 2 ** 20 }, () => random.below(256));
  const hash = createHash('sha256');
  const file = createWriteStream(path);
  for (let n = 0; n < MEGABYTES; n++) {
    block[0] = n % 256;
    hash.update(block);
    if (!file.write(Uint8Array.from(block))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return hash.digest('hex');
}
