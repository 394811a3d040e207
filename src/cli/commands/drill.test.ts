import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../../test/run-command.ts';
import { onlyWithAllCases } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-drill-'));
after(() => rmSync(folder, { recursive: true }));

const SCENARIO = new URL('../../../docs/scenarios/largest-gateway-lost.yaml', import.meta.url).pathname;

test(
  'a drill whose networks the inventory lacks says which command makes an example with them, and that works',
  onlyWithAllCases,
  async (t) => {
    const example = ['inventory', 'example', 'IR', '--out', join(folder, 'made-up')];
    assert.equal((await runCommand(t, ...example)).status, 0);
    const refused = await runCommand(t, 'drill', SCENARIO, '--inventory', join(folder, 'made-up'));
    assert.equal(refused.status, 4, refused.err);
    const command = /muruna (inventory example IR --asns [\d,]+ --out) …/.exec(refused.err)?.[1];
    assert.ok(command, refused.err);
    const made = await runCommand(
      t,
      ...command.split(' '),
      join(folder, 'known'),
      '--sites',
      '20',
      '--crews',
      '4',
    );
    assert.equal(made.status, 0, made.err);
    const inventory = join(folder, 'known');
    const drilled = await runCommand(
      t,
      'drill',
      SCENARIO,
      '--inventory',
      inventory,
      '--moves',
      '20',
      '--md',
      '-',
    );
    assert.equal(drilled.status, 0, drilled.err);
    assert.match(drilled.out, /AS49666/);
  },
);

test('an option of one letter is shown once in help', async (t) => {
  for (const command of ['worst', 'defend']) {
    const { out } = await runCommand(t, command, '--help');
    assert.match(out, /^ +-k <count> /m);
    assert.doesNotMatch(out, /--k /);
  }
});
