import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallInternet, smallSnapshot } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import type { Report } from '../../reports/model.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import { renderTerminal } from '../../reports/render/terminal/render-terminal.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import { defendReport } from '../../reports/stress/defend-report.ts';
import { stressReport } from '../../reports/stress/stress-report.ts';
import { worstReport } from '../../reports/stress/worst-report.ts';
import { defendRequest, worstRequest, type StressRequest } from '../../schemas/requests/stress.ts';
import { defendFrom } from './defend.ts';
import { drawScenario } from './draw-scenario.ts';
import { scenarioFromFile } from './scenario-input.ts';
import { stressFrom } from './stress.ts';
import { worstFrom } from './worst.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-stress-'));
after(() => rmSync(folder, { recursive: true }));

async function stressed(scenario: string, request: Partial<StressRequest> = {}): Promise<StressAnswer> {
  const file = join(folder, 'scenario.yaml');
  writeFileSync(file, scenario);
  const input = await scenarioFromFile(file);
  return stressFrom(smallSnapshot(), { country: 'IR', samples: 10, ...request }, input, undefined);
}

async function refused(scenario: string, request: Partial<StressRequest> = {}): Promise<unknown[]> {
  const refusal = await stressed(scenario, request).then(
    () => assert.fail('taken'),
    (error: unknown) => error,
  );
  assert.ok(refusal instanceof Refusal);
  return [refusal.code, ...refusal.findings.map(({ code, line }) => [code, line])];
}

function near(actual: number | null, expected: number): void {
  assert.ok(Math.abs(actual! - expected) < 1e-12, `${actual} instead of ${expected}`);
}

test('what the loss of the one gateway network costs, by hand', async () => {
  const { moments, impact, uncertainty } = await stressed('events: [{networks: [10]}]');
  const { international, domestic } = moments[0].losses.policy;
  // Of 180 addresses AS10 has 20; AS11 with 100 depends on it alone; AS12 with 60 has another way.
  near(international.total.value, 120 / 180);
  near(international.direct.value, 20 / 180);
  near(international.collateral.value, 100 / 180);
  // Pairs at home: 10–11, 10–12 and 11–12; all are lost, the last one collaterally.
  near(domestic.total.value, 1);
  near(domestic.collateral.value, 6000 / 9200);
  assert.deepEqual(impact.fates, {
    failed: 1,
    'cut-off': 2,
    'mostly-cut': 0,
    'partly-cut': 0,
    reduced: 0,
    rerouted: 1,
    unharmed: 0,
  });
  // Everything now enters from AS20, and what is behind AS1 reaches it over AS2.
  assert.deepEqual(
    impact.suppliers.filter(({ after: left }) => left! > 0).map(({ network }) => network.asn),
    [20],
  );
  assert.deepEqual(
    impact.newChokepoints.map(({ network }) => network.asn),
    [20, 2],
  );
  assert.equal(uncertainty.rates.unseenBasis, 'nothing');
  for (const { value, low, high } of [international.total, domestic.total])
    assert.ok(low! <= high! && value! >= 0);
});

test('a scenario with dates has a moment for every change, and the worst is known', async () => {
  const { moments, worst, scenario } = await stressed(`
name: two blows
events:
  - {name: first, at: 2026-06-13, until: 2026-06-15, networks: [20]}
  - {name: second, at: +24h, until: +36h, isolation: true}
`);
  assert.equal(scenario.start, '2026-06-13T00:00Z');
  assert.deepEqual(
    moments.map(({ fromHours, untilHours, events }) => [fromHours, untilHours, events]),
    [
      [0, 24, ['first']],
      [24, 36, ['first', 'second']],
      [36, 48, ['first']],
      [48, null, []],
    ],
  );
  assert.equal(worst, 1);
  near(moments[1].losses.policy.international.total.value, 1);
  near(moments[3].losses.policy.international.total.value, 0);
});

test('what cannot be tested is refused with its line, and skipped only where that is asked for', async () => {
  assert.deepEqual(await refused('events:\n  - networks: [10]\n  - networks:\n      - 11\n      - 999\n'), [
    'scenario.invalid',
    ['stress.unknown-network', 5],
  ]);
  assert.deepEqual(await refused('events:\n  - networks: {country: IR, name: nobody}\n'), [
    'scenario.invalid',
    ['stress.empty-selection', 2],
  ]);
  assert.deepEqual(await refused('country: AZ\nevents: [{isolation: true}]\n'), [
    'scenario.invalid',
    ['scenario.other-country', 1],
  ]);
  assert.deepEqual(await refused('events:\n  - at: 2026-02-30\n    isolation: true\n'), [
    'scenario.invalid',
    ['moment.no-such-date', 2],
  ]);
  assert.deepEqual(await refused('events:\n  - isolation: true\n    until: 2026-02-03\n'), [
    'scenario.invalid',
    ['scenario.end-without-start', 3],
  ]);
  assert.deepEqual(await refused('events:\n  - degrade: {gateways: all, share: 2}\n'), [
    'scenario.invalid',
    ['yaml.too-large', 2],
  ]);
  const { notices, moments } = await stressed('events: [{networks: [10, 999]}]', { lenient: true });
  assert.deepEqual(ownNotices(notices), [{ code: 'stress.skipped', facts: { count: 1, names: 'AS999' } }]);
  assert.deepEqual(
    moments[0].failedNetworks.map(({ asn }) => asn),
    [10],
  );
});

const ownNotices = (notices: StressAnswer['notices']): unknown[] =>
  notices.filter(({ code }) => code.startsWith('stress.'));

test('what many events have in common is said once, with its count', async () => {
  const down = (count: number): string =>
    `events: [${Array.from({ length: count }, (_, at) => `{name: e${at}, networks: [10]}`).join(', ')}]`;
  const facts = { asn: 10, event: 'e0' };
  assert.deepEqual(ownNotices((await stressed(down(1))).notices), []);
  assert.deepEqual(ownNotices((await stressed(down(2))).notices), [{ code: 'stress.down-twice', facts }]);
  assert.deepEqual(ownNotices((await stressed(down(30))).notices), [
    { code: 'stress.down-often', facts: { ...facts, count: 29 } },
  ]);
  const unknown =
    'events: [{networks: [10, 991, 992, 993, 994, 995, 996]}, {links: [1-20]}, {networks: [991]}]';
  assert.deepEqual(ownNotices((await stressed(unknown, { lenient: true })).notices), [
    { code: 'stress.skipped', facts: { count: 7, names: 'AS991, AS992, AS993, AS994, AS995, …' } },
  ]);
});

test('of many moments the worst have intervals, more of them with fewer samples', async () => {
  const hours = [...Array(40).keys()];
  const events = hours.map(
    (at) => `{at: +${at}h, until: +${at + 1}h, networks: [${at % 4 === 0 ? 10 : 12}]}`,
  );
  const scenario = `events: [${events.join(', ')}]`;
  const sampled = async (samples: number): Promise<StressAnswer['moments']> => {
    const { moments } = await stressed(scenario, { samples });
    assert.equal(moments.length, 41);
    return moments.filter(({ losses }) => losses.policy.international.total.low !== null);
  };
  const worst = await sampled(100);
  assert.equal(worst.length, 20);
  assert.equal(
    worst.filter(({ failedNetworks: [failed] }) => failed.asn === 10).length,
    10,
    'all of the worst kind',
  );
  assert.equal((await sampled(60)).length, 33);
  assert.equal((await sampled(40)).length, 41);
  const { moments } = await stressed(scenario, { samples: 100 });
  for (const { losses } of moments.filter(
    (moment) => !worst.some(({ fromHours }) => fromHours === moment.fromHours),
  )) {
    const { value, low, high, known } = losses.policy.international.total;
    assert.deepEqual([value, low, high], [known, null, null]);
    assert.notEqual(known, null);
  }
  const report = stressReport(await stressed(scenario, { samples: 100 }), { software: 't', command: 't' });
  const text = renderTerminal(report, language('en'), { width: 80, colour: false });
  assert.match(text.replaceAll(/\s+/g, ' '), /The 20 worst periods have confidence intervals/);
});

test('the same seed gives the same answer, and no samples give no intervals', async () => {
  const scenario = 'events: [{degrade: {gateways: all, share: 0.5, seed: 3}}]';
  assert.deepEqual(await stressed(scenario), await stressed(scenario));
  const { moments } = await stressed(scenario, { samples: 0 });
  assert.equal(moments[0].losses.policy.international.total.low, null);
});

test('draws that were stopped are taken up where they ended', async () => {
  const { nameOf: _nameOf, ...internet } = smallInternet();
  const context = {
    internet: { ...internet, nameOf: () => undefined },
    country: internet.countries.indexOf('IR'),
    sets: new Map(),
    importance: () => internet.addresses4,
  };
  const events = [{ fromHours: 0, untilHours: Infinity, degrade: { gateways: {}, share: 0.5, seed: 1 } }];
  const resume = join(folder, 'draws.json');
  const run = (draws: number, file?: string): ReturnType<typeof drawScenario> =>
    drawScenario(context, 'ipv4', 'id', events, { draws, resume: file, workers: 1 }, {});
  const whole = await run(30);
  await run(12, resume);
  assert.equal((JSON.parse(readFileSync(resume, 'utf8')) as { draws: unknown[] }).draws.length, 12);
  assert.deepEqual(await run(30, resume), whole);
  assert.equal(
    whole.international.histogram.reduce((sum, count) => sum + count, 0),
    30,
  );
  writeFileSync(resume, '{}');
  await assert.rejects(run(30, resume), { code: 'stress.no-draws-file' });
});

test('the worst single network is the gateway, proved, and a second way is the best defence', async () => {
  const answer = await worstFrom(smallSnapshot(), worstRequest.parse({ country: 'IR', k: 2, samples: 5 }));
  assert.deepEqual([answer.set, answer.proved, answer.bound], [[10], true, answer.collateral]);
  near(answer.collateral, 100 / 180);
  near(answer.direct, 20 / 180);
  near(answer.total, 120 / 180);
  assert.deepEqual(
    answer.curve.map(({ k }) => k),
    [1, 2],
  );
  const defence = await defendFrom(
    smallSnapshot(),
    defendRequest.parse({ country: 'IR', k: 1, links: 1, partners: [1, 2] }),
  );
  const [best] = defence.chosen;
  assert.equal(best.links[0].national.asn, 11);
  near(best.worst, 0);
  near(best.gain, 100 / 180);
  // What a loss is a share of is known alike, whichever of the two is asked.
  assert.deepEqual([defence.coverage, defence.oldLinks], [answer.coverage, answer.oldLinks]);
  assert.ok(defence.coverage! > 0 && defence.coverage! < 1);
  rendered(worstReport(answer, ASKED));
  rendered(defendReport(defence, ASKED));
});

test('the report is written in every language, with regions, time and draws', async () => {
  const file = join(folder, 'timed.yaml');
  writeFileSync(
    file,
    'events:\n  - {networks: [10], at: 2026-01-01}\n  - {degrade: {gateways: all, share: 1}}\n',
  );
  const regions = new Map([
    [11, 'north'],
    [12, 'south'],
  ]);
  const answer = await stressFrom(
    smallSnapshot(),
    { country: 'IR', samples: 3, draws: 5 },
    await scenarioFromFile(file),
    regions,
  );
  assert.deepEqual(
    answer.regions!.map(({ region }) => region),
    ['north', 'south'],
  );
  rendered(stressReport(answer, ASKED));
});

const ASKED = { software: 'muruna 0', command: 'muruna' };

function rendered(report: Report): void {
  for (const code of LANGUAGE_CODES) {
    assert.ok(renderTerminal(report, language(code), { width: 80, colour: false }).length > 500);
    assert.ok(renderHtml(report, language(code)).length > 2000);
  }
}

test('the lists that a scenario names lie beside it, wherever the files of a request lie', async () => {
  const sets = join(folder, 'elsewhere.csv');
  const scenario = join(folder, 'unpacked.yaml');
  writeFileSync(sets, 'name,member\nbehind,11\n');
  writeFileSync(scenario, 'sets: lists/sets.csv\nevents: [{networks: [10]}]');
  const places: Readonly<Record<string, string>> = {
    'ours/drill.yaml': scenario,
    'ours/lists/sets.csv': sets,
  };
  const { sets: found } = await scenarioFromFile('ours/drill.yaml', (name) => places[name]);
  assert.deepEqual([...found.keys()], ['behind']);
});
