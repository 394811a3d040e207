import type { ByteSource } from './byte-source.ts';
import { filterBlock, unfilterBlock } from './filters.ts';
import { damaged } from './head.ts';
import {
  byteLengthOf,
  bytesOf,
  type SnapshotSection,
  type SectionData,
  type SectionEntry,
} from './section.ts';
import { joined } from './varint.ts';

/** Brotli at the writer's chosen quality. */
export type Compress = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Undoes Brotli; `size` is the exact length of the result. Node gives one; a browser may have none. */
export type Decompress = (bytes: Uint8Array, size: number) => Uint8Array<ArrayBuffer>;

/** The bytes of sections before their checksums are looked at. */
export interface Body {
  readonly eager: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly readOnDemand: (entry: SectionEntry) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Stored length and filtered length of a block, 32 bits each. */
const BLOCK_HEADER_BYTES = 8;

/**
 * The body of the compact form: the number of blocks, their lengths, then the blocks, each filtered and compressed. The
 * first block has all sections that are always read; every section that is read on demand is a block of its own.
 */
export async function compactBody(
  sections: readonly SnapshotSection[],
  compress: Compress,
): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = await Promise.all(
    blocksOf(sections).map(async (block) => {
      const plain = filterBlock(block);
      return { plain, stored: await compress(plain) };
    }),
  );
  const table = new Uint32Array(blocks.flatMap(({ plain, stored }) => [stored.length, plain.length]));
  return joined([bytesOf(new Uint32Array([blocks.length])), bytesOf(table), ...blocks.map((b) => b.stored)]);
}

export async function openCompact(
  source: ByteSource,
  start: number,
  entries: readonly SectionEntry[],
  decompress: Decompress | undefined,
): Promise<Body> {
  if (!decompress) throw new Error('this snapshot is compact: a decompressor is needed to open it');
  const blocks = blocksOf(entries);
  const places = await readBlockTable(source, start, blocks);
  const readBlock = async (index: number): Promise<Map<string, SectionData>> => {
    const { offset, stored, plain } = places[index];
    const sections = unpacked(await source.read(offset, stored), plain, blocks[index], decompress);
    if (!sections) throw damaged(source.name, blocks[index][0]?.name ?? 'sections');
    return sections;
  };
  return {
    eager: bytesOfAll(await readBlock(0)),
    readOnDemand: async (entry) => {
      const index = blocks.findIndex((block, at) => at > 0 && block[0].name === entry.name);
      return bytesOf((await readBlock(index)).get(entry.name)!);
    },
  };
}

function blocksOf<T extends { readonly onDemand?: boolean }>(sections: readonly T[]): T[][] {
  return [
    sections.filter((section) => !section.onDemand),
    ...sections.filter((section) => section.onDemand).map((section) => [section]),
  ];
}

interface BlockPlace {
  readonly offset: number;
  readonly stored: number;
  readonly plain: number;
}

async function readBlockTable(
  source: ByteSource,
  start: number,
  blocks: readonly (readonly SectionEntry[])[],
): Promise<BlockPlace[]> {
  const tableEnd = start + 4 + BLOCK_HEADER_BYTES * blocks.length;
  if (tableEnd > source.size) throw damaged(source.name, 'blocks');
  const table = await source.read(start, tableEnd - start);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let offset = tableEnd;
  const places = blocks.map((_, index) => {
    const stored = view.getUint32(4 + BLOCK_HEADER_BYTES * index, true);
    const plain = view.getUint32(8 + BLOCK_HEADER_BYTES * index, true);
    offset += stored;
    return { offset: offset - stored, stored, plain };
  });
  const plausible = places.every(({ plain }, index) => plain <= largestFiltered(blocks[index]));
  if (view.getUint32(0, true) !== blocks.length || offset !== source.size || !plausible)
    throw damaged(source.name, 'blocks');
  return places;
}

/** No filter makes a section longer than this; larger lengths are damage and must not claim memory. */
function largestFiltered(entries: readonly SectionEntry[]): number {
  return entries.reduce((sum, entry) => sum + 2 * byteLengthOf(entry) + 64, 4 * entries.length);
}

function unpacked(
  stored: Uint8Array<ArrayBuffer>,
  size: number,
  entries: readonly SectionEntry[],
  decompress: Decompress,
): Map<string, SectionData> | undefined {
  try {
    const plain = decompress(stored, size);
    return plain.length === size ? unfilterBlock(plain, entries) : undefined;
  } catch {
    // Whatever Brotli or a filter stumbled over, the file is damaged: the caller says so.
    return undefined;
  }
}

function bytesOfAll(sections: ReadonlyMap<string, SectionData>): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map([...sections].map(([name, data]) => [name, bytesOf(data)]));
}
