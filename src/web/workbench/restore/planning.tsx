import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import { pinText } from '../../../schemas/pin-text.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo, stayAt } from '../address.ts';
import { askForJob } from '../ask-job.ts';
import { Downloads } from '../downloads.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useJob } from '../use-job.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { ArrangedPlan } from './arrange.ts';
import { deedsOf, deedsText, type PlanDeed } from './plan-deeds.ts';
import { PlanPanel } from './plan-panel.tsx';
import type { OpenedPlan } from './protocol.ts';
import type { usePlanWorker } from './use-plan-worker.ts';

interface PlanningProps {
  readonly ids: { readonly inventory: string; readonly damage: string };
  readonly plan: string | undefined;
  /** What was done by hand, and the hour looked at, as the address has them. */
  readonly said: { readonly by?: string | undefined; readonly hour?: string | undefined };
  readonly isSaved: boolean;
  readonly ask: ReturnType<typeof usePlanWorker>;
  readonly opened: OpenedPlan;
  readonly shown: ArrangedPlan | undefined;
  readonly show: (plan: ArrangedPlan | undefined) => void;
  readonly hour: number;
  readonly setHour: (hour: number) => void;
}

/** The address says the hour when it has stood still so long. */
const WRITE_MS = 400;

/** The plan: computed by the server, changed by hand here, computed anew around what is locked. */
export function Planning({
  ids,
  plan,
  said,
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
  const { isBusy, refused, run } = useDoing();
  const [computed, setComputed] = useState<RestoreAnswer>();
  /** The deeds after which the plan on the screen is. */
  const done = useRef<string>(undefined);
  const isHere = useRef(true);
  const { by = '' } = said;
  const deeds = useMemo(() => deedsOf(by), [by]);
  const isReady = opened.damage !== undefined;
  const stay = (next: PlanningProps['said']): void => {
    // Who has gone elsewhere meanwhile is not called back.
    if (isHere.current) stayAt({ view: 'restore', ...ids, plan, ...next });
  };
  const compute = (): void =>
    run(async () => {
      const request = {
        ...ids,
        timeLimit: Number(seconds),
        ...(plan !== undefined && shown && { plan, pins: shown.pins.map(pinText) }),
      };
      goTo({ view: 'restore', ...ids, plan: await askForJob('restore', request, path, code) });
    });
  const say = (next: readonly PlanDeed[]): void => {
    done.current = deedsText(next);
    stay({ ...said, by: done.current });
  };
  const act = (deed: PlanDeed): void =>
    run(async () => {
      const { answer, pins } = shown!;
      const reply = await ask({ kind: 'deed', plan: { answer, pins }, deed });
      if (reply.kind === 'plan') {
        setRefusal(undefined);
        show(reply.plan);
        say([...deeds, deed]);
      } else if (reply.kind === 'refused') setRefusal(reply.why);
    });
  useEffect(() => {
    if (!computed || !isReady || done.current === by) return;
    done.current = by;
    run(async () => {
      const reply = await ask({ kind: 'deeds', computed, deeds });
      if (reply.kind === 'refused') setRefusal(reply.why);
      if (reply.kind !== 'plan') return;
      setRefusal(reply.refused);
      show(reply.done === 0 ? { ...reply.plan, answer: computed } : reply.plan);
      if (reply.done < deeds.length) say(deeds.slice(0, reply.done));
    });
    // What was done says all: the rest is what it is done to.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [computed, isReady, by]);
  useEffect(() => {
    const text = hour === 0 ? undefined : String(hour);
    if (!shown || text === said.hour) return undefined;
    const timer = setTimeout(() => stay({ ...said, hour: text }), WRITE_MS);
    return () => clearTimeout(timer);
  });
  // In another language it comes again, the same.
  const opens = useCallback((answer: RestoreAnswer) => setComputed((before) => before ?? answer), []);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
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
            disabled={isBusy || !shown || deeds.length === 0}
            onClick={() => stay({ ...said, by: deedsText(deeds.slice(0, -1)) })}
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
      {plan !== undefined && <Computed id={plan} opens={opens} />}
      {shown && (
        <PlanPanel
          plan={shown}
          computed={computed}
          hour={hour}
          setHour={setHour}
          mayChange={may && !isBusy}
          move={(to) => act({ kind: 'move', move: to })}
          lock={(asset) => act({ kind: 'lock', asset })}
        />
      )}
      {plan !== undefined && computed && (
        <Downloads job={{ id: plan, operation: 'restore' }} document={computed} />
      )}
    </section>
  );
}

/** The plan that the server computes, followed until it is there. */
function Computed({
  id,
  opens,
}: {
  readonly id: string;
  readonly opens: (answer: RestoreAnswer) => void;
}): ReactNode {
  const path = useWorkspacePath();
  const { plain } = useLanguage();
  const { job, progress, problem } = useJob(path(`/jobs/${encodeURIComponent(id)}`));
  const isDone = job.state === 'answered' && job.answer.state === 'done';
  const answer = useAsked<RestoreAnswer>(isDone ? path(`/jobs/${encodeURIComponent(id)}/answer`) : undefined);
  const known = answer.state === 'answered' ? answer.answer : undefined;
  useEffect(() => {
    if (known) opens(known);
  }, [known, opens]);
  if (problem) return <p className="notice warning">{problem.title}</p>;
  if (job.state === 'refused') return <RefusedNote refused={job.refused} named={id} />;
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
