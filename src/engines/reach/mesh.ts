import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';

/**
 * A mesh: ASes without a working provider that all peer with each other over working links, the largest first.
 *
 * An AS with a chain of providers into the mesh reaches every other one that has such a chain: up, at most one link across, down. This
 * holds for any mesh; the more lie under it, the fewer are left to be looked at one by one.
 */
export function meshOf(graph: AsGraph, mask: Mask = NO_MASK): readonly number[] {
  if (mask.failedAs || mask.failedLink) return findMesh(graph, mask);
  const known = undamaged.get(graph) ?? findMesh(graph, NO_MASK);
  undamaged.set(graph, known);
  return known;
}

/** The mesh of a graph of which nothing has failed is asked for by every country. */
const undamaged = new WeakMap<AsGraph, readonly number[]>();

function findMesh(graph: AsGraph, mask: Mask): number[] {
  const { asCount, peers } = graph;
  const isNeighbour = new Uint8Array(asCount);
  const mesh: number[] = [];
  for (const as of providerFree(graph, mask)) {
    let met = 0;
    for (let arc = peers.offsets[as]; arc < peers.offsets[as + 1]; arc++)
      if (isNeighbour[peers.targets[arc]] && !mask.failedLink?.[peers.links[arc]]) met++;
    if (met < mesh.length) continue;
    mesh.push(as);
    isNeighbour[as] = 1;
  }
  return mesh;
}

/** 1 = alive with a working chain of providers into the mesh, its members included, [n]. */
export function underMesh(graph: AsGraph, mesh: readonly number[], mask: Mask = NO_MASK): Uint8Array {
  const meshBefore = undamaged.get(graph);
  const isSame = meshBefore?.length === mesh.length && meshBefore.every((as, at) => as === mesh[at]);
  if (!isSame || mask.failedLink) return findUnder(graph, mesh, mask);
  const known = underUndamaged.get(graph) ?? findUnder(graph, mesh, NO_MASK);
  underUndamaged.set(graph, known);
  return mask.failedAs ? stillUnder(graph, known, mask.failedAs) : known;
}

const underUndamaged = new WeakMap<AsGraph, Uint8Array>();

/** What stays under the same mesh when ASes fail: only below them does anything change. */
function stillUnder(graph: AsGraph, before: Uint8Array, failedAs: Uint8Array): Uint8Array {
  const { asCount, transitCount, providers, customers } = graph;
  const under = before.slice();
  /** 1 = an AS that has lost a provider under the mesh. */
  const hasLost = new Uint8Array(asCount);
  const hasProviderUnder = (as: number): boolean => {
    for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
      if (under[providers.targets[arc]]) return true;
    return false;
  };
  for (let as = 0; as < asCount; as++) {
    if (!failedAs[as] && !hasLost[as]) continue;
    if (!under[as] || (!failedAs[as] && hasProviderUnder(as))) continue;
    under[as] = 0;
    if (as >= transitCount) continue;
    for (let arc = customers.offsets[as]; arc < customers.offsets[as + 1]; arc++)
      hasLost[customers.targets[arc]] = 1;
  }
  return under;
}

function findUnder(graph: AsGraph, mesh: readonly number[], mask: Mask): Uint8Array {
  const { asCount, transitCount, customers } = graph;
  const { offsets, targets, links } = customers;
  const { failedAs, failedLink } = mask;
  const under = new Uint8Array(asCount);
  for (const as of mesh) under[as] = 1;
  for (let as = 0; as < transitCount; as++) {
    if (!under[as]) continue;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const customer = targets[arc];
      if (!failedAs?.[customer] && !failedLink?.[links[arc]]) under[customer] = 1;
    }
  }
  return under;
}

function providerFree(graph: AsGraph, { failedAs, failedLink }: Mask): number[] {
  const { transitCount, providers, customers } = graph;
  const free: number[] = [];
  const hasProvider = (as: number): boolean => {
    for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
      if (!failedAs?.[providers.targets[arc]] && !failedLink?.[providers.links[arc]]) return true;
    return false;
  };
  for (let as = 0; as < transitCount; as++) if (!failedAs?.[as] && !hasProvider(as)) free.push(as);
  const customerCount = (as: number): number => customers.offsets[as + 1] - customers.offsets[as];
  return free.sort((a, b) => customerCount(b) - customerCount(a) || a - b);
}
