import { wasmBytes } from './bzip2.wasm.generated.ts';
import { layOutMemory, startKernel } from './wasm-memory.ts';

/** Highest level of bzip2: a block has at most this many times 100,000 rows. */
const HIGHEST_LEVEL = 9;
const ROWS_A_LEVEL = 100_000;
/** No compressed block is longer: 900,000 symbols of 20 bits, the selectors and the codes. */
export const LONGEST_BLOCK_BYTES = 2_400_000;
/** Symbols are read in groups of 50 before the end of input is looked at. */
const READ_AHEAD_BYTES = 256;
/** Selectors, codes and runs of one block: read-block.as.ts lays them out. */
const SCRATCH_BYTES = 80_000 + 4 * (HIGHEST_LEVEL * ROWS_A_LEVEL + 2);
/** Bytes come out in pieces of this size: run lengths can make 46 MB of a block. */
export const PIECE_BYTES = 1 << 20;

/** A compressed block as it stands in its stream. */
export interface Bzip2Bits {
  /** At most `LONGEST_BLOCK_BYTES`. */
  readonly bytes: Uint8Array;
  /** First bit behind the magic of the block, and the first of what follows the block. */
  readonly from: number;
  readonly to: number;
  /** 1 … 9, from the header of the stream. */
  readonly level: number;
}

/** `cut`: the bits end within the block. Only of a `whole` block, whose checksum is right, there are bytes. */
export interface Bzip2Outcome {
  readonly state: 'whole' | 'cut' | 'damaged';
  /** Where the block ends. */
  readonly end: number;
  readonly crc: number;
}

/** Decodes blocks one after the other. */
export interface Bzip2Decoder {
  decode(block: Bzip2Bits): Bzip2Outcome;
  /** The bytes of the block decoded last, in pieces of at most `PIECE_BYTES` of their own. */
  pieces(): Iterable<Uint8Array<ArrayBuffer>>;
}

interface Exports {
  readBlock(from: number, to: number, rows: number, capacity: number): number;
  openRows(rows: number, originRow: number, count: number): void;
  expandRows(to: number, capacity: number): number;
  isMore(): number;
  readonly endBit: { readonly value: number };
  readonly wantedCrc: { readonly value: number };
  readonly rowCount: { readonly value: number };
  readonly originRow: { readonly value: number };
  readonly blockCrc: { readonly value: number };
}

const STATES = ['whole', 'cut', 'damaged'] as const;

/** A decoder has 11 MB of memory of its own and works on one block at a time. */
export function createBzip2Decoder(): Bzip2Decoder {
  const { memory, views, at } = layOutMemory({
    input: { type: 'u8', of: LONGEST_BLOCK_BYTES + READ_AHEAD_BYTES },
    scratch: { type: 'u8', of: SCRATCH_BYTES },
    crcTable: { type: 'i32', of: CRC_TABLE },
    rows: { type: 'u32', of: HIGHEST_LEVEL * ROWS_A_LEVEL },
    piece: { type: 'u8', of: PIECE_BYTES },
  });
  const kernel = startKernel(wasmBytes, memory, at) as Exports;
  /** Bytes of the sound block at hand that lie in `piece`; −1 where it is longer than that and has to be expanded again. */
  let ready = 0;

  function expand(): number {
    return kernel.expandRows(at.piece, PIECE_BYTES);
  }

  function open(): void {
    kernel.openRows(at.rows, kernel.originRow.value >>> 0, kernel.rowCount.value >>> 0);
  }

  /** The checksum is known only when all bytes have come out. */
  function isSound(): boolean {
    open();
    ready = expand();
    if (kernel.isMore()) ready = -1;
    while (kernel.isMore()) expand();
    return ~kernel.blockCrc.value === (kernel.wantedCrc.value | 0);
  }

  return {
    decode({ bytes, from, to, level }) {
      views.input.set(bytes.length > LONGEST_BLOCK_BYTES ? bytes.subarray(0, LONGEST_BLOCK_BYTES) : bytes);
      const read = STATES[kernel.readBlock(from, to, at.rows, level * ROWS_A_LEVEL)];
      const state = read === 'whole' && !isSound() ? 'damaged' : read;
      if (state !== 'whole') ready = 0;
      return { state, end: kernel.endBit.value >>> 0, crc: kernel.wantedCrc.value >>> 0 };
    },
    *pieces() {
      if (ready > 0) yield views.piece.slice(0, ready);
      if (ready >= 0) return;
      open();
      while (kernel.isMore()) yield views.piece.slice(0, expand());
    },
  };
}

/** CRC-32 with the polynomial 04c11db7, most significant bit first. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
