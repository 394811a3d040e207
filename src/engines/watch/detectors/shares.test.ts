import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Crossing } from '../path-notes.ts';
import type { RouteChange } from '../route-change.ts';
import { createGatewayDetector } from './gateway.ts';
import { createInflationDetector } from './inflation.ts';

// Shares and lengths move with each route; the twin counts them from the routes as they stand.

const PREFIXES = 5;
const NETWORKS = new Map([
  [70, 0],
  [71, 1],
]);
/** Paths by their id: border, and origin. Id 0 is none, and one is of no watched network. */
const PATHS: readonly { readonly border?: Crossing; readonly origin: number }[] = [
  { origin: 0 },
  ...[1, 2].flatMap((gateway) =>
    [8, 9].flatMap((upstream) =>
      [70, 71].map((origin, at) => ({ border: { gateway, upstream, length: 3 + at + gateway }, origin })),
    ),
  ),
  { border: { gateway: 0, upstream: 0, length: 1 }, origin: 70 },
  { origin: 99 },
];
const units = (prefix: number): number => 2 ** prefix;
const step = fc.record({
  view: fc.nat(1),
  prefix: fc.nat(PREFIXES - 1),
  path: fc.nat(PATHS.length - 1),
  isGone: fc.integer({ min: 0, max: 20 }).map((one) => one === 0),
});

test('shares by gateway and lengths of paths are those of the routes as they stand', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const view = {
        stretchOf: (prefix: number) => ({ family: 0 as const, start: 0, end: units(prefix) }),
        noteOf: (path: number) => ({ valley: undefined, reserved: undefined, border: PATHS[path].border }),
        familyOf: () => 0 as const,
        votersOf: () => [],
        canTell: () => false,
      };
      const gateway = createGatewayDetector(view);
      const inflation = createInflationDetector(NETWORKS, view);
      const routes = [new Map<number, number>(), new Map<number, number>()];
      for (const { view: feed, prefix, path, isGone } of steps) {
        if (isGone) {
          routes[feed].clear();
          gateway.gone(feed);
          inflation.gone(feed);
          continue;
        }
        const before = routes[feed].get(prefix) ?? 0;
        routes[feed].set(prefix, path);
        const change = {
          view: feed,
          prefix,
          before,
          after: path,
          was: PATHS[before].origin,
          is: PATHS[path].origin,
        };
        gateway.changed(change as RouteChange);
        inflation.changed(change as RouteChange);
      }
      for (const [feed, held] of routes.entries()) {
        const borders = [...held].flatMap(([prefix, path]) =>
          PATHS[path].border ? [{ prefix, ...PATHS[path].border, origin: PATHS[path].origin }] : [],
        );
        for (const [kind, member] of [
          ['gateways', 'gateway'],
          ['upstreams', 'upstream'],
        ] as const) {
          const twin = new Map<number, number>();
          for (const one of borders)
            if (one.gateway !== 0) twin.set(one[member], (twin.get(one[member]) ?? 0) + units(one.prefix));
          assert.deepEqual(sorted(gateway.save().now.get(2 * feed)?.[kind] ?? new Map()), sorted(twin));
        }
        const lengths = inflation.save().now.get(2 * feed);
        for (const [asn, network] of NETWORKS) {
          const own = borders.filter(({ origin }) => origin === asn);
          assert.equal(lengths?.count[network] ?? 0, own.length);
          assert.equal(
            lengths?.sum[network] ?? 0,
            own.reduce((sum, { length }) => sum + length, 0),
          );
        }
      }
    }),
  );
});

const sorted = (counts: ReadonlyMap<number, number>): [number, number][] =>
  [...counts].toSorted(([a], [b]) => a - b);
