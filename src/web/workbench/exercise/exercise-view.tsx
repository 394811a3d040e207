import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { incidentReport } from '../../../reports/watch/incident-report.ts';
import { gravestFirst } from '../../../reports/watch/incident-sections.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import type { ExerciseState } from '../../../schemas/exercise.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer } from '../api.ts';
import { RefusedNote, WhenAnswered } from '../parts.tsx';
import { ReportView } from '../report-view.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { IncidentRow } from '../watch/incident-row.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { CallForm } from './call-form.tsx';
import { ExerciseResult } from './exercise-result.tsx';

/** How often a running exercise is asked for. */
const ASK_MS = 2000;

/** One exercise: its clock, the incidents as they come, one's own call, and at the end the truth beside all calls. */
export function ExerciseView({ id }: { readonly id: string }): ReactNode {
  const path = useWorkspacePath();
  const asked = useAsked<ExerciseState>(path(`/exercises/${encodeURIComponent(id)}`));
  const { again } = asked;
  const isRunning = asked.state === 'answered' && asked.answer.state !== 'ended';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, ASK_MS);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  return (
    <WhenAnswered asked={asked} named={id}>
      {(exercise) => <OneExercise exercise={exercise} again={again} />}
    </WhenAnswered>
  );
}

function OneExercise({
  exercise,
  again,
}: {
  readonly exercise: ExerciseState;
  readonly again: () => void;
}): ReactNode {
  const mayCall = useMay('analyst');
  const { name, country, state, now, incidents, own, called, result } = exercise;
  return (
    <>
      <p className="asks">
        <a href={addressOf({ view: 'watch' })}>
          <Words text={message('workbench.subject.watch')} />
        </a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className="exercise-clock" role="timer">
        {now === null ? (
          <Words text={message('workbench.exercise.made', { country })} />
        ) : (
          <Words
            text={message(`workbench.exercise.clock.${state === 'ended' ? 'ended' : 'running'}`, { now })}
          />
        )}
      </p>
      <Lead exercise={exercise} again={again} />
      {result && <ExerciseResult result={result} />}
      {state === 'running' && (
        <>
          {mayCall ? <CallForm key={exercise.id} exercise={exercise} own={own} saved={again} /> : null}
          <p className="muted">
            <Words text={message('workbench.exercise.called', { count: called })} />
          </p>
        </>
      )}
      {now !== null && <Incidents incidents={incidents} />}
    </>
  );
}

/** What an operator does with it: begins it, ends it for all, takes it away. */
function Lead({
  exercise: { id, state },
  again,
}: {
  readonly exercise: ExerciseState;
  readonly again: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const { isBusy, refused, run } = useDoing();
  if (!useMay('operator')) return null;
  const at = path(`/exercises/${encodeURIComponent(id)}`);
  const move = (deed: 'begin' | 'end') => (): void =>
    run(async () => {
      await askServer('POST', `${at}/${deed}`, code);
      again();
    });
  const remove = (): void =>
    run(async () => {
      await askServer('DELETE', at, code);
      goTo({ view: 'watch' });
    });
  return (
    <div className="exercise-lead">
      {state === 'made' && (
        <button type="button" className="main" disabled={isBusy} onClick={move('begin')}>
          <Words text={message('workbench.exercise.begin')} />
        </button>
      )}
      {state === 'running' && (
        <button type="button" disabled={isBusy} onClick={move('end')}>
          <Words text={message('workbench.exercise.end')} />
        </button>
      )}
      {state !== 'running' && (
        <button type="button" disabled={isBusy} onClick={remove}>
          <Words text={message('workbench.exercise.remove')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </div>
  );
}

/** What the watch has said by now, parts of larger incidents apart; one is shown with its reasons. */
function Incidents({ incidents }: { readonly incidents: readonly Incident[] }): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const shown = incidents.find(({ id }) => id === chosen);
  const latestFirst = gravestFirst(
    incidents.toSorted((a, b) => Date.parse(b.detected) - Date.parse(a.detected)),
  );
  const ids = new Set(incidents.map(({ id }) => id));
  const parts = latestFirst.filter(({ parent }) => parent !== null && ids.has(parent));
  const choose = (id: string): void => setChosen(id === chosen ? undefined : id);
  return (
    <section className="incident-list">
      <h2>
        <Words text={message('watch.section.incidents')} />
      </h2>
      {incidents.length === 0 ? (
        <p className="muted">
          <Words text={message('workbench.exercise.quiet')} />
        </p>
      ) : (
        <div aria-live="polite">
          <Rows
            incidents={latestFirst.filter((one) => !parts.includes(one))}
            chosen={chosen}
            choose={choose}
          />
        </div>
      )}
      {parts.length > 0 && (
        <details>
          <summary>
            <Words text={message('workbench.exercise.parts', { count: parts.length })} />
          </summary>
          <Rows incidents={parts} chosen={chosen} choose={choose} />
        </details>
      )}
      {shown && (
        <ReportView
          report={withoutEmpty(
            incidentReport(shown, { parameters: [], software: shown.provenance.software }),
          )}
        />
      )}
    </section>
  );
}

function Rows({
  incidents,
  chosen,
  choose,
}: {
  readonly incidents: readonly Incident[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}): ReactNode {
  return (
    <ul className="rows">
      {incidents.map((incident) => (
        <IncidentRow
          key={incident.id}
          incident={incident}
          titled={(title) => (
            <button
              type="button"
              className="plain"
              aria-pressed={incident.id === chosen}
              onClick={() => choose(incident.id)}
            >
              {title}
            </button>
          )}
        />
      ))}
    </ul>
  );
}
