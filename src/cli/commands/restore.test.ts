import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { runCommand } from '../../../test/run-command.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const published = async (name: string): Promise<z.ZodType> => {
  const text = await readFile(new URL(`../../../docs/formats/${name}`, import.meta.url), 'utf8');
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
};
const planSchema = await published('restore.schema.json');
const damageSchema = await published('damage.schema.json');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-restore-'));
});
after(() => rm(folder, { recursive: true }));

test('from a made-up country to a plan, a state and a new plan', onlyInFullRun, async (t) => {
  const at = (name: string): string => join(folder, name);
  const inventory = at('ir');
  assert.equal(
    (await runCommand(t, 'inventory', 'example', 'IR', '--out', inventory, '--sites', '20', '--crews', '6'))
      .status,
    0,
  );
  assert.match((await runCommand(t, 'inventory', 'check', inventory)).out, /No faults found/);
  const night = at('night.json');
  assert.match(
    (await runCommand(t, 'damage', '--inventory', inventory, '--random', '4', '--out', night)).out,
    /4 assets damaged/,
  );
  assert.match(
    (await runCommand(t, 'damage', '--inventory', inventory, '--check', night)).out,
    /No faults found/,
  );
  const planned = await runCommand(
    t,
    'restore',
    '--inventory',
    inventory,
    '--damage',
    night,
    '--moves',
    '300',
    '--json',
  );
  const plan = JSON.parse(planned.out) as {
    gap: number;
    jobs: { why: { code: string } }[];
    infeasible: unknown[];
  };
  assert.equal(plan.jobs.length + plan.infeasible.length, 4);
  assert.ok(plan.jobs.every(({ why }) => why.code.startsWith('restore.why.')));
  planSchema.parse(plan);
  damageSchema.parse(JSON.parse(await readFile(night, 'utf8')));
  await writeFile(at('plan.json'), planned.out);
  const state = ['--before', night, '--after', at('plan.json'), '--hours', '20', '--out', at('now.json')];
  assert.equal((await runCommand(t, 'damage', '--inventory', inventory, ...state)).status, 0);
  damageSchema.parse(JSON.parse(await readFile(at('now.json'), 'utf8')));
  const again = await runCommand(
    t,
    'restore',
    '--inventory',
    inventory,
    '--replan',
    at('now.json'),
    '--moves',
    '300',
    '--brief',
  );
  assert.equal(again.status, 0);
  assert.match(again.out, /What to expect/);
});

test('bad input: one sentence, the right exit code', async (t) => {
  const inventory = join(folder, 'bad');
  await runCommand(t, 'inventory', 'example', 'IR', '--out', inventory, '--sites', '10', '--crews', '2');
  const file = join(inventory, 'links.csv');
  const links = await readFile(file, 'utf8');
  await writeFile(file, links.replace(/^(\S+?,,fibre,)tehran-1,/m, '$1tehran-l,'));
  const checked = await runCommand(t, 'inventory', 'check', inventory);
  assert.equal(checked.status, 4);
  assert.match(
    checked.out,
    /^links\.csv:\d+: from names tehran-l, which is not in the inventory; did you mean tehran-1\?/m,
  );
  const cases: [args: string[], status: number, says: RegExp][] = [
    [
      ['restore', '--inventory', join(folder, 'none'), '--damage', 'x'],
      3,
      /folder .* does not exist.*inventory init/,
    ],
    [['restore', '--inventory', inventory, '--damage', 'x'], 4, /1 fault, the first in links\.csv, line \d+/],
    [['inventory', 'example', 'ZZ', '--out', join(folder, 'zz')], 3, /fewer than three in ZZ/],
    [['inventory', 'init', inventory], 2, /already exists/],
    [['restore', '--inventory', inventory], 2, /either --damage .* or --replan/],
  ];
  for (const [args, status, says] of cases) {
    const { status: exit, err } = await runCommand(t, ...args);
    assert.equal(exit, status, err);
    assert.match(err, says);
  }
});

test('a damage that does not fit the inventory is explained by line', async (t) => {
  const inventory = join(folder, 'ir2');
  await runCommand(t, 'inventory', 'example', 'IR', '--out', inventory, '--sites', '10', '--crews', '2');
  const after = await runCommand(t, 'damage', '--inventory', inventory, '--after', 'x');
  assert.deepEqual([after.status, /--after needs --before/.test(after.err)], [2, true]);
  const hours = await runCommand(t, 'damage', '--inventory', inventory, '--random', '2', '--hours=-3');
  assert.deepEqual([hours.status, /--hours/.test(hours.err)], [2, true]);
  const damage = join(folder, 'odd.json');
  const text = `{
 "format": "muruna-damage", "version": 1, "at": "2025-06-15T03:00Z",
 "assets": [
  { "asset": "tehran-1" },
  { "asset": "tehran-l" },
  { "asset": "tehran-1" }
 ]
}`;
  await writeFile(damage, text);
  const { status, out } = await runCommand(t, 'damage', '--inventory', inventory, '--check', damage);
  assert.equal(status, 4);
  assert.match(out, /odd\.json:5: tehran-l is not a site .*did you mean tehran-1\?/);
  assert.match(out, /odd\.json:6: tehran-1 is listed twice/);
  const state = `{
 "format": "muruna-damage", "version": 1, "at": "2025-06-15T03:00Z",
 "began": "2025-06-15T04:00Z",
 "assets": [{ "asset": "tehran-1" }],
 "batteries": [
  { "site": "tehran-1", "hours_left": 1 },
  { "site": "nowhere", "hours_left": 1 }
 ],
 "sent_parts": [{ "part": "kit", "quantity": 1, "to": "tehran-l" }]
}`;
  await writeFile(damage, state);
  const checked = await runCommand(t, 'damage', '--inventory', inventory, '--check', damage);
  assert.equal(checked.status, 4);
  for (const line of [/odd\.json:3: .*begin/, /odd\.json:7: nowhere is no/, /odd\.json:9: tehran-l is no/])
    assert.match(checked.out, line);
});

test('a time limit may be a fraction of seconds, and is kept', async (t) => {
  const inventory = join(folder, 'half');
  await runCommand(t, 'inventory', 'init', inventory, '--example');
  const damage = join(folder, 'half.json');
  await runCommand(t, 'damage', '--inventory', inventory, '--random', '2', '--out', damage);
  const plan = join(folder, 'half-plan.json');
  const line = ['restore', '--inventory', inventory, '--damage', damage, '--brief', '--result', plan];
  const { status, err } = await runCommand(t, ...line, '--time-limit', '1.5');
  assert.equal(status, 0, err);
  const { provenance } = JSON.parse(await readFile(plan, 'utf8')) as {
    provenance: { request: Record<string, unknown> };
  };
  assert.equal(provenance.request['timeLimit'], 1.5);
  assert.equal((await runCommand(t, ...line, '--time-limit', 'soon')).status, 2);
});
