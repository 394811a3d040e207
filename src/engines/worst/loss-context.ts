import type { LossKind } from '../../schemas/worst-cases.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { policyLoss, type Baseline } from '../reach/damage.ts';
import type { LossPair } from '../reach/losses.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { coneFinder } from './cone.ts';
import { dominatorTree, type CutOff } from './dominator-tree.ts';
import { upwardClosure } from '../routing/upward-closure.ts';

/** What every question for the worst loss of one country starts from, of either kind. */
export interface LossContext {
  /** National ASes with customers, ascending. */
  readonly candidates: readonly number[];
  /** Whether an AS has no chain of providers into the mesh. */
  readonly outside: (as: number) => boolean;
  readonly values: Readonly<Record<LossKind, Values>>;
  /** What is cut off behind each AS when another (−1 = none) has failed, among all whose routes a candidate may carry. */
  readonly cutOff: (failed: number) => Readonly<Record<LossKind, CutOff>>;
  /** Sums over the customer cone of an AS, itself left out. */
  readonly coneOf: (as: number) => ConeSums;
  /** Most that pairs with an end outside the mesh lose when an AS fails. */
  readonly slopOf: (as: number, kind: LossKind) => number;
  /** The exact losses when a set fails. */
  readonly measure: (ases: readonly number[]) => LossPair;
}

interface Values {
  /** What is lost at most when an AS loses all its routes, [n]. */
  readonly key: Float64Array;
  readonly undamaged: number;
}

interface ConeSums {
  readonly keys: Readonly<Record<LossKind, number>>;
  /** Of the keys, those of ASes outside the mesh. */
  readonly keysOutside: Readonly<Record<LossKind, number>>;
  readonly national: number;
  readonly foreign: number;
}

const contexts = new WeakMap<Baseline, LossContext>();

/** Worked out once for a country: both kinds of loss and both sizes of set need it. */
export function lossContextOf(baseline: Baseline): LossContext {
  const known = contexts.get(baseline) ?? workOutContext(baseline);
  contexts.set(baseline, known);
  return known;
}

function workOutContext(baseline: Baseline): LossContext {
  const { graph, nationals } = baseline.territory;
  const mesh = meshOf(graph);
  const under = underMesh(graph, mesh);
  const outside = (as: number): boolean => !under[as];
  const { offsets } = graph.customers;
  const candidates = Array.from(nationals).filter((as) => offsets[as] < offsets[as + 1]);
  const values = {
    international: internationalValues(baseline),
    domestic: domesticValues(baseline),
  };
  const coneOf = coneSums(baseline.territory, values, under);
  return {
    candidates,
    outside,
    values,
    cutOff: cutter(baseline.territory, mesh, values),
    coneOf,
    slopOf: slopFinder(baseline.territory, values, under, coneOf),
    measure: measurer(baseline),
  };
}

function internationalValues({ territory, reached }: Baseline): Values {
  const { graph, nationals, isNational, weight, nationalWeight } = territory;
  const key = new Float64Array(graph.asCount);
  let undamaged = 0;
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    key[as] = weight[as] * reached.foreign[row];
    undamaged += weight[as] * reached.foreign[row];
  }
  for (let as = 0; as < graph.asCount; as++) if (!isNational[as]) key[as] = weight[as] * nationalWeight;
  return { key, undamaged };
}

function domesticValues({ territory, reached }: Baseline): Values {
  const { graph, nationals, weight } = territory;
  const key = new Float64Array(graph.asCount);
  let undamaged = 0;
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    // Pairs count in both orders, so an end that is cut off takes twice its reach with it.
    key[as] = 2 * weight[as] * reached.national[row];
    undamaged += weight[as] * reached.national[row];
  }
  return { key, undamaged };
}

/** The nationals and all below them: nobody else can lose a chain of providers with them. */
function withCustomers({ asCount, transitCount, customers }: AsGraph, nationals: Uint32Array): number[] {
  const marks = new Uint8Array(asCount);
  for (let row = 0; row < nationals.length; row++) marks[nationals[row]] = 1;
  const ases: number[] = [];
  for (let as = 0; as < asCount; as++) {
    if (!marks[as]) continue;
    ases.push(as);
    if (as >= transitCount) continue;
    for (let arc = customers.offsets[as]; arc < customers.offsets[as + 1]; arc++)
      marks[customers.targets[arc]] = 1;
  }
  return ases;
}

/** Both kinds ask for the same ASes in turn. */
function cutter(
  { graph, nationals }: Baseline['territory'],
  mesh: readonly number[],
  { international, domestic }: LossContext['values'],
): LossContext['cutOff'] {
  const nodes = upwardClosure(graph, withCustomers(graph, nationals));
  const tree = dominatorTree(graph, mesh, nodes, [international.key, domestic.key]);
  const known = new Map<number, Readonly<Record<LossKind, CutOff>>>();
  return (failed) => {
    const found = known.get(failed);
    if (found) return found;
    const [abroad, home] = tree(failed);
    const both = { international: abroad, domestic: home };
    known.set(failed, both);
    return both;
  };
}

function coneSums(
  { graph, isNational, weight }: Baseline['territory'],
  { international, domestic }: LossContext['values'],
  under: Uint8Array,
): (as: number) => ConeSums {
  const membersOf = coneFinder(graph.customers);
  const cones = new Map<number, ConeSums>();
  return (as) => {
    const known = cones.get(as);
    if (known) return known;
    const keys = { international: 0, domestic: 0 };
    const keysOutside = { international: 0, domestic: 0 };
    let national = 0;
    let foreign = 0;
    const members = membersOf(as);
    for (let at = 1; at < members.length; at++) {
      const member = members[at];
      keys.international += international.key[member];
      keys.domestic += domestic.key[member];
      if (!under[member]) {
        keysOutside.international += international.key[member];
        keysOutside.domestic += domestic.key[member];
      }
      if (isNational[member]) national += weight[member];
      else foreign += weight[member];
    }
    const sums = { keys, keysOutside, national, foreign };
    cones.set(as, sums);
    return sums;
  };
}

/** Ends outside the mesh inside the cone; ends inside the cone with partners outside the mesh. */
function slopFinder(
  { graph, isNational, nationals, weight, nationalWeight }: Baseline['territory'],
  { international }: LossContext['values'],
  under: Uint8Array,
  coneOf: LossContext['coneOf'],
): LossContext['slopOf'] {
  let foreignOutside = 0;
  let nationalOutside = 0;
  let keysOfOutside = 0;
  for (let as = 0; as < graph.asCount; as++)
    if (!under[as])
      if (isNational[as]) nationalOutside += weight[as];
      else foreignOutside += weight[as];
  for (const as of nationals) if (!under[as]) keysOfOutside += international.key[as];
  return (as, kind) => {
    const { keysOutside, national, foreign } = coneOf(as);
    if (kind === 'international')
      return (
        keysOutside.international +
        national * foreignOutside +
        Math.min(keysOfOutside, nationalOutside * foreign)
      );
    const inside = isNational[as] ? weight[as] : 0;
    return keysOutside.domestic + 2 * Math.min(nationalOutside, nationalWeight) * (national + inside);
  };
}

/** Sets are asked for again by the other kind of loss and as part of the search for pairs. */
function measurer(baseline: Baseline): LossContext['measure'] {
  const known = new Map<string, LossPair>();
  return (ases) => {
    const name = ases.join();
    const found = known.get(name) ?? policyLoss(baseline, { ases, links: [] });
    known.set(name, found);
    return found;
  };
}
