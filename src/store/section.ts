/** The typed arrays a section can be; the names are what the directory of a snapshot file says. */
export const ELEMENT_TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

export type ElementType = keyof typeof ELEMENT_TYPES;
export type SectionData =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** One column of a snapshot. */
export interface SnapshotSection {
  /** Dotted name, e.g. `link.from`; see docs/formats/snapshot.md. */
  readonly name: string;
  readonly data: SectionData;
  /** Read only when asked for; lies behind all others in the file. */
  readonly onDemand?: boolean;
}

/** What the directory says of a section; the place in the file follows from the order. */
export interface SectionEntry {
  readonly name: string;
  readonly type: ElementType;
  readonly count: number;
  /** SHA-256 of the section's bytes, hexadecimal. */
  readonly sha256: string;
  readonly onDemand?: true;
}

/** Sections start at multiples of this many bytes, so that every typed array can view them in place. */
const ALIGNMENT = 8;

export function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

export function byteLengthOf(entry: Pick<SectionEntry, 'type' | 'count'>): number {
  return entry.count * ELEMENT_TYPES[entry.type].BYTES_PER_ELEMENT;
}

export function elementTypeOf(data: SectionData): ElementType {
  for (const [type, constructor] of Object.entries(ELEMENT_TYPES))
    if (data instanceof constructor) return type as ElementType;
  throw new Error('no element type for this array');
}

/** The bytes of a typed array, without copying. */
export function bytesOf(data: SectionData): Uint8Array<ArrayBuffer> {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** A typed view of a section's bytes: in place where they are aligned, else of one copy. */
export function viewOf(bytes: Uint8Array<ArrayBuffer>, type: ElementType): SectionData {
  const constructor = ELEMENT_TYPES[type];
  const inPlace = bytes.byteOffset % constructor.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new constructor(
    inPlace.buffer,
    inPlace.byteOffset,
    inPlace.byteLength / constructor.BYTES_PER_ELEMENT,
  );
}
