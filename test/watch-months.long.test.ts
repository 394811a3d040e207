import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openKeeper, type Keeper } from '../src/operations/watch/keeper.ts';
import { inOrder } from '../src/operations/watch/merge.ts';
import { planSources } from '../src/operations/watch/plan.ts';
import { keepWatch } from '../src/operations/watch/watch-folder.ts';
import { incidentSchema } from '../src/schemas/incident.ts';
import { onlyWithAllCases } from './cases.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { monthsOf } from './watch-months.ts';

// A watch that lasts for months keeps no more than one that lasts for weeks, and says the same as one that forgets nothing.

const DAYS = 60;
const folder = mkdtempSync(join(tmpdir(), 'muruna-months-'));
after(() => rmSync(folder, { recursive: true }));

/** Days on which the program ends and goes on from its checkpoint. */
const STOPS = [11, 29, 44];

/** Octets of the whole state at the end of each day, and the book. */
async function watched(name: string, rememberSeconds: number | undefined) {
  const place = join(folder, name);
  mkdirSync(place);
  const given = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };
  const watch = (await keepWatch({ name, place }, given, smallSnapshot()))!;
  const open = (): Promise<Keeper> =>
    openKeeper(smallSnapshot(), place, watch, {}, rememberSeconds === undefined ? {} : { rememberSeconds });
  let keeper = await open();
  const sizes: number[] = [];
  let day = 0;
  for (const bytes of monthsOf(DAYS, 14)) {
    const archive = { name: 'rrc99.updates.mrt', place: join(folder, `${name}.mrt`) };
    writeFileSync(archive.place, bytes);
    await inOrder(await planSources([archive], () => () => {}), {
      arrived: (arrival) => keeper.arrived({ ...arrival, file: `day ${day}` }),
    });
    const captured = keeper.capture('always');
    sizes.push(captured.checkpoint!.state.octets);
    await keeper.commit(captured);
    if (STOPS.includes(day)) {
      await keeper.close();
      keeper = await open();
    }
    day++;
  }
  await keeper.close();
  return { sizes, book: readFileSync(join(place, 'incidents.jsonl'), 'utf8') };
}

const KINDS = [
  'country-outage',
  'network-outage',
  'origin-hijack',
  'reserved-asn',
  'gateway-change',
  'feed-blindness',
];

/** From the days 33 to 42, when nothing long lasts any more, to the last ten. */
function growth(sizes: readonly number[]): number {
  return Math.max(...sizes.slice(50)) / Math.max(...sizes.slice(32, 42));
}

test(
  'months leave no more than weeks, and the book is that of a watch which forgets nothing',
  onlyWithAllCases,
  async () => {
    const bounded = await watched('bounded', undefined);
    const unbounded = await watched('unbounded', Infinity);
    assert.equal(bounded.book, unbounded.book);
    const incidents = bounded.book
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [incidentSchema.parse(JSON.parse(line))]));
    assert.deepEqual(new Set(incidents.map(({ kind }) => kind)), new Set(KINDS));
    // What was a part of the long outage weeks ago is named when it ends.
    const long = incidents.find(
      ({ kind, state, curve }) => kind === 'country-outage' && state === 'closed' && curve!.areaHours > 24,
    );
    assert.deepEqual(
      long!.actors.victims.map(({ asn }) => asn),
      [10, 11, 12],
    );
    assert.ok(growth(bounded.sizes) < 1.02, `octets of the state: ${bounded.sizes.join(' ')}`);
    assert.ok(growth(unbounded.sizes) > 1.2, `octets of the state: ${unbounded.sizes.join(' ')}`);
  },
);
