import { withRows } from '../core/as-graph.ts';
import type { Internet, UnlinkedSpace } from '../core/internet.ts';
import { PROVIDER_TO_CUSTOMER } from '../core/link-kind.ts';
import { damaged } from './head.ts';
import type { SnapshotSection, SectionData } from './section.ts';

/** Bits of `link.planes`. */
const IN_PLANE_4 = 1;
const IN_PLANE_6 = 2;

/** An Internet with what only a snapshot keeps beside it. */
export interface InternetColumns {
  readonly internet: Internet;
  /** Which kinds of source saw a link, [m]: bits named in the manifest; 0 = not recorded. */
  readonly linkSources: Uint8Array;
}

/** The sections of an Internet, in the order that the compact form needs. */
export function sectionsOf({ internet, linkSources }: InternetColumns): SnapshotSection[] {
  const { graph } = internet;
  const { names, offsets } = nameColumns(internet);
  const { linkInPlane4, linkInPlane6 } = internet;
  const planes = Uint8Array.from(
    graph.linkKind,
    (_, link) => (linkInPlane4?.[link] ? IN_PLANE_4 : 0) | (linkInPlane6?.[link] ? IN_PLANE_6 : 0),
  );
  return [
    { name: 'as.rank', data: owned(graph.rankByAsn) },
    { name: 'as.asn', data: owned(graph.asns) },
    { name: 'link.from', data: owned(graph.linkFrom) },
    { name: 'link.to', data: owned(graph.linkTo) },
    { name: 'link.kind', data: owned(graph.linkKind) },
    { name: 'link.sources', data: owned(linkSources) },
    { name: 'link.vantage-points', data: owned(internet.linkVantagePoints) },
    ...(linkInPlane4 && linkInPlane6 ? [{ name: 'link.planes', data: planes }] : []),
    ...(internet.linkLastSeen ? [{ name: 'link.last-seen', data: owned(internet.linkLastSeen) }] : []),
    ...(internet.linkSiblings ? [{ name: 'link.siblings', data: owned(internet.linkSiblings) }] : []),
    { name: 'country.codes', data: new TextEncoder().encode(internet.countries.join('')) },
    { name: 'as.country', data: owned(internet.country) },
    { name: 'as.addresses4', data: owned(internet.addresses4) },
    { name: 'as.addresses6', data: owned(internet.addresses6) },
    { name: 'as.name-offset', data: offsets },
    { name: 'as.name', data: names },
    ...unlinkedSections('unlinked4', internet.unlinked4),
    ...unlinkedSections('unlinked6', internet.unlinked6),
  ];
}

function unlinkedSections(name: string, space: UnlinkedSpace | undefined): SnapshotSection[] {
  if (!space) return [];
  return [
    { name: `${name}.networks`, data: owned(space.networks) },
    { name: `${name}.weight`, data: owned(space.weight) },
  ];
}

/** The Internet over the sections of a file, without copying the columns; refuses sections that contradict each other. */
export function internetOf(sections: ReadonlyMap<string, SectionData>, file: string): InternetColumns {
  const column = <T extends SectionData>(name: string, like: new (length: number) => T, count: number): T => {
    const data = sections.get(name);
    if (!(data instanceof like) || (count >= 0 && data.length !== count)) throw damaged(file, name);
    return data;
  };
  const asns = column('as.asn', Uint32Array, -1);
  const asCount = asns.length;
  const linkKind = column('link.kind', Uint8Array, -1);
  const linkCount = linkKind.length;
  const columns = {
    asCount,
    asns,
    rankByAsn: column('as.rank', Uint32Array, asCount),
    linkFrom: column('link.from', Uint32Array, linkCount),
    linkTo: column('link.to', Uint32Array, linkCount),
    linkKind,
    linkSource: counting(linkCount),
  };
  const transitCount = transitCountOf(columns, file);
  const planes = sections.has('link.planes') ? column('link.planes', Uint8Array, linkCount) : undefined;
  const lastSeen = sections.has('link.last-seen')
    ? column('link.last-seen', Uint16Array, linkCount)
    : undefined;
  const siblings = sections.has('link.siblings') ? column('link.siblings', Uint8Array, linkCount) : undefined;
  const countries = ['', ...(decode(column('country.codes', Uint8Array, -1)).match(/../g) ?? [])];
  const country = column('as.country', Uint16Array, asCount);
  if (country.some((index) => index >= countries.length)) throw damaged(file, 'as.country');
  const unlinked = (name: string): UnlinkedSpace | undefined =>
    sections.has(`${name}.networks`)
      ? {
          networks: column(`${name}.networks`, Uint32Array, countries.length),
          weight: column(`${name}.weight`, Float64Array, countries.length),
        }
      : undefined;
  const internet = {
    graph: withRows({ ...columns, transitCount }),
    country,
    countries,
    addresses4: column('as.addresses4', Float64Array, asCount),
    addresses6: column('as.addresses6', Float64Array, asCount),
    linkVantagePoints: column('link.vantage-points', Uint16Array, linkCount),
    linkLastSeen: lastSeen,
    linkSiblings: siblings,
    linkInPlane4: planes?.map((bits) => Number((bits & IN_PLANE_4) !== 0)),
    linkInPlane6: planes?.map((bits) => Number((bits & IN_PLANE_6) !== 0)),
    unlinked4: unlinked('unlinked4'),
    unlinked6: unlinked('unlinked6'),
    nameOf: nameReader(
      column('as.name', Uint8Array, -1),
      column('as.name-offset', Uint32Array, asCount + 1),
      file,
    ),
  };
  return { internet, linkSources: column('link.sources', Uint8Array, linkCount) };
}

/** 0, 1, 2…: the links of a snapshot are their own source rows. */
function counting(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}

/** Holds the link columns to the invariants of a graph, and counts the ASes with customers. */
function transitCountOf(
  columns: {
    readonly asCount: number;
    readonly rankByAsn: Uint32Array;
    readonly linkFrom: Uint32Array;
    readonly linkTo: Uint32Array;
    readonly linkKind: Uint8Array;
  },
  file: string,
): number {
  const { asCount, rankByAsn, linkFrom, linkTo, linkKind } = columns;
  let transitCount = 0;
  for (let link = 0; link < linkKind.length; link++) {
    const from = linkFrom[link];
    const to = linkTo[link];
    if (from >= asCount || to >= asCount || linkKind[link] > 1) throw damaged(file, 'link.from');
    if (linkKind[link] !== PROVIDER_TO_CUSTOMER) continue;
    if (from >= to) throw damaged(file, 'link.kind');
    if (from >= transitCount) transitCount = from + 1;
  }
  if (rankByAsn.some((rank) => rank >= asCount)) throw damaged(file, 'as.rank');
  return transitCount;
}

function nameReader(
  names: Uint8Array,
  offsets: Uint32Array,
  file: string,
): (as: number) => string | undefined {
  if (offsets[offsets.length - 1] !== names.length) throw damaged(file, 'as.name-offset');
  return (as) =>
    offsets[as + 1] > offsets[as] ? decode(names.subarray(offsets[as], offsets[as + 1])) : undefined;
}

function nameColumns({ graph, nameOf }: Internet): {
  names: Uint8Array<ArrayBuffer>;
  offsets: Uint32Array<ArrayBuffer>;
} {
  const encoded = Array.from({ length: graph.asCount }, (_, as) =>
    new TextEncoder().encode(nameOf(as) ?? ''),
  );
  const offsets = new Uint32Array(graph.asCount + 1);
  encoded.forEach((bytes, as) => (offsets[as + 1] = offsets[as] + bytes.length));
  const names = new Uint8Array(offsets[graph.asCount]);
  encoded.forEach((bytes, as) => names.set(bytes, offsets[as]));
  return { names, offsets };
}

const decoder = new TextDecoder();

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The same column over an ordinary ArrayBuffer: a graph may lie in shared memory. */
function owned(column: Uint8Array | Uint16Array | Uint32Array | Float64Array): SectionData {
  return column.buffer instanceof ArrayBuffer ? (column as SectionData) : column.slice();
}
