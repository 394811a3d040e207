import type { OnFinding } from '../core/finding.ts';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bzip2Findings, openBzip2Blocks, type Bzip2Part } from '../formats/compression/bzip2-blocks.ts';
import type { Bzip2Bits, Bzip2Outcome } from '../kernels/bzip2.ts';

/** What a worker gets and gives back. */
export type BlockOrder = Bzip2Bits;
export interface BlockAnswer {
  readonly outcome: Bzip2Outcome;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/** A block can come to 46 MB, and there may be two more under way than workers. */
const MOST_WORKERS = 4;

type BlockPart = Extract<Bzip2Part, { kind: 'block' }>;
interface Decoding {
  readonly kind: 'decoding';
  readonly part: BlockPart;
  readonly answer: Promise<BlockAnswer>;
}

/** The same as `openBunzip2` on all processors: blocks are decoded by worker threads and come out in their order. */
export async function* bunzip2OnThreads(
  chunks: AsyncIterable<Uint8Array>,
  onFinding: OnFinding,
): AsyncGenerator<Uint8Array> {
  const workers = startWorkers(Math.min(availableParallelism(), MOST_WORKERS));
  const findings = bzip2Findings(onFinding);
  const underWay: (Exclude<Bzip2Part, BlockPart> | Decoding)[] = [];

  function begin(part: Bzip2Part): void {
    underWay.push(
      part.kind === 'block' ? { kind: 'decoding', part, answer: workers.decode(part.block) } : part,
    );
  }

  async function* end(): AsyncGenerator<Uint8Array> {
    const first = underWay.shift()!;
    if (first.kind === 'finding') onFinding(first.finding);
    else if (first.kind === 'end') findings.end(first);
    else {
      const { outcome, pieces } = await first.answer;
      yield* pieces;
      findings.block(first.part, outcome);
    }
  }

  try {
    const blocks = openBzip2Blocks();
    for await (const chunk of chunks)
      for (const part of blocks.push(chunk)) {
        begin(part);
        while (underWay.length > workers.count + 1) yield* end();
      }
    for (const part of blocks.finish()) begin(part);
    while (underWay.length > 0) yield* end();
  } finally {
    await workers.stop();
  }
}

interface Workers {
  readonly count: number;
  /** Rejects if the worker fails. */
  readonly decode: (block: Bzip2Bits) => Promise<BlockAnswer>;
  readonly stop: () => Promise<void>;
}

/** Workers take turns. */
function startWorkers(count: number): Workers {
  const workers = Array.from({ length: count }, startWorker);
  let turn = 0;
  return {
    count,
    decode: (block) => workers[turn++ % count].decode(block),
    stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))),
  };
}

/** A worker answers its blocks in the order in which it got them. */
function startWorker(): Omit<Workers, 'count'> {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const worker = new Worker(new URL(`./bunzip2.worker${ending}`, import.meta.url));
  const waiting: PromiseWithResolvers<BlockAnswer>[] = [];
  let failure: Error | undefined;
  worker.on('message', (answer: BlockAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of waiting.splice(0)) reject(failure);
  });
  return {
    decode(block) {
      if (failure) return Promise.reject(failure);
      const answer = Promise.withResolvers<BlockAnswer>();
      answer.promise.catch(() => {}); // Blocks after the one that is waited for may fail too.
      waiting.push(answer);
      worker.postMessage(block, [block.bytes.buffer as ArrayBuffer]);
      return answer.promise;
    },
    stop: async () => void (await worker.terminate()),
  };
}
