import { useMemo, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { incidentReport } from '../../../reports/watch/incident-report.ts';
import { liveStateText } from '../../../reports/watch/live-report.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { LostObjects } from '../parts.tsx';
import { ReportView } from '../report-view.tsx';
import { AsScenario } from './as-scenario.tsx';
import { IncidentPaths } from './incident-paths.tsx';
import { useFollowedWatch } from './use-followed-watch.ts';

/** An incident of the live watch, revision by revision as they come. */
export function LiveIncident({ id }: { readonly id: string }): ReactNode {
  const { watch, isLost } = useFollowedWatch();
  if (!watch) return <div className="waiting" aria-hidden="true" />;
  const { state, stands } = watch;
  const incident = stands?.incidents.find((one) => one.id === id);
  return (
    <>
      <p className="asks">
        <a href={addressOf({ view: 'watch' })}>
          <Words text={message('workbench.subject.watch')} />
        </a>
      </p>
      <p className={state !== 'running' || isLost ? 'notice caution' : 'muted'} role="status">
        <Words text={isLost ? message('workbench.live.lost') : liveStateText(watch)} />
      </p>
      {incident ? (
        <Standing key={id} incident={incident} country={stands?.country ?? null} />
      ) : (
        <LostObjects ids={[id]}>
          {' '}
          <Words
            text={message('workbench.live.kept', { command: `muruna watch show ${id} --journal FOLDER` })}
          />
        </LostObjects>
      )}
    </>
  );
}

function Standing({
  incident,
  country,
}: {
  readonly incident: Incident;
  readonly country: string | null;
}): ReactNode {
  const report = useMemo(() => {
    const { software } = incident.provenance;
    return withoutEmpty(incidentReport(incident, { parameters: [], software }));
  }, [incident]);
  return (
    <ReportView
      report={report}
      below={{
        standing: <AsScenario country={country} incident={incident} />,
        [incident.id]: <IncidentPaths incident={incident} />,
      }}
    />
  );
}
