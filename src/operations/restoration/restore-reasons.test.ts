import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlanner } from '../../engines/restoration/planner.ts';
import { buildProblem } from '../../engines/restoration/problem-of-inventory.ts';
import { biggestFirst } from '../../engines/restoration/rules.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import type { Message } from '../../i18n/text.ts';
import { renderTerminal } from '../../reports/render/terminal/render-terminal.ts';
import { restoreReport } from '../../reports/restore/restore-report.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { answerFor, damageOf, HUB, inventoryOf } from '../../../test/small-inventory.ts';

/** `asset: code of why it is done, or left, with the facts`. */
function reasons({ jobs, infeasible }: RestoreAnswer): Readonly<Record<string, Said>> {
  const said = ({ code, params }: Message): Said => [code.slice(code.lastIndexOf('.') + 1), params];
  return Object.fromEntries([
    ...jobs.map(({ asset, why }) => [asset, said(why)] as const),
    ...infeasible.map(({ asset, reason }) => [asset, said(reason)] as const),
  ]);
}

type Said = readonly [code: string, facts: object];

/** The same without the facts. */
function codes(answer: RestoreAnswer): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons(answer)).map(([asset, [code]]) => [asset, code]));
}

const towns = (count: number): string[] =>
  Array.from({ length: count }, (_, town) => `t${town},tower,35.0${town},51,${100 + town},,,`);
const spokes = (count: number): string[] =>
  Array.from({ length: count }, (_, town) => `f${town},fibre,hub,t${town},,`);

test('time that runs out is not a part that runs out', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...towns(4)],
    links: spokes(4),
    spares: ['kit,hub,100,0,local'],
    repairs: ['fibre,10,splice,kit:1'],
    days: 1,
  });
  const answer = await answerFor(inventory, ['f0', 'f1', 'f2', 'f3']);
  assert.deepEqual(
    Object.values(codes(answer)).toSorted((a, b) => (a < b ? -1 : 1)),
    ['no-time-left', 'no-time-left', 'reconnects', 'reconnects'],
  );
});

test('a part that runs out is said with its stock, and waits for nothing from abroad', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...towns(3)],
    links: spokes(3),
    spares: ['kit,hub,1,0,local', 'kit,hub,1,20,foreign'],
    repairs: ['fibre,4,splice,kit:1'],
  });
  const answer = await answerFor(inventory, ['f0', 'f1', 'f2'], { brief: false });
  const left = Object.values(reasons(answer)).filter(([code]) => code === 'part-ran-out');
  assert.deepEqual(left, [['part-ran-out', { part: 'kit', units: 2 }]]);
  // The second kit comes from abroad; the third repair has none either way.
  assert.equal(answer.local!.repairsLeft, 1);
  const own = inventoryOf({
    sites: [HUB, ...towns(2)],
    links: spokes(2),
    spares: ['kit,hub,1,0,local', 'pole,hub,1,0,foreign'],
    repairs: ['fibre,4,splice,kit:1'],
  });
  assert.equal((await answerFor(own, ['f0', 'f1'], { brief: false })).local!.repairsLeft, 0);
});

test('what needs a repair that is left out is left out for that', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...towns(2), 'bridge,road,35,51.01,,,,Old bridge'],
    links: spokes(2),
    spares: ['beam,hub,1,0,local'],
    repairs: ['fibre,4,splice,', 'tower,4,splice,beam:1', 'road,4,splice,beam:1'],
    needs: ['f0,bridge'],
  });
  const answer = await answerFor(inventory, ['f0', 't1', 'bridge']);
  const left = codes(answer);
  // One beam: the tower or the bridge, whichever gives more.
  assert.ok(
    (left['t1'] === 'part-ran-out' && left['bridge'] === 'prepares') ||
      (left['bridge'] === 'part-ran-out' && left['f0'] === 'needs-left'),
    JSON.stringify(left),
  );
  const planned = inventoryOf({
    sites: [HUB, ...towns(2), 'bridge,road,35,51.01,,,,Old bridge'],
    links: spokes(2),
    repairs: ['fibre,4,splice,', 'road,4,splice,beam:1'],
    needs: ['f0,bridge'],
  });
  assert.deepEqual(reasons(await answerFor(planned, ['f0', 'bridge'])), {
    bridge: ['part-not-stocked', { part: 'beam', needed: 1, stocked: 0 }],
    f0: ['needs-infeasible', { asset: 'Old bridge' }],
  });
});

test('repairs that bring nobody back are done all the same, and say what they are for', async () => {
  const inventory = inventoryOf({
    sites: [
      HUB,
      ...towns(2),
      'dead,tower,35.2,51,50,,,Dead tower',
      'empty,tower,35.3,51,,,,',
      'isle,tower,33,50,40,,,',
      'rock,tower,33.1,50,40,,,',
      'bridge,road,35,51.01,,,,',
      'depot,other,35,51.02,,,,',
    ],
    links: [
      ...spokes(2),
      'ring,fibre,t0,t1,,',
      'lost,fibre,hub,dead,,',
      'spur,fibre,hub,empty,,',
      'far,fibre,isle,rock,,',
    ],
    repairs: ['fibre,4,splice,', 'dead,4,magic,', 'tower,4,splice,', 'road,4,splice,', 'other,4,splice,'],
    needs: ['spur,bridge'],
  });
  const answer = await answerFor(inventory, ['ring', 'lost', 'dead', 'spur', 'far', 'empty', 'bridge']);
  assert.deepEqual(reasons(answer), {
    ring: ['redundancy', {}],
    lost: ['blocked', { asset: 'Dead tower' }],
    dead: ['no-crew-with-skill', { skill: 'magic' }],
    spur: ['nobody', {}],
    far: ['unreached', {}],
    empty: ['nobody', {}],
    bridge: ['needed', { assets: [{ kind: 'name', name: 'spur' }] }],
  });
  assert.equal(answer.objective, 0);
  assert.equal(answer.lastHour, null, 'the dead tower stays as it is');
});

test('a feed that is back before batteries run out keeps people connected; a second feed is a backup', async () => {
  const inventory = inventoryOf({
    sites: [HUB, 'town,tower,35.1,51,300,,,Town', 'grid,power,35,51,,,,Grid', 'spare,power,35,51.01,,,,'],
    links: ['f,fibre,hub,town,,'],
    supplies: ['town,grid,8'],
    repairs: ['power,2,splice,'],
  });
  const answer = await answerFor(inventory, ['grid']);
  assert.deepEqual(reasons(answer), { grid: ['keeps', { people: 300, region: 'Town', hour: 8 }] });
  const two = inventoryOf({
    sites: [HUB, 'town,tower,35.1,51,300,,,Town', 'grid,power,35,51,,,,Grid', 'spare,power,35,51.01,,,,'],
    links: ['f,fibre,hub,town,,'],
    supplies: ['town,grid,8', 'town,spare,8'],
    repairs: ['power,2,splice,'],
  });
  assert.deepEqual(codes(await answerFor(two, ['grid'])), { grid: 'redundancy' });
});

test('capacity that comes back is said in people', async () => {
  const inventory = inventoryOf({
    sites: [HUB, 'town,tower,35.1,51,1000,,,Town'],
    // 0.02 Gbit/s at 50 kbit/s a person: 400 people.
    links: ['thin,fibre,hub,town,0.02,', 'thick,fibre,hub,town,0.04,'],
  });
  const answer = await answerFor(inventory, ['thick'], { objective: 'capacity' });
  assert.deepEqual(reasons(answer), { thick: ['capacity', { people: 600 }] });
  assert.deepEqual(
    [answer.servedNow, answer.undamaged, answer.objective],
    [1400, 2000, 600 * answer.jobs[0].finish],
  );
});

test('hours without a rule are no rule: who repairs it, and with what, is not said', async () => {
  const inventory = inventoryOf({ sites: [HUB], repairs: ['fibre,4,splice,'] });
  const answer = await answerFor(inventory, [{ asset: 'hub', hours: 3 }]);
  assert.deepEqual(reasons(answer), { hub: ['no-rule', { file: 'repairs.csv' }] });
  const sections = restoreReport(answer, { software: 'muruna 0', command: 'muruna restore' }).sections.map(
    ({ id }) => id,
  );
  assert.deepEqual(sections, ['summary', 'recovery', 'left'], 'no order of work where nothing can be done');
});

test('nobody is anywhere before the first hour of the crew', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...towns(1)],
    links: spokes(1),
    crews: ['c1,hub,splice,60,2.5,', 'c2,t0,splice,60,7,'],
  });
  const { jobs } = await answerFor(inventory, ['hub', 't0', 'f0']);
  const first = new Map([
    ['c1', 2.5],
    ['c2', 7],
  ]);
  for (const { crews, departs, arrives, start } of jobs)
    crews.forEach((crew, at) => {
      assert.ok(departs[at] >= first.get(crew)!, `${crew} departs at ${departs[at]}`);
      assert.ok(departs[at] <= arrives[at] && arrives[at] <= start);
    });
});

test('people at the asset: of a feed all it feeds, directly or not; of a link both ends', () => {
  const inventory = inventoryOf({
    sites: [
      HUB,
      'a,tower,35.1,51,300,,,',
      'b,tower,35.2,51,500,,,',
      'c,tower,35.3,51,900,,,',
      'plant,power,35,51,,,,',
      'grid,power,35,51,,,,',
    ],
    links: ['ab,fibre,a,b,,', 'hc,fibre,hub,c,,'],
    supplies: ['a,grid,1', 'b,grid,1', 'grid,plant,1', 'c,plant,1'],
  });
  const assets = ['a', 'ab', 'c', 'plant', 'grid', 'hc'];
  const planner = createPlanner(
    buildProblem(inventory, damageOf(assets), { objective: 'people', localOnly: false }).problem,
  );
  assert.deepEqual(
    biggestFirst(planner).order.map((repair) => assets[repair]),
    // 1000 + 900, 900 + 300 + 500, 900, 300 + 500 twice, 300
    ['hc', 'plant', 'c', 'ab', 'grid', 'a'],
  );
});

test('what no figure counts is said in the report', async () => {
  const answer = await answerFor(
    inventoryOf({ sites: [HUB, 'isle,tower,33,50,700,,,Isle of Kish', 'hut,tower,34,50,3,,,'], links: [] }),
    ['hub'],
  );
  const said = (plan: RestoreAnswer): string[] =>
    restoreReport(plan, { software: 'muruna 0', command: 'muruna restore' }).notices.map(({ text }) =>
      language('en').plain(text),
    );
  assert.deepEqual(answer.unconnected, [
    { lacks: 'both', sites: ['Isle of Kish'], people: 700 },
    { lacks: 'both', sites: ['hut'], people: 3 },
  ]);
  assert.match(said(answer).join('\n'), /Isle of Kish.*700 people/);
  const bare = await answerFor(
    inventoryOf({ sites: ['hub,exchange,35,51,,yes,,'], crews: [], repairs: ['exchange,4,splice,'] }),
    ['hub'],
  );
  assert.match(said(bare).join('\n'), /no crews.*\n.*people/);
  assert.deepEqual(codes(bare), { hub: 'no-crew-with-skill' });
});

test('a repair whose skill no crew has is said with the skill, in every language', async () => {
  const answer = await answerFor(
    inventoryOf({ sites: [HUB, 'mast,tower,35.1,51,100,,,'], links: [], repairs: ['tower,4,climbing,'] }),
    ['mast'],
  );
  const report = restoreReport(answer, { software: 'muruna 0', command: 'muruna restore' });
  for (const code of LANGUAGE_CODES) {
    const page = renderTerminal(report, language(code), { width: 100, colour: false });
    assert.match(page, /climbing/, code);
  }
});

test('names stand in the order of work, and what stays undone in the last repair', async () => {
  const inventory = inventoryOf({
    sites: [HUB, 'town,tower,35.1,51,100,,,Old Town'],
    links: ['f,fibre,hub,town,,North line'],
    repairs: ['fibre,4,splice,', 'tower,4,magic,'],
  });
  const answer = await answerFor(inventory, ['f', 'town']);
  const english = language('en');
  const report = restoreReport(answer, { software: 'muruna 0', command: 'muruna restore' });
  const [list] = report.sections.find(({ id }) => id === 'jobs')!.blocks;
  assert.ok(list.kind === 'list');
  assert.match(english.plain(list.items[0]), /North line.*Crew One/);
  const [figures] = report.sections[0].blocks;
  assert.ok(figures.kind === 'figures');
  const last = figures.figures.find(({ id }) => id === 'restore.last')!;
  assert.equal(last.value.kind, 'missing');
  assert.match(english.plain(last.value), /1 repair stays undone/);
});
