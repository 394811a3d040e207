import { parentPort } from 'node:worker_threads';
import { createBzip2Decoder } from '../kernels/bzip2.ts';
import type { BlockAnswer, BlockOrder } from './bunzip2-threads.ts';

// Decodes the blocks that come, one after the other.
const decoder = createBzip2Decoder();

parentPort?.on('message', (block: BlockOrder) => {
  const outcome = decoder.decode(block);
  const pieces = [...decoder.pieces()];
  const answer: BlockAnswer = { outcome, pieces };
  parentPort?.postMessage(
    answer,
    pieces.map(({ buffer }) => buffer),
  );
});
