import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { onlyInFullRun } from '../../../test/cases.ts';
import { administrator, invited, smallServer } from '../../../test/small-server.ts';
import type { Refusal } from '../../core/refusal.ts';
import { contentFolder } from '../../operations/files/content-folder.ts';
import { cellOf } from '../../operations/campaign/plan.ts';
import { readCampaignPlan } from '../../operations/campaign/read-plan.ts';
import type { CampaignState } from '../../schemas/campaign-answers.ts';
import { campaignState, resumeCampaign, submitCampaign } from './campaigns.ts';

const SCENARIO = 'events:\n  - isolation: true\n';

test('a campaign of a workspace is computed by its server, cancelled, resumed and merged; others do not find it', async () => {
  const server = await smallServer();
  const { ask, instance } = server;
  try {
    const admin = await administrator(instance);
    const other = await otherWorkspace();
    const foreign = await invited(server, admin, other, 'operator', 'Foreign');
    const path = `/api/workspaces/${admin.workspace}`;
    const saved = await ask('POST', `${path}/objects?kind=scenario&name=cut`, admin, Buffer.from(SCENARIO));
    const { id: scenario } = (await saved.json()) as { id: string };
    const body = { name: 'Cut', countries: ['QA', 'KW', 'AQ'], scenarios: [scenario] };
    const broken = await ask(
      'POST',
      `${path}/objects?kind=scenario&name=bad`,
      admin,
      Buffer.from('events: 7\n'),
    );
    const { id: bad } = (await broken.json()) as { id: string };
    const refused = await ask('POST', `${path}/campaigns`, admin, { ...body, scenarios: [bad] });
    const { facts, findings } = (await refused.json()) as {
      facts: { file: string };
      findings: { line: number }[];
    };
    assert.deepEqual([refused.status, facts.file, findings[0].line], [422, 'bad', 1]);
    const submitted = await ask('POST', `${path}/campaigns`, admin, body);
    const { id, cells } = (await submitted.json()) as CampaignState;
    assert.equal(cells, 3);
    const one = `${path}/campaigns/${id}`;
    const state = async (): Promise<CampaignState> =>
      (await (await ask('GET', one, admin)).json()) as CampaignState;

    assert.equal((await ask('POST', `${one}/cancel`, admin)).status, 204);
    assert.equal((await state()).state, 'cancelled');
    await (await ask('POST', `${one}/resume`, admin)).body?.cancel();
    // oxlint-disable-next-line no-await-in-loop -- until it is done
    while ((await state()).state !== 'done') await pause(100);
    assert.deepEqual(
      [(await state()).computed, (await state()).refused, (await state()).failures],
      [3, 1, []],
    );

    const csv = await (await ask('GET', `${one}/rows?form=csv`, admin)).text();
    const lines = csv.trimEnd().split(/\r?\n/);
    assert.equal(lines.length, 1 + 2 * 18 + 1);
    assert.match(lines[1], /^[0-9a-f]{64},cut,.*,international-loss-total,1,/);
    const few = await (await ask('GET', `${one}/rows?most=2`, admin)).json();
    assert.equal((few as { rows: unknown[] }).rows.length, 2);
    const compared = await (await ask('GET', `${one}/rows?losses=domestic`, admin)).json();
    assert.equal(
      (compared as { rows: unknown[] }).rows.length,
      3,
      'a row for each cell, computed or refused',
    );
    assert.match(lines.at(-1), /AQ.*assess\.country-without-networks$/);
    const parquet = await ask('GET', `${one}/rows?form=parquet`, admin);
    assert.equal(Buffer.from(await parquet.arrayBuffer()).toString('latin1', 0, 4), 'PAR1');

    // The same again is the same campaign.
    const again = await ask('POST', `${path}/campaigns`, admin, body);
    assert.equal(((await again.json()) as CampaignState).id, id);
    const elsewhere = `/api/workspaces/${other}/campaigns`;
    assert.deepEqual(await (await ask('GET', elsewhere, foreign)).json(), []);
    assert.equal((await ask('GET', `${elsewhere}/${id}`, foreign)).status, 404);
    assert.deepEqual(server.faults, []);

    async function otherWorkspace(): Promise<string> {
      const made = await ask('POST', '/api/instance/workspaces', admin, { name: 'Other' });
      const { id: opened } = (await made.json()) as { id: string };
      await (await ask('POST', `/api/instance/workspaces/${opened}/join`, admin)).body?.cancel();
      return opened;
    }
  } finally {
    await server.close();
  }
});

test(
  'a chunk that fails five times is given up with its reason, the rest goes on, and it is tried again when asked',
  onlyInFullRun,
  async () => {
    const server = await smallServer();
    const { instance } = server;
    try {
      const house = await instance.campaigns.house();
      const { id: snapshot } = await instance.db
        .selectFrom('snapshot')
        .select('id')
        .executeTakeFirstOrThrow();
      const bytes = Buffer.from(SCENARIO);
      const content = createHash('sha256').update(bytes).digest('hex');
      const plan = { countries: ['QA'], scenarios: ['cut'], snapshots: [snapshot], plane: 'ipv4' as const };
      const common = { ...plan, samples: 0, seed: 1 };
      const whole = {
        ...common,
        name: 'whole',
        files: { cut: await instance.contents.put(Buffer.from(`${SCENARIO} `)) },
      };
      const lacking = await submitCampaign(house, { ...common, name: 'lacking', files: { cut: content } });
      const other = await submitCampaign(house, whole);
      const ended = async (id: string): Promise<CampaignState> => {
        for (;;) {
          // oxlint-disable-next-line no-await-in-loop -- until it is done
          const state = await campaignState(house, id);
          if (state.state === 'done') return state;
          // oxlint-disable-next-line no-await-in-loop -- until it is done
          await pause(200);
        }
      };
      assert.equal((await ended(other)).computed, 1);
      const { computed, failures } = await ended(lacking);
      assert.equal(computed, 0);
      assert.deepEqual(
        failures.map(({ from, until }) => [from, until]),
        [[0, 1]],
      );
      assert.match(failures[0].reason, new RegExp(content));

      await instance.contents.put(bytes);
      await resumeCampaign(house, lacking);
      const again = await ended(lacking);
      assert.deepEqual([again.computed, again.failures], [1, []]);
    } finally {
      await server.close();
    }
  },
);

test('a campaign file names what is wrong with it by line, and its scenarios by theirs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-campaign-'));
  try {
    const contents = contentFolder(join(folder, 'contents'));
    const refusal = async (text: string): Promise<Refusal> => {
      writeFileSync(join(folder, 'campaign.yaml'), text);
      return readCampaignPlan(join(folder, 'campaign.yaml'), contents).then(
        () => assert.fail('it was taken'),
        (error: Refusal) => error,
      );
    };
    const unknown = await refusal('name: x\ncountries: [IR]\nscenarios: [a.yaml]\ncolour: red\n');
    assert.deepEqual([unknown.code, unknown.findings[0].line], ['campaign.invalid', 4]);
    writeFileSync(join(folder, 'a.yaml'), 'events:\n  - name: nothing\n');
    const scenario = await refusal('name: x\ncountries: [IR]\nscenarios: [a.yaml]\n');
    assert.deepEqual([scenario.code, scenario.findings[0].line], ['scenario.invalid', 2]);
    writeFileSync(join(folder, 'a.yaml'), SCENARIO);
    assert.equal((await refusal('name: x\ncountries: [Nowhere]\nscenarios: [a.yaml]\n')).kind, 'not-found');

    writeFileSync(join(folder, 'campaign.yaml'), 'name: x\ncountries: all\nscenarios: [./a.yaml, a.yaml]\n');
    const plan = await readCampaignPlan(join(folder, 'campaign.yaml'), contents);
    assert.deepEqual([plan.scenarios, Object.keys(plan.files)], [['a.yaml'], ['a.yaml']]);
    assert.ok(plan.countries.length > 200);
    assert.deepEqual(cellOf(plan, plan.countries.length - 1).country, plan.countries.at(-1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
