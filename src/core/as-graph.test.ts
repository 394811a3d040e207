import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asnLookup, buildAsGraph, type LinkList } from './as-graph.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from './link-kind.ts';

const links = (rows: readonly (readonly [number, number, number])[]): LinkList => ({
  from: Uint32Array.from(rows, (row) => row[0]),
  to: Uint32Array.from(rows, (row) => row[1]),
  kind: Uint8Array.from(rows, (row) => row[2]),
});

const anyLinks = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 1 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map(links);

test('providers come before their customers, and ASes without customers come last', () => {
  fc.assert(
    fc.property(anyLinks, (list) => {
      const { graph } = buildAsGraph(list);
      for (let link = 0; link < graph.linkKind.length; link++)
        if (graph.linkKind[link] === PROVIDER_TO_CUSTOMER) {
          assert.ok(graph.linkFrom[link] < graph.linkTo[link]);
          assert.ok(graph.linkFrom[link] < graph.transitCount);
        }
      for (let as = graph.transitCount; as < graph.asCount; as++)
        assert.equal(graph.customers.offsets[as], graph.customers.offsets[as + 1]);
    }),
  );
});

test('rows hold every link at both ends, in ascending AS number', () => {
  fc.assert(
    fc.property(anyLinks, (list) => {
      const { graph } = buildAsGraph(list);
      const { customers, providers, peers } = graph;
      assert.equal(customers.targets.length, providers.targets.length);
      assert.equal(customers.targets.length + peers.targets.length / 2, graph.linkKind.length);
      for (const rows of [customers, providers, peers])
        for (let as = 0; as < graph.asCount; as++)
          for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
            const ends = [graph.linkFrom[rows.links[arc]], graph.linkTo[rows.links[arc]]];
            assert.deepEqual(
              ends.toSorted((a, b) => a - b),
              [as, rows.targets[arc]].toSorted((a, b) => a - b),
            );
            if (arc > rows.offsets[as])
              assert.ok(graph.asns[rows.targets[arc - 1]] < graph.asns[rows.targets[arc]]);
          }
    }),
  );
});

test('the graph does not depend on the order of the list', () => {
  fc.assert(
    fc.property(anyLinks, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const distinct = buildAsGraph(list).graph.linkSource;
      const shuffled = [...distinct].map((row) => ({ row, key: numbers.next().value as number }));
      const rows = shuffled.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
      const pick = (order: readonly number[]): LinkList => ({
        from: Uint32Array.from(order, (row) => list.from[row]),
        to: Uint32Array.from(order, (row) => list.to[row]),
        kind: Uint8Array.from(order, (row) => list.kind[row]),
      });
      const { linkSource: _one, ...one } = buildAsGraph(pick([...distinct])).graph;
      const { linkSource: _other, ...other } = buildAsGraph(pick(rows)).graph;
      assert.deepEqual(one, other);
    }),
  );
});

test('a cycle of providers becomes peering and is reported with its members', () => {
  const { graph, findings } = buildAsGraph(
    links([
      [10, 20, 0],
      [20, 30, 0],
      [30, 10, 0],
      [10, 40, 0],
    ]),
  );
  assert.equal(graph.linkKind.filter((kind) => kind === PEER_TO_PEER).length, 3);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts]),
    [['as-graph.provider-cycle', { members: '10 20 30' }]],
  );
});

test('self-links and repeated links are left out with a finding, the first mention counts', () => {
  const { graph, findings } = buildAsGraph(
    links([
      [1, 1, 0],
      [1, 2, 0],
      [2, 1, 1],
    ]),
    [7],
  );
  assert.deepEqual([...graph.linkKind], [PROVIDER_TO_CUSTOMER]);
  assert.deepEqual([...graph.asns], [1, 2, 7]);
  assert.deepEqual(findings.map((finding) => finding.code).toSorted(), [
    'as-graph.repeated-link',
    'as-graph.self-link',
  ]);
  assert.equal(asnLookup(graph.asns)(7), 2);
  assert.equal(asnLookup(graph.asns)(8), -1);
});

test('numbers of ASes are looked up as in a map, whatever is asked', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 32 - 1)), fc.array(fc.double()), (numbers, others) => {
      const asns = Uint32Array.from(numbers);
      const indexOf = asnLookup(asns);
      const known = new Map(numbers.map((asn, as) => [asn, as]));
      for (const asn of [...numbers, ...others, ...numbers.map((each) => each + 1)])
        assert.equal(indexOf(asn), known.get(asn) ?? -1);
    }),
  );
});
