import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { administrator, invited, smallServer } from '../../test/small-server.ts';

test('the guided example is brought once, by operators, and its documents have no fault', async () => {
  const server = await smallServer();
  after(server.close);
  const admin = await administrator(server.instance);
  const analyst = await invited(server, admin, admin.workspace, 'analyst', 'Analyst');
  const path = `/api/workspaces/${admin.workspace}`;
  assert.equal((await server.ask('POST', `${path}/example`, analyst)).status, 403);
  const [first, again] = [
    await (await server.ask('POST', `${path}/example`, admin)).json(),
    await (await server.ask('POST', `${path}/example`, admin)).json(),
  ] as { scenario: string; inventory: string; country: string }[];
  assert.deepEqual(again, first);
  const checks = [
    ['scenario.check', { file: first.scenario }],
    ['inventory.check', { folder: first.inventory }],
  ] as const;
  for (const [operation, request] of checks) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await server.ask('POST', `${path}/ask/${operation}?wait=30`, admin, request);
    assert.equal(answer.status, 200, operation);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { findings } = (await answer.json()) as { findings: { severity: string }[] };
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'lost'),
      [],
      operation,
    );
  }
  assert.deepEqual(server.faults, []);
});
