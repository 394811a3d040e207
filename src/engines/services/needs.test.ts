import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupsAbove, orderOfNeeds } from './circles.ts';
import { deathsAtTheEarliest, deathsAtTheLatest, NEVER_HELD } from './hours-of-death.ts';
import { slowDeaths } from './hours-of-death.twin.ts';
import { ALL, ANY, FACT, needsDraft, type NeedsGraph } from './needs-graph.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';
import { slowWhatHolds } from './what-holds.twin.ts';

/** Any graph, circles and doubled needs included. */
const anyGraph = fc
  .integer({ min: 1, max: 14 })
  .chain((count) =>
    fc.array(
      fc.record({
        kind: fc.constantFrom(FACT, ALL, ANY),
        lag: fc.constantFrom(0, 0, 1, 24),
        needs: fc.array(fc.nat(count - 1), { maxLength: 4 }),
      }),
      { minLength: count, maxLength: count },
    ),
  )
  .map((nodes): NeedsGraph => {
    const draft = needsDraft();
    for (const { kind, lag } of nodes)
      if (kind === FACT) draft.fact();
      else draft.node(kind, lag);
    for (const [node, { kind, needs }] of nodes.entries())
      if (kind !== FACT) for (const needed of needs) draft.need(node, needed);
    return draft.graph();
  });

test('64 scenarios at once hold what each of them holds, looked at until nothing changes', () => {
  fc.assert(
    fc.property(anyGraph, fc.infiniteStream(fc.nat({ max: 0xffffffff })), (graph, words) => {
      const lanes = emptyLanes(graph.nodeCount);
      for (let node = 0; node < graph.nodeCount; node++) {
        lanes.low[node] = words.next().value!;
        lanes.high[node] = words.next().value!;
      }
      const bit = (node: number, scenario: number): boolean =>
        ((scenario < 32 ? lanes.low : lanes.high)[node] & (1 << (scenario & 31))) !== 0;
      const nodes = [...lanes.low.keys()];
      const slow = [0, 1, 31, 32, 40, 63].map((scenario) => ({
        scenario,
        holds: slowWhatHolds(
          graph,
          nodes.map((node) => bit(node, scenario)),
        ),
      }));
      whatHolds(graph, orderOfNeeds(graph), lanes);
      for (const { scenario, holds } of slow)
        assert.deepEqual(
          nodes.map((node) => bit(node, scenario)),
          holds,
        );
    }),
    { numRuns: 400 },
  );
});

test('hours of death at the earliest and at the latest are those of looking until nothing changes', () => {
  const hour = fc.constantFrom(NEVER_HELD, 0, 0, 1, 6, 24, 48, 720, Infinity);
  fc.assert(
    fc.property(anyGraph, fc.infiniteStream(hour), (graph, hours) => {
      const facts = Array.from({ length: graph.nodeCount }, () => hours.next().value!);
      const order = orderOfNeeds(graph);
      const earliest = Float64Array.from(facts);
      const latest = Float64Array.from(facts);
      deathsAtTheEarliest(graph, order, earliest);
      deathsAtTheLatest(graph, order, latest);
      assert.deepEqual([...earliest], slowDeaths(graph, facts, false));
      assert.deepEqual([...latest], slowDeaths(graph, facts, true));
      for (let node = 0; node < graph.nodeCount; node++) assert.ok(earliest[node] <= latest[node]);
    }),
    { numRuns: 400 },
  );
});

test('when facts change, looking again at what is above them gives what looking at everything does', () => {
  const hour = fc.constantFrom(NEVER_HELD, 0, 6, 24, Infinity);
  let kept = 0;
  fc.assert(
    fc.property(anyGraph, fc.infiniteStream(hour), fc.infiniteStream(fc.boolean()), (graph, hours, stays) => {
      const order = orderOfNeeds(graph);
      const restricted = Float64Array.from({ length: graph.nodeCount }, () => hours.next().value!);
      deathsAtTheEarliest(graph, order, restricted);
      const changed = [...restricted.keys()].filter(
        (node) => graph.kind[node] === FACT && !stays.next().value,
      );
      for (const node of changed) restricted[node] = hours.next().value!;
      const facts = [...restricted];
      const groups = groupsAbove(order, changed);
      deathsAtTheEarliest(graph, order, restricted, groups);
      assert.deepEqual([...restricted], slowDeaths(graph, facts, false));
      kept += order.isCircle.length - groups.length;
    }),
    { numRuns: 400 },
  );
  assert.ok(kept > 0);
});

test('what holds in a scenario is what dies later than it', () => {
  const hour = fc.constantFrom(0, 1, 2, 3);
  fc.assert(
    fc.property(anyGraph, fc.infiniteStream(hour), (graph, hours) => {
      const order = orderOfNeeds(graph);
      const deaths = Float64Array.from({ length: graph.nodeCount }, () => hours.next().value!);
      const lanes = emptyLanes(graph.nodeCount);
      for (let node = 0; node < graph.nodeCount; node++) lanes.low[node] = 2 ** deaths[node] - 1;
      deathsAtTheEarliest(graph, order, deaths);
      whatHolds(graph, order, lanes);
      for (let scenario = 0; scenario < 3; scenario++)
        for (let node = 0; node < graph.nodeCount; node++)
          assert.equal((lanes.low[node] >> scenario) & 1, Number(deaths[node] > scenario));
    }),
    { numRuns: 200 },
  );
});

test('two zones that are each served under the name of the other never resolve cold, and go on warm until a server dies', () => {
  const draft = needsDraft();
  const [one, other] = [draft.fact(), draft.fact()];
  const zone = draft.node(ALL, 48);
  const neighbour = draft.node(ALL, 2);
  for (const [node, server, name] of [
    [zone, one, neighbour],
    [neighbour, other, zone],
  ] as const) {
    draft.need(node, server);
    draft.need(node, name);
  }
  const graph = draft.graph();
  const order = orderOfNeeds(graph);
  const cold = Float64Array.of(Infinity, Infinity, 0, 0);
  deathsAtTheEarliest(graph, order, cold);
  assert.deepEqual([cold[zone], cold[neighbour]], [NEVER_HELD, NEVER_HELD]);
  const warm = Float64Array.of(Infinity, 10, 0, 0);
  deathsAtTheLatest(graph, order, warm);
  assert.deepEqual([warm[zone], warm[neighbour]], [60, 12]);
});

test('a chain of a million needs neither overflows nor takes long in a circle', () => {
  const draft = needsDraft();
  const carrier = draft.fact();
  const first = draft.node(ANY);
  let last = first;
  for (let link = 0; link < 1_000_000; link++) last = draft.all([last]);
  draft.need(first, last);
  draft.need(first, carrier);
  const graph = draft.graph();
  const order = orderOfNeeds(graph);
  assert.equal(
    order.isCircle.reduce((sum, one) => sum + one, 0),
    1,
  );
  const lanes = emptyLanes(graph.nodeCount);
  lanes.low[carrier] = 5;
  whatHolds(graph, order, lanes);
  assert.deepEqual([lanes.low[last], lanes.high[last]], [5, 0]);
  const hours = new Float64Array(graph.nodeCount);
  hours[carrier] = 7;
  deathsAtTheEarliest(graph, order, hours);
  assert.equal(hours[last], 7);
});
