// Decodes bzip2 blocks; see bzip2.ts for the layout of memory and bzip2.twin.ts for the same in plain steps.

export { readBlock, endBit, wantedCrc, rowCount, originRow } from './bzip2/read-block.as';
export { openRows, expandRows, isMore, blockCrc } from './bzip2/expand-runs.as';
export { input, scratch, crcTable } from './bzip2/memory.as';
