import type { Earlier, Filter } from './filter.ts';
import { linkEnds } from './link-filter.ts';
import {
  byteLengthOf,
  bytesOf,
  ELEMENT_TYPES,
  viewOf,
  type SectionData,
  type SectionEntry,
} from './section.ts';
import { joined, readVarint, varintWriter } from './varint.ts';

/** All lowest bytes, then all second ones…: bytes of one meaning lie together. Takes everything. */
const planes: Filter = {
  width: 1,
  encode: ([data]) => {
    const bytes = bytesOf(data);
    const size = data.BYTES_PER_ELEMENT;
    const result = new Uint8Array(bytes.length);
    for (let plane = 0, to = 0; plane < size; plane++)
      for (let from = plane; from < bytes.length; from += size) result[to++] = bytes[from];
    return result;
  },
  decode: (cursor, [entry]) => {
    const bytes = cursor.bytes.subarray(cursor.at, (cursor.at += byteLengthOf(entry)));
    const { [entry.type]: constructor } = ELEMENT_TYPES;
    const size = constructor.BYTES_PER_ELEMENT;
    if (size === 1) return [viewOf(bytes, entry.type)];
    const result = new Uint8Array(bytes.length);
    for (let plane = 0, from = 0; plane < size; plane++)
      for (let to = plane; to < bytes.length; to += size) result[to] = bytes[from++];
    return [new constructor(result.buffer)];
  },
};

/** One element for all: columns of which nothing is known. By bytes, as NaN has many forms. */
const constant: Filter = {
  width: 1,
  encode: ([data]) => {
    const bytes = bytesOf(data);
    const size = data.BYTES_PER_ELEMENT;
    for (let at = size; at < bytes.length; at++) if (bytes[at] !== bytes[at - size]) return undefined;
    return bytes.length > size ? bytes.slice(0, size) : undefined;
  },
  decode: (cursor, [entry]) => {
    const size = ELEMENT_TYPES[entry.type].BYTES_PER_ELEMENT;
    const bytes = new Uint8Array(byteLengthOf(entry));
    bytes.set(cursor.bytes.subarray(cursor.at, (cursor.at += size)));
    for (let filled = size; filled < bytes.length; filled *= 2) bytes.copyWithin(filled, 0, filled);
    return [viewOf(bytes, entry.type)];
  },
};

/** Steps between ascending whole numbers. */
const ascending: Filter = {
  width: 1,
  encode: ([data]) => {
    const writer = varintWriter();
    for (let at = 0, last = 0; at < data.length; last = data[at++]) {
      if (!(data[at] >= last) || !Number.isSafeInteger(data[at])) return undefined;
      writer.write(data[at] - last);
    }
    return writer.bytes();
  },
  decode: (cursor, [entry]) => {
    const data = new ELEMENT_TYPES[entry.type](entry.count);
    for (let at = 0, last = 0; at < data.length; at++) data[at] = last += readVarint(cursor);
    return [data];
  },
};

/** Steps (modulo 2³²) between 32-bit numbers, as planes: for addresses, the low bytes of which are mostly zero. */
const stepPlanes: Filter = {
  width: 1,
  encode: ([data], earlier) =>
    data instanceof Uint32Array
      ? planes.encode([data.map((value, at) => (at === 0 ? value : value - data[at - 1]))], earlier)
      : undefined,
  decode: (cursor, entries, earlier) => {
    const [data] = planes.decode(cursor, entries, earlier);
    for (let at = 1; at < data.length; at++) data[at] += data[at - 1];
    return [data];
  },
};

/** AS numbers as the steps between them in ascending order. */
const asnsByRank: Filter = {
  width: 1,
  encode: ([data], earlier) => {
    const rank = earlier.get('as.rank');
    if (rank?.length !== data.length) return undefined;
    const sorted = new Uint32Array(data.length);
    for (let as = 0; as < data.length; as++) sorted[rank[as]] = data[as];
    return ascending.encode([sorted], earlier);
  },
  decode: (cursor, entries, earlier) => {
    const rank = earlier.get('as.rank')!;
    const [sorted] = ascending.decode(cursor, entries, earlier);
    const data = new Uint32Array(sorted.length);
    for (let as = 0; as < data.length; as++) data[as] = sorted[rank[as]];
    return [data];
  },
};

/** Filters by the code that stands before filtered sections. Codes are part of the format: never renumber. */
const FILTERS: readonly Filter[] = [planes, ascending, stepPlanes, asnsByRank, linkEnds, constant];

/** Which filter is tried at a section; what is not listed, or lacks the structure, goes as planes. */
const PREFERRED: Readonly<Record<string, Filter>> = {
  'as.name-offset': ascending,
  'prefix4.address': stepPlanes,
  'prefix6.high': stepPlanes,
  'as.asn': asnsByRank,
  'link.from': linkEnds,
};

/** Filters the sections of a block, in order: code, filtered bytes, code, filtered bytes… */
export function filterBlock(
  sections: readonly { readonly name: string; readonly data: SectionData }[],
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const earlier = new Map<string, SectionData>();
  for (let at = 0; at < sections.length;) {
    const { filter, bytes } = filteredAt(sections.slice(at), earlier);
    parts.push(Uint8Array.of(FILTERS.indexOf(filter)), bytes);
    for (const section of sections.slice(at, at + filter.width)) earlier.set(section.name, section.data);
    at += filter.width;
  }
  return joined(parts);
}

function filteredAt(
  sections: readonly { readonly name: string; readonly data: SectionData }[],
  earlier: Earlier,
): { filter: Filter; bytes: Uint8Array } {
  const data = sections.map((section) => section.data);
  for (const filter of [PREFERRED[sections[0].name] ?? constant, constant]) {
    const bytes = filter.width <= data.length ? filter.encode(data, earlier) : undefined;
    if (bytes) return { filter, bytes };
  }
  return { filter: planes, bytes: planes.encode(data, earlier)! };
}

/**
 * Undoes `filterBlock`; undefined for bytes it cannot have made. What it gives must still be held to the checksums.
 */
export function unfilterBlock(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly SectionEntry[],
): Map<string, SectionData> | undefined {
  const sections = new Map<string, SectionData>();
  const cursor = { bytes, at: 0 };
  for (let at = 0; at < entries.length;) {
    const filter = FILTERS[bytes[cursor.at++]];
    const covered = entries.slice(at, at + (filter?.width ?? 0));
    if (!filter || covered.length < filter.width) return undefined;
    filter.decode(cursor, covered, sections).forEach((data, position) => {
      sections.set(covered[position].name, data);
    });
    at += filter.width;
  }
  return cursor.at === bytes.length ? sections : undefined;
}
