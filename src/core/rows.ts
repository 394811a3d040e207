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
 * The links of one kind as rows of the ASes at their first ends, second ends or both; each row keeps the
 * order of the links.
 */
export function rowsInLinkOrder(
  nodeCount: number,
  { linkFrom, linkTo, linkKind }: Links,
  kind: number,
  side: 'first' | 'second' | 'both',
): Rows {
  const atFrom = side !== 'second';
  const atTo = side !== 'first';
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
