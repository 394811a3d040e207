import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { seededRandom } from '../../core/random.ts';
import type { Mask } from '../routing/mask.ts';
import { CUSTOMER, MAX_HOPS, ORIGIN, PEER, PROVIDER } from '../routing/route-class.ts';
import { pathOf } from '../routing/route-class.ts';
import { contestedRoutes, routesTo } from '../routing/routes-to.ts';
import { drawnAway, type Attack } from './attack.ts';

interface Heard {
  readonly routeClass: number;
  /** From the AS to the announcer. */
  readonly path: readonly number[];
  readonly hops: number;
}

/** BGP in rounds, with a second AS that announces the destination to everyone, `behind` hops in front of it. */
function simulate(
  graph: AsGraph,
  destination: number,
  rival: number,
  behind: number,
  refuses: (as: number, path: readonly number[]) => boolean,
  mask: Mask,
): (Heard | undefined)[] {
  const announced = new Map<number, Heard>();
  if (!mask.failedAs?.[destination])
    announced.set(destination, { routeClass: ORIGIN, path: [destination], hops: 0 });
  if (!mask.failedAs?.[rival]) announced.set(rival, { routeClass: ORIGIN, path: [rival], hops: behind });
  let held = new Map(announced);
  for (let round = 0; round < 4 * graph.asCount + 8; round++) {
    const next = new Map(announced);
    const hear = (as: number, from: number, asClass: number): void => {
      const route = held.get(from);
      if (!route || announced.has(as) || mask.failedAs?.[as] || route.path.includes(as)) return;
      if (asClass !== PROVIDER && route.routeClass < CUSTOMER) return;
      if (route.hops >= MAX_HOPS || refuses(as, route.path)) return;
      const heard = { routeClass: asClass, path: [as, ...route.path], hops: route.hops + 1 };
      const best = next.get(as);
      const better =
        !best ||
        heard.routeClass > best.routeClass ||
        (heard.routeClass === best.routeClass &&
          (heard.hops < best.hops ||
            (heard.hops === best.hops && graph.asns[from] < graph.asns[best.path[1]])));
      if (better) next.set(as, heard);
    };
    for (let link = 0; link < graph.linkKind.length; link++) {
      if (mask.failedLink?.[link]) continue;
      const [one, other] = [graph.linkFrom[link], graph.linkTo[link]];
      const transit = graph.linkKind[link] === PROVIDER_TO_CUSTOMER;
      hear(one, other, transit ? CUSTOMER : PEER);
      hear(other, one, transit ? PROVIDER : PEER);
    }
    held = next;
  }
  return Array.from({ length: graph.asCount }, (_, as) => held.get(as));
}

const anyContest = fc.tuple(anyAsGraph(10), fc.nat()).filter(([graph]) => graph.asCount >= 2);

function contestOf(
  graph: AsGraph,
  seed: number,
): { victim: number; attacker: number; refusing: number[]; mask: Mask } {
  const random = seededRandom(seed);
  const victim = random.below(graph.asCount);
  const attacker = (victim + 1 + random.below(graph.asCount - 1)) % graph.asCount;
  const refusing = [...Array(graph.asCount).keys()].filter(() => random.below(4) === 0);
  return { victim, attacker, refusing, mask: anyMask(graph, seed) };
}

test('a forged origin draws away the ASes that a simulation of BGP says', () => {
  fc.assert(
    fc.property(anyContest, ([graph, seed]) => {
      const { victim, attacker, refusing, mask } = contestOf(graph, seed);
      const held = simulate(
        graph,
        victim,
        attacker,
        0,
        (as, path) => refusing.includes(as) && path.at(-1) === attacker,
        mask,
      );
      const attack: Attack = { kind: 'origin', attacker, victims: [victim], refusing };
      const drawn = drawnAway(graph, attack, victim, mask);
      held.forEach((route, as) =>
        assert.equal(drawn[as], Number(as !== attacker && route?.path.at(-1) === attacker)),
      );
    }),
    { numRuns: 1500 },
  );
});

test('a forged path draws away the ASes that a simulation of BGP says, whoever validates origins', () => {
  fc.assert(
    fc.property(anyContest, ([graph, seed]) => {
      const { victim, attacker, refusing, mask } = contestOf(graph, seed);
      const isOwn = (as: number, path: readonly number[]): boolean =>
        as === victim && path.at(-1) === attacker;
      const held = simulate(graph, victim, attacker, 1, isOwn, mask);
      const attack: Attack = { kind: 'forged-path', attacker, victims: [victim], refusing };
      const drawn = drawnAway(graph, attack, victim, mask);
      held.forEach((route, as) =>
        assert.equal(drawn[as], Number(as !== attacker && route?.path.at(-1) === attacker)),
      );
    }),
    { numRuns: 1500 },
  );
});

test('a leak diverts the ASes that a simulation of BGP says', () => {
  fc.assert(
    fc.property(anyContest, ([graph, seed]) => {
      const { victim, attacker, refusing, mask } = contestOf(graph, seed);
      const before = routesTo(graph, victim, mask);
      const own = pathOf(before, attacker);
      const attack: Attack = { kind: 'leak', attacker, victims: [victim], refusing };
      const drawn = drawnAway(graph, attack, victim, mask);
      if (own.length === 0) {
        assert.ok(drawn.every((one) => one === 0));
        return;
      }
      const held = simulate(
        graph,
        victim,
        attacker,
        before.hops[attacker],
        (as, path) => path.at(-1) === attacker && (refusing.includes(as) || own.includes(as)),
        mask,
      );
      held.forEach((route, as) => {
        const over = as !== attacker && route?.path.at(-1) === attacker;
        assert.equal(drawn[as], Number(over && !pathOf(before, as).includes(attacker)));
      });
    }),
    { numRuns: 1500 },
  );
});

test('a longer prefix draws away all that hear it and all whose way to the victim leads past one that does', () => {
  fc.assert(
    fc.property(anyContest, ([graph, seed]) => {
      const { victim, attacker, refusing, mask } = contestOf(graph, seed);
      const heard = simulate(
        graph,
        attacker,
        attacker,
        0,
        (as) => as === victim || refusing.includes(as),
        mask,
      );
      const covering = routesTo(graph, victim, mask);
      const drawn = drawnAway(
        graph,
        { kind: 'sub-prefix', attacker, victims: [victim], refusing },
        victim,
        mask,
      );
      for (let as = 0; as < graph.asCount; as++) {
        if (as === attacker || as === victim) continue;
        const way = pathOf(covering, as).filter((hop) => hop !== victim);
        const expected = heard[as] !== undefined || way.some((hop) => heard[hop] !== undefined);
        assert.equal(Boolean(drawn[as]), expected && !mask.failedAs?.[attacker]);
      }
    }),
    { numRuns: 1500 },
  );
});

test('without a rival that anyone hears, contested routes are the routes', () => {
  fc.assert(
    fc.property(anyContest, ([graph, seed]) => {
      const { victim, attacker, mask } = contestOf(graph, seed);
      const failedAs = mask.failedAs?.slice() ?? new Uint8Array(graph.asCount);
      failedAs[attacker] = 1;
      const refuses = new Uint8Array(graph.asCount);
      const alone = { ...mask, failedAs };
      const { captured, ...routes } = contestedRoutes(
        graph,
        victim,
        { as: attacker, hops: 0, refuses },
        alone,
      );
      assert.deepEqual(routes, routesTo(graph, victim, alone));
      assert.ok(captured.every((one) => one === 0));
    }),
    { numRuns: 500 },
  );
});
