import type { SectionData, SectionEntry } from './section.ts';
import type { Cursor } from './varint.ts';

/** The sections of a block that are already at hand when a later one is filtered, by name. */
export type Earlier = ReadonlyMap<string, SectionData>;

/**
 * A reversible change of neighbouring sections that makes them smaller to compress: `decode(encode(x)) = x` for what
 * `encode` takes; it gives undefined for data that lacks the structure it needs.
 */
export interface Filter {
  /** How many neighbouring sections it takes together. */
  readonly width: number;
  readonly encode: (data: readonly SectionData[], earlier: Earlier) => Uint8Array<ArrayBuffer> | undefined;
  readonly decode: (
    cursor: Cursor,
    entries: readonly Pick<SectionEntry, 'type' | 'count'>[],
    earlier: Earlier,
  ) => readonly SectionData[];
}
