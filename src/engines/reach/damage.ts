import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { connectedParts, connectedWeights } from './connected-weights.ts';
import { drawnAway, type Attack } from './attack.ts';
import { maskOf, type Failure } from './failure.ts';
import { helpIn, type Helpers } from './help.ts';
import { marks } from '../../core/marks.ts';
import { lossPair, type Losses, type LossPair } from './losses.ts';
import { laneSpace, type LaneSpace } from './reach-lanes.ts';
import { LANE_WORDS, reachedWeights, type ReachedWeights } from './reached-weights.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/** The undamaged state that losses are measured against; computed once per territory. */
export interface Baseline {
  readonly territory: Territory;
  /** What does not work even undamaged: links of exchanges that are still to come. */
  readonly undamaged: Mask;
  readonly reached: ReachedWeights;
  /** With the help of peers and siblings (`helpIn`). */
  readonly helped: ReachedWeights;
  readonly connected: ReachedWeights;
  /** Connected part of each AS, [n]. */
  readonly parts: Uint32Array;
  /** Room for lanes, reused by every question to this baseline. */
  readonly space: LaneSpace;
}

export function baselineOf(
  territory: Territory,
  undamaged: Mask = NO_MASK,
  space: LaneSpace = spaceFor(territory.graph),
): Baseline {
  let parts: ReturnType<typeof connectedParts> | undefined;
  let connected: ReachedWeights | undefined;
  let helped: ReachedWeights | undefined;
  return {
    territory,
    undamaged,
    space,
    reached: reachedWeights(territory, undamaged, space),
    get helped() {
      return (helped ??= reachedWeights(territory, undamaged, space, false, helpIn(territory)));
    },
    // Only the physical half of a damage asks for these.
    get parts() {
      return (parts ??= connectedParts(territory, undamaged));
    },
    get connected() {
      return (connected ??= connectedWeights(territory, undamaged, this.parts));
    },
  };
}

/** The same where a link or more has come that changes nothing as long as all works. */
export function baselineIn(baseline: Baseline, territory: Territory): Baseline {
  const { undamaged, reached, space } = baseline;
  return {
    territory,
    undamaged,
    reached,
    space,
    get helped() {
      return baseline.helped;
    },
    get parts() {
      return baseline.parts;
    },
    get connected() {
      return baseline.connected;
    },
  };
}

const spaces = new WeakMap<AsGraph, LaneSpace>();

/** The room for lanes over a graph, one for all its territories: what is in it is of no use after an answer. */
function spaceFor(graph: AsGraph): LaneSpace {
  const known = spaces.get(graph) ?? laneSpace(graph, LANE_WORDS);
  spaces.set(graph, known);
  return known;
}

/** What a failure leaves, by national, and the losses it makes. */
export interface FailureDamage {
  readonly mask: Mask;
  readonly reached: ReachedWeights;
  readonly connected: ReachedWeights;
  readonly losses: Losses;
}

/**
 * What the country loses when `failure` strikes (methods: "Loss under failure"), with the traffic that `attacks` draw away
 * counted as lost under policy. Direct are the losses of failed ASes and of the attacks' victims.
 */
export function damageOf(
  baseline: Baseline,
  failure: Failure,
  attacks: readonly Attack[] = [],
): FailureDamage {
  const { territory } = baseline;
  const { mask, reached, loss: policy, members, isMember } = routedDamage(baseline, failure, attacks);
  const { loss: helped } = routedDamage(baseline, failure, attacks, helpIn(territory));
  const parts = connectedParts(territory, mask);
  const connected = connectedWeights(territory, mask, parts);
  const ofMembers = lostOfMembers(onlyMembers(territory, members), failure, (narrow) => [
    connectedWeights(narrow, baseline.undamaged, baseline.parts),
    connectedWeights(narrow, mask, parts),
  ]);
  const physical = lossPair(territory, baseline.connected, connected, isMember, ofMembers);
  return { mask, reached, connected, losses: { policy, helped, physical } };
}

/** The policy half of `damageOf`, for those who ask thousands of times. */
export function policyLoss(baseline: Baseline, failure: Failure, attacks: readonly Attack[] = []): LossPair {
  return routedDamage(baseline, failure, attacks).loss;
}

/** By agreed routes or, where `help` is given, by those of helpers too. */
function routedDamage(
  baseline: Baseline,
  failure: Failure,
  attacks: readonly Attack[],
  help?: Helpers,
): {
  mask: Mask;
  reached: ReachedWeights;
  loss: LossPair;
  members: readonly number[];
  isMember: Uint8Array;
} {
  const { territory, space, undamaged } = baseline;
  const mask = maskOf(territory.graph, failure);
  const drawn = drawnByVictim(territory, attacks, mask);
  const after = (narrow: Territory): ReachedWeights =>
    withoutDrawn(narrow, reachedWeights(narrow, mask, space, false, help), drawn, mask);
  const reached = after(territory);
  const members = [...failure.ases, ...drawn.keys()];
  const isMember = marks(territory.graph.asCount, members);
  // Then nobody reaches any weight abroad in the territory of the members alone.
  const allNational = members.every((as) => territory.isNational[as]);
  const ofMembers =
    members.length === 0
      ? nothing(territory)
      : lostOfMembers(onlyMembers(territory, members), failure, (narrow) => [
          reachedWeights(narrow, undamaged, space, allNational, help),
          drawn.size === 0 ? nothing(territory) : after(narrow),
        ]);
  return {
    mask,
    reached,
    loss: lossPair(territory, help ? baseline.helped : baseline.reached, reached, isMember, ofMembers),
    members,
    isMember,
  };
}

/** What every national AS lost of the members of the failed set: reached before, less what it still reaches. */
function lostOfMembers(
  members: Territory,
  { ases }: Failure,
  beforeAndAfter: (members: Territory) => readonly [ReachedWeights, ReachedWeights],
): ReachedWeights {
  if (ases.length === 0 && members.weight.every((weight) => weight === 0)) return nothing(members);
  const [before, after] = beforeAndAfter(members);
  return {
    foreign: before.foreign.map((weight, row) => weight - after.foreign[row]),
    national: before.national.map((weight, row) => weight - after.national[row]),
  };
}

function nothing({ nationals }: Territory): ReachedWeights {
  return { foreign: new Float64Array(nationals.length), national: new Float64Array(nationals.length) };
}

/** The territory with weight at the members only. */
function onlyMembers(territory: Territory, members: Iterable<number>): Territory {
  const weight = new Float64Array(territory.weight.length);
  for (const as of members) weight[as] = territory.weight[as];
  return { ...territory, weight };
}

/** For each victim of the attacks that lose traffic, whose traffic to it is drawn away, 1 = drawn, [n]. */
function drawnByVictim(
  territory: Territory,
  attacks: readonly Attack[],
  mask: Mask,
): ReadonlyMap<number, Uint8Array> {
  const { graph } = territory;
  const drawn = new Map<number, Uint8Array>();
  for (const attack of attacks) {
    if (attack.kind === 'leak') continue;
    for (const victim of attack.victims) {
      const already = drawn.get(victim);
      const away = drawnAway(graph, attack, victim, inPlane(territory, mask));
      drawn.set(victim, already ? away.map((one, as) => one | already[as]) : away);
    }
  }
  return drawn;
}

/** Takes the pairs whose traffic is drawn away out of what is reached. */
function withoutDrawn(
  territory: Territory,
  reached: ReachedWeights,
  drawn: ReadonlyMap<number, Uint8Array>,
  mask: Mask,
): ReachedWeights {
  if (drawn.size === 0) return reached;
  const { graph, isNational, nationals, weight } = territory;
  const foreign = reached.foreign.slice();
  const national = reached.national.slice();
  const rowOf = new Map<number, number>();
  for (let row = 0; row < nationals.length; row++) rowOf.set(nationals[row], row);
  const gone = new Set<number>();
  for (const [victim, away] of drawn) {
    const { routeClass } = routesTo(graph, victim, inPlane(territory, mask));
    const row = rowOf.get(victim);
    for (let as = 0; as < graph.asCount; as++) {
      if (!away[as] || routeClass[as] === NONE || as === victim) continue;
      // Two victims drawn away from each other lose their pair once.
      const pair = Math.min(as, victim) * graph.asCount + Math.max(as, victim);
      if (gone.has(pair)) continue;
      gone.add(pair);
      const other = rowOf.get(as);
      if (row !== undefined) (isNational[as] ? national : foreign)[row] -= weight[as];
      if (other !== undefined) (isNational[victim] ? national : foreign)[other] -= weight[victim];
    }
  }
  return { foreign, national };
}
