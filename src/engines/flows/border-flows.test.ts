import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { watchGatewayPaths, type GatewayPaths } from './gateway-paths.ts';
import type { Mask } from '../routing/mask.ts';
import { borderFlows } from './border-flows.ts';
import { borderOf } from './border-world.ts';
import { foreignSources, inboundFlows, type InboundFlows } from './inbound-flows.ts';
import { territoryOf, type Territory } from '../territory/territory.ts';
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

/** The mask with what is foreign in working order again. */
function nationalPart({ graph, isNational }: Territory, { failedAs, failedLink }: Mask): Mask {
  return {
    failedAs: failedAs?.map((failed, as) => failed & isNational[as]),
    failedLink: failedLink?.map(
      (failed, link) => failed & (isNational[graph.linkFrom[link]] | isNational[graph.linkTo[link]]),
    ),
  };
}

test('asking the world once for each set of announcements gives the flows of asking for each destination', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const sources = foreignSources(territory);
      const mask = anyMask(internet.graph, seed);
      const [one, other] = [0, 1].map(() => watchGatewayPaths(territory));
      assertSame(
        borderFlows(borderOf(territory), mask, one.watch),
        inboundFlows(territory, sources, mask, other.watch),
      );
      const [fast, slow] = [sums(one.paths()), sums(other.paths())];
      for (const key of new Set([...fast.keys(), ...slow.keys()]))
        assertNear(fast.get(key) ?? 0, slow.get(key) ?? 0, `path ${key}`);
    }),
    { numRuns: cases(2000) },
  );
});

test('answers of the world that are kept hold for every national failure, and are left alone by foreign ones', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (internet, seeds) => {
      const territory = territoryOf(internet, 1);
      const sources = foreignSources(territory);
      const border = borderOf(territory);
      for (const seed of seeds) {
        const mask = anyMask(internet.graph, seed);
        const failure = seed % 3 === 0 ? mask : nationalPart(territory, mask);
        assertSame(borderFlows(border, failure), inboundFlows(territory, sources, failure));
      }
    }),
    { numRuns: cases(700) },
  );
});
