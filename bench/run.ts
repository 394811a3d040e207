// Runs every bench file beside this one, or those whose names are given: `npm run bench -- routing mrt`.
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));
for (const file of files.filter(
  (name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
)) {
  process.stdout.write(`\n${file}\n`);
  const { bench } = (await import(`./${file}`)) as { bench: () => Promise<void> };
  await bench();
}
