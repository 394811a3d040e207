import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { needsSharedData } from './shared-data.ts';
import { runCommand } from './run-command.ts';

// Every command on the pages about series and tables, on the bundled snapshot and on small ones of the names that the pages use.

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'muruna-tables-guide-'));
const GUIDE = resolve(import.meta.dirname, '../docs/guide');

const COMMANDS = ['series.md', 'tables.md'].flatMap((page) =>
  [...readFileSync(join(GUIDE, page), 'utf8').matchAll(/^ {4}npx muruna ([^#\n]+)/gm)].map(([, line]) =>
    line.trim(),
  ),
);

const LINKS = ['1|2|0', '1|10|-1', '10|11|-1', '10|12|-1', '2|20|-1', '20|21|-1', '1|30|-1'];
const COUNTRIES = ['1,US', '2,DE', '10,IR', '11,IR', '12,IR', '20,AZ', '21,AZ', '30,PK'];

before(async () => {
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  process.chdir(folder);
  mkdirSync('years');
  for (const [at, year] of ['2024', '2025', '2026'].entries())
    writeFileSync(`years/${year}0101.as-rel.txt`, `${LINKS.slice(0, LINKS.length - at).join('\n')}\n`);
  writeFileSync('years/asns.csv', asnsCsv());
});
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function asnsCsv(): string {
  const rows = COUNTRIES.map((row) => row.split(',')).map(([asn, country]) => `AS${asn},Network,,${country}`);
  return ['asn,name,class,cc', ...rows, ''].join('\n');
}

test('every command on the pages does what the page says', needsSharedData(), async (t) => {
  assert.ok(COMMANDS.length >= 9);
  for (const year of ['2024', '2025', '2026']) {
    const files = [
      '--as-rel',
      `years/${year}0101.as-rel.txt`,
      '--asns',
      'years/asns.csv',
      '--out',
      `${year}.muruna`,
    ];
    assert.equal((await runCommand(t, 'snapshot', 'build', ...files)).status, 0);
  }
  for (const line of COMMANDS) {
    const { status, out, err } = await runCommand(t, ...line.split(/\s+/));
    assert.equal(status, 0, `${line}: ${err}`);
    const files = [...line.matchAll(/--(?:csv|parquet|html) ([\w.]+)/g)].map(([, file]) => file);
    for (const file of files) assert.ok(existsSync(file), `${line} writes ${file}`);
    if (files.length === 0) assert.notEqual(out, '', line);
    if (line.endsWith('--csv'))
      assert.ok(out.startsWith('snapshot_date,country,plane,measure,value,rank,of,coverage,'), line);
  }
});
