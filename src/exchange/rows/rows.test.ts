import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { compareFrom } from '../../operations/country/compare.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import type { RankAnswer } from '../../schemas/rank-answer.ts';
import { compareRows, rankRows } from './country-rows.ts';
import { rowsCsv } from './rows-csv.ts';

const HEAD = 'snapshot_date,country,plane,measure,value,rank,of,coverage,rank_first';

test('measures of countries are one row each, with the figures of the answer', async () => {
  const answer: CompareAnswer = await compareFrom(smallSnapshot(), { countries: ['IR', 'AZ'], ranks: false });
  const text = rowsCsv(compareRows(answer));
  assert.equal(text.slice(0, HEAD.length), HEAD);
  const records = parse(text, { columns: true }) as Record<string, string>[];
  const metrics = answer.countries.flatMap(({ planes }) => planes.ipv4!.metrics);
  assert.deepEqual(
    records.map(({ measure, value }) => [measure, value]),
    metrics.map(({ id, value }) => [id, String(value ?? '')]),
  );
  const { snapshot_date: date, country, plane } = records[0];
  assert.deepEqual([date, country, plane], ['2025-09-01', 'IR', 'ipv4']);
});

test('a country whose measure is not known has a row without a value, and no zero', () => {
  const answer: RankAnswer = {
    format: 'muruna/rank',
    version: 1,
    plane: 'ipv6',
    snapshot: { id: '0'.repeat(64), name: 'x', date: '2025-09-01', sources: [] },
    notices: [],
    metric: 'detour',
    kind: 'share',
    ranked: [{ country: 'IR', value: 0.25, rank: 1, coverage: 0.5 }],
    missing: ['AZ'],
  };
  assert.equal(
    rowsCsv(rankRows(answer)),
    `${HEAD}\n2025-09-01,IR,ipv6,detour,0.25,1,1,0.5,exposed\n2025-09-01,AZ,ipv6,detour,,,,,\n`,
  );
});
