import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { administrator, smallServer } from '../../test/small-server.ts';
import { OPERATIONS } from '../operations/list.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import { servedRequest } from './computing/resolve-question.ts';
import { SERVED } from './served-operations.ts';
import { onlyWithAllCases } from '../../test/cases.ts';

test('no question that is served names a place to write to, nor a file that it would read by its path', async () => {
  const named: string[] = [];
  for (const [id, how] of Object.entries(SERVED)) {
    if (!('permission' in how)) continue;
    // oxlint-disable-next-line no-await-in-loop -- each is loaded once
    const operation = await OPERATIONS[id]();
    for (const [name, field] of Object.entries(servedRequest(operation).shape)) {
      const { output, input, value } = FIELD_NOTES.get(field as z.ZodType)!;
      const isPath = value === 'file' || value === 'files' || value === 'folder';
      if (output !== undefined || (isPath && input === undefined)) named.push(`${id} ${name}`);
    }
  }
  assert.deepEqual(named, []);
});

test(
  'a series is asked of snapshots of the instance, and an answer of the workspace is taken where a file is',
  onlyWithAllCases,
  async (context) => {
    const server = await smallServer();
    context.after(server.close);
    const { ask, instance } = server;
    const { session, workspace } = await administrator(instance);
    const admin = { session };
    const path = `/api/workspaces/${workspace}`;
    const [{ id: snapshot }] = (await (await ask('GET', '/api/snapshots', admin)).json()) as { id: string }[];
    const series = await ask('POST', `${path}/ask/series?wait=30`, admin, {
      countries: ['IR'],
      snapshots: [snapshot],
    });
    const said = (await series.json()) as { format: string; countries: readonly object[] };
    assert.equal(said.format, 'muruna/series', JSON.stringify(said));
    const strange = await ask('POST', `${path}/ask/series`, admin, {
      countries: ['IR'],
      snapshots: [snapshot, '/etc'],
    });
    assert.equal(strange.status, 404);

    const assess = await ask('POST', `${path}/ask/assess?wait=30`, admin, { country: 'IR', ranks: false });
    assert.equal(assess.status, 200);
    const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
      id: string;
      operation: string;
    }[];
    const { id } = jobs.find(({ operation }) => operation === 'assess')!;
    const figures = await ask('POST', `${path}/ask/dossier.figures?wait=30`, admin, { files: [id] });
    assert.equal(figures.status, 200);
    const found = (await figures.json()) as { format: string; results: readonly object[] };
    assert.equal(found.format, 'muruna/dossier-figures');
    assert.equal(found.results.length, 1);
    const other = await ask('POST', `${path}/ask/dossier.figures`, admin, { files: ['0000000000000000'] });
    assert.equal(other.status, 404);

    const csv = await ask('GET', `${path}/jobs/${id}/export/csv`, admin);
    assert.match(await csv.text(), /^snapshot_date,country/);
    const pages = await ask('GET', `${path}/jobs/${id}/export/pptx?lang=ar`, admin);
    assert.match(pages.headers.get('content-type')!, /presentationml/);
    assert.equal((await ask('GET', `${path}/jobs/${id}/export/exe`, admin)).status, 404);
  },
);
