import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { AnswerView } from '../answer-view.tsx';
import { askServer, type Job } from '../api.ts';
import { RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

/** The new links that lower the worst loss most: a question to the server, answered here. */
export function DefendPanel({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  const { subject } = useWhatIf();
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [job, setJob] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  const find = (): void =>
    run(async () => {
      const request = { country: subject.country, plane: subject.plane, ...(snapshot && { snapshot }) };
      const asked = await askServer<Job>('POST', `${path('/ask/defend')}?wait=0`, code, request);
      // An answer that is there already comes as itself; its job is the newest.
      const jobs = 'state' in asked ? [asked] : await askServer<Job[]>('GET', path('/jobs'), code);
      setJob(jobs[0].id);
    });
  return (
    <section aria-labelledby="defend-title" id="defend">
      <h2 id="defend-title">
        <Words text={message('withstand.defend')} />
      </h2>
      {job === undefined ? (
        <>
          <p className="muted small">
            <Words text={message('withstand.defend.intro')} />
          </p>
          <button type="button" disabled={isBusy} onClick={find}>
            <Words text={message('withstand.defend.find')} />
          </button>
          <RefusedNote refused={refused} />
        </>
      ) : (
        <AnswerView key={job} id={job} />
      )}
    </section>
  );
}
