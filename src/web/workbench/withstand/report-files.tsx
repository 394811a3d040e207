import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { choicesKey } from '../../what-if/scenario/choice.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { Downloads } from '../downloads.tsx';
import { ViewAnswer } from '../view-answer.tsx';
import { stressRequestOf } from './stress-job.ts';

/** What failed, as the server answers and writes it: the same question, asked when the files are wanted. */
export function ReportFiles({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  const { subject, state } = useWhatIf();
  const [asked, setAsked] = useState<string>();
  const choices = state.scenarios[state.active];
  const key = choicesKey(choices);
  if (choices.length === 0) return null;
  const { country, plane } = subject;
  const request = stressRequestOf(choices, { country, plane, snapshot });
  return (
    <>
      <p className="small muted">
        <Words text={message('withstand.export')} />
      </p>
      {asked === key ? (
        <ViewAnswer<object> question={{ operation: 'stress', request }}>
          {(document, job) => <Downloads job={job} document={document} />}
        </ViewAnswer>
      ) : (
        <button type="button" id="make-files" onClick={() => setAsked(key)}>
          <Words text={message('withstand.export.make')} />
        </button>
      )}
    </>
  );
}
