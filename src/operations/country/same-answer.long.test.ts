import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { randomAsGraph, randomInternet } from '../../../test/random-internet.ts';
import { smallInternet, smallSnapshot } from '../../../test/small-snapshot.ts';
import { seededRandom } from '../../core/random.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { measuresOfAllCountries } from './country-ranks-cache.ts';
import { cases } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-same-'));
const cacheBefore = process.env['XDG_CACHE_HOME'];
after(() => {
  if (cacheBefore === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = cacheBefore;
  rmSync(folder, { recursive: true });
});

/** A larger Internet of our own, with shares that no sum in another order gives to the last bit. */
function randomSnapshot(seed: number): Snapshot {
  const internet = randomInternet(randomAsGraph(60, 2, seededRandom(seed)), seed);
  return smallSnapshot({ ...internet, countries: ['', 'AZ', 'IR', 'KE'] });
}

const book = resolve(import.meta.dirname, '../../../test/small-book');

/** Every operation whose answer holds measures of countries, with ranks and without. */
function questions([one, other]: readonly string[]): [id: string, request: Record<string, unknown>][] {
  return [
    ['assess', { country: one }],
    ['brief', { countries: [one, other], ranks: true }],
    ['assess', { country: one, ranks: false }],
    ['compare', { countries: [one, other] }],
    ['rank', { metric: 'leading-gateway' }],
    ['rank', { metric: 'detour' }],
    ['brief', { countries: [one, other] }],
    ['match', { book }],
    ['commitments', { book }],
  ];
}

async function answerTo(
  snapshot: Snapshot,
  [id, request]: [string, Record<string, unknown>],
  workers: number,
): Promise<string> {
  const { answer } = await ask(await OPERATIONS[id](), request, localHouse({ snapshot }), { workers });
  return JSON.stringify(answer);
}

const SNAPSHOTS: readonly [name: string, snapshot: Snapshot, countries: readonly string[]][] = [
  ['a random Internet', randomSnapshot(1), ['AZ', 'IR']],
  ['the small Internet', smallSnapshot(smallInternet()), ['IR', 'AZ']],
  ['another random Internet', randomSnapshot(2), ['KE', 'AZ']],
];

for (const [name, snapshot, countries] of SNAPSHOTS.slice(0, cases(SNAPSHOTS.length)))
  test(`${name}: an answer is the same with a cold and a warm cache, on one worker and on two`, async () => {
    for (const [at, question] of questions(countries).slice(0, cases(9)).entries()) {
      const cold = (workers: number): void => {
        process.env['XDG_CACHE_HOME'] = join(folder, `${snapshot.internet.graph.asCount}-${at}-${workers}`);
      };
      cold(1);
      const first = await answerTo(snapshot, question, 1);
      // Whatever the question left there, the measures of all countries are kept now.
      await measuresOfAllCountries(snapshot, planeOf(snapshot.internet, 'ipv4')!);
      assert.equal(await answerTo(snapshot, question, 1), first, `${question[0]}: warm, one worker`);
      assert.equal(await answerTo(snapshot, question, 2), first, `${question[0]}: warm, two workers`);
      cold(2);
      assert.equal(await answerTo(snapshot, question, 2), first, `${question[0]}: cold, two workers`);
    }
  });
