import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../test/run-command.ts';
import { administrator, smallServer } from '../../test/small-server.ts';

const HOME = mkdtempSync(join(tmpdir(), 'muruna-repeat-line-'));
process.env['XDG_DATA_HOME'] = HOME;
after(() => rmSync(HOME, { recursive: true }));

test('the command line that an answer of the server names opens the same snapshot and answers the same', async (t) => {
  const server = await smallServer();
  t.after(server.close);
  const { ask, instance } = server;
  const { session, workspace } = await administrator(instance);
  const path = `/api/workspaces/${workspace}`;
  const asked = await ask('POST', `${path}/ask/assess?wait=30`, { session }, { country: 'IR', ranks: false });
  assert.equal(asked.status, 200);
  const answer = (await asked.json()) as Record<string, unknown>;
  const [job] = (await (await ask('GET', `${path}/jobs`, { session })).json()) as { command: string }[];
  const hash = /--snapshot ([0-9a-f]{64})/.exec(job.command)?.[1];
  assert.ok(hash, job.command);

  const words = job.command.split(' ').slice(1);
  const again = await runCommand(t, ...words, '--json');
  assert.equal(again.status, 0, again.err);
  assert.deepEqual(withoutPlace(JSON.parse(again.out) as typeof answer), withoutPlace(answer));

  const elsewhere = await runCommand(t, ...words.map((word) => (word === hash ? '0'.repeat(64) : word)));
  assert.equal(elsewhere.status, 3);
  assert.match(elsewhere.err, /^muruna: No snapshot here has the SHA-256 0{64}; .*searched\.\n$/);
});

/** What was answered, without who asked and what the file is called there. */
function withoutPlace(answer: Record<string, unknown>): unknown {
  const { snapshot, ...rest } = without(answer, 'provenance');
  return { ...rest, snapshot: without(snapshot as Record<string, unknown>, 'name') };
}

function without(document: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([known]) => known !== name));
}
