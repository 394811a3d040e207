import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../test/run-command.ts';
import { onlyInFullRun } from '../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-rows-'));
after(() => rmSync(folder, { recursive: true }));

const HEAD = /^snapshot_date,country,plane,measure,value,rank,of,coverage,rank_first\n/;
const ASSESS = ['assess', 'IR', '--no-ranks', '--plane', 'ipv4'];

test(
  '--csv prints the rows in place of the report, and writes them where a file or folder is named',
  onlyInFullRun,
  async (t) => {
    const { status, out } = await runCommand(t, ...ASSESS, '--csv');
    assert.equal(status, 0);
    assert.match(out, HEAD);
    const file = join(folder, 'one.csv');
    const named = await runCommand(t, ...ASSESS, '--csv', file, '--parquet', join(folder, 'one.parquet'));
    assert.deepEqual([named.out, named.err.split('\n')[0]], ['', file]);
    assert.equal(readFileSync(file, 'utf8'), out);
    assert.equal(readFileSync(join(folder, 'one.parquet'), 'latin1').slice(0, 4), 'PAR1');
    await runCommand(t, ...ASSESS, '--csv', '--html', '--out', folder);
    assert.ok(existsSync(join(folder, 'assess-IR.csv')) && existsSync(join(folder, 'assess-IR.html')));
  },
);

test('the rows and the document are not both printed on one screen', async (t) => {
  const { status, err } = await runCommand(t, ...ASSESS, '--csv', '--json');
  assert.equal(status, 2);
  assert.match(err, /--csv -.*--json/);
});

test('every measure of every country is one table; one measure or all must be asked for', async (t) => {
  const one = await runCommand(t, 'rank', 'detour', '--csv');
  const all = await runCommand(t, 'rank', '--all', '--csv', '-');
  for (const row of one.out.split('\n')) assert.ok(all.out.includes(row), row);
  for (const line of [['rank'], ['rank', 'detour', '--all']]) {
    const { status, err } = await runCommand(t, ...line);
    assert.equal(status, 2);
    assert.match(err, /--all .*loss-single/);
  }
});
