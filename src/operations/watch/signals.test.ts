import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import type { Incident } from '../../schemas/incident.ts';
import { followSignals } from './follow-signals.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import { watchLive } from './live.ts';
import { readAgain } from './read-again.ts';

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

test('the curve of a drop of a quarter of a year is thinned, its depth and area are those of all points', async () => {
  const points = Array.from({ length: 100 * 48 }, (_, at) => [
    START + at * HALF_HOUR,
    at < 220 || at >= 4700 ? 100 : at === 3001 ? 20 : 40,
  ]);
  const [drop, ...more] = await drops(
    [HEADER, ...points.map(([time, value]) => `${time},Somewhere,probing,${value}`)].join('\n'),
  );
  assert.deepEqual(more, []);
  const { depth, areaHours, points: curve } = drop.curve!;
  assert.ok(curve.length > 400 && curve.length <= 1000);
  assert.deepEqual(curve[0], [START + 220 * HALF_HOUR, 40]);
  assert.equal(depth, 0.8);
  assert.ok(Math.abs(areaHours - (0.6 * (4700 - 220 - 1) + 0.2) / 2) < 0.5);
});

test('points that are not later than the last one of their series change nothing', async () => {
  const once = week((at) => (at >= 220 && at < 230 ? 40 : undefined));
  const [, ...lines] = once.split('\n');
  const stuttering = [
    HEADER,
    ...lines.flatMap((line, at) => [line, line, ...lines.slice(Math.max(0, at - 3), at)]),
  ];
  const told = (incidents: readonly Incident[]) =>
    incidents.map(({ onset, end, curve }) => [onset, end, curve]);
  assert.deepEqual(told(await drops(stuttering.join('\n'))), told(await drops(once)));
});

test(
  'live: rows that are appended come into the journal; those that it has do not come again',
  { timeout: 60_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-signals-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const journal = { name: 'watch', place: join(folder, 'watch') };
    const csv = { name: 'probing.csv', place: join(folder, 'probing.csv') };
    const known = week(() => undefined)
      .split('\n')
      .slice(0, 1 + 220);
    writeFileSync(csv.place, `${known.join('\n')}\n`);
    const row = (halfHour: number, value: number | ''): string =>
      `${START + halfHour * HALF_HOUR},Somewhere,probing,${value}\n`;
    const counts: number[] = [];
    /** What is appended, or written over it, and how many rows are then in the journal. */
    const steps: (readonly [act: () => void, rows: number])[] = [
      [() => appendFileSync(csv.place, row(220, '') + row(221, 40)), 222],
      [() => appendFileSync(csv.place, 'nonsense\n' + row(222, 41) + row(223, 100)), 224],
      [() => writeFileSync(csv.place, `${known.join('\n')}\n${row(223, 100)}${row(224, 101)}`), 225],
    ];
    for (const [act, rows] of steps) {
      const end = new AbortController();
      const watching = watchLive(
        smallSnapshot(),
        {
          folder: journal,
          given: { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 },
          sources: [
            async (sink, _signal, run) => {
              const followed = await followSignals(csv, sink, run);
              act();
              end.abort();
              return followed;
            },
          ],
          outlets: [],
          seconds: undefined,
        },
        { signal: end.signal },
      );
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      counts.push((await watching).added);
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const { context } = await readAgain(journal, smallSnapshot(), undefined, {});
      const { sources } = watchReplayAnswer(context());
      assert.equal(sources.find(({ file: name }) => name === csv.name)?.messages, rows);
    }
    assert.deepEqual(counts, [222, 2, 1]);
    const [drop, ...more] = lastRevisions(await revisionsIn(journal.place));
    assert.deepEqual(more, []);
    assert.deepEqual([hourOf(drop.onset), hourOf(drop.detected), hourOf(drop.end)], [110.5, 111, 111.5]);
  },
);

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
