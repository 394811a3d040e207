// Runs every bench beside this file, or those whose names are given: `npm run bench -- routing mrt`. With `--write` what they
// measure goes into results.json and docs/performance.md. Each has a process of its own: they measure memory too.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { performancePage } from './page.ts';
import { readResults, startRecording, writeResults, type Recorder } from './results.ts';

const args = process.argv.slice(2);
const isWriting = args.includes('--write');
const words = args.filter((arg) => arg !== '--write');
const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
  .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)));

if (benches.length === 1) await run(benches[0]);
else
  for (const name of benches) {
    const { status } = spawnSync(
      process.execPath,
      [import.meta.filename, name, ...(isWriting ? ['--write'] : [])],
      {
        stdio: 'inherit',
      },
    );
    if (status !== 0) process.exitCode = 1;
  }

async function run(name: string): Promise<void> {
  process.stdout.write(`\n${name}\n`);
  const { bench } = (await import(`./${name}.bench.ts`)) as {
    bench: (record: Recorder, isWriting: boolean) => Promise<void>;
  };
  const { record, taken } = startRecording();
  await bench(record, isWriting);
  if (!isWriting) return;
  const results = { ...readResults(), ...taken };
  writeResults(results);
  writeFileSync(new URL('../docs/performance.md', import.meta.url), performancePage(results));
}
