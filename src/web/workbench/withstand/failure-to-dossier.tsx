import type { ReactNode } from 'react';
import { useLanguage } from '../../shared/language-context.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { AddToDossier } from '../evidence/add-to-dossier.tsx';
import { jobDone } from '../example/job-done.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { stressRequestOf } from './stress-job.ts';

/** Puts what fails now into a dossier: the server computes the same answer, with its intervals, so that others can repeat it. */
export function FailureToDossier({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  const { subject, state } = useWhatIf();
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const choices = state.scenarios[state.active];
  if (choices.length === 0) return null;
  const { country, plane } = subject;
  const ask = (): Promise<string> =>
    jobDone('stress', stressRequestOf(choices, { country, plane, snapshot }), path, code);
  return <AddToDossier key={JSON.stringify(choices)} job={ask} />;
}
