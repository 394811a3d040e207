import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { assessReport } from '../../reports/assess/assess-report.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import { renderTerminal } from '../../reports/render/terminal/render-terminal.ts';
import type { AssessAnswer } from '../../schemas/assess-answer.ts';
import type { MetricId } from '../../schemas/metrics.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { assessFrom } from './assess.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../../docs/formats/assess.schema.json', import.meta.url), 'utf8')),
);
const ofIran = assessFrom(smallSnapshot(), { country: 'IR', ranks: false });

test('the answer keeps to its published schema, also after JSON', async () => {
  schema.parse(JSON.parse(JSON.stringify(await ofIran)));
});

test('what the country depends on is found, with the details behind it', async () => {
  const { planes, country, region } = await ofIran;
  const [leader] = planes.ipv4!.networks;
  assert.deepEqual([country, region, leader.asn], ['IR', '034', 10]);
  assert.deepEqual(
    leader.foreignProviders.map(({ asn }) => asn),
    [1, 2],
  );
  assert.equal(leader.nationalCustomers, 3);
  for (const list of ['networks', 'foreignNetworks', 'foreignCountries', 'gateways'] as const) {
    const rows = planes.ipv4![list];
    assert.deepEqual(
      rows.map(({ rank, of }) => [rank, of]),
      rows.map(({ share }) => [1 + rows.filter((row) => row.share > share).length, rows.length]),
      list,
    );
  }
  // By hand: AS11 and AS12 (of 180 with AS10) behind AS10; AS12 also over AS20, which is nearer for those behind AS20.
  assert.ok(leader.crossing > 0.6 && leader.crossing < 0.9);
  assert.ok(Math.abs(leader.crossing + leader.ending - leader.share) < 1e-9);
  const single = planes.ipv4!.losses.find(({ by, size }) => by === 'collateral' && size === 1)!;
  assert.deepEqual([single.networks[0].asn, single.proved], [10, true]);
  // AS11 loses everything: 100 of the 180 addresses that are reached.
  assert.ok(Math.abs(single.collateral! - 100 / 180) < 1e-12);
});

test('a plane the snapshot lacks is missing, and so is a weight nobody knows', async () => {
  const { planes } = await ofIran;
  assert.equal(planes.ipv6, null);
  assert.deepEqual([planes.ipv4!.coverage.networks, planes.ipv4!.coverage.networksWithWeight], [4, 3]);
  const unknown = smallSnapshot({
    addresses4: Float64Array.from({ length: 10 }, (_, as) => (as === 0 ? 9 : NaN)),
  });
  const { planes: none } = await assessFrom(unknown, { country: 'IR', ranks: false });
  const value = (id: string): number | null | undefined =>
    none.ipv4!.metrics.find((metric) => metric.id === id)?.value;
  for (const id of [
    'weight',
    'leading-network',
    'leading-gateway',
    'detour',
    'islanding-policy',
    'total-loss-single',
    'loss-single',
    'access-concentration',
  ])
    assert.equal(value(id), null, id);
  assert.equal(value('networks'), 4);
});

test('a country is found by two letters, three letters and its name in any language', async () => {
  for (const country of ['ir', 'IRN', 'Iran', 'إيران', 'ایران', 'Иран', ' iran '])
    assert.equal((await assessFrom(smallSnapshot(), { country, ranks: false })).country, 'IR', country);
});

test('what cannot be answered is refused with what to do', async () => {
  const refusal = async (run: () => Promise<unknown>): Promise<Refusal> => {
    try {
      await run();
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error('not refused');
  };
  const asked = (country: string, changes = {}, plane?: 'ipv6'): Promise<Refusal> =>
    refusal(() => assessFrom(smallSnapshot(changes), { country, ranks: false, plane }));
  const unknown = await asked('Irann');
  assert.equal(unknown.code, 'assess.unknown-country-near');
  assert.match(String(unknown.facts['near']), /^IR\b/);
  assert.deepEqual((await asked('uk')).facts, { country: 'GB' });
  assert.equal((await asked('Atlantis')).code, 'assess.unknown-country');
  // The shorter of the names that begin alike is nearer.
  assert.match(String((await asked('Pays-Ba')).facts['near']), /^NL, BQ/);
  assert.equal((await asked('FR')).code, 'assess.country-without-networks');
  assert.equal((await asked('IR', {}, 'ipv6')).code, 'assess.no-plane');
  assert.equal((await asked('IR', { countries: [''] })).code, 'assess.no-countries');
});

test('the report renders in every language, with the notice of the snapshot, as text and as HTML', async () => {
  const report = assessReport(await ofIran, { software: 'muruna test', command: 'muruna assess IR' });
  assert.equal(report.notices.length, 1);
  for (const code of LANGUAGE_CODES) {
    const text = renderTerminal(report, language(code), { width: 80, colour: false });
    assert.match(text, /AS10\b/, code);
    assert.match(renderHtml(report, language(code)), /<svg/, code);
  }
});

test(
  'with the registrations of one continent alone, dependence on a country is hardly covered',
  onlyInFullRun,
  async () => {
    const snapshot = await loadSnapshot();
    const { internet } = snapshot;
    const african = new Set(['KE', 'ZA', 'NG', 'UG', 'TZ', 'ET', 'EG', 'GH', 'RW', 'MU']);
    const country = internet.country.map((at) => (african.has(internet.countries[at]) ? at : 0));
    const only: Snapshot = { ...snapshot, internet: { ...internet, country } };
    const request = { country: 'KE', ranks: false, plane: 'ipv4' } as const;
    const [narrow, whole] = [await assessFrom(only, request), await assessFrom(snapshot, request)];
    const coverageOf = ({ planes }: AssessAnswer, metric: MetricId): number =>
      planes.ipv4!.metrics.find(({ id }) => id === metric)!.coverage!;
    assert.ok(coverageOf(narrow, 'leading-foreign-country') < 0.1);
    assert.ok(coverageOf(whole, 'leading-foreign-country') > 0.5);
    assert.ok(narrow.planes.ipv4!.coverage.countries! < 0.1);
    // The links are all there: what does not need countries is as well covered as before.
    assert.ok(Math.abs(coverageOf(narrow, 'loss-single') - coverageOf(whole, 'loss-single')) < 0.01);
    for (const { id, value, coverage } of whole.planes.ipv4!.metrics)
      if (value !== null) assert.ok(coverage! < 1, `${id} is not all known`);
  },
);
