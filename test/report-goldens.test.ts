import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { ask, documentOf, type Answered } from '../src/operations/ask.ts';
import { OPERATIONS } from '../src/operations/list.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { reportOfAnswer, type House } from '../src/operations/operation.ts';
import { briefsWithAllPartners } from '../src/operations/cooperation/brief-partners.ts';
import { PROVIDER_TO_CUSTOMER } from '../src/core/link-kind.ts';
import { campaignReport } from '../src/reports/campaign/campaign-report.ts';
import { checkReport } from '../src/reports/check-report.ts';
import { routesReport } from '../src/reports/routes-report.ts';
import type { CodedFinding } from '../src/schemas/coded.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../src/schemas/routes-answer.ts';
import { exchangeWireReport } from '../src/reports/exchange/exchange-wire-report.ts';
import { exchangeChangeReport } from '../src/reports/exchange/exchange-change-report.ts';
import { damageReport } from '../src/reports/restore/damage-report.ts';
import type { Damage } from '../src/schemas/damage.ts';
import { partnersReport } from '../src/reports/brief/partners-report.ts';
import { coverReport } from '../src/reports/cooperation/cover-report.ts';
import { meetingReport } from '../src/reports/cooperation/event-report.ts';
import type { Report } from '../src/reports/model.ts';
import { provenanceOf } from '../src/reports/provenance.ts';
import { incidentReport } from '../src/reports/watch/incident-report.ts';
import { incidentTimeline } from '../src/reports/watch/incident-timeline.ts';
import type { WatchReplayAnswer } from '../src/schemas/watch-answer.ts';
import { encodeResult } from '../src/exchange/dossier/result-file.ts';
import type { CommitmentsAnswer } from '../src/schemas/commitments-answer.ts';
import type { EventAnswer } from '../src/schemas/event-answer.ts';
import type { MatchAnswer } from '../src/schemas/match-answer.ts';
import { CASES, NOON } from './golden-cases.ts';
import { assertReportGolden } from './golden.ts';
import { assertRows } from './assert-rows.ts';
import { assertPublished } from './published-document.ts';
import { writeMadeEmblem } from './small-emblem.ts';
import { makeSmallExchange, SMALL_CHANGE, SMALL_WIRE } from './small-exchange.ts';
import { writeStix } from '../src/formats/stix/write-stix.ts';
import { SMALL_SHARED } from './small-shared-incident.ts';
import { SMALL_OPERATIONS, smallResult } from './small-result.ts';
import { smallRib } from './small-rib.ts';
import { eventfulArchive } from './watch-archive.ts';
import { smallRoot } from './small-root.ts';
import { SMALL_PLAN, writeHospitals, writeManyServices, writeSmallServices } from './small-services.ts';
import { makeSmallCards } from './small-cards.ts';
import { smallInternet, smallSnapshot, snapshotWithPrefixes } from './small-snapshot.ts';

// Every report, made by the real code from fixtures of our own, in English and in a language that runs from right to left.

const NOW = '2025-11-01T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'muruna-goldens-'));
const home = process.cwd();
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A question about addresses takes a snapshot with prefixes. */
const isAboutAddresses = (id: string, request: object): boolean =>
  id === 'rank.tld-home' || ('services' in request && id !== 'services.critical');

const house = (id: string, request: object): House => ({
  ...localHouse({ snapshot: isAboutAddresses(id, request) ? snapshotWithPrefixes() : smallSnapshot() }),
  software: 'muruna 1.2.3',
  operations: SMALL_OPERATIONS,
  now: () => new Date(NOW),
});

async function asked(id: string, request: Record<string, unknown>): Promise<Answered> {
  return ask(await OPERATIONS[id](), request, house(id, request));
}

before(async () => {
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  process.env['XDG_CONFIG_HOME'] = join(folder, 'config');
  process.env['XDG_DATA_HOME'] = join(folder, 'data');
  // Names of files are part of what is shown.
  process.chdir(folder);
  cpSync(resolve(import.meta.dirname, 'small-book'), 'book', { recursive: true });
  writeFileSync('small.mrt', smallRib());
  writeFileSync('root.zone', smallRoot());
  writeMadeEmblem('.');
  writeSmallServices('services');
  writeSmallServices('marked', ['portal']);
  writeManyServices('register');
  writeHospitals('hospitals');
  writeFileSync('plan.json', JSON.stringify(SMALL_PLAN));
  writeFileSync('rrc99.mrt', eventfulArchive());
  await asked('watch.record', { files: ['rrc99.mrt'], journal: 'night', country: 'IR' });
  const watched = await asked('watch.incidents', { folder: 'night' });
  writeFileSync('night.json', JSON.stringify(documentOf(watched)));
  const told = { location: 'country/IR', location_name: 'Iran', start: 1_756_686_000, duration: 3600 };
  writeFileSync('ioda.json', JSON.stringify([{ ...told, datasource: 'ping-slash24', score: 6119.2 }]));
  await asked('watch.told', { files: ['ioda.json'], folder: 'night' });
  const tornStix = { type: 'sighting', id: 'sighting--1' };
  writeFileSync('told.json', JSON.stringify([...writeStix([SMALL_SHARED]).objects, tornStix]));
  writeFileSync('20250901.as-rel.txt', linksAsText());
  writeFileSync('20250902.as-rel.txt', linksAsText().replace('2|30|-1\n', ''));
  writeYears();
  writeFileSync('scenario.yaml', 'country: IR\nevents:\n  - networks: [11]\n');
  writeFileSync(
    'strike.yaml',
    'name: Strike\nevents:\n  - {networks: [11], at: 2026-01-01, until: 2026-01-02}\n  - {degrade: {gateways: all, share: 0.4}}\n',
  );
  writeFileSync('regions.csv', 'name,member\nnorth,11\nsouth,12\n');
  await asked('inventory.example', { country: 'IR', out: 'inventory', sites: 12, crews: 5, asns: [11, 12] });
  await asked('inventory.init', { folder: 'supplied', example: true });
  await asked('supply.init', { file: 'supply.csv', example: true });
  const { answer } = await asked('damage', { inventory: 'inventory', random: 3 });
  writeFileSync('damage.json', JSON.stringify(answer));
  for (const [day, out] of [
    ['01', 'one.muruna'],
    ['02', 'other.muruna'],
  ])
    named(await asked('snapshot.build', { asRel: `202509${day}.as-rel.txt`, out }), 'id', day);
  const brief = await asked('brief', { countries: ['IR', 'AZ'] });
  writeFileSync('brief.json', JSON.stringify(documentOf(brief)));
  await makeDossier();
  await makeSmallExchange(asked, NOON, named);
  await makeSmallCards(asked, NOON);
});

/** Lists of links of three years, the last with a kind of source that the others lack, and a table of countries. */
function writeYears(): void {
  mkdirSync('years');
  const links = linksAsText();
  writeFileSync('years/20230101.as-rel.txt', links.replace('2|10|-1\n', ''));
  writeFileSync('years/20240101.as-rel.txt', links.replace('10|13|-1\n', '10|14|-1\n'));
  const named = links.replaceAll('\n', '|bgp\n');
  writeFileSync('years/20250901.as-rel2.txt', `${named}1|12|0|mlp\n`);
  const { asns, country, countries } = { ...smallInternet().graph, ...smallInternet() };
  const rows = Array.from(asns, (asn, as) => `AS${asn},Network ${asn},Eyeball,${countries[country[as]]}`);
  writeFileSync(
    'years/asns.csv',
    ['asn,name,class,cc', ...rows, 'AS14,Network 14,Eyeball,IR', ''].join('\n'),
  );
}

async function makeDossier(): Promise<void> {
  named(await asked('key.new', { out: 'signer', name: 'Signer' }), 'keyid', 'ee');
  await asked('key.trust', { file: 'signer.pub' });
  writeFileSync('small.json', encodeResult(smallResult()));
  await asked('dossier.build', {
    from: ['small.json'],
    keys: ['signer'],
    out: 'small.zip',
    languages: ['en'],
    format: ['html'],
  });
}

/** Digests that follow from drawn keys and from the version of the program, and what stands in their place. */
const digests = new Map<string, string>();

function named({ answer }: Answered, field: 'id' | 'keyid' | 'head', mark: string): void {
  digests.set((answer as Readonly<Record<typeof field, string>>)[field], mark.repeat(32));
}

function linksAsText(): string {
  const { asns, linkFrom, linkTo, linkKind } = smallInternet().graph;
  const lines = Array.from(linkKind, (kind, link) =>
    [asns[linkFrom[link]], asns[linkTo[link]], kind === PROVIDER_TO_CUSTOMER ? -1 : 0].join('|'),
  );
  return `${lines.join('\n')}\n`;
}

for (const [name, { request, other }] of Object.entries(CASES))
  test(`the answer of ${name} keeps to its schema, and the report is as it was looked at`, async () => {
    const [id] = name.split(' ');
    const answered = await asked(id, request);
    await assertPublished(id, answered);
    const operation = await OPERATIONS[id]();
    const { rows } = operation;
    assertReportGolden(
      name.replaceAll(/[ -]+/g, '-'),
      withNamedDigests(reportOfAnswer(operation, readBack(answered.answer), answered.asked)!),
      other,
    );
    if (rows) await assertRows(rows(readBack(answered.answer)), name);
  });

test('every operation with a report answers with rows too, but for a verdict', async () => {
  const without = await Promise.all(
    Object.keys(OPERATIONS).map(async (id) => {
      const { report, rows } = await OPERATIONS[id]();
      return report && !rows ? [id] : [];
    }),
  );
  assert.deepEqual(without.flat(), ['snapshot.verify']);
});

const ASKED = { software: 'muruna 1.2.3', command: 'muruna' };

test('what changed in an exchange', () => {
  assertReportGolden('exchange-change', exchangeChangeReport(SMALL_CHANGE, ASKED), 'fa');
  assertReportGolden('exchange-wire', exchangeWireReport(SMALL_WIRE, ASKED), 'ar');
});

test('a page on all partners of a country', async () => {
  const briefs = await briefsWithAllPartners(smallSnapshot(), 'IR');
  assertReportGolden('brief-partners', partnersReport(briefs, ASKED), 'ar');
});

test('the page of a meeting', async () => {
  const { answer, asked: how } = await asked('event', { event: 'talks', book: 'book' });
  const event = answer as EventAnswer;
  const matches = (await asked('match', { book: 'book' })).answer as MatchAnswer;
  const meeting = event.meetings.find(({ id }) => id === 'neighbours')!;
  assertReportGolden('meeting', meetingReport({ event, meeting, matches, brief: 'brief-IR-AZ' }, how), 'fa');
});

test('the cover page of a pack', async () => {
  const { answer, asked: how } = await asked('event', { event: 'talks', book: 'book' });
  const commitments = (await asked('commitments', { book: 'book' })).answer as CommitmentsAnswer;
  const event = answer as EventAnswer;
  const meetings = event.meetings.map((meeting) => ({
    meeting,
    folder: `${meeting.date}-${meeting.id}`,
    brief: meeting.countries.length > 1 ? `brief-${meeting.countries.join('-')}` : undefined,
  }));
  assertReportGolden('cover', coverReport({ event, commitments, meetings }, how), 'ar');
});

test('what is broken, where a command line has the file alone', async () => {
  const { answer, asked: how } = await asked('damage', {
    inventory: 'inventory',
    random: 3,
    at: '2026-11-28T21:00Z',
  });
  assertReportGolden('damage', damageReport(answer as Damage, how), 'fa');
});

test('what a check found, and routes, where a command line says them in lines', async () => {
  const findings: CodedFinding[] = [
    { code: 'inventory.no-core', severity: 'lost', facts: {}, file: 'sites.csv', line: 1 },
  ];
  const contents = { sites: 2, links: 1, crews: 0, repairs: 3 };
  const how = { software: 'muruna 1.2.3', command: 'muruna inventory check inventory' };
  assertReportGolden('check', checkReport({ findings, contents }, how), 'fa');
  const routes = await asked('routes', { to: 11 });
  assertReportGolden('routes', routesReport(readBack(routes.answer) as RoutesAnswer, routes.asked), 'ar');
  const all = await asked('routes', { all: true });
  assertReportGolden('routes-all', routesReport(readBack(all.answer) as AllRoutesAnswer, all.asked), 'fa');
});

test('one incident of an answer, with its place on the timeline, where a browser shows them', async () => {
  const { answer, asked: how } = await asked('watch.replay', { files: ['rrc99.mrt'], country: 'IR' });
  const { incidents, to } = readBack(answer) as WatchReplayAnswer;
  const hijack = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  const report = incidentReport(hijack, provenanceOf(how));
  const timeline = { id: 'timeline', title: report.title, blocks: [incidentTimeline(incidents, to)] };
  assertReportGolden('incident', { ...report, sections: [...report.sections, timeline] }, 'fa');
});

test('no report is without its golden files', async () => {
  const built = new Set<unknown>([
    exchangeChangeReport,
    exchangeWireReport,
    partnersReport,
    meetingReport,
    coverReport,
    campaignReport,
    damageReport,
    checkReport,
    routesReport,
    incidentReport,
  ]);
  for (const [id, load] of Object.entries(OPERATIONS)) {
    const { report } = await load();
    if (!report) continue;
    built.add(report);
    assert.ok(id in CASES, `${id} has a report and no golden files`);
  }
  for (const path of sourcesOf('reports'))
    for (const [name, value] of Object.entries((await import(path)) as Record<string, unknown>))
      if (name.endsWith('Report')) assert.ok(built.has(value), `${name} has no golden files`);
});

function sourcesOf(room: string): string[] {
  const root = resolve(import.meta.dirname, '../src', room);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('-report.ts'))
    .map((path) => join(root, path));
}

/** An answer as it stands in a file. */
function readBack(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

function withNamedDigests(report: Report): Report {
  const text = JSON.stringify(report).replaceAll(/[0-9a-f]{64}/g, (digest) => digests.get(digest) ?? digest);
  return JSON.parse(text) as Report;
}
