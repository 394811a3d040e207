import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { nearestCommonAncestor } from './nearest-common-ancestor.ts';

/** What `dominatedBy` answers, by AS of the tree's nodes. */
export interface CutOff {
  /** Sum of the keys of all that have a chain of providers into the mesh only through an AS, itself included. */
  readonly behind: (as: number) => number;
  /** Sum of the keys of what has no chain into the mesh at all. */
  readonly outside: number;
}

/** The answers for each of the keys when an AS has failed; −1 = none. */
export type DominatorTree = (failed: number) => CutOff[];

/**
 * The same answers as `dominatedBy` for one set of nodes and many failed ASes in turn. Only what lies below a failed AS
 * can depend on another one than before, so only its customer cone is looked at anew.
 *
 * `nodes`: ascending, with each AS all its providers. `keys`: each by AS, [n].
 */
export function dominatorTree(
  graph: AsGraph,
  mesh: readonly number[],
  nodes: Uint32Array,
  keys: readonly Float64Array[],
): DominatorTree {
  const count = nodes.length;
  const root = count;
  const positionOf = new Int32Array(graph.asCount).fill(-1);
  for (let at = 0; at < count; at++) positionOf[nodes[at]] = at;
  const providers = rowsAmong(graph.providers, nodes, positionOf);
  const customers = transposed(providers);
  const inMesh = new Uint8Array(count);
  for (const as of mesh) if (positionOf[as] >= 0) inMesh[positionOf[as]] = 1;

  const dominator = new Int32Array(count + 1).fill(-1);
  const depth = new Uint32Array(count + 1);
  const hang = (at: number): void => {
    let above = inMesh[at] ? root : -1;
    for (let arc = providers.offsets[at]; arc < providers.offsets[at + 1] && above !== root; arc++) {
      const provider = providers.targets[arc];
      if (dominator[provider] < 0) continue;
      above = above < 0 ? provider : nearestCommonAncestor(dominator, depth, above, provider);
    }
    dominator[at] = above;
    if (above >= 0) depth[at] = depth[above] + 1;
  };
  for (let at = 0; at < count; at++) hang(at);
  const undamaged = { dominator: dominator.slice(), depth: depth.slice() };

  const below = new Uint8Array(count);
  /** Hangs everything below a failed AS anew. */
  const hangWithout = (failed: number): void => {
    dominator.set(undamaged.dominator);
    depth.set(undamaged.depth);
    if (failed < 0) return;
    below[failed] = 1;
    for (let at = failed; at < count; at++) {
      if (!below[at]) continue;
      below[at] = 0;
      if (at === failed) dominator[at] = -1;
      else hang(at);
      for (let arc = customers.offsets[at]; arc < customers.offsets[at + 1]; arc++)
        below[customers.targets[arc]] = 1;
    }
  };

  /** The keys of each node side by side, [count × keys]. */
  const width = keys.length;
  const keysOfNodes = new Float64Array(count * width);
  keys.forEach((key, number) => {
    for (let at = 0; at < count; at++) keysOfNodes[at * width + number] = key[nodes[at]];
  });
  const behindAll = new Float64Array((count + 1) * width);
  const sums = (failed: number): { readonly behind: Float64Array; readonly outside: Float64Array } => {
    const outside = new Float64Array(width);
    behindAll.fill(0);
    for (let at = 0; at < count; at++)
      if (dominator[at] < 0 && at !== failed)
        for (let key = 0; key < width; key++) outside[key] += keysOfNodes[at * width + key];
    for (let at = count - 1; at >= 0; at--) {
      const above = dominator[at];
      if (above < 0) continue;
      for (let key = 0; key < width; key++)
        behindAll[above * width + key] += behindAll[at * width + key] += keysOfNodes[at * width + key];
    }
    return { behind: behindAll.slice(0, count * width), outside };
  };

  return (failed) => {
    const at = failed < 0 ? -1 : positionOf[failed];
    hangWithout(at);
    const { behind, outside } = sums(at);
    return keys.map((_, key) => ({
      behind: (as) => behind[positionOf[as] * width + key],
      outside: outside[key],
    }));
  };
}

type Arcs = Omit<Rows, 'links'>;

/** The rows of the nodes, by position; none leads out of them. */
function rowsAmong(rows: Rows, nodes: Uint32Array, positionOf: Int32Array): Arcs {
  const offsets = new Uint32Array(nodes.length + 1);
  for (let at = 0; at < nodes.length; at++)
    offsets[at + 1] = offsets[at] + rows.offsets[nodes[at] + 1] - rows.offsets[nodes[at]];
  const targets = new Uint32Array(offsets[nodes.length]);
  for (let at = 0, arc = 0; at < nodes.length; at++)
    for (let from = rows.offsets[nodes[at]]; from < rows.offsets[nodes[at] + 1]; from++)
      targets[arc++] = positionOf[rows.targets[from]];
  return { offsets, targets };
}

/** The same arcs from their other ends. */
function transposed({ offsets, targets }: Arcs): Arcs {
  const count = offsets.length - 1;
  const ends = new Uint32Array(count + 1);
  for (let arc = 0; arc < targets.length; arc++) ends[targets[arc] + 1]++;
  for (let at = 0; at < count; at++) ends[at + 1] += ends[at];
  const next = ends.slice();
  const starts = new Uint32Array(targets.length);
  for (let at = 0; at < count; at++)
    for (let arc = offsets[at]; arc < offsets[at + 1]; arc++) starts[next[targets[arc]]++] = at;
  return { offsets: ends, targets: starts };
}
