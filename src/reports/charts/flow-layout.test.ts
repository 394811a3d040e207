import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameText } from '../../i18n/text.ts';
import type { FlowDiagram } from '../model.ts';
import { layoutFlow, throughput } from './flow-layout.ts';

const flows: fc.Arbitrary<FlowDiagram> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 5 }),
    draws: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), {
      maxLength: 20,
    }),
  })
  .map(({ sizes, draws }) => {
    const nodes = sizes.flatMap((size, column) =>
      Array.from({ length: size }, (_, at) => ({
        id: `${column}.${at}`,
        column,
        label: nameText('x'),
        state: 'normal' as const,
      })),
    );
    const links = draws.flatMap(([a, b, weight]) => {
      const [one, other] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (one.column === other.column) return [];
      const [from, to] = one.column < other.column ? [one, other] : [other, one];
      return [{ from: from.id, to: to.id, weight, state: 'normal' as const }];
    });
    return { kind: 'flow', title: nameText('x'), columns: sizes.map(() => nameText('c')), nodes, links };
  });

test('boxes of a column never overlap and all lie inside the drawing', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const { boxes, height } = layoutFlow(flow);
      assert.equal(boxes.length, flow.nodes.length);
      for (const box of boxes) {
        assert.ok(box.y >= -1e-6 && box.y + box.height <= height + 1e-6);
        for (const other of boxes)
          if (other !== box && other.node.column === box.node.column)
            assert.ok(other.y + other.height <= box.y + 1e-6 || box.y + box.height <= other.y + 1e-6);
      }
    }),
  );
});

test('ribbons of one side of a box do not overlap, and their heights follow their weights', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const { ribbons } = layoutFlow(flow);
      assert.equal(ribbons.length, flow.links.length);
      for (const side of ['from', 'to'] as const)
        for (const a of ribbons)
          for (const b of ribbons)
            if (a !== b && a.link[side] === b.link[side])
              assert.ok(a[side] + a.height <= b[side] + 1e-6 || b[side] + b.height <= a[side] + 1e-6);
    }),
  );
});

test('what passes through a node is the larger of what comes in and what goes out', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const through = throughput(flow);
      for (const { id } of flow.nodes) {
        const sum = (side: 'from' | 'to'): number =>
          flow.links.filter((link) => link[side] === id).reduce((total, { weight }) => total + weight, 0);
        assert.ok(Math.abs(through.get(id)! - Math.max(sum('from'), sum('to'))) < 1e-9);
      }
    }),
  );
});

test('a link that goes backwards is a bug of its author', () => {
  const node = (id: string, column: number) => ({
    id,
    column,
    label: nameText(id),
    state: 'normal' as const,
  });
  assert.throws(() =>
    layoutFlow({
      kind: 'flow',
      title: nameText('x'),
      columns: [nameText('a'), nameText('b')],
      nodes: [node('a', 0), node('b', 1)],
      links: [{ from: 'b', to: 'a', weight: 1, state: 'normal' }],
    }),
  );
});
