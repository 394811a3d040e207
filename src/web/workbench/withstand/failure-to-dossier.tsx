import type { ReactNode } from 'react';
import { useLanguage } from '../../shared/language-context.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { askServer, type Job } from '../api.ts';
import { AddToDossier } from '../evidence/add-to-dossier.tsx';
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
  const ask = async (): Promise<string> => {
    const asked = await askServer<Job>(
      'POST',
      `${path('/ask/stress')}?wait=0`,
      code,
      stressRequestOf(choices, { country, plane, snapshot }),
    );
    const jobs = 'state' in asked ? [asked] : await askServer<Job[]>('GET', path('/jobs'), code);
    return jobs[0].id;
  };
  return <AddToDossier key={JSON.stringify(choices)} job={ask} />;
}
