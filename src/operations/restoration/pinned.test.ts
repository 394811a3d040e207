import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { runCommand } from '../../../test/run-command.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-pins-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const GIVEN = ['--inventory', at('inv'), '--damage', at('damage')];

before(async (context) => {
  const example = ['inventory', 'example', 'IR', '--sites', '25', '--crews', '5', '--out', at('inv')];
  for (const line of [
    example,
    ['damage', '--inventory', at('inv'), '--random', '8', '--out', at('damage')],
  ]) {
    const { status, err } = await runCommand(context as TestContext, ...line);
    assert.equal(status, 0, err);
  }
});

async function plan(context: TestContext, ...more: string[]): Promise<RestoreAnswer> {
  const { status, out, err } = await runCommand(
    context,
    'restore',
    ...GIVEN,
    '--moves',
    '200',
    '--brief',
    '--json',
    ...more,
  );
  assert.equal(status, 0, err);
  return JSON.parse(out) as RestoreAnswer;
}

test('a job is pinned to other crews and a later hour, and the rest is planned around it', async (context) => {
  const free = await plan(context);
  assert.deepEqual(free.pins, []);
  const [{ asset, crews, start }] = free.jobs.filter((job) => job.crews.length === 1);
  const late = start + 20;
  const answer = await plan(context, '--pin', `${asset}=${crews[0]}@${late}`);
  const job = answer.jobs.find((one) => one.asset === asset)!;
  assert.deepEqual(job.crews, crews);
  assert.ok(job.start >= late);
  assert.deepEqual(answer.pins, [
    { asset, name: job.name, crews, from: late, until: null, isKept: true, reason: null },
  ]);
  assert.ok(answer.objective >= free.bound);
  assert.deepEqual(answer.rules, free.rules, 'simple rules know of no pins');
});

test('jobs stay as in the plan given, and a plan that starts from one is never worse', async (context) => {
  const first = await plan(context);
  writeFileSync(at('plan.json'), JSON.stringify(first));
  const [one, other] = first.jobs;
  const again = await plan(context, '--plan', at('plan.json'), '--pin', one.asset, other.asset);
  for (const { asset, crews, start, finish } of [one, other]) {
    const job = again.jobs.find((entry) => entry.asset === asset)!;
    assert.deepEqual([[...job.crews].sort(), job.start, job.finish], [[...crews].sort(), start, finish]);
  }
  assert.ok(again.objective <= first.objective + 1e-6);
  writeFileSync(at('pinned.json'), JSON.stringify(again));
  const state = await runCommand(
    context,
    'damage',
    '--inventory',
    at('inv'),
    '--before',
    at('damage'),
    '--after',
    at('pinned.json'),
    '--hours',
    '0.25',
    '--json',
  );
  assert.equal(state.status, 0, state.err);
  const { pins } = JSON.parse(state.out) as { pins: { asset: string; until_hour: number }[] };
  assert.deepEqual(
    pins.map(({ asset, until_hour }) => [asset, until_hour]),
    [one, other].map(({ asset, finish }) => [asset, finish - 0.25]),
  );
});

test('what cannot be is said with its reason', async (context) => {
  const free = await plan(context);
  const job = free.jobs.findLast(({ start }) => start > 2)!;
  const early = await plan(context, '--pin', `${job.asset}@-0.5`);
  assert.equal(early.pins[0].isKept, false);
  assert.match(JSON.stringify(early.pins[0].reason), /restore\.pin\.late/);
  const report = await runCommand(
    context,
    'restore',
    ...GIVEN,
    '--moves',
    '200',
    '--brief',
    '--pin',
    `${job.asset}@-0.5`,
  );
  assert.match(report.out, /is not as pinned: it ends at hour/);
  const unfit = await plan(
    context,
    '--pin',
    `${job.asset}=${free.crews
      .slice(0, 4)
      .map(({ id }) => id)
      .join('+')}`,
  );
  assert.match(JSON.stringify(unfit.pins[0].reason), /pinned-crews-unfit/);
  for (const [text, said] of [
    ['nowhere@3', /nowhere, which is not damaged/],
    [`${job.asset}=nobody`, /nobody is not a crew/],
    [job.asset, /no job for/],
  ] as const) {
    const refused = await runCommand(context, 'restore', ...GIVEN, '--pin', text);
    assert.equal(refused.status, 2);
    assert.match(refused.err, said);
  }
});
