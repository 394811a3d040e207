import type { ReactNode } from 'react';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { AskedFiles } from '../asked-files.tsx';
import { stressRequestOf } from './stress-job.ts';

/** What failed, as the server answers and writes it: the same question, asked when the files are wanted. */
export function ReportFiles({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  const { subject, state } = useWhatIf();
  const choices = state.scenarios[state.active];
  if (choices.length === 0) return null;
  const { country, plane } = subject;
  const request = stressRequestOf(choices, { country, plane, snapshot });
  return <AskedFiles id="make-files" question={{ operation: 'stress', request }} />;
}
