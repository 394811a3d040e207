import { useMemo, useState, type ReactNode } from 'react';
import { networksDown } from '../../../exchange/networks-down.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { Exercises } from '../exercise/exercises.tsx';
import { ExerciseView } from '../exercise/exercise-view.tsx';
import { FileInput } from '../file-input.tsx';
import { Field, LostObjects, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { ReportView } from '../report-view.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { withstandPlace, withstandQuery } from '../withstand/withstand-place.ts';
import { MomentPanel } from './moment-panel.tsx';
import { IncidentList } from './incident-list.tsx';
import { reportOfIncident, TIMELINE, watchReport } from './watch-report.ts';
import { incidentsToldBy, readWatch, type WatchAnswer } from './watch-text.ts';

/** Watch: what happened to routes, as answers of `muruna watch` say that were brought here. */
export function WatchView({
  answer,
  incident,
  exercise,
  at,
}: {
  readonly answer?: string | undefined;
  readonly incident?: string | undefined;
  readonly exercise?: string | undefined;
  readonly at?: string | undefined;
}): ReactNode {
  if (exercise !== undefined) return <ExerciseView key={exercise} id={exercise} />;
  return answer === undefined ? (
    <Overview />
  ) : (
    <OpenAnswer key={answer} id={answer} incident={incident} at={at} />
  );
}

function Overview(): ReactNode {
  const path = useWorkspacePath();
  const answers = useAsked<Stored[]>(path('/objects?kind=watch'));
  return (
    <>
      <h1>
        <Words text={message('workbench.subject.watch')} />
      </h1>
      <p className="muted">
        <Words text={message('workbench.watch.intro', { command: 'muruna watch replay --json' })} />
      </p>
      <Bring />
      <WhenAnswered asked={answers}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.watch.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map(({ id, name, savedAt }) => (
                <li key={id}>
                  <a href={addressOf({ view: 'watch', answer: id })}>
                    <bdi>{name}</bdi>
                  </a>
                  <MomentText at={savedAt} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
      <Exercises />
    </>
  );
}

/** Brings an answer of the command line into the workspace; what is none is said and not kept. */
function Bring(): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [unread, setUnread] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  if (!may) return null;
  const bring = async (file: File): Promise<void> => {
    setUnread(undefined);
    if (!readWatch(await file.text())) {
      setUnread(file.name);
      return;
    }
    const query = new URLSearchParams({ kind: 'watch', name: file.name });
    const made = await askServer<Stored>('POST', path(`/objects?${query.toString()}`), code, file);
    goTo({ view: 'watch', answer: made.id });
  };
  return (
    <div className="upload">
      <Field label={message('workbench.watch.file')}>
        <FileInput
          accept=".json"
          disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) run(() => bring(file));
          }}
        />
      </Field>
      {unread !== undefined && (
        <p className="notice warning" role="alert">
          <Words text={unreadText(unread)} />
        </p>
      )}
      <RefusedNote refused={refused} />
    </div>
  );
}

function unreadText(file: string): Text {
  return message('workbench.watch.unread', {
    file,
    replay: 'watch replay',
    incidents: 'watch incidents',
    show: 'watch show',
    status: 'watch status',
    json: '--json',
  });
}

function OpenAnswer({
  id,
  incident: wanted,
  at,
}: {
  readonly id: string;
  readonly incident: string | undefined;
  readonly at: string | undefined;
}): ReactNode {
  const { files, object, refused } = useStoredFiles(id);
  const text = files?.[0].text;
  const answer = useMemo(() => (text === undefined ? undefined : readWatch(text)), [text]);
  if (!object || !files)
    return refused ? (
      <RefusedNote refused={refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  if (!answer)
    return (
      <p className="notice warning">
        <Words text={unreadText(object.name)} />
      </p>
    );
  const incident = incidentsToldBy(answer).find((one) => one.id === wanted);
  return (
    <>
      <p className="asks">
        <a href={addressOf({ view: 'watch' })}>
          <Words text={message('workbench.subject.watch')} />
        </a>
        {' · '}
        {incident ? (
          <a href={addressOf({ view: 'watch', answer: id })}>
            <bdi>{object.name}</bdi>
          </a>
        ) : (
          <bdi>{object.name}</bdi>
        )}
      </p>
      {wanted !== undefined && !incident && <LostObjects ids={[wanted]} />}
      {incident ? (
        <OneIncident key={incident.id} answer={answer} incident={incident} />
      ) : (
        <AllIncidents answer={answer} id={id} at={at} />
      )}
    </>
  );
}

function AllIncidents({
  answer,
  id,
  at,
}: {
  readonly answer: WatchAnswer;
  readonly id: string;
  readonly at: string | undefined;
}): ReactNode {
  const report = useMemo(() => withoutEmpty(watchReport(answer)), [answer]);
  return (
    <ReportView
      report={report}
      below={{
        [TIMELINE]: (
          <>
            {answer.format === 'muruna/watch-replay' && <MomentPanel answer={answer} id={id} at={at} />}
            <IncidentList incidents={incidentsToldBy(answer)} answer={id} />
          </>
        ),
      }}
    />
  );
}

function OneIncident({
  answer,
  incident,
}: {
  readonly answer: WatchAnswer;
  readonly incident: Incident;
}): ReactNode {
  const report = useMemo(() => withoutEmpty(reportOfIncident(answer, incident)), [answer, incident]);
  return (
    <ReportView
      report={report}
      below={{ standing: <AsScenario country={answer.country} incident={incident} /> }}
    />
  );
}

/** The way to Withstand, where the networks of the incident fail; or why there is none. */
function AsScenario({
  country,
  incident,
}: {
  readonly country: string | null;
  readonly incident: Incident;
}): ReactNode {
  const down = networksDown(incident);
  if (down.length === 0 || country === null)
    return (
      <p className="leads-on muted">
        <Words
          text={message(down.length === 0 ? 'workbench.watch.nothing-down' : 'workbench.watch.no-country')}
        />
      </p>
    );
  const failing = down.map((asn) => ({ kind: 'network', asn }) as const);
  const query = withstandQuery({
    ...withstandPlace(''),
    plane: incident.plane ?? 'ipv4',
    scenarios: [failing, []],
  });
  return (
    <p className="leads-on">
      <a className="button" href={addressOf({ view: 'withstand', country, query })}>
        <Words text={message('workbench.watch.as-scenario', { count: down.length })} />
      </a>
    </p>
  );
}
