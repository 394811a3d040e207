import type { Area } from '../../engines/cooperation/area.ts';
import { areaStudy, type AreaQuestion } from '../../engines/cooperation/area-study.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

export interface StudyJobs {
  readonly area: Area;
  readonly question: AreaQuestion;
}

/** Sums by the number of their part. */
export type StudiedParts = readonly (readonly [part: number, sums: Float64Array])[];

await serveJobs<StudiedParts>((data) => {
  const { area, question } = data as StudyJobs;
  const study = areaStudy(area, question);
  const parts: [number, Float64Array][] = [];
  return {
    doJob: (job) => void parts.push([job, study.part(job)]),
    finish: () => parts,
  };
});
