import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { readRibs } from './ribs.ts';
import { noSources, type ReadSources } from './sources.ts';

const UPDATES = 'mrt/routeviews.route-views.jinx.updates.1401493500.bz2';
const TABLE = 'mrt/rib.20140523.0600_firstMB.bz2';

test(
  'update files show links and days beside tables, and no prefix table',
  needsSharedData(UPDATES, TABLE),
  async () => {
    const into: ReadSources = noSources();
    const tables = await readRibs(
      [UPDATES, TABLE].map((path) => ({ path: sharedData(path), isPart: true })),
      into,
      {},
    );
    assert.deepEqual(
      into.sources.map(({ role, date }) => [role, date]),
      [
        ['updates', '2014-05-30'],
        ['rib', '2014-05-23'],
      ],
    );
    assert.equal(tables.date, '2014-05-30');
    assert.equal(tables.prefixes.length, 1);
    assert.equal(new Set(tables.paths.day).size, 2);
    assert.ok(tables.sessionAsns.length > 30);
  },
);
