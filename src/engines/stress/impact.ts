import { COMPARABLE, LEFT, type Fate } from '../../schemas/fates.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import type { Internet } from '../../core/internet.ts';
import type { Baseline, FailureDamage } from '../reach/damage.ts';
import { movedWeight } from '../flows/gateway-weights.ts';
import type { InboundFlows, InboundGroup } from '../flows/inbound-flows.ts';
import type { Territory } from '../territory/territory.ts';

/** One national AS before and after; shares are of what there is abroad (at home), NaN where nothing is known. */
export interface NetworkImpact {
  readonly as: number;
  readonly fate: Fate;
  readonly weight: number;
  /** Share of the foreign weight it reaches. */
  readonly abroadBefore: number;
  readonly abroadAfter: number;
  /** Share of the other national weight it reaches. */
  readonly homeBefore: number;
  readonly homeAfter: number;
  /** Share of its traffic from abroad that now enters through other gateways. */
  readonly moved: number;
  /** Mean AS hops of routes from abroad, weighted by foreign weight; NaN without routes. */
  readonly hopsBefore: number;
  /** NaN also where too few routes are left for their mean to be compared. */
  readonly hopsAfter: number;
}

/** A share of the country's routes from abroad, before and after. Each is of what was (is) routed then. */
export interface ShareChange {
  readonly before: number;
  readonly after: number;
}

export interface Impact {
  /** Every national AS with something before or after, in descending order of weight lost, then of weight. */
  readonly networks: readonly NetworkImpact[];
  /** Gateways (links) with a share in the routes, in descending order of the larger share. */
  readonly gateways: readonly (ShareChange & {
    readonly link: number;
    readonly national: number;
    readonly foreign: number;
  })[];
  /** Foreign neighbours the routes enter from, and their countries (index into `internet.countries`). */
  readonly suppliers: readonly (ShareChange & { readonly as: number })[];
  readonly supplierCountries: readonly (ShareChange & { readonly country: number })[];
  /** ASes whose crossing share rose past `CHOKEPOINT`, in descending order of it. */
  readonly newChokepoints: readonly (ShareChange & { readonly as: number })[];
  /** Crossing share of every AS, [transitCount]. */
  readonly hegemonyBefore: Float64Array;
  readonly hegemonyAfter: Float64Array;
  readonly hopsBefore: number;
  readonly hopsAfter: number;
}

/** An AS that carries a tenth of the country's routes is a chokepoint; a new one carries at least a twentieth more. */
export const CHOKEPOINT = { share: 0.1, rise: 0.05 };

/** An AS counts as rerouted when a hundredth of its traffic changes gateway. */
const NOTICED = 0.01;

/** Everything beyond the losses: who is cut off, who is rerouted, who carries the remaining traffic, how much longer routes are. */
export function impactOf(
  internet: Internet,
  baseline: Baseline,
  damage: FailureDamage,
  before: InboundFlows,
  after: InboundFlows,
): Impact {
  const { territory } = baseline;
  const gateways = gatewayShares(territory, before, after);
  const hegemonyBefore = before.crossing.map((weight) => roundedShare(weight, before.routed));
  const hegemonyAfter = after.crossing.map((weight) => roundedShare(weight, after.routed));
  const newChokepoints = Array.from(hegemonyAfter.keys())
    .filter((as) => {
      const rise = hegemonyAfter[as] - orZero(hegemonyBefore[as]);
      return hegemonyAfter[as] >= CHOKEPOINT.share && rise >= CHOKEPOINT.rise;
    })
    .sort((a, b) => hegemonyAfter[b] - hegemonyAfter[a])
    .map((as) => ({ as, before: orZero(hegemonyBefore[as]), after: hegemonyAfter[as] }));
  return {
    networks: networkImpacts(baseline, damage, before, after),
    gateways,
    suppliers: summed(gateways, ({ foreign }) => foreign).map(({ key, ...change }) => ({
      as: key,
      ...change,
    })),
    supplierCountries: summed(gateways, ({ foreign }) => internet.country[foreign]).map(
      ({ key, ...change }) => ({
        country: key,
        ...change,
      }),
    ),
    newChokepoints,
    hegemonyBefore,
    hegemonyAfter,
    hopsBefore: meanHops(before),
    hopsAfter: meanHops(after),
  };
}

function networkImpacts(
  { territory, reached }: Baseline,
  damage: FailureDamage,
  before: InboundFlows,
  after: InboundFlows,
): NetworkImpact[] {
  const { nationals, weight, foreignWeight, nationalWeight } = territory;
  const flowsBefore = byMember(before);
  const flowsAfter = byMember(after);
  const found = Array.from(nationals, (as, row): NetworkImpact => {
    const [one, other] = [flowsBefore.get(as), flowsAfter.get(as)];
    const moved = one && other ? movedShare(one, other) : NaN;
    const others = nationalWeight - weight[as];
    const abroadBefore = share(reached.foreign[row], foreignWeight);
    const abroadAfter = share(damage.reached.foreign[row], foreignWeight);
    const fate = fateOf(Boolean(damage.mask.failedAs?.[as]), abroadBefore, abroadAfter, moved);
    return {
      as,
      fate,
      weight: weight[as],
      abroadBefore,
      abroadAfter,
      homeBefore: share(reached.national[row], others),
      homeAfter: share(damage.reached.national[row], others),
      moved,
      hopsBefore: one ? roundedShare(one.weightedHops, one.routed) : NaN,
      hopsAfter: other && COMPARABLE.has(fate) ? roundedShare(other.weightedHops, other.routed) : NaN,
    };
  });
  const lost = ({ weight, abroadBefore, abroadAfter }: NetworkImpact): number =>
    orZero(weight * (abroadBefore - abroadAfter));
  return found.sort((a, b) => lost(b) - lost(a) || b.weight - a.weight || a.as - b.as);
}

function fateOf(failed: boolean, before: number, after: number, moved: number): Fate {
  if (failed) return 'failed';
  const left = before > 0 ? roundedFigure(after / before) : 1;
  if (left < LEFT['cut-off']) return 'cut-off';
  if (left < LEFT['mostly-cut']) return 'mostly-cut';
  if (left < LEFT['partly-cut']) return 'partly-cut';
  if (left <= LEFT.reduced) return 'reduced';
  return moved >= NOTICED ? 'rerouted' : 'unharmed';
}

function byMember({ groups }: InboundFlows): Map<number, InboundFlows['groups'][number]> {
  return new Map(groups.flatMap((group) => group.members.map((member) => [member, group])));
}

/** Of the traffic that still comes in, what comes through a gateway it did not come through before. */
function movedShare(before: InboundGroup, after: InboundGroup): number {
  const { moved, total } = movedWeight(before.byGateway, after.byGateway);
  return roundedShare(moved, total);
}

function gatewayShares(
  { graph, isNational }: Territory,
  before: InboundFlows,
  after: InboundFlows,
): Impact['gateways'] {
  const totals = new Map<number, { before: number; after: number }>();
  const count = (flows: InboundFlows, side: 'before' | 'after'): void => {
    for (const { weight, byGateway } of flows.groups)
      for (const [at, link] of byGateway.links.entries()) {
        const total = totals.get(link) ?? { before: 0, after: 0 };
        total[side] += share(byGateway.weights[at] * weight, flows.routed);
        totals.set(link, total);
      }
  };
  count(before, 'before');
  count(after, 'after');
  return [...totals]
    .map(([link, change]) => {
      const [from, to] = [graph.linkFrom[link], graph.linkTo[link]];
      return {
        link,
        national: isNational[from] ? from : to,
        foreign: isNational[from] ? to : from,
        ...rounded(change),
      };
    })
    .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || a.link - b.link);
}

function summed<T extends ShareChange>(
  items: readonly T[],
  keyOf: (item: T) => number,
): (ShareChange & { key: number })[] {
  const totals = new Map<number, { before: number; after: number }>();
  for (const item of items) {
    const total = totals.get(keyOf(item)) ?? { before: 0, after: 0 };
    total.before += item.before;
    total.after += item.after;
    totals.set(keyOf(item), total);
  }
  return [...totals]
    .map(([key, change]) => ({ key, ...rounded(change) }))
    .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || a.key - b.key);
}

function meanHops({ groups, routed }: InboundFlows): number {
  return roundedShare(
    groups.reduce((sum, group) => sum + group.weight * group.weightedHops, 0),
    routed,
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

/** A share of flow, which is added up in an order that depends on how it was followed. */
function roundedShare(part: number, whole: number): number {
  return roundedFigure(share(part, whole));
}

function rounded({ before, after }: ShareChange): ShareChange {
  return { before: roundedFigure(before), after: roundedFigure(after) };
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
