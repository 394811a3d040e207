import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { START, whatIfReducer } from '../../what-if/state/what-if-state.ts';
import type { WhatIfSubject } from '../../what-if/subject.ts';
import { useWhatIfAnswers } from '../../what-if/view/use-what-if-answers.ts';
import { WhatIfContext } from '../../what-if/view/what-if-context.ts';
import { WhatIfDesk } from '../../what-if/view/what-if-desk.tsx';
// Vite makes the default export.
// oxlint-disable-next-line import/default
import WhatIfWorker from '../../what-if/worker/what-if-worker.ts?worker';
import { addressOf, goTo } from '../address.ts';
import type { KnownSnapshot } from '../api.ts';
import { AskedFiles } from '../asked-files.tsx';
import { CountryBar, isLostSnapshot, LostSnapshot } from '../country-bar.tsx';
import { WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { DefendPanel } from './defend-panel.tsx';
import { FailureToDossier } from './failure-to-dossier.tsx';
import { ReportFiles } from './report-files.tsx';
import { SavedScenarios } from './saved-scenarios.tsx';
import { useSnapshotPart, type SnapshotPart } from './use-snapshot-part.ts';
import { WithstandMap } from './withstand-map.tsx';
import { withstandPlace, withstandQuery, type WithstandPlace } from './withstand-place.ts';

/** What breaks in a country: the explorer's own parts, on a snapshot of the instance. */
export function WithstandView({
  country,
  query,
}: {
  readonly country: string;
  readonly query: string;
}): ReactNode {
  const place = withstandPlace(query);
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const known = snapshots.state === 'answered' ? snapshots.answer : [];
  const snapshot = place.snapshot ?? known.find(({ isDefault }) => isDefault)?.id;
  const isLost = isLostSnapshot(snapshot, known);
  const part = useSnapshotPart(isLost ? undefined : snapshot, place.plane);
  const change = (said: Partial<WithstandPlace>, other = country): void =>
    goTo({ view: 'withstand', country: other, query: withstandQuery({ ...place, ...said }) });
  return (
    <>
      <CountryBar
        title={message('workbench.subject.withstand')}
        country={country}
        countries={part.state === 'answered' ? part.answer.facts.countries : [country]}
        plane={place.plane}
        snapshot={snapshot}
        snapshots={known}
        choose={({ country: other, ...said }) => change(said, other)}
      />
      {isLost && <LostSnapshot snapshot={snapshot} />}
      {!isLost && (
        <WhenAnswered asked={snapshots.state === 'refused' ? snapshots : part}>
          {(answer) =>
            answer.facts.countries.includes(country) ? (
              <Opened
                key={`${country} ${place.plane} ${snapshot}`}
                country={country}
                place={place}
                chooseLayers={(layers) =>
                  change({ ...withstandPlace(location.hash.split('?')[1] ?? ''), layers })
                }
                part={answer}
                name={known.find(({ id }) => id === snapshot)?.name}
              />
            ) : (
              <p className="notice caution">
                <Words text={message('withstand.not-here', { country })} />
              </p>
            )
          }
        </WhenAnswered>
      )}
    </>
  );
}

function Opened({
  country,
  place,
  part,
  name,
  chooseLayers,
}: {
  readonly country: string;
  readonly place: WithstandPlace;
  readonly chooseLayers: (layers: readonly string[]) => void;
  readonly part: SnapshotPart;
  /** What the instance calls the snapshot. */
  readonly name: string | undefined;
}): ReactNode {
  const { plane, snapshot, layers } = place;
  const [state, dispatch] = useReducer(whatIfReducer, { ...START, ...place });
  const subject: WhatIfSubject = useMemo(() => {
    const { snapshot: from } = part.facts;
    return { ...part.facts, snapshot: { ...from, name: name ?? from.name }, country, plane };
  }, [part, name, country, plane]);
  const opened = useMemo(
    () => ({
      country,
      plane,
      snapshot: () => new Uint8Array(part.bytes.slice(0)),
      newWorker: () => new WhatIfWorker(),
    }),
    [part, country, plane],
  );
  const { whatIf, answer, undamaged } = useWhatIfAnswers(subject, opened, state, dispatch);
  const address = addressOf({
    view: 'withstand',
    country,
    query: withstandQuery({ ...state, plane, snapshot, layers }),
  });
  useEffect(() => {
    // Who has gone on while it opened is not brought back.
    if (isOfView(location.hash, address) && location.hash !== address)
      history.replaceState(undefined, '', address);
  }, [address]);
  useEffect(() => {
    const visit = (): void => {
      const [, query = ''] = location.hash.split('?');
      if (isOfView(location.hash, address)) dispatch({ type: 'visit', place: withstandPlace(query) });
    };
    addEventListener('hashchange', visit);
    return () => removeEventListener('hashchange', visit);
  }, [address]);
  return (
    <WhatIfContext value={whatIf}>
      <WhatIfDesk
        answer={answer}
        undamaged={undamaged}
        aside={
          <>
            <FailureToDossier snapshot={snapshot} />
            <SavedScenarios />
          </>
        }
        map={
          <WithstandMap
            before={undamaged?.impact}
            after={answer?.impact}
            layers={layers}
            chooseLayers={chooseLayers}
          />
        }
        exports={<ReportFiles snapshot={snapshot} />}
        worstFiles={(question) => (
          <AskedFiles
            id="make-worst-files"
            question={{ operation: 'worst', request: { ...question, country, plane, snapshot } }}
          />
        )}
        broken={(detail) => message('explore.reload', { detail })}
      >
        <DefendPanel snapshot={snapshot} />
      </WhatIfDesk>
    </WhatIfContext>
  );
}

/** Whether two addresses are of one view of one country. */
function isOfView(one: string, other: string): boolean {
  return one.split('?')[0] === other.split('?')[0];
}
