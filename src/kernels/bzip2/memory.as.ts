// What the parts of the bzip2 kernel share: places in memory, set from outside.

/** The compressed bytes, with eight readable ones behind them. */
export let input: usize = 0;
/** Tables of one block while its symbols are read (`SCRATCH_BYTES` of bzip2.ts). */
export let scratch: usize = 0;
/** CRC-32 tables for eight bytes at once, u32 [8][256]. */
export let crcTable: usize = 0;
