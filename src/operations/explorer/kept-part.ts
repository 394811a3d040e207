import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PlaneId } from '../../schemas/planes.ts';
import { runJobs } from '../threads/worker-pool.ts';
import type { MadePart, PartJob } from './snapshot-part.worker.ts';

/** Where the two files of a part lie. */
export interface KeptPart {
  readonly facts: string;
  readonly bytes: string;
}

/** Parts of snapshots for pages, each made once, in a thread, and kept beside its snapshot. */
export class KeptParts {
  private readonly making = new Map<string, Promise<void>>();

  /** The part for one plane of the snapshot at that path. */
  async partOf(path: string, plane: PlaneId): Promise<KeptPart> {
    const folder = `${path}.part-${plane}`;
    if (!(await stat(folder).catch(() => undefined))) {
      const making = this.making.get(folder) ?? makePart(folder, { path, plane });
      this.making.set(folder, making);
      await making.finally(() => this.making.delete(folder));
    }
    return { facts: join(folder, 'facts.json'), bytes: join(folder, 'part.muruna') };
  }
}

async function makePart(folder: string, job: PartJob): Promise<void> {
  const worker = new URL('./snapshot-part.worker', import.meta.url);
  const [{ facts, bytes }] = await runJobs<MadePart>({ worker, data: job, jobCount: 1, phase: '' });
  const temporary = `${folder}.${randomUUID()}`;
  await mkdir(temporary);
  try {
    await writeFile(join(temporary, 'facts.json'), JSON.stringify(facts));
    await writeFile(join(temporary, 'part.muruna'), bytes);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another process was first with the same part.
    if (!(await stat(folder).catch(() => undefined))) throw error;
  }
}
