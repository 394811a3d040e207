import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openProjection, type Queries } from './projection.ts';

const SAMPLE = {
  time: 1_756_684_860,
  visibility: [
    {
      plane: 'ipv4' as const,
      voters: 5,
      canTell: true,
      unit: '/24' as const,
      owned: 10,
      visible: 9,
      share: 0.9,
      points: [
        [1_756_684_800, 10],
        [1_756_684_860, null],
      ] as const,
    },
  ],
  feeds: [],
};

/** A database that is asked, with an extension, and that is away for the first questions. */
function stub(extension: boolean, away = 0) {
  const asked: { readonly sql: string; readonly values: unknown[] }[] = [];
  let left = away;
  const database: Queries = {
    query(sql, values = []) {
      if (left-- > 0) return Promise.reject(new Error('ECONNREFUSED'));
      asked.push({ sql: sql.trim().replaceAll(/\s+/g, ' '), values });
      return Promise.resolve({ rows: sql.includes('pg_extension') && extension ? [{}] : [] });
    },
    end: () => Promise.resolve(),
  };
  return { asked, database };
}

test('each minute of the series goes once, a value that is not known as none; TimescaleDB is used where it is', async () => {
  for (const extension of [false, true]) {
    const { asked, database } = stub(extension, 2);
    const projection = openProjection(database, 'night', 1);
    projection.sample!(SAMPLE);
    projection.sample!({
      ...SAMPLE,
      visibility: [{ ...SAMPLE.visibility[0], points: [...SAMPLE.visibility[0].points, [1_756_684_920, 8]] }],
    });
    // oxlint-disable-next-line no-await-in-loop -- one database after the other
    await projection.close();
    assert.equal(
      asked.some(({ sql }) => sql.startsWith('select create_hypertable')),
      extension,
    );
    const rows = asked.filter(({ sql }) => sql.startsWith('insert into muruna_visibility'));
    assert.deepEqual(
      rows.flatMap(({ values }) => values),
      [
        ['night', 'ipv4', '2025-09-01T00:00:00.000Z', 10],
        ['night', 'ipv4', '2025-09-01T00:01:00.000Z', null],
        ['night', 'ipv4', '2025-09-01T00:02:00.000Z', 8],
      ].flat(),
    );
  }
});
