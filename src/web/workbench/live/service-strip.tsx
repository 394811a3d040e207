import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { liveHourText } from '../../../reports/services/services-live-report.ts';
import type { LiveService } from '../../../schemas/services-live-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import {
  placeOfHour,
  SERVICE_STATES,
  stateAt,
  type KeptServices,
  type ServiceState,
} from './live-moments.ts';

/** More are shown when they are asked for. */
const FIRST_ROWS = 24;

/** Each service as a strip along the same time as the curve: as long as it works for most, as long as nobody can say, and what is left. */
export function ServiceStrip({
  services,
  kept,
  hours,
  hour,
  selected,
  select,
}: {
  readonly services: readonly LiveService[];
  /** The same with remedies: these are shown, and those without beside them. */
  readonly kept: KeptServices | undefined;
  /** Of the moments of the curve. */
  readonly hours: readonly number[];
  readonly hour: number;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const [isShort, setShort] = useState(services.length > FIRST_ROWS);
  return (
    <section className="service-strips">
      <h2>
        <Words text={kept ? message('live.strip.kept', { count: kept.remedies }) : message('live.strip')} />
      </h2>
      <ul className="state-key" aria-hidden="true">
        {SERVICE_STATES.map((state) => (
          <li key={state}>
            <i className={`layer-swatch ${state}`} />
            <Words text={message(`live.state.${state}`)} />
          </li>
        ))}
        {kept && (
          <>
            <li>
              <i className="bar-swatch" />
              <span>
                <Words text={message('live.kept.with', { count: kept.remedies })} />
              </span>
            </li>
            <li>
              <i className="bar-swatch without" />
              <Words text={message('live.kept.without')} />
            </li>
          </>
        )}
      </ul>
      <ul className="strips">
        {(isShort ? services.slice(0, FIRST_ROWS) : services).map((service) => {
          const { id, name } = service;
          const withRemedies = kept?.of.get(id);
          const shown = withRemedies ?? service;
          const [state, without] = [stateAt(shown, hour), stateAt(service, hour)];
          const row = message('live.strip.row', { service: name ?? id, ...saysOf(shown, state) });
          const says = withRemedies ? message('live.kept.row', { row, ...saysOf(service, without) }) : row;
          return (
            <li key={id}>
              <button
                type="button"
                className="strip"
                aria-pressed={id === selected}
                aria-label={plain(says)}
                title={plain(says)}
                onClick={() => select(id)}
              >
                <span className={`strip-name ${state}`}>
                  <bdi>{name ?? id}</bdi>
                </span>
                <span className="strip-bars">
                  <Bar service={shown} hours={hours} hour={hour} />
                  {withRemedies && <Bar service={service} hours={hours} hour={hour} isWithout />}
                </span>
              </button>
              {state !== without && (
                // The label of the button says it too.
                <span className={`strip-without ${without}`} aria-hidden="true">
                  <Words text={message('live.kept.was', { state: message(`live.state.${without}`) })} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isShort && (
        <button type="button" className="plain" onClick={() => setShort(false)}>
          <Words text={message('common.more-rows', { count: services.length - FIRST_ROWS })} />
        </button>
      )}
    </section>
  );
}

/** How a service stands, and how long it goes on, in words. */
function saysOf({ earliest, latest }: LiveService, state: ServiceState) {
  return {
    state: message(`live.state.${state}`),
    certain: liveHourText(earliest),
    possible: liveHourText(latest),
  };
}

/** How long a service goes on, along the hours of the curve. */
function Bar({
  service: { earliest, latest },
  hours,
  hour,
  isWithout = false,
}: {
  readonly service: LiveService;
  readonly hours: readonly number[];
  readonly hour: number;
  /** Without the remedies that the bar above it has. */
  readonly isWithout?: boolean;
}): ReactNode {
  const percent = (at: number | null): number => (at === null ? 1 : placeOfHour(hours, at)) * 100;
  const [certain, possible] = [percent(earliest), percent(latest)];
  return (
    <span className={`strip-bar ${isWithout ? 'without' : ''}`}>
      <i className="works" style={{ left: 0, width: `${certain}%` }} />
      <i className="perhaps" style={{ left: `${certain}%`, width: `${possible - certain}%` }} />
      <i className="stopped" style={{ left: `${possible}%`, width: `${100 - possible}%` }} />
      <i className="now" style={{ left: `${percent(hour)}%` }} />
    </span>
  );
}
