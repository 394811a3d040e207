import type { AsGraph } from '../../core/as-graph.ts';
import { contestedBy, routesToLongerPrefix, type Attack } from '../reach/attack.ts';
import { maskOf, type Failure } from '../reach/failure.ts';
import type { Mask } from '../routing/mask.ts';
import { CUSTOMER, NONE, pathOf, type Routes } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { AnnouncedPrefix } from './announced.ts';

/** Paths by vantage point, dense AS indices from itself to the origin; empty = no route. */
export type HeldPaths = readonly (readonly number[])[];

/** A prefix whose routes an attack has changed at some vantage points. */
export interface Capture {
  readonly kind: Attack['kind'];
  readonly attacker: number;
  readonly victim: number;
  /** Index into the prefixes. */
  readonly prefix: number;
  /** Vantage points whose route leads to the attacker or, leaked, over it against the rules of export. */
  readonly vantagePoints: readonly number[];
}

/** What vantage points hold while nothing changes. */
export interface HeldRoutes {
  /** By index of the prefix. */
  readonly paths: readonly HeldPaths[];
  readonly captures: readonly Capture[];
}

export interface DrillWorld {
  readonly graph: AsGraph;
  /** 1 = a link that carries no IPv4; undefined = all do. */
  readonly outside: Uint8Array | undefined;
  readonly prefixes: readonly AnnouncedPrefix[];
  /** Prefixes from here on are announced by attackers only: parts of what their victims announce. */
  readonly ownCount: number;
  /** By prefix from `ownCount` on: whose it is. */
  readonly victims: readonly number[];
  /** Dense AS indices. */
  readonly vantagePoints: readonly number[];
}

/** Policy routes of all vantage points to all prefixes under a failure and attacks; of several attacks on a network the first counts. */
export function heldRoutes(world: DrillWorld, failure: Failure, attacks: readonly Attack[]): HeldRoutes {
  const { graph, prefixes, ownCount, victims } = world;
  const mask = maskInPlane(world, failure);
  const byOrigin = new Map<number, HeldPaths>();
  const nothing = world.vantagePoints.map((): number[] => []);
  for (const { origin } of prefixes.slice(0, ownCount))
    if (!byOrigin.has(origin)) byOrigin.set(origin, pathsIn(routesTo(graph, origin, mask), world));
  const paths = prefixes.map(({ origin }, at) => (at < ownCount ? byOrigin.get(origin)! : nothing));
  const captures: Capture[] = [];
  const attacked = new Set<number>();
  for (const attack of attacks.filter(({ attacker }) => !mask.failedAs?.[attacker]))
    for (const victim of attack.victims) {
      if (attack.kind === 'sub-prefix') {
        const held = pathsIn(routesToLongerPrefix(graph, attack, victim, mask), world);
        for (let at = ownCount; at < prefixes.length; at++)
          if (prefixes[at].origin === attack.attacker && victims[at - ownCount] === victim)
            capture(attack, victim, at, held, reached(held));
        continue;
      }
      if (attacked.has(victim) || !byOrigin.has(victim)) continue;
      attacked.add(victim);
      const held = contestedPaths(world, attack, victim, mask);
      if (!held) continue;
      for (let at = 0; at < ownCount; at++)
        if (prefixes[at].origin === victim) capture(attack, victim, at, held.paths, held.vantagePoints);
    }
  return { paths, captures };

  function capture(
    { kind, attacker }: Attack,
    victim: number,
    prefix: number,
    held: HeldPaths,
    vantagePoints: readonly number[],
  ): void {
    paths[prefix] = held;
    if (vantagePoints.length > 0) captures.push({ kind, attacker, victim, prefix, vantagePoints });
  }
}

/** The failure, and links that carry no IPv4. */
function maskInPlane({ graph, outside }: DrillWorld, failure: Failure): Mask {
  const mask = maskOf(graph, failure);
  if (!outside) return mask;
  return { ...mask, failedLink: outside.map((out, link) => out | (mask.failedLink?.[link] ?? 0)) };
}

function pathsIn(routes: Routes, { vantagePoints }: DrillWorld): HeldPaths {
  return vantagePoints.map((as) => pathOf(routes, as));
}

const reached = (held: HeldPaths): number[] =>
  [...held.keys()].filter((vantagePoint) => held[vantagePoint].length > 0);

/** Paths to a victim that an attacker announces or leaks, and the vantage points that it draws to itself. */
function contestedPaths(
  world: DrillWorld,
  attack: Attack,
  victim: number,
  mask: Mask,
): { readonly paths: HeldPaths; readonly vantagePoints: readonly number[] } | undefined {
  const { attacker } = attack;
  const routes = contestedBy(world.graph, attack, victim, mask);
  if (!routes) return undefined;
  const { contested, leaked } = routes;
  const isCaptured = (as: number): boolean =>
    contested.captured[as] === 1 && contested.routeClass[as] !== NONE;
  const onwards = leaked ? pathOf(leaked, attacker).slice(1) : attack.kind === 'forged-path' ? [victim] : [];
  const paths = world.vantagePoints.map((as) => {
    const path = pathOf(contested, as);
    return isCaptured(as) ? [...path, ...onwards] : path;
  });
  // What customers have told may be passed on to everyone, and customers may be told everything.
  const mayPass = leaked?.routeClass[attacker] === CUSTOMER;
  const { offsets, targets } = world.graph.customers;
  const customers = new Set(targets.subarray(offsets[attacker], offsets[attacker + 1]));
  const isAgainstRules = (path: readonly number[]): boolean =>
    !mayPass && !customers.has(path[path.indexOf(attacker) - 1]);
  const vantagePoints = [...paths.keys()].filter(
    (at) =>
      isCaptured(world.vantagePoints[at]) &&
      world.vantagePoints[at] !== attacker &&
      (!leaked || isAgainstRules(paths[at])),
  );
  return { paths, vantagePoints };
}
