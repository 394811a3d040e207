import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { message, nameText, type Text } from '../../../i18n/text.ts';
import { liveCauseText, liveHourText } from '../../../reports/services/services-live-report.ts';
import type { LiveService, ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import { useMedia } from '../../shared/use-media.ts';
import { Words } from '../../shared/words.tsx';
import type { Job, Stored } from '../api.ts';
import { Player } from '../player.tsx';
import type { usePlanWorker } from '../restore/use-plan-worker.ts';
import { KeptCurve } from './kept-curve.tsx';
import { LiveCurve } from './live-curve.tsx';
import { keptServices, momentAt, stateAt, type KeptServices } from './live-moments.ts';
import type { LivePlace } from './live-place.ts';
import { Remedies } from './remedies.tsx';
import { ServiceMap } from './service-map.tsx';
import { ServiceStrip } from './service-strip.tsx';

/** The address says the hour when it has stood still so long. */
const WRITE_MS = 400;
/** As in live.css: one column. */
const NARROW = '(max-width: 60rem)';

/** What still works at an hour: the figure, the curve, when each service stops, where they stand, and what ends the chosen one. */
export function LivePanel({
  answer,
  job,
  isReady,
  isOld,
  sites,
  inventories,
  place,
  ask,
  stay,
}: {
  readonly answer: ServicesLiveAnswer;
  readonly job: Job;
  /** Whether the tables are whole and saved. */
  readonly isReady: boolean;
  /** Whether they were saved after the answer. */
  readonly isOld: boolean;
  readonly sites: ReadonlyMap<string, string>;
  readonly inventories: readonly Stored[];
  readonly place: LivePlace;
  readonly ask: ReturnType<typeof usePlanWorker>;
  readonly stay: (said: Partial<LivePlace>) => void;
}): ReactNode {
  const { curve } = answer;
  const hours = curve.map((moment) => moment.hours);
  const [at, setAt] = useState(() => momentAt(hours, Number(place.hour ?? 0) || 0));
  const [isPlaying, setPlaying] = useState(false);
  const [selected, setSelected] = useState<string>();
  const isNarrow = useMedia(NARROW);
  const [keptAnswer, setKeptAnswer] = useState<ServicesLiveAnswer>();
  const kept = useMemo(() => keptAnswer && keptServices(keptAnswer), [keptAnswer]);
  const { hours: hour, works, remembered, unknown } = curve[at];
  useEffect(() => {
    const said = at === 0 ? undefined : String(hour);
    if (said === place.hour) return undefined;
    const timer = setTimeout(() => stay({ hour: said }), WRITE_MS);
    return () => clearTimeout(timer);
  });
  const remedies = <Remedies job={job} place={place} isReady={isReady} isOld={isOld} stay={stay} />;
  const chosen = answer.services.find(({ id }) => id === selected);
  return (
    <div className="live-panel">
      <section className="live-answer">
        <p className="served" aria-live={isPlaying ? 'off' : 'polite'}>
          <strong>
            <Words text={{ kind: 'share', value: Math.min(1, works) }} />
          </strong>{' '}
          <Words text={message('live.now', { most: Math.min(1, works + remembered + unknown) })} />
        </p>
        <LiveCurve curve={curve} at={at} title={message('services-live.chart')} />
        {place.remedied !== undefined && (
          <KeptCurve id={place.remedied} hour={hour} isPlaying={isPlaying} found={setKeptAnswer} />
        )}
        <Player
          at={at}
          last={curve.length - 1}
          step={1}
          label={message('live.time')}
          says={hour === 0 ? message('live.at.once') : message('live.at', { time: hour })}
          isPlaying={isPlaying}
          setPlaying={setPlaying}
          setAt={setAt}
        />
        {isNarrow && remedies}
        <ServiceStrip
          services={answer.services}
          kept={kept}
          hours={hours}
          hour={hour}
          selected={selected}
          select={setSelected}
        />
      </section>
      <aside className="live-aside">
        {chosen ? (
          <Chosen service={chosen} kept={kept} hour={hour} />
        ) : (
          <p className="muted">
            <Words text={message('live.choose')} />
          </p>
        )}
        {!isNarrow && remedies}
        {sites.size > 0 && inventories.length > 0 && (
          <ServiceMap
            services={answer.services}
            kept={kept}
            sites={sites}
            inventories={inventories}
            chosen={place.inventory}
            choose={(inventory) => stay({ inventory })}
            hour={hour}
            selected={selected}
            select={setSelected}
            ask={ask}
          />
        )}
      </aside>
    </div>
  );
}

/** One service: what it is, how it stands at the hour, how long it goes on, and what ends it first. */
function Chosen({
  service,
  kept,
  hour,
}: {
  readonly service: LiveService;
  readonly kept: KeptServices | undefined;
  readonly hour: number;
}): ReactNode {
  const { id, name, kind, priority, region, people } = service;
  const withRemedies = kept?.of.get(id);
  const facts: readonly Text[] = [
    message(`services-who.service.${kind}`),
    message('live.priority', { priority }),
    ...(region === null ? [] : [nameText(region)]),
    ...(people === null ? [] : [message('live.people', { people })]),
  ];
  return (
    <div className="chosen-service" role="status">
      <h2>
        <bdi>{name ?? id}</bdi>
      </h2>
      <p className="muted">
        {facts.map((fact, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            <Words text={fact} />
          </span>
        ))}
      </p>
      {kept && withRemedies && (
        <>
          <h3>
            <Words text={message('live.kept.with', { count: kept.remedies })} />
          </h3>
          <Fate service={withRemedies} hour={hour} />
          <h3>
            <Words text={message('live.kept.without')} />
          </h3>
        </>
      )}
      <Fate service={service} hour={hour} />
    </div>
  );
}

/** How a service stands, how long it goes on, and what ends it first. */
function Fate({ service, hour }: { readonly service: LiveService; readonly hour: number }): ReactNode {
  const { earliest, latest, cause } = service;
  const state = stateAt(service, hour);
  return (
    <>
      <p className={`service-state ${state}`}>
        <Words text={message(`live.state.${state}`)} />
      </p>
      <dl>
        <dt>
          <Words text={message('services-live.column.certain')} />
        </dt>
        <dd>
          <Words text={liveHourText(earliest)} />
        </dd>
        <dt>
          <Words text={message('services-live.column.possible')} />
        </dt>
        <dd>
          <Words text={liveHourText(latest)} />
        </dd>
        <dt>
          <Words text={message('services-live.column.cause')} />
        </dt>
        <dd>
          <Words text={liveCauseText(cause)} />
        </dd>
      </dl>
    </>
  );
}
