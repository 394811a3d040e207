import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { incidentTitle } from '../../../reports/watch/incident-sections.ts';
import { Words } from '../../shared/words.tsx';

/** An incident in a list: what it is, in the link or button that `titled` makes of it, how grave, how it stands, and when. */
export function IncidentRow({
  incident,
  titled,
}: {
  readonly incident: Incident;
  readonly titled: (title: ReactNode) => ReactNode;
}): ReactNode {
  const { severity, state } = incident;
  return (
    <li className="incident-row">
      {titled(<Words text={incidentTitle(incident)} />)}
      <span className={`severity ${severity}`}>
        <Words text={message(`watch.severity.${severity}`)} />
      </span>
      <span className="muted">
        <Words text={message(`watch.state.${state}`)} />
      </span>
      <span className="muted">
        <Words text={whenOf(incident)} />
      </span>
    </li>
  );
}

/** From its onset to its end; the state beside it says that it has none. */
function whenOf({ onset, end }: Incident): Text {
  return end === null
    ? message('workbench.watch.since', { from: onset })
    : message('workbench.watch.when', { from: onset, until: end });
}
