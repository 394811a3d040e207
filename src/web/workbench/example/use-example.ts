import { useCallback, useMemo } from 'react';
import type { AskableQuestion, Job, KnownSnapshot, Stored } from '../api.ts';
import { useAsked, type AskedState } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { exampleProgress, type ExampleProgress } from './example-progress.ts';

/** How far the example has come in this workspace; `again` looks anew. */
export function useExample(): AskedState<ExampleProgress> & { readonly again: () => void } {
  const path = useWorkspacePath();
  const jobs = useAsked<Job[]>(path('/jobs'));
  const objects = useAsked<Stored[]>(path('/objects'));
  const questions = useAsked<AskableQuestion[]>('/api/questions');
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const [jobsAgain, objectsAgain] = [jobs.again, objects.again];
  const again = useCallback(() => {
    jobsAgain();
    objectsAgain();
  }, [jobsAgain, objectsAgain]);
  const [known, kept, asked, files] = [jobs, objects, questions, snapshots].map((one) =>
    one.state === 'answered' ? one.answer : undefined,
  ) as [Job[]?, Stored[]?, AskableQuestion[]?, KnownSnapshot[]?];
  const progress = useMemo(
    () =>
      known && kept && asked && files
        ? exampleProgress({ jobs: known, objects: kept, questions: asked, snapshots: files })
        : undefined,
    [known, kept, asked, files],
  );
  if (progress) return { state: 'answered', answer: progress, again };
  const refused = [jobs, objects, questions, snapshots].find(({ state }) => state === 'refused');
  if (refused?.state === 'refused') return { state: 'refused', refused: refused.refused, again };
  return { state: 'asking', again };
}
