import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { folder } from '../../../test/watch-replay.ts';
import { exerciseFileSchema, type WatchExerciseAnswer } from '../../schemas/exercise.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { revisionsIn } from './incident-book.ts';

const at = (name: string): string => join(folder, name);

async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  const { answer } = await ask(await OPERATIONS[id](), request, localHouse({ snapshot: smallSnapshot() }));
  return answer as Answer;
}

const TRUTH: WatchDrillAnswer = {
  format: 'muruna/watch-drill',
  version: 1,
  snapshot: { id: '0'.repeat(64), name: 'small', date: '2025-09-01', sources: [] },
  notices: [],
  out: 'drill',
  country: 'IR',
  scenario: null,
  seed: 1,
  from: '2025-09-01T00:00:00Z',
  to: '2025-09-01T01:30:00Z',
  files: [],
  prefixes: 5,
  routes: 5,
  updates: 5,
  moments: [],
  vantagePoints: [],
  outages: [],
  captures: [],
};

test('an exercise tells, each at its moment, the revisions that a watched journal of the drill has in its book', async () => {
  mkdirSync(at('drill/archive'), { recursive: true });
  writeFileSync(at('drill/archive/drill.mrt'), eventfulArchive());
  writeFileSync(at('drill/truth.json'), JSON.stringify(TRUTH));
  const { revisions, incidents } = await asked<WatchExerciseAnswer>('watch.exercise', {
    drill: at('drill'),
    out: at('exercise.json'),
  });
  const { told, truth } = exerciseFileSchema.parse(JSON.parse(readFileSync(at('exercise.json'), 'utf8')));
  assert.deepEqual([told.length, new Set(told.map((one) => one.incident.id)).size], [revisions, incidents]);
  assert.deepEqual(truth.outages, []);
  const times = told.map((one) => Date.parse(one.at));
  assert.deepEqual(
    times,
    times.toSorted((a, b) => a - b),
  );
  for (const { at: time, incident } of told) assert.ok(Date.parse(time) >= Date.parse(incident.detected));
  await asked('watch.record', { files: [at('drill/archive')], journal: at('journal'), country: 'IR' });
  const named = ({ id, revision, state }: Pick<Incident, 'id' | 'revision' | 'state'>): string =>
    `${id} ${revision} ${state}`;
  const book = await revisionsIn(at('journal'));
  assert.deepEqual(
    told.map(({ incident }) => named(incident)),
    book.map(named),
  );
});

test(
  'an exercise that is drawn: the same seed gives the same bytes, what was true is what was asked for, and no drill is left behind',
  { timeout: 120_000 },
  async () => {
    const request = { country: 'GE', kinds: ['outage', 'our-eyes'], vantagePoints: 8, seed: 3 };
    const draw = async (name: string): Promise<string> => {
      await ask(await OPERATIONS['watch.exercise'](), { ...request, out: at(name) }, localHouse());
      return readFileSync(at(name), 'utf8');
    };
    const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('muruna-exercise-'));
    const before = left();
    const first = await draw('first.json');
    assert.equal(await draw('again.json'), first);
    assert.deepEqual(
      left().filter((name) => !before.includes(name)),
      [],
    );
    const { country, truth, told } = exerciseFileSchema.parse(JSON.parse(first));
    assert.deepEqual([country, truth.scenario, truth.captures], ['GE', null, []]);
    assert.ok(truth.outages.length > 0);
    assert.deepEqual(
      new Set(truth.vantagePoints.map(({ state }) => state)),
      new Set(['silent', 'flapping', 'stale', 'sound']),
    );
    assert.ok(told.some(({ incident }) => incident.kind.endsWith('outage')));
  },
);

test('a folder and a country at once, or neither, is refused before anything is made', async () => {
  for (const request of [{}, { drill: at('drill'), country: 'IR' }])
    // oxlint-disable-next-line no-await-in-loop -- two
    await assert.rejects(asked('watch.exercise', { ...request, out: at('x.json') }), {
      code: 'watch.exercise.drill-or-country',
      facts: { option: '--country' },
    });
});

test('a folder that is not a drill is refused', async () => {
  mkdirSync(at('other'));
  await assert.rejects(asked('watch.exercise', { drill: at('other'), out: at('x.json') }), {
    code: 'watch.no-drill',
  });
});
