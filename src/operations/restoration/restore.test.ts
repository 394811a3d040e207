import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockAfter } from '../../core/clock-after.ts';
import { language } from '../../i18n/language.ts';
import { restoreReport } from '../../reports/restore/restore-report.ts';
import { advancePlan } from './advance-plan.ts';
import { makeDamage } from './damage.ts';
import { makeExampleInventory } from './inventory-example.ts';
import { restore, type RestoreRequest } from './restore.ts';
import { restoreAnswer } from '../../answers/restore-answer.ts';
import { crewIcalendar } from './crew-calendar.ts';
import { planCsv, planGeojson } from './plan-tables.ts';
import { onlyInFullRun, onlyWithAllCases } from '../../../test/cases.ts';

/** More than are planned exactly. */
const DAMAGED = 17;
const AT = '2025-06-15T03:00+03:30';
const inventory = makeExampleInventory({ country: 'IR', seed: 1, sites: 50, crews: 5 });

function request(changes: Partial<RestoreRequest> = {}): RestoreRequest {
  return {
    inventory,
    damage: makeDamage(inventory, { at: AT, random: DAMAGED, seed: 2 }),
    objective: 'people',
    localOnly: false,
    seed: 1,
    seconds: 30,
    moves: 400,
    brief: true,
    ...changes,
  };
}

/** The plan that several tests look at. */
const planned = restore(request(), {}).then(restoreAnswer);

test('the same seed and moves give the same plan; bound ≤ plan ≤ every simple rule', async () => {
  const one = await planned;
  const other = restoreAnswer(await restore(request(), {}));
  assert.equal(JSON.stringify(one), JSON.stringify(other), 'the same bytes: no clock is in an answer');
  assert.ok(one.bound <= one.objective);
  for (const rule of Object.values(one.rules)) assert.ok(one.objective <= rule.objective + 1e-6);
  assert.equal(one.jobs.length + one.infeasible.length, DAMAGED);
  for (const job of one.jobs) assert.ok(language('en').plain(job.why).length > 10);
});

test(
  'with much effort the bound is raised from two plans, and the answer is the same again',
  onlyWithAllCases,
  async () => {
    const much = request({ moves: 90_000 });
    const [one, other] = [restoreAnswer(await restore(much, {})), restoreAnswer(await restore(much, {}))];
    assert.equal(JSON.stringify(one), JSON.stringify(other));
    assert.equal(one.effort.boundSteps, 300);
    assert.ok(one.bound > 0 && one.bound <= one.objective);
  },
);

test('no crew is in two places, and nobody works off shift or before the parts are there', async () => {
  const answer = await planned;
  for (const { id } of answer.crews) {
    const mine = answer.jobs.filter(({ crews }) => crews.includes(id)).sort((a, b) => a.start - b.start);
    for (let at = 1; at < mine.length; at++) assert.ok(mine[at].start >= mine[at - 1].finish);
  }
  const routers = answer.jobs.filter(({ asset }) =>
    inventory.sites.find(({ id, kind }) => id === asset && kind === 'exchange'),
  );
  const stocked = inventory.spares.filter(({ part, lead_hours }) => part === 'router' && lead_hours === 0);
  const early = routers.filter(({ start }) => start < 96).length;
  assert.ok(early <= stocked.reduce((sum, { quantity }) => sum + quantity, 0));
});

test('what cannot be done is said with its reason, and the rest is planned', async () => {
  const poor = {
    ...inventory,
    crews: inventory.crews.filter(({ skills }) => !skills.includes('power')),
    spares: inventory.spares.filter(({ part }) => part !== 'radio'),
  };
  const assets = ['feed-1', poor.sites.find(({ kind }) => kind === 'tower')!.id, poor.links[0].id];
  const damage = makeDamage(poor, { at: AT, assets, seed: 1 });
  const answer = restoreAnswer(await restore(request({ inventory: poor, damage }), {}));
  const reasons = new Map(answer.infeasible.map(({ asset, reason }) => [asset, reason.code]));
  assert.equal(reasons.get(assets[0]), 'restore.reason.no-crew-with-skill');
  assert.equal(reasons.get(assets[1]), 'restore.reason.part-not-stocked');
  assert.deepEqual(
    answer.jobs.map(({ asset }) => asset),
    [assets[2]],
  );
});

test('local spares alone never serve more people in the end', onlyInFullRun, async () => {
  const local = restoreAnswer(await restore(request({ localOnly: true }), {}));
  const all = restoreAnswer(await restore(request({ brief: false }), {}));
  assert.ok(local.curve[local.curve.length - 1][1] <= all.curve[all.curve.length - 1][1] + 1e-6);
  assert.ok(all.local !== null && all.local.repairsLeft >= 0);
  for (const { gain } of all.helps) assert.ok(gain > 0);
});

test('a state some hours into the plan: what is done is gone, who is at work goes on', async () => {
  const answer = await planned;
  const hours = answer.jobs[Math.floor(answer.jobs.length / 2)].start + 0.25;
  const state = advancePlan(inventory, request().damage, answer as never, hours, 'plan.json');
  const done = answer.jobs.filter(({ finish }) => finish <= hours).map(({ asset }) => asset);
  assert.equal(state.assets.length, DAMAGED - done.length);
  const next = restoreAnswer(await restore(request({ damage: state }), {}));
  assert.ok(!next.jobs.some(({ asset }) => done.includes(asset)));
  assert.deepEqual(next.moved, []);
});

test('the capacity objective is never above the plan for reachability, and its bound holds', async () => {
  const small = makeExampleInventory({ country: 'IR', seed: 1, sites: 40, crews: 4 });
  const damage = makeDamage(small, { at: AT, random: 5, seed: 5 });
  const answer = restoreAnswer(
    await restore(request({ inventory: small, damage, objective: 'capacity', moves: 400 }), {}),
  );
  assert.ok(answer.bound <= answer.objective + 1e-6);
  for (const rule of Object.values(answer.rules)) assert.ok(answer.objective <= rule.objective + 1e-6);
});

test('exports: CSV, calendar and GeoJSON say the same jobs', async () => {
  const answer = await planned;
  const english = language('en');
  const csv = planCsv(answer, english).trim().split('\n');
  assert.equal(
    csv.length - 1,
    answer.jobs.reduce((sum, { crews }) => sum + crews.length, 0),
  );
  const features = (JSON.parse(planGeojson(answer, english)) as { features: unknown[] }).features;
  assert.equal(features.length, answer.jobs.length);
  const [job] = answer.jobs;
  const calendar = crewIcalendar(answer, job.crew, english);
  const begin = clockAfter(AT, job.start).slice(0, 16).replaceAll(/[-:]/g, '');
  assert.ok(calendar.includes(`DTSTART;TZID=UTC+0330:${begin}00`), begin);
  assert.equal(calendar, crewIcalendar(answer, job.crew, english));
  const report = restoreReport(answer, { software: 'muruna 0', command: 'muruna restore' });
  assert.deepEqual(report.sections.map(({ id }) => id).slice(0, 4), ['summary', 'recovery', 'crews', 'jobs']);
});

test('stopped early, the best plan so far is the answer', async () => {
  const controller = new AbortController();
  controller.abort();
  const damage = makeDamage(inventory, { at: AT, random: 30, seed: 2 });
  const answer = restoreAnswer(await restore(request({ damage, moves: 1e6 }), { signal: controller.signal }));
  assert.equal(answer.effort.stopped, true);
  for (const rule of Object.values(answer.rules)) assert.ok(answer.objective <= rule.objective + 1e-6);
});
