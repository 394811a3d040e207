import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { liveHourText } from '../../../reports/services/services-live-report.ts';
import type { LiveService } from '../../../schemas/services-live-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { placeOfHour, SERVICE_STATES, stateAt } from './live-moments.ts';

/** More are shown when they are asked for. */
const FIRST_ROWS = 24;

/** Each service as a strip along the same time as the curve: as long as it works for most, as long as nobody can say, and what is left. */
export function ServiceStrip({
  services,
  hours,
  hour,
  selected,
  select,
}: {
  readonly services: readonly LiveService[];
  /** Of the moments of the curve. */
  readonly hours: readonly number[];
  readonly hour: number;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const [isShort, setShort] = useState(services.length > FIRST_ROWS);
  const percent = (at: number | null): number => (at === null ? 1 : placeOfHour(hours, at)) * 100;
  return (
    <section className="service-strips">
      <h2>
        <Words text={message('live.strip')} />
      </h2>
      <ul className="state-key" aria-hidden="true">
        {SERVICE_STATES.map((state) => (
          <li key={state}>
            <i className={`layer-swatch ${state}`} />
            <Words text={message(`live.state.${state}`)} />
          </li>
        ))}
      </ul>
      <ul className="strips">
        {(isShort ? services.slice(0, FIRST_ROWS) : services).map((service) => {
          const { id, name, earliest, latest } = service;
          const state = stateAt(service, hour);
          const says = message('live.strip.row', {
            service: name ?? id,
            state: message(`live.state.${state}`),
            certain: liveHourText(earliest),
            possible: liveHourText(latest),
          });
          const [certain, possible] = [percent(earliest), percent(latest)];
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
                <span className="strip-bar">
                  <i className="works" style={{ left: 0, width: `${certain}%` }} />
                  <i className="perhaps" style={{ left: `${certain}%`, width: `${possible - certain}%` }} />
                  <i className="stopped" style={{ left: `${possible}%`, width: `${100 - possible}%` }} />
                  <i className="now" style={{ left: `${percent(hour)}%` }} />
                </span>
              </button>
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
