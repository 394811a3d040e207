import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { watchGatewayPaths, type GatewayPaths } from './gateway-paths.ts';
import { inboundInLanes } from './inbound-lanes.ts';
import { foreignSources, inboundFlows, type InboundFlows } from './inbound-flows.ts';
import { territoryOf } from '../territory/territory.ts';
import { cases } from '../../../test/cases.ts';

function assertNear(one: number, other: number, what: string): void {
  assert.ok(
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)),
    `${what}: ${one} instead of ${other}`,
  );
}

function assertSame(fast: InboundFlows, slow: InboundFlows): void {
  assertNear(fast.routed, slow.routed, 'routed');
  fast.crossing.forEach((weight, as) => assertNear(weight, slow.crossing[as], `crossing of ${as}`));
  assert.equal(fast.groups.length, slow.groups.length);
  fast.groups.forEach((group, at) => {
    const other = slow.groups[at];
    assert.deepEqual(group.members, other.members);
    assertNear(group.routed, other.routed, 'routed of a group');
    assertNear(group.weightedHops, other.weightedHops, 'hops of a group');
    for (const link of new Set([...group.byGateway.keys(), ...other.byGateway.keys()]))
      assertNear(group.byGateway.get(link) ?? 0, other.byGateway.get(link) ?? 0, `gateway ${link}`);
  });
}

function sums(paths: GatewayPaths): Map<string, number> {
  return new Map([
    ...paths.entries.map(({ upstream, border, weight }): [string, number] => [
      `${upstream} ${border}`,
      weight,
    ]),
    ...paths.inland.map(({ border, transit, access, weight }): [string, number] => [
      `${border} ${transit} ${access}`,
      weight,
    ]),
  ]);
}

test('many destinations at once by the kernel give the flows of asking for each alone', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const sources = foreignSources(territory);
      const mask = anyMask(internet.graph, seed);
      const [one, other] = [0, 1].map(() => watchGatewayPaths(territory));
      assertSame(
        inboundInLanes(territory, mask, one.watch),
        inboundFlows(territory, sources, mask, other.watch),
      );
      const [fast, slow] = [sums(one.paths()), sums(other.paths())];
      for (const key of new Set([...fast.keys(), ...slow.keys()]))
        assertNear(fast.get(key) ?? 0, slow.get(key) ?? 0, `path ${key}`);
    }),
    { numRuns: cases(2000) },
  );
});
