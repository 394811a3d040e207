/**
 * Adjacency in compressed sparse rows: the neighbours of `as` are `targets[offsets[as]] … targets[offsets[as + 1] - 1]`.
 */
export interface Rows {
  /** Length n + 1, ascending, `offsets[n] === targets.length`. */
  readonly offsets: Uint32Array;
  /** Dense indices, within a row in ascending order of AS number (so the first of equals has the lowest AS number). */
  readonly targets: Uint32Array;
  /** For each arc the link it belongs to: an index into the link columns of the graph. */
  readonly links: Uint32Array;
}

/** Link columns as a graph has them. */
interface Links {
  readonly linkFrom: Uint32Array;
  readonly linkTo: Uint32Array;
  readonly linkKind: Uint8Array;
}

/**
 * The links of one kind as rows of the ASes at their first ends (`from`), second ends (`to`) or both; each row keeps the
 * order of the links.
 */
export function rowsInLinkOrder(
  nodeCount: number,
  { linkFrom, linkTo, linkKind }: Links,
  kind: number,
  side: 'from' | 'to' | 'both',
): Rows {
  const atFrom = side !== 'to';
  const atTo = side !== 'from';
  const offsets = new Uint32Array(nodeCount + 1);
  for (let link = 0; link < linkKind.length; link++) {
    if (linkKind[link] !== kind) continue;
    if (atFrom) offsets[linkFrom[link] + 1]++;
    if (atTo) offsets[linkTo[link] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const targets = new Uint32Array(offsets[nodeCount]);
  const links = new Uint32Array(offsets[nodeCount]);
  const next = offsets.slice(0, nodeCount);
  for (let link = 0; link < linkKind.length; link++) {
    if (linkKind[link] !== kind) continue;
    const from = linkFrom[link];
    const to = linkTo[link];
    if (atFrom) {
      targets[next[from]] = to;
      links[next[from]++] = link;
    }
    if (atTo) {
      targets[next[to]] = from;
      links[next[to]++] = link;
    }
  }
  return { offsets, targets, links };
}

/** Rows from arcs (`from[i]` → `to[i]` over link `link[i]`), each row in ascending order of `order[to]`. */
export function buildRows(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  link: Uint32Array,
  order: Uint32Array,
): Rows {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let arc = 0; arc < from.length; arc++) offsets[from[arc] + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const targets = new Uint32Array(from.length);
  const links = new Uint32Array(from.length);
  const next = offsets.slice(0, nodeCount);
  for (const arc of byKey(to, order, nodeCount)) {
    const slot = next[from[arc]]++;
    targets[slot] = to[arc];
    links[slot] = link[arc];
  }
  return { offsets, targets, links };
}

/** Arc numbers in ascending order of `order[to[arc]]`, where `order` is a permutation of 0 … nodeCount - 1. */
function byKey(to: Uint32Array, order: Uint32Array, nodeCount: number): Uint32Array {
  const starts = new Uint32Array(nodeCount + 1);
  for (let arc = 0; arc < to.length; arc++) starts[order[to[arc]] + 1]++;
  for (let key = 0; key < nodeCount; key++) starts[key + 1] += starts[key];
  const sorted = new Uint32Array(to.length);
  for (let arc = 0; arc < to.length; arc++) sorted[starts[order[to[arc]]]++] = arc;
  return sorted;
}
