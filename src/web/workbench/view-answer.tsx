import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { JobProgress, WhyNoAnswer } from './answer-view.tsx';
import { askServer, Refused, type Job } from './api.ts';
import { askForJob } from './ask-job.ts';
import { RefusedNote, WhenAnswered } from './parts.tsx';
import { isSameQuestion, type StandingQuestion } from './standing-question.ts';
import { useAsked } from './use-asked.ts';
import { useJob } from './use-job.ts';
import { useWorkspacePath } from './workbench-context.ts';

// oxlint-disable typescript/no-unnecessary-type-parameters -- what comes as JSON is of the type that its operation answers
/** The answer to a question of the view: the one that the workspace has, else computed now. */
export function ViewAnswer<Document>({
  question,
  children,
}: {
  readonly question: StandingQuestion;
  readonly children: (document: Document, job: Job) => ReactNode;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [found, setFound] = useState<string | Refused>();
  const key = JSON.stringify(question);
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    jobOf(question, path, code).then(
      (job) => isWanted && setFound(job),
      (error: unknown) => isWanted && setFound(error instanceof Refused ? error : new Refused(undefined)),
    );
    return () => {
      isWanted = false;
    };
    // The same question is asked once, whatever else changes around it.
  }, [key]);
  if (found instanceof Refused) return <RefusedNote refused={found} />;
  if (found === undefined) return <div className="waiting" aria-hidden="true" />;
  return (
    <FollowedAnswer<Document> key={found} id={found}>
      {children}
    </FollowedAnswer>
  );
}

/** The answer of a job that was asked for, once it is there. */
export function FollowedAnswer<Document>({
  id,
  children,
}: {
  readonly id: string;
  readonly children: (document: Document, job: Job) => ReactNode;
}): ReactNode {
  const path = useWorkspacePath();
  const { job, progress, problem } = useJob(path(`/jobs/${encodeURIComponent(id)}`));
  const state = job.state === 'answered' ? job.answer.state : undefined;
  const answer = useAsked<Document>(state === 'done' ? path(`/jobs/${id}/answer`) : undefined);
  if (job.state !== 'answered') return <WhenAnswered asked={job}>{() => null}</WhenAnswered>;
  if (state === 'done')
    return <WhenAnswered asked={answer}>{(document) => children(document, job.answer)}</WhenAnswered>;
  if (state === 'refused') return <WhyNoAnswer path={path(`/jobs/${id}/answer`)} problem={problem} />;
  if (state === 'failed' || state === 'cancelled')
    return (
      <p className="notice warning">
        <Words text={message(state === 'failed' ? 'problem.internal' : 'workbench.cancelled')} />
      </p>
    );
  return <JobProgress progress={progress} job={job.answer} />;
}

/** A job of the workspace that has answered the question or is about to; a new one where there is none. */
async function jobOf(
  { operation, request, since = '' }: StandingQuestion,
  path: (rest: string) => string,
  code: string,
): Promise<string> {
  const jobs = await askServer<Job[]>('GET', path('/jobs'), code);
  const known = jobs.find(
    (job) =>
      job.operation === operation &&
      job.askedAt > since &&
      ['done', 'running', 'waiting'].includes(job.state) &&
      isSameQuestion(job.request, request),
  );
  return known?.id ?? askForJob(operation, request, path, code);
}
