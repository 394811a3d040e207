import { sumOf } from '../../core/sum.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import type { Rows } from '../../core/rows.ts';

/** A link that is not there yet, by AS index; for provider links `from` is the provider. */
export interface NewLink {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** Another reading of a link that is there. */
export interface Relabelling extends NewLink {
  readonly link: number;
}

/** Whether a provider link fits into the order of the graph: providers come first, and only transit ASes have customers. */
export function canProvide(graph: AsGraph, provider: number, customer: number): boolean {
  return provider < customer && provider < graph.transitCount;
}

/** Memory that a patched graph is written into: for those who ask one after the other and keep none. */
export interface PatchRoom {
  readonly columns: Map<string, Uint32Array>;
  /** The link column that each column is a copy of, and the links that the last graph reads otherwise. */
  readonly copied: Map<string, Uint32Array>;
  changed: readonly number[];
}

export function patchRoom(): PatchRoom {
  return { columns: new Map(), copied: new Map(), changed: [] };
}

/** So much more than asked for is taken, since the next graph may be a little larger. */
const SPARE = 1 / 16;

/** A column of the room, or a new one; what is in it is left from before. */
function column(room: PatchRoom | undefined, name: string, length: number): Uint32Array {
  if (!room) return new Uint32Array(length);
  let known = room.columns.get(name);
  if (!known || known.length < length) {
    room.columns.set(name, (known = new Uint32Array(Math.ceil(length * (1 + SPARE)))));
    room.copied.delete(name);
  }
  return known.subarray(0, length);
}

/** A link column with room for more links behind: copied once, then only what the last graph changed is put back. */
function longerColumn(
  room: PatchRoom | undefined,
  name: string,
  original: Uint32Array,
  length: number,
): Uint32Array {
  const longer = column(room, name, length);
  if (room?.copied.get(name) === original) for (const link of room.changed) longer[link] = original[link];
  else longer.set(original);
  room?.copied.set(name, original);
  return longer;
}

/**
 * The graph with some links added and some read otherwise; AS indices stay, and so do the numbers of the old links.
 *
 * New links come last in the link columns, in the order given. Only the rows that change are built anew, so it takes
 * milliseconds for the whole Internet. With `room` the graph lasts until the next one is written there. Throws on a provider link for which `canProvide` is false.
 */
export function patchGraph(
  graph: AsGraph,
  added: readonly NewLink[],
  relabelled: readonly Relabelling[] = [],
  room?: PatchRoom,
): AsGraph {
  for (const { from, to, kind } of [...added, ...relabelled])
    if (kind === PROVIDER_TO_CUSTOMER && !canProvide(graph, from, to))
      throw new Error(`provider ${from} does not come before customer ${to}`);
  const linkCount = graph.linkKind.length;
  const extended = (name: 'linkFrom' | 'linkTo' | 'linkSource'): Uint32Array =>
    longerColumn(room, name, graph[name], linkCount + added.length);
  const linkFrom = extended('linkFrom');
  const linkTo = extended('linkTo');
  const linkKind = new Uint8Array(linkCount + added.length);
  linkKind.set(graph.linkKind);
  const linkSource = extended('linkSource');
  if (room) room.changed = relabelled.map(({ link }) => link);
  const gone = new Set<number>();
  const arriving = { providers: rowChanges(), customers: rowChanges(), peers: rowChanges() };
  const leaving = { providers: new Set<number>(), customers: new Set<number>(), peers: new Set<number>() };
  const put = (link: number, { from, to, kind }: NewLink): void => {
    [linkFrom[link], linkTo[link], linkKind[link]] = [from, to, kind];
    const [atFrom, atTo] =
      kind === PROVIDER_TO_CUSTOMER ? (['customers', 'providers'] as const) : (['peers', 'peers'] as const);
    arriving[atFrom](from).push({ target: to, link });
    arriving[atTo](to).push({ target: from, link });
  };
  for (const change of relabelled) {
    const { link } = change;
    gone.add(link);
    const [atFrom, atTo] =
      graph.linkKind[link] === PROVIDER_TO_CUSTOMER
        ? (['customers', 'providers'] as const)
        : (['peers', 'peers'] as const);
    leaving[atFrom].add(graph.linkFrom[link]);
    leaving[atTo].add(graph.linkTo[link]);
    put(link, change);
  }
  added.forEach((link, position) => {
    linkSource[linkCount + position] = linkCount + position;
    put(linkCount + position, link);
  });
  const patched = (side: 'providers' | 'customers' | 'peers'): Rows =>
    patchRows(graph[side], graph.rankByAsn, arriving[side].all, leaving[side], gone, (name, length) =>
      column(room, `${side} ${name}`, length),
    );
  return {
    ...graph,
    linkFrom,
    linkTo,
    linkKind,
    linkSource,
    providers: patched('providers'),
    customers: patched('customers'),
    peers: patched('peers'),
  };
}

interface Arc {
  readonly target: number;
  readonly link: number;
}

type Arriving = ReadonlyMap<number, readonly Arc[]>;

function rowChanges(): ((as: number) => Arc[]) & { readonly all: Arriving } {
  const all = new Map<number, Arc[]>();
  const of = (as: number): Arc[] => {
    const known = all.get(as) ?? [];
    all.set(as, known);
    return known;
  };
  return Object.assign(of, { all });
}

/** Copies the stretches of rows that stay and rebuilds the others. */
function patchRows(
  rows: Rows,
  rankByAsn: Uint32Array,
  arriving: Arriving,
  leaving: ReadonlySet<number>,
  gone: ReadonlySet<number>,
  roomFor: (name: string, length: number) => Uint32Array,
): Rows {
  const changed = [...new Set([...arriving.keys(), ...leaving])].sort((a, b) => a - b);
  if (changed.length === 0) return rows;
  const arrivals = changed.map((as) =>
    (arriving.get(as) ?? []).toSorted((a, b) => rankByAsn[a.target] - rankByAsn[b.target]),
  );
  const nodeCount = rows.offsets.length - 1;
  const growth = changed.map(
    (as, position) => arrivals[position].length - (leaving.has(as) ? goneFrom(rows, as, gone) : 0),
  );
  const total = rows.targets.length + sumOf(growth);
  const offsets = roomFor('offsets', nodeCount + 1);
  const targets = roomFor('targets', total);
  const links = roomFor('links', total);
  let shift = 0;
  let next = 0;
  for (let position = 0; position <= changed.length; position++) {
    const end = position < changed.length ? changed[position] : nodeCount;
    for (let as = next; as <= end; as++) offsets[as] = rows.offsets[as] + shift;
    const [start, stop] = [rows.offsets[next], rows.offsets[end]];
    targets.set(rows.targets.subarray(start, stop), start + shift);
    links.set(rows.links.subarray(start, stop), start + shift);
    if (position === changed.length) break;
    writeRow(rows, end, arrivals[position], gone, rankByAsn, { targets, links, at: offsets[end] });
    shift += growth[position];
    next = end + 1;
  }
  return { offsets, targets, links };
}

function goneFrom({ offsets, links }: Rows, as: number, gone: ReadonlySet<number>): number {
  let count = 0;
  for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) if (gone.has(links[arc])) count++;
  return count;
}

/** Writes what stays of a row, and what arrives, merged in ascending order of AS number. */
function writeRow(
  rows: Rows,
  as: number,
  arriving: readonly Arc[],
  gone: ReadonlySet<number>,
  rankByAsn: Uint32Array,
  into: { readonly targets: Uint32Array; readonly links: Uint32Array; readonly at: number },
): void {
  let { at } = into;
  let next = 0;
  const put = (target: number, link: number): void => {
    into.targets[at] = target;
    into.links[at++] = link;
  };
  const arrive = (): void => {
    const { target, link } = arriving[next++];
    put(target, link);
  };
  for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
    if (gone.size > 0 && gone.has(rows.links[arc])) continue;
    const rank = rankByAsn[rows.targets[arc]];
    while (next < arriving.length && rankByAsn[arriving[next].target] < rank) arrive();
    put(rows.targets[arc], rows.links[arc]);
  }
  while (next < arriving.length) arrive();
}
