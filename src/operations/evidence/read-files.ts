import { createHash } from 'node:crypto';
import type { Work } from '../../core/progress.ts';
import { isSafePath } from '../../exchange/dossier/safe-path.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { StoredFile } from './open.ts';
import { isReadWhole, LARGEST_TEXT } from './read-whole.ts';

/** The files of a dossier as they were read, each once. */
export interface ReadFiles {
  readonly sums: ReadonlyMap<string, string>;
  /** Texts that verification itself reads. */
  readonly kept: ReadonlyMap<string, Buffer>;
}

/** Reads every file through and keeps what must be understood; what cannot be read, or has no name of its own, is a problem. */
export async function readFiles(
  files: readonly StoredFile[],
  problems: CodedNotice[],
  work: Work,
): Promise<ReadFiles> {
  const sums = new Map<string, string>();
  const kept = new Map<string, Buffer>();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { path, bytes, read } of files) {
    if (!isSafePath(path)) problems.push({ code: 'dossier.problem.name', facts: { file: path } });
    else if (sums.has(path)) problems.push({ code: 'dossier.problem.twice', facts: { file: path } });
    const hash = createHash('sha256');
    const chunks: Uint8Array[] = [];
    const keep = isReadWhole(path) && bytes <= LARGEST_TEXT;
    if (isReadWhole(path) && !keep)
      problems.push({
        code: 'dossier.problem.too-large',
        facts: { file: path, megabytes: LARGEST_TEXT >> 20 },
      });
    try {
      for await (const chunk of read()) {
        work.signal?.throwIfAborted();
        hash.update(chunk);
        if (keep) chunks.push(Buffer.from(chunk));
        done += chunk.length;
        work.progress?.('dossier.phase.reading', done, total);
      }
    } catch (error) {
      work.signal?.throwIfAborted();
      problems.push({
        code: 'dossier.problem.unreadable',
        facts: { file: path, reason: String(error).slice(0, 200) },
      });
    }
    sums.set(path, hash.digest('hex'));
    if (keep) kept.set(path, Buffer.concat(chunks));
  }
  return { sums, kept };
}

/** The text of a file that was kept; empty without it. */
export function textOf({ kept }: ReadFiles, path: string): string {
  return kept.get(path)?.toString('utf8') ?? '';
}
