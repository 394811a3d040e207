import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { gravestFirst } from '../../../reports/watch/incident-sections.ts';
import { MOST_ON_TIMELINE } from '../../../reports/watch/incident-timeline.ts';
import { SEVERITIES, type Incident } from '../../../schemas/incident.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { Field } from '../parts.tsx';
import { IncidentRow } from './incident-row.tsx';

const ORDERS = ['severity', 'time'] as const;
type Order = (typeof ORDERS)[number];

/** The incidents of an answer, each a way to its page: the gravest first, or the latest. */
export function IncidentList({
  incidents,
  answer,
}: {
  readonly incidents: readonly Incident[];
  readonly answer: string;
}): ReactNode {
  const { plain } = useLanguage();
  const [order, setOrder] = useState<Order>('severity');
  const [severity, setSeverity] = useState('');
  const latestFirst = incidents.toSorted((a, b) => Date.parse(b.onset) - Date.parse(a.onset));
  const shown = (order === 'time' ? latestFirst : gravestFirst(latestFirst)).filter(
    (one) => severity === '' || one.severity === severity,
  );
  const present = SEVERITIES.filter((one) => incidents.some((incident) => incident.severity === one));
  return (
    <div className="incident-list">
      {incidents.length > MOST_ON_TIMELINE && (
        <p className="more">
          … <Words text={message('common.more-rows', { count: incidents.length - MOST_ON_TIMELINE })} />
        </p>
      )}
      <div className="incident-filters">
        <Field label={message('workbench.watch.order')}>
          <select value={order} onChange={({ target }) => setOrder(target.value as Order)}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {plain(message(`workbench.watch.order.${one}`))}
              </option>
            ))}
          </select>
        </Field>
        <Field label={message('watch.column.severity')}>
          <select value={severity} onChange={({ target }) => setSeverity(target.value)}>
            <option value="">{plain(message('workbench.watch.every'))}</option>
            {present.toReversed().map((one) => (
              <option key={one} value={one}>
                {plain(message(`watch.severity.${one}`))}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ul className="rows">
        {shown.map((incident) => (
          <IncidentRow
            key={incident.id}
            incident={incident}
            titled={(title) => (
              <a href={addressOf({ view: 'watch', answer, incident: incident.id })}>{title}</a>
            )}
          />
        ))}
      </ul>
    </div>
  );
}
