import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { SMALL_PLAN, writeManyServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import { settledCells, smallCells } from '../../engines/services/hidden-counts.ts';
import { sitrepGeojson } from '../../exchange/sitrep-geojson.ts';
import { sitrepAnswer } from '../../answers/sitrep-answer.ts';
import { SITUATION_STATES } from '../../schemas/situation-states.ts';
import { SERVICE_KINDS, type Service } from '../../schemas/services-folder.ts';
import { SITREP_COUNTS, type SitrepAnswer } from '../../schemas/sitrep-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { regionOutlines } from './region-outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-sitrep-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeManyServices(at('register'));
writeFileSync(at('plan.json'), JSON.stringify(SMALL_PLAN));

async function sitrep(request: Record<string, unknown>): Promise<SitrepAnswer> {
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services: at('register'), today: '2026-11-29', ...request };
  return (await ask(await OPERATIONS.sitrep(), asked, house)).answer as SitrepAnswer;
}

test('every row adds up, from services to kinds and regions, and from states to totals', async () => {
  const { rows } = await sitrep({ hour: 3 });
  const [all] = rows;
  assert.equal(all.services.total, 40);
  const sum = (level: string, of: (row: SitrepAnswer['rows'][number]) => number | null) =>
    rows.filter((row) => row.level === level).reduce((total, row) => total + (of(row) ?? 0), 0);
  for (const name of SITREP_COUNTS)
    for (const level of ['kind', 'region']) {
      assert.equal(
        sum(level, ({ services }) => services[name]),
        all.services[name],
        name,
      );
      assert.equal(
        sum(level, ({ people }) => people[name]),
        all.people[name],
        name,
      );
    }
  for (const { services, people } of rows)
    for (const counts of [services, people])
      assert.equal(
        SITUATION_STATES.reduce((total, state) => total + (counts[state] ?? 0), 0),
        counts.total ?? 0,
      );
});

test('services at a site of the plan are down until the plan has it back, and no link abroad fails', async () => {
  const before = await sitrep({ plan: at('plan.json'), hour: 2 });
  assert.equal(before.scenario.isCutOff, false);
  assert.equal(before.scenario.start, '2026-11-29T00:00Z');
  const mast = before.services!.filter(({ because }) => because === 'site');
  assert.ok(mast.length > 0);
  for (const { state, since, back } of mast) assert.deepEqual([state, since], ['down', 0], String(back));
  assert.ok(mast.some(({ back }) => back === 30));
  const later = await sitrep({ plan: at('plan.json'), hour: 30 });
  const exchange = later.services!.filter(({ because }) => because === 'site');
  for (const { since, back } of exchange) assert.deepEqual([since, back], [4, null]);
  const ids = new Set(exchange.map(({ id }) => id));
  assert.ok(mast.every(({ id }) => !ids.has(id)));
});

test('without a plan the country is cut off: what stands abroad is down at once, what is at home works', async () => {
  const { services, scenario, rows } = await sitrep({});
  assert.ok(scenario.isCutOff);
  assert.ok(
    services!.some(({ state, because, since }) => state === 'down' && because === 'link' && since === 0),
  );
  assert.ok((rows[0].services.works ?? 0) > 20);
});

test('a public version names no service, and says no count that is small', async () => {
  const answer = await sitrep({ isPublic: true, plan: at('plan.json') });
  const open = await sitrep({ plan: at('plan.json') });
  assert.equal(answer.services, null);
  assert.equal(answer.handling, 'TLP:CLEAR');
  assert.doesNotMatch(JSON.stringify({ ...answer, notices: [] }), /Service s|"s\d+"/);
  const hidden = answer.rows.flatMap((row) => row.hidden);
  assert.ok(hidden.length > 0 && hidden.length < answer.rows.length * SITREP_COUNTS.length);
  assertHidden(answer, open);
});

/** No count from 1 to 4 is shown, and none that is hidden follows from what is. */
function assertHidden({ rows }: Pick<SitrepAnswer, 'rows'>, open: Pick<SitrepAnswer, 'rows'>): void {
  const parent: number[] = [];
  let kind = 0;
  for (const [row, { level }] of rows.entries()) {
    if (level === 'kind') kind = row;
    parent.push(level === 'all' ? -1 : level === 'kind' ? 0 : kind);
  }
  const counts = open.rows.flatMap(({ services }) => SITREP_COUNTS.map((name) => services[name]!));
  const people = open.rows.flatMap((row) => SITREP_COUNTS.map((name) => row.people[name] ?? 0));
  const hidden = Uint8Array.from(
    rows.flatMap((row) => SITREP_COUNTS.map((name) => (row.hidden.includes(name) ? 1 : 0))),
  );
  for (const [cell, count] of counts.entries()) {
    const row = rows[Math.floor(cell / SITREP_COUNTS.length)];
    const name = SITREP_COUNTS[cell % SITREP_COUNTS.length];
    assert.ok(
      hidden[cell] === 1 || count === 0 || count >= 5,
      `${name} of row ${String(row.kind)} is ${count}`,
    );
    assert.equal(row.services[name], hidden[cell] === 1 ? null : count);
    if (hidden[cell] === 1) assert.equal(row.people[name], null);
  }
  const table = { parent, columns: SITUATION_STATES.length, counts };
  assert.deepEqual(settledCells(table, hidden, smallCells(table, 5)), []);
  assert.deepEqual(settledCells({ ...table, counts: people }, hidden, new Uint8Array(hidden.length)), []);
}

test('in public versions of arbitrary registers nothing hidden follows from what is shown', () => {
  const service = fc.record({
    kind: fc.constantFrom(...SERVICE_KINDS.slice(0, 4)),
    region: fc.constantFrom('A', 'B', 'C', undefined),
    people: fc.option(fc.nat(5000), { nil: undefined }),
    state: fc.constantFrom(...SITUATION_STATES),
    shares: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
  });
  let shown = 0;
  fc.assert(
    fc.property(fc.array(service, { minLength: 1, maxLength: 120, size: 'max' }), (made) => {
      const answer = (isPublic: boolean): SitrepAnswer => arbitraryAnswer(made, isPublic);
      const open = answer(true);
      shown += open.rows.filter(({ services }) => services.down !== null).length;
      assertHidden(open, answer(false));
    }),
    { numRuns: cases(100) },
  );
  assert.ok(shown > 0);
});

interface MadeService {
  readonly kind: Service['kind'];
  readonly region: string | undefined;
  readonly people: number | undefined;
  readonly state: (typeof SITUATION_STATES)[number];
  readonly shares: readonly number[];
}

function arbitraryAnswer(made: readonly MadeService[], isPublic: boolean): SitrepAnswer {
  const sum = (shares: readonly number[]): number => shares.reduce((total, one) => total + one, 1);
  return sitrepAnswer({
    country: 'IR',
    plane: 'ipv4',
    snapshot: snapshotWithPrefixes(),
    isPublic,
    handling: 'TLP:RED',
    scenario: { name: null, file: null, start: '2026-11-29T00:00Z', isCutOff: true },
    plan: null,
    hour: 0,
    spaceCoverage: 1,
    services: made.map(({ kind, region, people }, line) => ({
      id: `s${line}`,
      kind,
      ...(region !== undefined && { region }),
      ...(people !== undefined && { people }),
      file: 'services.csv',
      line,
    })),
    standings: made.map(({ state, shares }) => {
      const [works, degraded, down] = shares.map((share) => share / sum(shares));
      return {
        state,
        shares: { works, degraded, down, unknown: 1 - works - degraded - down },
        isPlaceOut: false,
        since: 0,
        back: undefined,
      };
    }),
    causes: made.map(() => undefined),
  });
}

test('regions on a map have the outlines of a file, under whatever property names them', async () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [50, 35],
        [51, 35],
        [51, 36],
        [50, 35],
      ],
    ],
  };
  const features = [{ type: 'Feature', properties: { shapeName: 'NORTH ' }, geometry: square }];
  writeFileSync(at('regions.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  const outlines = await regionOutlines(at('regions.geojson'), 'regions.geojson');
  const drawn = JSON.parse(sitrepGeojson(await sitrep({}), outlines)) as {
    features: { geometry: unknown; properties: { region: string | null; down: number } }[];
  };
  assert.deepEqual(
    new Set(drawn.features.map(({ properties }) => properties.region)),
    new Set(['North', 'South', null]),
  );
  for (const { geometry, properties } of drawn.features)
    assert.deepEqual(geometry, properties.region === 'North' ? square : null);
});

test('a file without named regions, or in another reference system, is refused', async () => {
  for (const document of [
    '{',
    '{"features": []}',
    JSON.stringify({
      crs: { type: 'name', properties: { name: 'EPSG:32639' } },
      features: [{ properties: { name: 'North' }, geometry: { type: 'Point', coordinates: [1, 1] } }],
    }),
  ]) {
    writeFileSync(at('other.geojson'), document);
    await assert.rejects(
      regionOutlines(at('other.geojson'), 'other.geojson'),
      (error) => error instanceof Refusal && error.code === 'sitrep.no-regions',
    );
  }
});
