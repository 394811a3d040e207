import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { topClique } from './clique.ts';
import type { ObservedLinks } from './observed-links.ts';

/** Every subset, the heaviest mesh of them. */
function heaviestMesh(count: number, linked: (a: number, b: number) => boolean, weight: number[]): number {
  let best = 0;
  for (let subset = 1; subset < 2 ** count; subset++) {
    const members = weight.flatMap((_, node) => ((subset >> node) & 1 ? [node] : []));
    if (members.some((a) => members.some((b) => a < b && !linked(a, b)))) continue;
    best = Math.max(
      best,
      members.reduce((sum, node) => sum + weight[node], 0),
    );
  }
  return best;
}

test('the clique is a full mesh and the heaviest there is among ten ASes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 9 }),
      fc.nat(),
      (weight, mesh) => {
        const count = weight.length;
        const pairs: [number, number][] = [];
        for (let a = 0; a < count; a++)
          for (let b = a + 1; b < count; b++)
            if (((mesh * 2654435761) >> (a * 3 + b)) & 1) pairs.push([a, b]);
        const linked = (a: number, b: number): boolean =>
          pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        const links = {
          low: Uint32Array.from(pairs, ([a]) => a),
          high: Uint32Array.from(pairs, ([, b]) => b),
        } as ObservedLinks;
        const clique = topClique(links, Uint32Array.from(weight));
        for (const a of clique) for (const b of clique) assert.ok(a === b || linked(a, b));
        const sum = clique.reduce((total, node) => total + weight[node], 0);
        assert.equal(sum, heaviestMesh(count, linked, weight));
      },
    ),
  );
});
