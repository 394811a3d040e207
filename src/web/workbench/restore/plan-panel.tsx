import { useState, type FormEvent, type ReactNode } from 'react';
import { clockAfter } from '../../../core/clock-after.ts';
import { message, type Text } from '../../../i18n/text.ts';
import type { JobAnswer, RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { Words } from '../../shared/words.tsx';
import { Field } from '../parts.tsx';
import type { ArrangedPlan } from './arrange.ts';
import { GanttView } from './gantt.tsx';
import type { Move } from './plan-deeds.ts';
import { usePlanPictures } from './plan-pictures.tsx';
import { Recovery } from './recovery.tsx';

/** A plan: its figures, the recovery, who does what when, one job in full, and what would help. */
export function PlanPanel({
  plan,
  computed,
  hour,
  setHour,
  mayChange,
  move,
  lock,
}: {
  readonly plan: ArrangedPlan;
  readonly computed: RestoreAnswer | undefined;
  readonly hour: number;
  readonly setHour: (hour: number) => void;
  readonly mayChange: boolean;
  readonly move: (move: Move) => void;
  readonly lock: (asset: string) => void;
}): ReactNode {
  const { answer, pins } = plan;
  const [selected, select] = useState<string>();
  const job = answer.jobs.find(({ asset }) => asset === selected);
  const byHand =
    computed && computed !== answer
      ? message('workbench.plan.by-hand', { hours: Math.round(answer.objective - computed.objective) })
      : undefined;
  const picture = usePlanPictures(answer, byHand);
  return (
    <>
      <Figures answer={answer} />
      {byHand && (
        <p className="notice" role="status">
          <Words text={byHand} />
        </p>
      )}
      {answer.pins
        .filter(({ isKept }) => !isKept)
        .map(({ asset, name, reason }) => (
          <p key={asset} className="notice warning">
            <Words text={message('restore.pin.broken', { asset: name ?? asset, reason: reason! })} />
          </p>
        ))}
      {picture('lines')}
      <Recovery answer={answer} hour={hour} setHour={setHour} />
      {picture('gantt')}
      <GanttView
        answer={answer}
        pins={pins}
        hour={hour}
        selected={selected}
        mayChange={mayChange}
        select={select}
        move={move}
        lock={lock}
      />
      {mayChange && (
        <p className="muted hint">
          <Words text={message('workbench.plan.keys')} />
        </p>
      )}
      {job && (
        <JobInspector
          key={`${job.asset} ${job.start} ${job.crews.join()}`}
          job={job}
          answer={answer}
          isLocked={pins.some(({ asset }) => asset === job.asset)}
          mayChange={mayChange}
          move={move}
          lock={lock}
        />
      )}
      <Lists answer={answer} />
    </>
  );
}

function Figures({ answer }: { readonly answer: RestoreAnswer }): ReactNode {
  const hours = (value: number | null): Text =>
    value === null
      ? { kind: 'missing', why: message('restore.figure.never') }
      : { kind: 'duration', hours: value };
  const personHours = (value: number): Text => ({ kind: 'number', value, unit: 'unit.person-hours' });
  const figures: readonly (readonly [Text, Text])[] = [
    [message('restore.figure.to95'), hours(answer.hoursTo95)],
    [message('restore.figure.last'), hours(answer.lastHour)],
    [message('restore.figure.lost'), personHours(Math.round(answer.objective))],
    [message('restore.figure.bound'), personHours(Math.floor(answer.bound))],
    [message('restore.figure.gap'), { kind: 'share', value: answer.gap, digits: 2 }],
  ];
  return (
    <dl className="figures">
      {figures.map(([label, value], at) => (
        <div key={at} className="figure">
          <dt>
            <Words text={label} />
          </dt>
          <dd className="value">
            <Words text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function slackText({ slack }: JobAnswer): Text {
  if (slack === null) return message('workbench.plan.slack.unknown');
  return slack === 0
    ? message('workbench.plan.slack.none')
    : message('workbench.plan.slack.hours', { hours: slack });
}

/** One job in full, and a form that moves it. */
function JobInspector({
  job,
  answer,
  isLocked,
  mayChange,
  move,
  lock,
}: {
  readonly job: JobAnswer;
  readonly answer: RestoreAnswer;
  readonly isLocked: boolean;
  readonly mayChange: boolean;
  readonly move: (move: Move) => void;
  readonly lock: (asset: string) => void;
}): ReactNode {
  const [begins, setBegins] = useState(String(job.start));
  const [crews, setCrews] = useState(job.crews);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const hour = Number(begins);
    if (!Number.isNaN(hour) && hour >= 0) move({ asset: job.asset, crews, hour: Math.round(hour * 4) / 4 });
  };
  return (
    <aside className="card inspector" aria-live="polite">
      <h3>
        <bdi>{job.name ?? job.asset}</bdi>
      </h3>
      <p>
        <time>{clockAfter(answer.at, job.start).slice(0, 16).replace('T', ' ')}</time> –{' '}
        <time>{clockAfter(answer.at, job.finish).slice(0, 16).replace('T', ' ')}</time>
      </p>
      <p>
        <Words text={job.why} />
      </p>
      <p>
        <strong>
          <Words text={message('workbench.plan.slack')} />
        </strong>{' '}
        <Words text={slackText(job)} />
      </p>
      {job.parts.length > 0 && (
        <p className="muted">
          <bdi>
            {job.parts
              .map(({ part, quantity, depot }) => `${quantity} × ${part}${depot ? ` (${depot})` : ''}`)
              .join(', ')}
          </bdi>
        </p>
      )}
      {mayChange && (
        <form className="inline-fields" onSubmit={submit}>
          {crews.map((crew, at) => (
            <Field key={at} label={message('workbench.plan.crew')}>
              <select value={crew} onChange={({ target }) => setCrews(crews.with(at, target.value))}>
                {answer.crews.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
          ))}
          <Field label={message('workbench.plan.begins')}>
            <input
              inputMode="decimal"
              size={6}
              value={begins}
              onChange={({ target }) => setBegins(target.value)}
            />
          </Field>
          <button type="submit">
            <Words text={message('workbench.plan.move')} />
          </button>
          <button type="button" onClick={() => lock(job.asset)}>
            <Words text={message(isLocked ? 'workbench.plan.unlock' : 'workbench.plan.lock')} />
          </button>
        </form>
      )}
    </aside>
  );
}

/** What cannot be done, and what would help. */
function Lists({ answer }: { readonly answer: RestoreAnswer }): ReactNode {
  return (
    <>
      {answer.infeasible.length > 0 && (
        <>
          <h3>
            <Words text={message('restore.section.left')} />
          </h3>
          <ul>
            {answer.infeasible.map(({ asset, name, reason }) => (
              <li key={asset}>
                <bdi>{name ?? asset}</bdi>: <Words text={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        <Words text={message('restore.section.helps')} />
      </h3>
      {answer.helps.length === 0 ? (
        <p className="muted">
          <Words text={message('restore.helps.none')} />
        </p>
      ) : (
        <ul>
          {answer.helps.map(({ what, gain }, at) => (
            <li key={at}>
              <Words text={what} />:{' '}
              <Words text={{ kind: 'number', value: Math.round(gain), unit: 'unit.person-hours' }} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
