import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { captureCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-checkpoint-'));
after(() => rmSync(folder, { recursive: true }));

async function writtenAndRead(state: unknown): Promise<unknown> {
  const copy = captureCheckpoint('one', state);
  await copy.copy();
  await writeCheckpoint(folder, copy);
  assert.equal(readFileSync(join(folder, 'checkpoint')).length, copy.octets);
  return readCheckpoint(folder, 'one');
}

/** Columns on both sides of the size from which they stand behind the graph, one of which is a part of a longer one. */
const column = fc.tuple(fc.nat(3), fc.constantFrom(0, 1, 5000, 40_000)).map(([kind, length]) => {
  const Kind = [Uint8Array, Uint16Array, Uint32Array, Float64Array][kind];
  return new Kind(length + 2).map((_, index) => index * 7).subarray(1, length + 1);
});
const state = fc.dictionary(
  fc.string({ maxLength: 3 }),
  fc.oneof(column, fc.double(), fc.string(), fc.array(column, { maxLength: 2 })),
  { maxKeys: 5, noNullPrototype: true },
);

test('what was written is read, with columns short and long, and what refers to one another', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (made) => {
      const shared = { made };
      const read = (await writtenAndRead(
        new Map([
          ['a', shared],
          ['b', shared],
        ]),
      )) as Map<string, typeof shared>;
      assert.deepEqual(read.get('a'), shared);
      assert.equal(read.get('a'), read.get('b'));
    }),
    { numRuns: cases(30) },
  );
});

test('a column that two refer to is one, also when it is long', async () => {
  const long = new Uint32Array(100_000).fill(9);
  const read = (await writtenAndRead({ one: long, two: long })) as { one: Uint32Array; two: Uint32Array };
  assert.deepEqual(read.one, long);
  assert.equal(read.one, read.two);
});

test('what is written is the state when the copy was done, whatever becomes of it then', async () => {
  const long = new Uint32Array(5_000_000).fill(1);
  const copy = captureCheckpoint('one', { long });
  await copy.copy();
  long.fill(2);
  await writeCheckpoint(folder, copy);
  const read = (await readCheckpoint(folder, 'one')) as { long: Uint32Array };
  assert.ok(read.long.every((one) => one === 1));
});

test('others have their turn while a long state is copied', async () => {
  const copy = captureCheckpoint(
    'one',
    [1, 2, 3].map(() => new Uint32Array(8_000_000)),
  );
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await copy.copy();
  isDone = true;
  assert.ok(turns >= 12, `${turns} turns`);
});

test('of something else, cut anywhere or changed anywhere, nothing is read', async () => {
  const made = { long: new Uint32Array(30_000).map((_, index) => index), text: 'words' };
  await writtenAndRead(made);
  assert.equal(await readCheckpoint(folder, 'other'), undefined);
  const whole = readFileSync(join(folder, 'checkpoint'));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, bits, isCut) => {
        const damaged = isCut ? whole.subarray(0, at) : Uint8Array.from(whole);
        if (!isCut) damaged[at] ^= bits;
        writeFileSync(join(folder, 'checkpoint'), damaged);
        assert.equal(await readCheckpoint(folder, 'one'), undefined);
      },
    ),
    {
      numRuns: cases(100),
      examples: [
        [0, 1, true],
        [11, 1, false],
        [14, 8, false],
        [whole.length - 1, 1, false],
      ],
    },
  );
});
