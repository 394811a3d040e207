import type { ReactNode } from 'react';
import type { MessageCode } from '../../i18n/codes.ts';
import { message, type Message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import { askServer, type Job, type SaidProblem } from './api.ts';
import { Downloads } from './downloads.tsx';
import { DocumentView, type AnswerDocument } from './document-view.tsx';
import { WhenAnswered, MomentText, RefusedNote } from './parts.tsx';
import { operationName } from './question-form.tsx';
import { ShareForm } from './shares.tsx';
import { useAsked, useDoing } from './use-asked.ts';
import { useJob } from './use-job.ts';
import { useNamed } from './use-named.ts';
import { useMay, useWorkspacePath } from './workbench-context.ts';

/** A question, how far it has come, and its answer. */
export function AnswerView({ id }: { readonly id: string }): ReactNode {
  const path = useWorkspacePath();
  const { job, progress, problem } = useJob(path(`/jobs/${encodeURIComponent(id)}`));
  if (job.state !== 'answered')
    return (
      <WhenAnswered asked={job} named={id}>
        {() => null}
      </WhenAnswered>
    );
  const { answer: known } = job;
  return (
    <>
      <AnswerHead job={known} />
      {(known.state === 'waiting' || known.state === 'running') && (
        <JobProgress progress={progress} job={known} />
      )}
      {known.state === 'refused' && <WhyNoAnswer path={path(`/jobs/${id}/answer`)} problem={problem} />}
      {(known.state === 'failed' || known.state === 'cancelled') && (
        <p className="notice warning">
          <Words text={message(known.state === 'failed' ? 'problem.internal' : 'workbench.cancelled')} />
        </p>
      )}
      {known.state === 'done' && <Document path={path(`/jobs/${id}/answer`)} job={known} />}
    </>
  );
}

function AnswerHead({ job }: { readonly job: Job }): ReactNode {
  const may = useMay('operator');
  const given = Object.fromEntries(
    Object.entries(job.request).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? [] : [[name, textOf(value)]],
    ),
  );
  return (
    <p className="answer-head muted">
      <Words text={operationName(job.operation)} /> · <MomentText at={job.askedAt} />{' '}
      <a href={addressOf({ view: 'ask', operation: job.operation, given })}>
        <Words text={message('workbench.ask-again')} />
      </a>
      {job.state === 'done' && may && <ShareForm answer={job.answer} />}
    </p>
  );
}

function textOf(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => (Array.isArray(one) ? one.join('-') : String(one))).join(' ');
}

export function JobProgress({
  progress,
  job,
}: {
  readonly progress: { readonly phase: string; readonly done: number; readonly total: number } | undefined;
  readonly job: Job;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, run } = useDoing();
  const phase = { code: (progress?.phase ?? 'workbench.waiting') as MessageCode, params: {} } as Message;
  return (
    <div className="progress" role="status">
      <p>
        <Words text={phase} />
      </p>
      <progress max={progress?.total ?? 1} value={progress?.done} aria-label={plain(phase)} />
      {may && (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => run(() => askServer('POST', path(`/jobs/${job.id}/cancel`), code))}
        >
          <Words text={message('workbench.cancel')} />
        </button>
      )}
    </div>
  );
}

export function WhyNoAnswer({
  path,
  problem,
}: {
  readonly path: string;
  readonly problem: SaidProblem | undefined;
}): ReactNode {
  const asked = useAsked<unknown>(problem ? undefined : path);
  const named = useNamed(problem?.title ?? '');
  if (problem) return <p className="notice warning">{named(problem.title)}</p>;
  return asked.state === 'refused' ? <RefusedNote refused={asked.refused} /> : null;
}

/** The document of an answer: its report where there is one, else the document itself. */
function Document({ path, job }: { readonly path: string; readonly job: Job }): ReactNode {
  const asked = useAsked<AnswerDocument>(path);
  return (
    <WhenAnswered asked={asked}>
      {(document) => (
        <>
          <DocumentView operation={job.operation} document={document} command={job.command} />
          <Downloads job={job} document={document} />
        </>
      )}
    </WhenAnswered>
  );
}
