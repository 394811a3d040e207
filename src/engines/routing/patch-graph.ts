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
  // How many links leave the row of an AS.
  const leaving = {
    providers: new Map<number, number>(),
    customers: new Map<number, number>(),
    peers: new Map<number, number>(),
  };
  const put = (link: number, { from, to, kind }: NewLink): void => {
    [linkFrom[link], linkTo[link], linkKind[link]] = [from, to, kind];
    const [atFrom, atTo] =
      kind === PROVIDER_TO_CUSTOMER ? (['customers', 'providers'] as const) : (['peers', 'peers'] as const);
    arriving[atFrom](from).push({ target: to, link });
    arriving[atTo](to).push({ target: from, link });
  };
  for (const change of relabelled) {
    const { link } = change;
    const isNew = !gone.has(link);
    gone.add(link);
    const [atFrom, atTo] =
      graph.linkKind[link] === PROVIDER_TO_CUSTOMER
        ? (['customers', 'providers'] as const)
        : (['peers', 'peers'] as const);
    if (isNew) {
      addOne(leaving[atFrom], graph.linkFrom[link]);
      addOne(leaving[atTo], graph.linkTo[link]);
    }
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
  leaving: ReadonlyMap<number, number>,
  gone: ReadonlySet<number>,
  roomFor: (name: string, length: number) => Uint32Array,
): Rows {
  const changed = [...new Set([...arriving.keys(), ...leaving.keys()])].sort((a, b) => a - b);
  if (changed.length === 0) return rows;
  const arrivals = changed.map((as) =>
    (arriving.get(as) ?? []).toSorted((a, b) => rankByAsn[a.target] - rankByAsn[b.target]),
  );
  const nodeCount = rows.offsets.length - 1;
  const growth = changed.map((as, position) => arrivals[position].length - (leaving.get(as) ?? 0));
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
    const leavingHere = leaving.has(end) ? gone : undefined;
    writeRow(rows, end, arrivals[position], leavingHere, rankByAsn, { targets, links, at: offsets[end] });
    shift += growth[position];
    next = end + 1;
  }
  return { offsets, targets, links };
}

/** Shorter stretches of a row are copied one by one. */
const SHORT = 24;

/** Writes what stays of a row, and what arrives, merged in ascending order of AS number. */
function writeRow(
  rows: Rows,
  as: number,
  arriving: readonly Arc[],
  gone: ReadonlySet<number> | undefined,
  rankByAsn: Uint32Array,
  into: { readonly targets: Uint32Array; readonly links: Uint32Array; readonly at: number },
): void {
  const end = rows.offsets[as + 1];
  let { at } = into;
  let arc = rows.offsets[as];
  const copyUntil = (stop: number): void => {
    if (!gone && stop - arc > SHORT) {
      into.targets.set(rows.targets.subarray(arc, stop), at);
      into.links.set(rows.links.subarray(arc, stop), at);
      at += stop - arc;
    } else
      for (let from = arc; from < stop; from++) {
        if (gone?.has(rows.links[from])) continue;
        into.targets[at] = rows.targets[from];
        into.links[at++] = rows.links[from];
      }
    arc = stop;
  };
  for (const { target, link } of arriving) {
    copyUntil(placeOf(rankByAsn[target], rows.targets, arc, end, rankByAsn));
    into.targets[at] = target;
    into.links[at++] = link;
  }
  copyUntil(end);
}

/** The first arc from `start` on whose target does not come before that rank. */
function placeOf(
  rank: number,
  targets: Uint32Array,
  start: number,
  end: number,
  rankByAsn: Uint32Array,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankByAsn[targets[middle]] < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addOne(counts: Map<number, number>, as: number): void {
  counts.set(as, (counts.get(as) ?? 0) + 1);
}
