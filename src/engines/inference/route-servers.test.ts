import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferRelationships } from './infer-relationships.ts';
import { observedPaths } from './observed-paths.ts';
import { likelyRouteServers } from './route-servers.ts';

const SERVER = 9;
const MEMBERS = [11, 12, 13, 14];
/** Every member sees every other one over the server, and its provider 1 sees the members' customers. */
const PATHS = [
  ...MEMBERS.flatMap((one) =>
    MEMBERS.filter((other) => other !== one).map((other) => ({ hops: [one, SERVER, other, 10 + other] })),
  ),
  ...MEMBERS.map((member) => ({ hops: [1, member, 10 + member] })),
  ...MEMBERS.map((member) => ({ hops: [2, 1, member, 10 + member] })),
];
const none = (): boolean => false;

test('a route server is known by the same networks on both its sides, and by originating nothing', () => {
  assert.deepEqual(likelyRouteServers(observedPaths(PATHS), none), [SERVER]);
  assert.deepEqual(
    likelyRouteServers(observedPaths(PATHS), (asn) => asn === SERVER),
    [],
  );
  assert.deepEqual(likelyRouteServers(observedPaths([...PATHS, { hops: [1, SERVER] }]), none), []);
});

test('a transit provider that originates nothing is none: its customers stand behind it', () => {
  const transit = [21, 22, 23, 24, 25].map((customer) => ({ hops: [1, 3, customer] }));
  const peers = [31, 32, 33].map((peer) => ({ hops: [peer, 3, 21] }));
  assert.deepEqual(likelyRouteServers(observedPaths([...transit, ...peers]), none), []);
});

test('without the route server its members are linked to each other, and nobody to it', () => {
  const { links, findings } = inferRelationships(observedPaths(PATHS), { routeServers: new Set([SERVER]) });
  const pairs = new Set(
    Array.from(links.from, (from, link) => [from, links.to[link]].sort((a, b) => a - b).join(' ')),
  );
  assert.ok(pairs.has('11 12') && pairs.has('13 14'));
  assert.ok(![...links.from, ...links.to].includes(SERVER));
  assert.deepEqual(findings.find(({ code }) => code === 'inference.route-server')?.facts, {
    entries: MEMBERS.length * (MEMBERS.length - 1),
  });
});
