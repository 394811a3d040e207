import type { OnFinding } from '../../core/finding.ts';
import { createBzip2Decoder, type Bzip2Decoder } from '../../kernels/bzip2.ts';
import { bzip2Findings, openBzip2Blocks, type Bzip2Part } from './bzip2-blocks.ts';
import type { Decompressor } from './decompressor.ts';

/**
 * bzip2, block by block, streams of several members too. A damaged block is left out and reported, and reading goes on at the
 * next block; of a stream that is cut every complete block is delivered.
 */
export function openBunzip2(onFinding: OnFinding): Decompressor {
  const blocks = openBzip2Blocks();
  const findings = bzip2Findings(onFinding);
  let decoder: Bzip2Decoder | undefined;

  function* decoded(parts: Iterable<Bzip2Part>): Iterable<Uint8Array> {
    for (const part of parts) {
      if (part.kind === 'finding') onFinding(part.finding);
      else if (part.kind === 'end') findings.end(part);
      else {
        decoder ??= createBzip2Decoder();
        const outcome = decoder.decode(part.block);
        yield* decoder.pieces();
        findings.block(part, outcome);
      }
    }
  }

  return {
    push: (chunk) => decoded(blocks.push(chunk)),
    finish: () => decoded(blocks.finish()),
  };
}
