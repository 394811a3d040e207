import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inflateSync } from 'fflate';
import { administrator, invited, smallServer } from '../../test/small-server.ts';
import { loadSnapshot } from '../operations/snapshot/load-snapshot.ts';
import { openSnapshot } from '../store/snapshot.ts';

test('a viewer gets the part of a snapshot that what-ifs need, made once, with the facts of the whole', async () => {
  const server = await smallServer();
  after(server.close);
  const admin = await administrator(server.instance);
  const viewer = await invited(server, admin, admin.workspace, 'viewer', 'Viewer');
  const { id } = await server.instance.db.selectFrom('snapshot').select('id').executeTakeFirstOrThrow();
  const path = `/api/workspaces/${admin.workspace}/snapshots/${id}`;
  const [facts, part] = await Promise.all(
    ['', '/part'].map((rest) => server.ask('GET', `${path}/ipv4${rest}`, viewer)),
  );
  assert.deepEqual([facts.status, part.status], [200, 200]);
  const whole = await loadSnapshot();
  const { snapshot, countries } = (await facts.json()) as { snapshot: { id: string }; countries: string[] };
  assert.equal(snapshot.id, whole.id);
  assert.ok(countries.includes('IR'));
  const opened = await openSnapshot(new Uint8Array(await part.arrayBuffer()), {
    decompress: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  });
  assert.deepEqual(opened.internet.graph, whole.internet.graph);
  assert.deepEqual(opened.internet.addresses4, whole.internet.addresses4);
  assert.equal(await opened.prefixes4(), undefined);
  for (const wrong of [`${path}/ipv5`, `${path.slice(0, -1)}x/ipv4`, `${path}/..%2f..`])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await server.ask('GET', wrong, viewer)).status, 404, wrong);
  assert.deepEqual(server.faults, []);
});
