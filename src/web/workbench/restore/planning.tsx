import { useEffect, useRef, useState, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { Pin } from '../../../schemas/damage.ts';
import { pinText } from '../../../schemas/pin-text.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import { askServer, type Job } from '../api.ts';
import { Downloads } from '../downloads.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useJob } from '../use-job.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { pinOfAnswer, pinOfJob, type ArrangedPlan, type Move } from './arrange.ts';
import { PlanPanel } from './plan-panel.tsx';
import type { OpenedPlan } from './protocol.ts';
import type { usePlanWorker } from './use-plan-worker.ts';

interface PlanningProps {
  readonly ids: { readonly inventory: string; readonly damage: string };
  readonly plan: string | undefined;
  readonly isSaved: boolean;
  readonly ask: ReturnType<typeof usePlanWorker>;
  readonly opened: OpenedPlan;
  readonly shown: ArrangedPlan | undefined;
  readonly show: (plan: ArrangedPlan | undefined) => void;
  readonly hour: number;
  readonly setHour: (hour: number) => void;
}

/** The plan: computed by the server, changed by hand here, computed anew around what is locked. */
export function Planning({
  ids,
  plan,
  isSaved,
  ask,
  opened,
  shown,
  show,
  hour,
  setHour,
}: PlanningProps): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [seconds, setSeconds] = useState('10');
  const [refusal, setRefusal] = useState<Message>();
  const [past, setPast] = useState<readonly ArrangedPlan[]>([]);
  const { isBusy, refused, run } = useDoing();
  const computed = useRef<RestoreAnswer>(undefined);
  const compute = (): void =>
    run(async () => {
      const job = await askServer<Job>('POST', `${path('/ask/restore')}?wait=0`, code, {
        ...ids,
        timeLimit: Number(seconds),
        ...(plan !== undefined && shown && { plan, pins: shown.pins.map(pinText) }),
      });
      const jobs = 'state' in job ? [job] : await askServer<Job[]>('GET', path('/jobs'), code);
      goTo({ view: 'restore', ...ids, plan: jobs[0].id });
    });
  const take = (next: ArrangedPlan): void => {
    if (shown) setPast((before) => [...before, shown]);
    setRefusal(undefined);
    show(next);
  };
  const arrange = (pins: readonly Pin[]): void =>
    run(async () => {
      const reply = await ask({ kind: 'arrange', plan: shown!.answer, pins });
      if (reply.kind === 'plan') take(reply.plan);
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  const move = (to: Move): void =>
    run(async () => {
      const reply = await ask({ kind: 'move', plan: shown!.answer, pins: shown!.pins, move: to });
      if (reply.kind === 'plan') take(reply.plan);
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  const lock = (asset: string): void => {
    const { answer, pins } = shown!;
    const others = pins.filter((pin) => pin.asset !== asset);
    const job = answer.jobs.find((one) => one.asset === asset);
    if (others.length < pins.length || !job) arrange(others);
    else arrange([...others, pinOfJob(job)]);
  };
  const opens = (answer: RestoreAnswer): void => {
    // In another language it comes again, the same.
    if (computed.current) return;
    computed.current = answer;
    run(async () => {
      const reply = await ask({ kind: 'arrange', plan: answer, pins: answer.pins.map(pinOfAnswer) });
      if (reply.kind === 'plan') show({ ...reply.plan, answer });
      else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  };
  useEffect(() => () => show(undefined), [show]);
  return (
    <section className="wide plan">
      <h2>
        <Words text={message('restore.section.crews')} />
      </h2>
      {may && (
        <div className="inline-fields">
          <Field label={message('workbench.plan.seconds')}>
            <input
              inputMode="numeric"
              size={5}
              value={seconds}
              onChange={({ target }) => setSeconds(target.value)}
            />
          </Field>
          <button type="button" className="main" disabled={isBusy || !isSaved} onClick={compute}>
            <Words text={message(shown ? 'workbench.plan.replan' : 'workbench.plan.compute')} />
          </button>
          <button
            type="button"
            disabled={past.length === 0}
            onClick={() => {
              show(past.at(-1));
              setPast(past.slice(0, -1));
              setRefusal(undefined);
            }}
          >
            <Words text={message('workbench.plan.undo')} />
          </button>
        </div>
      )}
      {!isSaved && (
        <p className="muted">
          <Words text={message('workbench.plan.save-first')} />
        </p>
      )}
      <RefusedNote refused={refused} />
      {refusal && (
        <p className="notice warning" role="alert">
          <Words text={refusal} />
        </p>
      )}
      {plan !== undefined && <Computed id={plan} opens={opens} isReady={opened.damage !== undefined} />}
      {shown && (
        <PlanPanel
          plan={shown}
          computed={computed.current}
          hour={hour}
          setHour={setHour}
          mayChange={may && !isBusy}
          move={move}
          lock={lock}
        />
      )}
      {plan !== undefined && computed.current && (
        <Downloads job={{ id: plan, operation: 'restore' }} document={computed.current} />
      )}
    </section>
  );
}

/** The plan that the server computes, followed until it is there. */
function Computed({
  id,
  opens,
  isReady,
}: {
  readonly id: string;
  readonly opens: (answer: RestoreAnswer) => void;
  readonly isReady: boolean;
}): ReactNode {
  const path = useWorkspacePath();
  const { plain } = useLanguage();
  const { job, progress, problem } = useJob(path(`/jobs/${encodeURIComponent(id)}`));
  const isDone = job.state === 'answered' && job.answer.state === 'done';
  const answer = useAsked<RestoreAnswer>(isDone ? path(`/jobs/${encodeURIComponent(id)}/answer`) : undefined);
  const known = answer.state === 'answered' ? answer.answer : undefined;
  useEffect(() => {
    if (known && isReady) opens(known);
  }, [known, isReady, opens]);
  if (problem) return <p className="notice warning">{problem.title}</p>;
  if (job.state === 'refused') return <RefusedNote refused={job.refused} />;
  if (isDone) return answer.state === 'refused' ? <RefusedNote refused={answer.refused} /> : null;
  return (
    <p role="status">
      <Words text={message('restore.progress.planning')} />{' '}
      <progress
        max={progress?.total ?? 1}
        value={progress?.done}
        aria-label={plain(message('restore.progress.planning'))}
      />
    </p>
  );
}
