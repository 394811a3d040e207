import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { administrator, smallServer } from '../../test/small-server.ts';
import { writeInventory } from '../formats/inventory/write-inventory.ts';
import { makeExampleInventory } from '../operations/restoration/inventory-example.ts';
import type { BriefAnswer } from '../schemas/brief-answer.ts';

test('a brief takes an inventory of the workspace for each country, and nothing else', async () => {
  const server = await smallServer();
  after(server.close);
  const admin = await administrator(server.instance);
  const path = `/api/workspaces/${admin.workspace}`;
  const kept = async (country: string, seed: number): Promise<string> => {
    const inventory = makeExampleInventory({ country, seed, sites: 12, crews: 3 });
    const files = [...writeInventory(inventory)].map(([name, text]) => ({ name, text }));
    const saved = await server.ask('POST', `${path}/inventories`, admin, {
      name: `${country}-${seed}`,
      files,
    });
    assert.equal(saved.status, 200, await saved.clone().text());
    return ((await saved.json()) as { id: string }).id;
  };
  const [home, other, another] = [await kept('IR', 1), await kept('AZ', 2), await kept('AZ', 3)];
  const brief = async (inventory: readonly string[]): Promise<Response> =>
    server.ask('POST', `${path}/ask/brief?wait=30`, admin, { countries: ['IR', 'AZ'], inventory });
  const answers = await Promise.all(
    [other, another].map(async (partner) => {
      const asked = await brief([`IR=${home}`, `AZ=${partner}`]);
      assert.equal(asked.status, 200, await asked.clone().text());
      return (await asked.json()) as BriefAnswer;
    }),
  );
  const [first, second] = answers.map(({ restoration }) => restoration);
  assert.ok(first && second);
  assert.notDeepEqual(first, second, 'another inventory is another question');
  // To repeat it the documents are called by their names.
  const jobs = await (await server.ask('GET', `${path}/jobs`, admin)).json();
  assert.deepEqual(
    new Set((jobs as { command: string }[]).map(({ command }) => /AZ=AZ-\d/.exec(command)?.[0])),
    new Set(['AZ=AZ-2', 'AZ=AZ-3']),
  );
  assert.equal((await brief([`IR=${home}`, 'AZ=/etc'])).status, 404);
  assert.equal((await brief([`IR=${home}`, `AZ=${admin.workspace}`])).status, 404);
  assert.deepEqual(server.faults, []);
});
