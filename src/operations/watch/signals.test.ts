import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import type { Incident } from '../../schemas/incident.ts';

const HEADER = 'time,entity,signal,value';
const HALF_HOUR = 1800;
/** Midnight, unix seconds. */
const START = 1_756_684_800;

/** A week of half-hours at 100 that moves by one, but where it is said otherwise; NaN = a gap. */
function week(otherwise: (halfHour: number) => number | undefined): string {
  const lines = Array.from({ length: 7 * 48 }, (_, at) => {
    const value = otherwise(at) ?? 100 + (at % 2);
    return `${START + at * HALF_HOUR},Somewhere,probing,${Number.isNaN(value) ? '' : value}`;
  });
  return [HEADER, ...lines].join('\n');
}

const hourOf = (time: string | null): number => (Date.parse(time!) / 1000 - START) / 3600;
const text = (path: string): string[] =>
  gunzipSync(readFileSync(sharedData(path)))
    .toString()
    .trim()
    .split('\n');

async function drops(csv: string): Promise<readonly Incident[]> {
  const { incidents, findings } = await replayed([file('signals.csv', csv)]);
  assert.deepEqual(findings, []);
  return incidents;
}

test('a drop opens with the second point below the bound and ends with the second one that is back', async () => {
  const [drop, ...more] = await drops(week((at) => (at >= 220 && at < 230 ? 40 : undefined)));
  assert.deepEqual(more, []);
  assert.deepEqual([drop.kind, drop.signal], ['signal-drop', { entity: 'Somewhere', name: 'probing' }]);
  assert.deepEqual([hourOf(drop.onset), hourOf(drop.detected), hourOf(drop.end)], [110, 110.5, 115]);
  assert.ok(Math.abs(drop.curve!.depth - 0.6) < 0.01);
  assert.equal(drop.evidence.length, 2);
});

test('one point, a gap, a small drop and the first days raise nothing; a gap does not end what lasts', async () => {
  assert.deepEqual(await drops(week((at) => (at === 220 ? 40 : undefined))), []);
  assert.deepEqual(await drops(week((at) => (at >= 220 && at < 230 ? Number.NaN : undefined))), []);
  assert.deepEqual(await drops(week((at) => (at >= 220 && at < 230 ? 85 : undefined))), []);
  assert.deepEqual(await drops(week((at) => (at >= 100 && at < 110 ? 40 : undefined))), []);
  const [drop] = await drops(week((at) => (at < 220 || at >= 240 ? undefined : at < 230 ? 40 : Number.NaN)));
  assert.equal(hourOf(drop.end), 120);
});

test('lines that are not points are found and left out', async () => {
  const { findings } = await replayed([
    file('signals.csv', `${HEADER}\n1756684800,IR,probing,5\nnonsense\n1756684801,IR,probing,much\n`),
  ]);
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [
      ['signals.line', 3],
      ['signals.line', 4],
    ],
  );
});

const MONASH = 'watch/signals/monash-irn-2019-11-counties.csv.gz';

test(
  'November 2019: 28 of 30 provinces drop between 20:00 and 23:00 on the 16th',
  needsSharedData(MONASH),
  async () => {
    const values = new Map<string, number[]>();
    for (const line of text(MONASH).slice(1)) {
      const [, , province, , , time, , , , value] = line.split(',');
      const key = `${time},${province}`;
      if (value !== '') values.set(key, [...(values.get(key) ?? []), Number(value)]);
    }
    const rows = [...values].map(([key, all]) => {
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      return { time: Number(key.split(',')[0]), line: `${key},connectivity,${mean}` };
    });
    const csv = [HEADER, ...rows.toSorted((a, b) => a.time - b.time).map(({ line }) => line)].join('\n');
    const incidents = await drops(csv);
    // Times are local.
    const isNight = ({ onset }: Incident): boolean =>
      onset >= '2019-11-16T20' && onset <= '2019-11-16T23:00:00Z';
    const found = new Set(incidents.filter(isNight).map(({ signal }) => signal!.entity));
    assert.equal(found.size, 28);
    const before = incidents.filter(({ onset }) => onset < '2019-11-16T12');
    assert.deepEqual(
      before.map(({ signal, severity }) => [signal!.entity, severity]),
      [['Hormozgan', 'minor']],
    );
  },
);

const IODA = 'incidents/ioda-iran-signals-20251201-20260129.csv.gz';

test(
  'January 2026: active probing and BGP drop, each at its time, and are told apart',
  needsSharedData(IODA),
  async () => {
    const rows = text(IODA)
      .slice(1)
      .flatMap((line) => {
        const [time, , , bgp, probing] = line.replaceAll('"', '').split(',');
        const moment = `${time.replace(' ', 'T')}Z`;
        return [`${moment},IR,bgp,${bgp}`, `${moment},IR,probing,${probing}`];
      });
    const incidents = await drops([HEADER, ...rows].join('\n'));
    assert.deepEqual(
      incidents.map(({ signal, onset, end, curve }) => [
        signal!.name,
        onset,
        end,
        Math.round(100 * curve!.depth),
      ]),
      [
        ['probing', '2026-01-08T16:30:00Z', '2026-01-27T09:00:00Z', 97],
        ['bgp', '2026-01-08T18:00:00Z', '2026-01-09T09:00:00Z', 13],
        ['bgp', '2026-01-11T13:30:00Z', '2026-01-12T08:00:00Z', 10],
      ],
    );
  },
);
