// Runs every bench beside this file, or those whose names are given: `npm run bench -- routing mrt`. With `--write` what they
// measure goes into results.json and docs/performance.md. Each has a process of its own: they measure memory too. `--seconds 300` says how
// long a bench goes on that takes as long as one likes.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { performancePage } from './page.ts';
import { readResults, startRecording, writeResults, type Recorder } from './results.ts';

const { values: options, positionals: words } = parseArgs({
  options: { write: { type: 'boolean', default: false }, seconds: { type: 'string' } },
  allowPositionals: true,
});
const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
  .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)));

if (benches.length === 1) await run(benches[0]);
else
  for (const name of benches) {
    const { status } = spawnSync(
      process.execPath,
      [import.meta.filename, name, ...process.argv.slice(2).filter((arg) => !words.includes(arg))],
      {
        stdio: 'inherit',
      },
    );
    if (status !== 0) process.exitCode = 1;
  }

async function run(name: string): Promise<void> {
  process.stdout.write(`\n${name}\n`);
  const { bench } = (await import(`./${name}.bench.ts`)) as {
    bench: (record: Recorder, isWriting: boolean, seconds?: number) => Promise<void>;
  };
  const { record, taken } = startRecording();
  await bench(record, options.write, options.seconds === undefined ? undefined : Number(options.seconds));
  if (!options.write) return;
  const results = { ...readResults(), ...taken };
  writeResults(results);
  writeFileSync(new URL('../docs/performance.md', import.meta.url), performancePage(results));
}
