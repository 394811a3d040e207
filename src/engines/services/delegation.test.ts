import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orderOfNeeds } from './circles.ts';
import { addZones, type DelegatedZones } from './delegation.ts';
import { slowAnswers } from './delegation.twin.ts';
import { deathsAtTheLatest } from './hours-of-death.ts';
import { needsDraft } from './needs-graph.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

interface Zone {
  readonly parent: number;
  readonly servers: readonly { readonly host: number; readonly glue: boolean }[];
}
interface Host {
  readonly zone: number;
  readonly addresses: readonly number[];
}

function zonesOf(zones: readonly Zone[], hosts: readonly Host[], addressCount: number): DelegatedZones {
  const offsets = (rows: readonly (readonly unknown[])[]): Uint32Array => {
    const ends = [0];
    for (const row of rows) ends.push(ends.at(-1) + row.length);
    return Uint32Array.from(ends);
  };
  const servers = zones.flatMap((zone) => zone.servers);
  return {
    parent: Int32Array.from(zones, ({ parent }) => parent),
    serverOffsets: offsets(zones.map((zone) => zone.servers)),
    servers: Uint32Array.from(servers, ({ host }) => host),
    hasGlue: Uint8Array.from(servers, ({ glue }) => Number(glue)),
    hostZone: Int32Array.from(hosts, ({ zone }) => zone),
    addressOffsets: offsets(hosts.map(({ addresses }) => addresses)),
    addresses: Uint32Array.from(hosts.flatMap(({ addresses }) => addresses)),
    addressCount,
  };
}

const ADDRESSES = 6;
const anyWorld = fc
  .record({ zones: fc.integer({ min: 1, max: 6 }), hosts: fc.integer({ min: 1, max: 6 }) })
  .chain(({ zones, hosts }) =>
    fc.record({
      zones: fc.tuple(
        ...Array.from({ length: zones }, (_, zone) =>
          fc.record({
            parent: zone === 0 ? fc.constant(-1) : fc.nat(zone - 1),
            servers: fc.array(fc.record({ host: fc.nat(hosts - 1), glue: fc.boolean() }), { maxLength: 3 }),
          }),
        ),
      ),
      hosts: fc.array(
        fc.record({
          zone: fc.integer({ min: -1, max: zones - 1 }),
          addresses: fc.array(fc.nat(ADDRESSES - 1), { maxLength: 2 }),
        }),
        { minLength: hosts, maxLength: hosts },
      ),
    }),
  )
  .map((world) => zonesOf(world.zones, world.hosts, ADDRESSES));

test('a zone answers, in every scenario of its addresses, where a resolver with an empty cache gets there from the root', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const draft = needsDraft();
      const nodes = addZones(draft, world);
      const graph = draft.graph();
      const lanes = emptyLanes(graph.nodeCount);
      // All 64 sets of six addresses; hosts whose zone is not known do not resolve, as for the resolver.
      for (let set = 0; set < 64; set++)
        for (let address = 0; address < ADDRESSES; address++)
          if (set & (1 << address))
            (set < 32 ? lanes.low : lanes.high)[nodes.address[address]] |= 1 << (set & 31);
      whatHolds(graph, orderOfNeeds(graph), lanes);
      for (let set = 0; set < 64; set++) {
        const answers = slowAnswers(world, (address) => (set & (1 << address)) !== 0);
        for (const [zone, node] of nodes.zone.entries())
          assert.equal(
            ((set < 32 ? lanes.low : lanes.high)[node] >>> (set & 31)) & 1,
            Number(answers(zone)),
            `zone ${zone}, addresses ${set}`,
          );
      }
    }),
    { numRuns: 150 },
  );
});

test('a delegation that is remembered outlives the root by its lifetime', () => {
  const world = zonesOf(
    [
      { parent: -1, servers: [{ host: 0, glue: true }] },
      { parent: 0, servers: [{ host: 1, glue: true }] },
    ],
    [
      { zone: 0, addresses: [0] },
      { zone: 1, addresses: [1] },
    ],
    2,
  );
  const draft = needsDraft();
  const nodes = addZones(draft, world, { delegationHours: Float64Array.of(0, 48) });
  const graph = draft.graph();
  const hours = new Float64Array(graph.nodeCount).fill(Infinity);
  hours[nodes.address[0]] = 3;
  deathsAtTheLatest(graph, orderOfNeeds(graph), hours);
  assert.deepEqual([hours[nodes.zone[0]], hours[nodes.zone[1]]], [3, 51]);
});
