import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { dataChanges } from '../../answers/data-changes.ts';
import { momentOf, networkChanges } from '../../engines/country/network-changes.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import { sourcesIn } from '../../reports/credits.ts';
import { seriesReport } from '../../reports/assess/series-report.ts';
import type { Block, Section, Table } from '../../reports/model.ts';
import type { RankAnswer } from '../../schemas/rank-answer.ts';
import type { SeriesAnswer } from '../../schemas/series-answer.ts';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { rankFrom } from './rank.ts';
import { nearestTables, openSeries } from './series-snapshots.ts';
import { seriesOperation } from './series.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-series-test-'));
const cache = join(folder, 'cache');
const years = join(folder, 'years');
before(() => {
  process.env['XDG_CACHE_HOME'] = cache;
  mkdirSync(years);
  // AS1 and AS2 are abroad, AS10 is the way in, AS11 comes, AS12 goes, AS13 is registered elsewhere in no table.
  writeFileSync(join(years, '20230101.as-rel.txt'), '1|2|0\n1|10|-1\n10|12|-1\n10|13|-1\n');
  writeFileSync(join(years, '20240101.as-rel.txt'), '1|2|0\n2|10|-1\n10|11|-1\n10|13|-1\n');
  const links = ['1|2|0|bgp', '2|10|-1|bgp', '10|11|-1|bgp', '10|13|-1|bgp', '1|13|0|mlp'];
  writeFileSync(join(years, '20250101.as-rel2.txt'), `${links.join('\n')}\n`);
  const asns = [
    'AS1,One,,US',
    'AS2,Two,,DE',
    'AS10,Ten,,IR',
    'AS11,Eleven,,IR',
    'AS12,Twelve,,IR',
    'AS13,,,IR',
  ];
  writeFileSync(join(years, 'asns.csv'), ['asn,name,class,cc', ...asns, ''].join('\n'));
  writeFileSync(join(years, 'notes.txt'), 'not for the program');
});
after(() => rmSync(folder, { recursive: true }));

const ASKED = { software: 'muruna test', command: 'muruna' };

const isTable = (block: Block): block is Table => block.kind === 'table';

async function series(request: Readonly<Record<string, unknown>>): Promise<SeriesAnswer> {
  const whole = {
    countries: ['IR'],
    snapshots: [years],
    measures: ['networks', 'leading-gateway'],
    ...request,
  };
  const { answer } = await ask(
    seriesOperation,
    whole as { countries: string[]; snapshots: string[] },
    localHouse(),
  );
  return answer;
}

test('networks that came, went and changed providers are told, and so is data of another kind', async () => {
  const { snapshots, networks, data, from, to } = await series({});
  assert.deepEqual(
    snapshots.map(({ name }) => name),
    ['20230101.as-rel.txt', '20240101.as-rel.txt', '20250101.as-rel2.txt'],
  );
  assert.deepEqual([from, to], ['2023-01-01', '2025-01-01']);
  const [first, second] = networks;
  assert.deepEqual(first.networks, { before: 3, after: 3 });
  assert.deepEqual(
    [first.came, first.went].map(({ largest }) => largest.map(({ asn, name }) => [asn, name])),
    [[[11, 'Eleven']], [[12, 'Twelve']]],
  );
  const [{ asn, gained, lost, share }] = first.providers.largest;
  assert.deepEqual({ asn, gained, lost, share }, { asn: 10, gained: [2], lost: [1], share: 1 });
  assert.deepEqual(data[0], { from: 0, to: 1, changes: [] });
  // What the second kind of source shows is not taken for a new gateway.
  assert.deepEqual(second.gateways, { before: 1, after: 2, ofOtherSources: 1 });
  assert.deepEqual([second.came.count, second.went.count, second.providers.count], [0, 0, 0]);
  assert.deepEqual(data[1].changes, [
    { code: 'series.data.sources-added', facts: { sources: 'mlp', links: 1 } },
  ]);
});

test('the figures are those of rank on each snapshot, and the same when they are kept', async () => {
  const answer = await series({});
  const kept = readdirSync(join(cache, 'muruna'));
  assert.deepEqual(await series({}), answer);
  assert.deepEqual(readdirSync(join(cache, 'muruna')), kept);
  for (const name of kept.filter((each) => each.endsWith('.muruna'))) {
    const snapshot = await loadSnapshot(join(cache, 'muruna', name));
    const at = answer.snapshots.findIndex(({ id }) => id === snapshot.id);
    for (const { metric, values } of answer.countries[0].measures) {
      const { ranked } = (await rankFrom(snapshot, { metric })) as RankAnswer;
      const own = ranked.find(({ country }) => country === 'IR');
      assert.deepEqual(values[at], {
        value: own?.value ?? null,
        rank: own?.rank ?? null,
        of: ranked.length,
        coverage: own?.coverage ?? null,
      });
    }
  }
});

test('snapshot files and lists of links go together, by day', async () => {
  const [first] = readdirSync(join(cache, 'muruna')).filter((name) => name.endsWith('.muruna'));
  const { manifest } = await loadSnapshot(join(cache, 'muruna', first));
  const rest = readdirSync(years).filter((name) => name.includes('as-rel'));
  const links = rest.filter((name) => !name.startsWith(manifest.date.replaceAll('-', '')));
  const paths = [join(cache, 'muruna', first), ...links.map((name) => join(years, name))];
  const mixed = await series({ snapshots: paths, asns: join(years, 'asns.csv') });
  const { countries, networks } = await series({});
  assert.deepEqual([mixed.countries, mixed.networks], [countries, networks]);
});

test('a country that no snapshot has, links without countries and a folder of something else are refused', async () => {
  const code = (wanted: string) => (error: unknown) => error instanceof Refusal && error.code === wanted;
  const { countries } = await series({ countries: ['TM', 'IR'] });
  assert.ok(countries[0].measures.every(({ values }) => values.every(({ value }) => value === null)));
  // In words and in the table of networks it is not known either, and never 0.
  const { sections } = seriesReport(await series({ countries: ['TM', 'IR'] }), ASKED);
  const [list] = sections.find(({ id }) => id === 'summary')!.blocks;
  assert.equal(
    list.kind === 'list' && language('en').plain(list.items[0]),
    'Turkmenistan: Networks not known.',
  );
  const steps = sections.find(({ id }) => id === 'network-changes')!.blocks.find(isTable)!;
  assert.equal(steps.rows.filter(([country]) => country === 'TM').length, 2);
  for (const [country, , ...counts] of steps.rows)
    assert.ok(counts.every((cell) => Number.isNaN(cell) === (country === 'TM')));
  await assert.rejects(series({ countries: ['TM'] }), code('assess.country-without-networks'));
  const file = join(years, '20230101.as-rel.txt');
  await assert.rejects(series({ snapshots: [file] }), code('assess.no-countries'));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  await assert.rejects(series({ snapshots: [empty] }), code('series.empty-folder'));
  await assert.rejects(series({ snapshots: [join(folder, 'nowhere')] }), code('file.not-found'));
});

test('links take the prefixes that are nearest in time, one table for each version of IP', () => {
  const tables = ['rv2-20050101.pfx2as', 'rv2-20240422.pfx2as.gz', 'routeviews-rv6-20100101.pfx2as'];
  assert.deepEqual(nearestTables('20040101.as-rel.txt', tables), [tables[0], tables[2]]);
  assert.deepEqual(nearestTables('20250901.as-rel2.txt', tables), [tables[1], tables[2]]);
  assert.deepEqual(nearestTables('links-as-rel', ['a.pfx2as', 'b.pfx2as']), ['a.pfx2as']);
});

const REAL = [
  'as-rel/20040101.as-rel.txt.bz2',
  'as-rel/20100101.as-rel.txt.bz2',
  'asns/nro-asn-cc-202210.csv.gz',
];

test(
  'from 2004 to 2010 Iran gained networks, and its networks changed providers',
  needsSharedData(...REAL),
  async () => {
    const [one, other, asnCountry] = REAL.map(sharedData);
    const inputs = {
      snapshots: [],
      asRel: [other, one],
      prefixes: [],
      asns: undefined,
      delegated: [],
      asnCountry,
    };
    const opened = await openSeries(inputs, {});
    assert.deepEqual(
      opened.map(({ manifest }) => manifest.date),
      ['2004-01-01', '2010-01-01'],
    );
    assert.deepEqual(dataChanges(opened[0], opened[1]), []);
    const [before, after] = opened.map(({ internet }) => momentOf(internet, planeOf(internet, 'ipv4')!));
    const { networks, came, went, movedIn, movedOut, providers } = networkChanges(before, after, 'IR');
    assert.deepEqual([movedIn, movedOut], [[], []]);
    assert.equal(networks[1] - networks[0], came.length - went.length);
    assert.deepEqual(networks, [16, 105]);
    const [{ asn, gained, lost }] = providers;
    assert.deepEqual(
      { asn, gained, lost },
      { asn: 12880, gained: [1299, 3491, 6762, 7473, 9121], lost: [3561] },
    );
  },
);

test('a series says what all its snapshots were made from, each source once, and owes the links that they owe', async () => {
  const answer = await series({});
  const terms = 'CC BY 4.0, RouteViews, NRO and DB-IP (https://db-ip.com)';
  const source = { name: 'asn-ipv4.csv', role: 'asns', terms, sha256: 'f'.repeat(64) };
  const snapshots = answer.snapshots.map((each) => ({ ...each, sources: [...each.sources, source] }));
  const report = seriesReport({ ...answer, snapshots }, ASKED);
  const names = sourcesIn(report.provenance).map(({ name }) => name);
  assert.deepEqual(names.toSorted(), [
    '20230101.as-rel.txt',
    '20240101.as-rel.txt',
    '20250101.as-rel2.txt',
    'asn-ipv4.csv',
    'asns.csv',
  ]);
  const page = renderHtml(report, language('en'));
  assert.ok(page.includes(terms) && page.includes('<a href="https://db-ip.com">'));
});

test('snapshots of one day are told apart by their names, and no curve is drawn over no time', async () => {
  const answer = await series({});
  const sections = (snapshots: SeriesAnswer['snapshots']): readonly Section[] =>
    seriesReport({ ...answer, snapshots }, ASKED).sections;
  const [day, name] = ['2024-01-01', (at: number): string => `file-${at}`];
  const sameDay = answer.snapshots.map((each, at) => ({ ...each, date: day, name: name(at) }));
  const blocksOf = (all: readonly Section[]): readonly Block[] =>
    all.find(({ id }) => id === 'networks')!.blocks;
  assert.ok(blocksOf(sections(answer.snapshots)).some(({ kind }) => kind === 'lines'));
  const blocks = blocksOf(sections(sameDay));
  assert.ok(!blocks.some(({ kind }) => kind === 'lines'));
  const table = blocks.find((block) => block.kind === 'table')!;
  const labels = table.columns.slice(1).map(({ label }) => language('en').plain(label));
  assert.deepEqual(
    labels,
    sameDay.map((_, at) => `1 January 2024: ${name(at)}`),
  );
});

test('sources of other years are said with the snapshots that rest on them', async () => {
  const apart = join(folder, 'apart');
  mkdirSync(apart);
  for (const name of ['20230101.as-rel.txt', '20240101.as-rel.txt', '20250101.as-rel2.txt', 'asns.csv'])
    copyFileSync(join(years, name), join(apart, name));
  writeFileSync(join(apart, 'routeviews-rv2-20220601-1200.pfx2as'), '5.1.0.0\t16\t10\n5.2.0.0\t16\t13\n');
  const { notices } = await series({ snapshots: [apart] });
  assert.deepEqual(
    notices.filter(({ code }) => code.includes('years-apart')),
    [
      {
        code: 'series.notice.years-apart-many',
        facts: {
          snapshots: 2,
          of: 3,
          first: '2024-01-01',
          last: '2025-01-01',
          oldest: '2022-06-01',
          newest: '2025-01-01',
        },
      },
    ],
  );
  rmSync(join(apart, '20250101.as-rel2.txt'));
  const one = (await series({ snapshots: [apart] })).notices.find(({ code }) => code.includes('years-apart'));
  assert.deepEqual(one, {
    code: 'series.notice.years-apart',
    facts: { snapshot: '2024-01-01', oldest: '2022-06-01', newest: '2024-01-01' },
  });
});
