import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { openByteLines } from './byte-lines.ts';

type Line = readonly [text: string, offset: number, number: number];

function linesOf(pieces: readonly string[], most: number): Line[] {
  const lines: Line[] = [];
  const splitter = openByteLines((bytes, offset, number) => {
    lines.push([new TextDecoder().decode(bytes), offset, number]);
  }, most);
  for (const piece of pieces) splitter.push(new TextEncoder().encode(piece));
  splitter.finish();
  return lines;
}

test('lines are those of the whole text, wherever its pieces end, and of a long one its beginning', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (pieces, most) => {
      let offset = 0;
      const wanted = pieces
        .join('')
        .split('\n')
        .map((text, at): Line => {
          const begin = offset;
          offset += text.length + 1;
          return [text.slice(0, most), begin, at + 1];
        })
        .filter(([text]) => text !== '');
      assert.deepEqual(linesOf(pieces, most), wanted);
    }),
    { numRuns: cases(3000) },
  );
});

test('a line that goes on and on takes time in proportion, and no more memory than its beginning', () => {
  const piece = new Uint8Array(2 ** 16).fill(120);
  let [count, bytes] = [0, 0];
  const splitter = openByteLines((line) => {
    count++;
    bytes += line.length;
  });
  for (let at = 0; at < 2000; at++) splitter.push(piece);
  splitter.finish();
  assert.deepEqual([count, bytes], [1, 2 ** 23]);
});
