import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../../test/run-command.ts';
import { Refusal } from '../../core/refusal.ts';
import { readResults } from '../evidence/build.ts';
import { OPERATIONS } from '../list.ts';
import { readEarlierPlan } from './advance-plan.ts';
import { failedNetworks, loadDamage } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-results-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const inventory = ['--inventory', at('inv')];
const scenario = new URL('../../../docs/scenarios/largest-gateway-lost.yaml', import.meta.url).pathname;

/** Commands with the documents that they print, in an order in which each finds its inputs. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'inventory.example': [
    'inventory',
    'example',
    'IR',
    '--sites',
    '20',
    '--crews',
    '6',
    '--asns',
    '12880,49666',
  ],
  'inventory.check': ['inventory', 'check', at('inv')],
  damage: ['damage', ...inventory, '--random', '4'],
  'damage.check': ['damage', ...inventory, '--check', at('damage')],
  restore: ['restore', ...inventory, '--damage', at('damage'), '--moves', '20'],
  stress: ['stress', 'IR', '--networks', '12880', '--samples', '0'],
  drill: ['drill', scenario, ...inventory, '--country', 'IR', '--damage', at('damage'), '--moves', '20'],
  assess: ['assess', 'IR', '--no-ranks', '--plane', 'ipv4'],
  compare: ['compare', 'IR', 'AZ', '--no-ranks'],
  routes: ['routes', '--to', '12880', '--from', '49666'],
  brief: ['brief', 'IR', 'AZ'],
  'scenario.check': ['scenario', 'check', scenario],
  'snapshot.info': ['snapshot', 'info'],
  'snapshot.list': ['snapshot', 'list'],
  'key.list': ['key', 'list'],
  'dossier.figures': ['dossier', 'figures', at('assess')],
};

test(
  'the document of any command is taken by those that take results, or refused with what they take',
  onlyInFullRun,
  async (t) => {
    for (const [id, line] of Object.entries(COMMANDS)) {
      const out = id === 'inventory.example' ? ['--out', at('inv')] : [];
      const ran = await runCommand(t, ...line, ...out, '--result', at(id));
      assert.equal(ran.status, 0, `${id}: ${ran.err}`);
    }
    const network = await loadInventory(at('inv'));
    const takers = {
      damage: [['damage'], (path: string) => loadDamage(path, network)],
      plan: [['restore'], readEarlierPlan],
      failures: [['stress', 'drill'], failedNetworks],
      dossier: [Object.keys(COMMANDS), (path: string) => readResults([path], OPERATIONS)],
    } as const;
    for (const [name, [taken, read]] of Object.entries(takers))
      for (const id of Object.keys(COMMANDS))
        if ((taken as readonly string[]).includes(id))
          await assert.doesNotReject(read(at(id)), `${name}, ${id}`);
        else await assert.rejects(read(at(id)), refused(id, taken), `${name}, ${id}`);
  },
);

function refused(id: string, taken: readonly string[]) {
  const command = (of: string): string => `muruna ${of.replaceAll('.', ' ')}`;
  return (error: unknown): boolean => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'result.of-another-command');
    assert.deepEqual(error.facts, {
      file: at(id),
      given: command(id),
      known: taken.map(command).join(', '),
    });
    return true;
  };
}

test('a file that is not a result is refused with the command that writes one', async () => {
  for (const text of [
    '',
    '{',
    '[]',
    'null',
    '{"format":"muruna/stress"}',
    '{"format":"muruna/restore","version":1}',
  ]) {
    writeFileSync(at('other'), text);
    for (const read of [readEarlierPlan, failedNetworks])
      await assert.rejects(read(at('other')), { code: 'restore.no-such-plan' }, text);
    await assert.rejects(readResults([at('other')], OPERATIONS), /dossier.result-not/, text);
  }
});
