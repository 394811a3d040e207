import assert from 'node:assert/strict';
import type { GatewayPaths } from '../src/engines/flows/gateway-paths.ts';
import type { InboundFlows, InboundGroup } from '../src/engines/flows/inbound-flows.ts';

function assertNear(one: number, other: number, what: string): void {
  assert.ok(
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)),
    `${what}: ${one} instead of ${other}`,
  );
}

/** Two ways to the same flows, up to rounding. */
export function assertSameFlows(fast: InboundFlows, slow: InboundFlows): void {
  assertNear(fast.routed, slow.routed, 'routed');
  fast.crossing.forEach((weight, as) => assertNear(weight, slow.crossing[as], `crossing of ${as}`));
  assert.equal(fast.groups.length, slow.groups.length);
  fast.groups.forEach((group, at) => {
    const other = slow.groups[at];
    assert.deepEqual(group.members, other.members);
    assertNear(group.routed, other.routed, 'routed of a group');
    assertNear(group.weightedHops, other.weightedHops, 'hops of a group');
    const [one, two] = [weightsOf(group), weightsOf(other)];
    for (const link of new Set([...one.keys(), ...two.keys()]))
      assertNear(one.get(link) ?? 0, two.get(link) ?? 0, `gateway ${link}`);
  });
}

/** By link. */
export function weightsOf({ byGateway: { links, weights } }: InboundGroup): Map<number, number> {
  return new Map(Array.from(links, (link, at) => [link, weights[at]]));
}

/** Weight of each gateway path by the ASes that name it. */
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

/** The same paths with the same weights, up to rounding. */
export function assertSamePaths(one: GatewayPaths, other: GatewayPaths): void {
  const [fast, slow] = [sums(one), sums(other)];
  for (const key of new Set([...fast.keys(), ...slow.keys()]))
    assertNear(fast.get(key) ?? 0, slow.get(key) ?? 0, `path ${key}`);
}
