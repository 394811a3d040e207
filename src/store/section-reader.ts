import type { ByteSource } from './byte-source.ts';
import { openCompact, type Body, type Decompress } from './compact.ts';
import { damaged, decodeHead, decodeHeader, FORM_COMPACT, HEADER_BYTES, type Head } from './head.ts';
import { aligned, byteLengthOf, viewOf, type SectionData, type SectionEntry } from './section.ts';
import { sha256Hex } from './sha256.ts';

/** A snapshot file opened: its head, the sections that are always read, and a way to the others. */
export interface OpenedFile {
  readonly id: string;
  readonly head: Head;
  readonly compact: boolean;
  readonly fileBytes: number;
  readonly eager: ReadonlyMap<string, SectionData>;
  /** Reads a section that is read only when asked for. */
  readonly readOnDemand: (name: string) => Promise<SectionData | undefined>;
}

/** Reads the head and the sections that are always needed; every byte that is read is held to its checksum. */
export async function openFile(source: ByteSource, decompress?: Decompress): Promise<OpenedFile> {
  const first = await source.read(0, Math.min(HEADER_BYTES, source.size));
  const header = decodeHeader(first, source.size, source.name);
  const head = await decodeHead(await source.read(HEADER_BYTES, header.headBytes), header.id, source.name);
  const compact = header.form === FORM_COMPACT;
  const body = compact
    ? await openCompact(source, HEADER_BYTES + header.headBytes, head.sections, decompress)
    : await openPlain(source, HEADER_BYTES + header.headBytes, head.sections);
  const eager = new Map<string, SectionData>();
  const checks = head.sections
    .filter((entry) => !entry.onDemand)
    .map(async (entry) => {
      eager.set(entry.name, await checkedView(body.eager.get(entry.name)!, entry, source.name));
    });
  await Promise.all(checks);
  const readOnDemand = async (name: string): Promise<SectionData | undefined> => {
    const entry = head.sections.find((section) => section.name === name && section.onDemand);
    return entry && checkedView(await body.readOnDemand(entry), entry, source.name);
  };
  return { id: header.id, head, compact, fileBytes: source.size, eager, readOnDemand };
}

async function openPlain(
  source: ByteSource,
  headEnd: number,
  entries: readonly SectionEntry[],
): Promise<Body> {
  const offsets = new Map<string, number>();
  let end = aligned(headEnd);
  let eagerEnd = end;
  for (const entry of entries) {
    offsets.set(entry.name, end);
    end = aligned(end + byteLengthOf(entry));
    if (!entry.onDemand) eagerEnd = end;
  }
  if (end !== source.size) throw damaged(source.name, 'length');
  await refuseFilledPadding(source, headEnd);
  const start = aligned(headEnd);
  const region = await source.read(start, eagerEnd - start);
  const eager = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries.filter((section) => !section.onDemand)) {
    const from = offsets.get(entry.name)! - start;
    const to = from + byteLengthOf(entry);
    if (!isZero(region.subarray(to, aligned(to)))) throw damaged(source.name, entry.name);
    eager.set(entry.name, region.subarray(from, to));
  }
  const readOnDemand = async (entry: SectionEntry): Promise<Uint8Array<ArrayBuffer>> => {
    const length = byteLengthOf(entry);
    const bytes = await source.read(offsets.get(entry.name)!, aligned(length));
    if (!isZero(bytes.subarray(length))) throw damaged(source.name, entry.name);
    return bytes.subarray(0, length);
  };
  return { eager, readOnDemand };
}

/** Even the bytes between head and first section are held to what the writer puts there. */
async function refuseFilledPadding(source: ByteSource, headEnd: number): Promise<void> {
  const padding = await source.read(headEnd, aligned(headEnd) - headEnd);
  if (!isZero(padding)) throw damaged(source.name, 'head');
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

async function checkedView(
  bytes: Uint8Array<ArrayBuffer>,
  entry: SectionEntry,
  file: string,
): Promise<SectionData> {
  if ((await sha256Hex(bytes)) !== entry.sha256) throw damaged(file, entry.name);
  return viewOf(bytes, entry.type);
}
