import { wholeOf } from '../../core/divided.ts';
import type { Work } from '../../core/progress.ts';
import type { Area } from '../../engines/cooperation/area.ts';
import { areaStudy, type AreaQuestion, type AreaStudy } from '../../engines/cooperation/area-study.ts';
import type { StudiedParts, StudyJobs } from './area-study.worker.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** Nodes times parts up to which the study is done before a worker has started. */
const SMALL = 50_000;

/** Studies an area on all processors, a small one here; the same bits wherever it is done. */
export async function studyOnAllProcessors(
  area: Area,
  question: AreaQuestion,
  work: Work = {},
  workers: number | undefined = work.workers,
): Promise<AreaStudy> {
  const study = areaStudy(area, question);
  if (workers === undefined && area.graph.asCount * study.partCount <= SMALL)
    return wholeOf(study, () => work.signal?.throwIfAborted());
  const data: StudyJobs = { area: inSharedMemory(area), question };
  const phase = 'brief.progress.projects';
  const done = await runJobs<StudiedParts>(
    {
      worker: new URL('./area-study.worker', import.meta.url),
      data,
      jobCount: study.partCount,
      phase,
      workers,
    },
    work,
  );
  const parts: Float64Array[] = [];
  for (const [part, sums] of done.flat()) parts[part] = sums;
  return study.whole(parts);
}
