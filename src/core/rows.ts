import { PROVIDER_TO_CUSTOMER } from './link-kind.ts';

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

/** The links as rows of the ASes at either end; each row keeps the order of the links. */
export function rowsOfLinks(
  nodeCount: number,
  { linkFrom, linkTo, linkKind }: Links,
): { providers: Rows; customers: Rows; peers: Rows } {
  const providers = new Uint32Array(nodeCount + 1);
  const customers = new Uint32Array(nodeCount + 1);
  const peers = new Uint32Array(nodeCount + 1);
  for (let link = 0; link < linkKind.length; link++)
    if (linkKind[link] === PROVIDER_TO_CUSTOMER) {
      providers[linkTo[link] + 1]++;
      customers[linkFrom[link] + 1]++;
    } else {
      peers[linkFrom[link] + 1]++;
      peers[linkTo[link] + 1]++;
    }
  const up = emptyRows(providers);
  const down = emptyRows(customers);
  const across = emptyRows(peers);
  const [nextUp, nextDown, nextAcross] = [providers, customers, peers].map((offsets) => offsets.slice());
  for (let link = 0; link < linkKind.length; link++) {
    const from = linkFrom[link];
    const to = linkTo[link];
    if (linkKind[link] === PROVIDER_TO_CUSTOMER) {
      put(up, nextUp, to, from, link);
      put(down, nextDown, from, to, link);
    } else {
      put(across, nextAcross, from, to, link);
      put(across, nextAcross, to, from, link);
    }
  }
  return { providers: up, customers: down, peers: across };
}

/** Rows to be filled; turns the counts of the rows before into offsets. */
function emptyRows(offsets: Uint32Array): Rows {
  for (let node = 1; node < offsets.length; node++) offsets[node] += offsets[node - 1];
  const length = offsets[offsets.length - 1];
  return { offsets, targets: new Uint32Array(length), links: new Uint32Array(length) };
}

function put({ targets, links }: Rows, next: Uint32Array, row: number, target: number, link: number): void {
  const at = next[row]++;
  targets[at] = target;
  links[at] = link;
}
