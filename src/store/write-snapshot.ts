import { compactBody, type Compress } from './compact.ts';
import { encodeHead, encodeHeader, FORM_COMPACT, FORM_PLAIN, HEADER_BYTES } from './head.ts';
import type { SnapshotManifest } from './manifest.ts';
import {
  aligned,
  bytesOf,
  elementTypeOf,
  type SnapshotSection,
  type SectionData,
  type SectionEntry,
} from './section.ts';
import { sha256Hex } from './sha256.ts';

/** Everything a snapshot file holds, in memory. SnapshotSection names are distinct. */
export interface SnapshotContent {
  readonly manifest: SnapshotManifest;
  readonly sections: readonly SnapshotSection[];
}

/**
 * The bytes of a snapshot file: plain (typed arrays to be viewed in place) or, given a compressor, compact (to be kept and
 * sent). Both have the same identity, and the same content gives the same bytes.
 */
export async function writeSnapshot(
  content: SnapshotContent,
  compress?: Compress,
): Promise<Uint8Array<ArrayBuffer>> {
  const sections = inFileOrder(content.sections);
  const entries = await Promise.all(sections.map(entryOf));
  const head = encodeHead({ manifest: content.manifest, sections: entries });
  const body = compress
    ? await compactBody(sections, compress)
    : plainBody(HEADER_BYTES + head.length, sections);
  const totalBytes = HEADER_BYTES + head.length + body.length;
  const form = compress ? FORM_COMPACT : FORM_PLAIN;
  const header = encodeHeader({ form, headBytes: head.length, totalBytes, id: await sha256Hex(head) });
  const file = new Uint8Array(totalBytes);
  file.set(header);
  file.set(head, HEADER_BYTES);
  file.set(body, HEADER_BYTES + head.length);
  return file;
}

/** What is always read comes first, in one piece; within either part the order is the writer's. */
function inFileOrder(sections: readonly SnapshotSection[]): SnapshotSection[] {
  const names = new Set(sections.map((section) => section.name));
  if (names.size !== sections.length) throw new Error('two sections of one name');
  return [
    ...sections.filter((section) => !section.onDemand),
    ...sections.filter((section) => section.onDemand),
  ];
}

async function entryOf(section: SnapshotSection): Promise<SectionEntry> {
  return {
    name: section.name,
    type: elementTypeOf(section.data),
    count: section.data.length,
    sha256: await sha256Hex(bytesOf(section.data)),
    ...(section.onDemand && { onDemand: true as const }),
  };
}

function plainBody(headEnd: number, sections: readonly { data: SectionData }[]): Uint8Array {
  let end = aligned(headEnd);
  const offsets = sections.map(({ data }) => {
    const offset = end;
    end = aligned(end + data.byteLength);
    return offset;
  });
  const body = new Uint8Array(end - headEnd);
  sections.forEach(({ data }, position) => body.set(bytesOf(data), offsets[position] - headEnd));
  return body;
}
