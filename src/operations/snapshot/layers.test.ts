import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallTableDump, type SmallRoute } from '../../../test/small-table-dump.ts';
import { isoDateOfDay } from '../../core/day-number.ts';
import { buildSnapshot } from './build.ts';
import { loadSnapshot } from './load-snapshot.ts';

const NOW = Date.parse('2026-07-30') / 1000;
const THEN = Date.parse('2014-05-30') / 1000;
/** 100 and 200 are at the top; 3 has moved from 100 to 200 since; 4 was last seen in 2014; 5 is gone. */
const ROUTES_NOW: readonly SmallRoute[] = [
  ['5.1/16', [100, 200, 3]],
  ['5.2/16', [100, 200, 6]],
  ['5.2/16', [200, 6]],
  ['5.3/16', [200, 100, 7]],
];
const ROUTES_THEN: readonly SmallRoute[] = [
  ['5.1/16', [200, 100, 3]],
  ['5.4/16', [200, 100, 4]],
  ['5.5/16', [200, 100, 5]],
  ['5.3/16', [200, 100, 7]],
];

test('layers of several years make one picture of the newest day, and say when each link was last seen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-layers-'));
  const file = async (name: string, content: Uint8Array | string): Promise<{ path: string }> => {
    await writeFile(join(folder, name), content);
    return { path: join(folder, name) };
  };
  try {
    const out = join(folder, 'out.muruna');
    const prefixes = ['5.1', '5.2', '5.3', '5.4'].map(
      (start, at) => `${start}.0.0/16\t${[3, 6, 7, 4][at]}\n`,
    );
    const { manifest } = await buildSnapshot({
      layers: [
        await file('then.mrt', smallTableDump(THEN, ROUTES_THEN)),
        await file('now.mrt', smallTableDump(NOW, ROUTES_NOW)),
      ],
      prefixes: [await file('all.dat', prefixes.join(''))],
      out,
    });
    assert.equal(manifest.date, '2026-07-30');
    const { graph, linkLastSeen } = (await loadSnapshot(out)).internet;
    const days = Object.fromEntries(
      Array.from(graph.linkKind, (_, link) => [
        [graph.asns[graph.linkFrom[link]], graph.asns[graph.linkTo[link]]]
          .sort((one, other) => one - other)
          .join('–'),
        isoDateOfDay(linkLastSeen![link]),
      ]),
    );
    assert.deepEqual(days, {
      '3–200': '2026-07-30',
      '4–100': '2014-05-30',
      '6–200': '2026-07-30',
      '7–100': '2026-07-30',
      '100–200': '2026-07-30',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
