import { useMemo, useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { toldOnScreen, reportOfIncident, TIMELINE } from '../../../reports/watch/brought-report.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { incidentsToldBy, readToldByWatch, type ToldByWatch } from '../../../schemas/watch-report-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { AskedFiles } from '../asked-files.tsx';
import { Exercises } from '../exercise/exercises.tsx';
import { ExerciseView } from '../exercise/exercise-view.tsx';
import { FileInput } from '../file-input.tsx';
import { Field, LostObjects, RefusedNote, WhenAnswered } from '../parts.tsx';
import { ReportView } from '../report-view.tsx';
import { StoredList } from '../stored/stored-list.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { AsScenario } from './as-scenario.tsx';
import { MomentPanel } from './moment-panel.tsx';
import { IncidentList } from './incident-list.tsx';
import { LiveIncident } from './live-incident.tsx';
import { LiveWatch } from './live-watch.tsx';
import { IncidentPaths } from './incident-paths.tsx';

/** Watch: what happens to routes, as the live watch tells it, and what happened, as answers of `muruna watch` say that were brought here. */
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
  if (answer !== undefined) return <OpenAnswer key={answer} id={answer} incident={incident} at={at} />;
  return incident === undefined ? <Overview /> : <LiveIncident key={incident} id={incident} />;
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
      <LiveWatch />
      <Bring />
      <WhenAnswered asked={answers}>
        {(known) => (
          <StoredList
            objects={known}
            addressOf={(id) => addressOf({ view: 'watch', answer: id })}
            none={message('workbench.watch.none')}
          />
        )}
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
    if (!readToldByWatch(await file.text())) {
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
    why: 'watch why',
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
  const answer = useMemo(() => (text === undefined ? undefined : readToldByWatch(text)), [text]);
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
      <AskedFiles
        key={`files ${incident?.id ?? ''}`}
        id="make-files"
        question={{
          operation: 'watch.report',
          request: { file: id, ...(incident && { incident: incident.id }) },
          since: object.savedAt,
        }}
      />
    </>
  );
}

function AllIncidents({
  answer,
  id,
  at,
}: {
  readonly answer: ToldByWatch;
  readonly id: string;
  readonly at: string | undefined;
}): ReactNode {
  const report = useMemo(() => withoutEmpty(toldOnScreen(answer)), [answer]);
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
  readonly answer: ToldByWatch;
  readonly incident: Incident;
}): ReactNode {
  const report = useMemo(() => withoutEmpty(reportOfIncident(answer, incident)), [answer, incident]);
  return (
    <ReportView
      report={report}
      below={{
        standing: <AsScenario country={answer.country} incident={incident} />,
        [incident.id]: <IncidentPaths incident={incident} />,
      }}
    />
  );
}
