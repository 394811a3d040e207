import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { networksDown } from '../../../exchange/networks-down.ts';
import { gravestFirst } from '../../../reports/watch/incident-sections.ts';
import { liveSections, liveStateText, liveVisibility } from '../../../reports/watch/live-report.ts';
import type { LiveStands } from '../../../schemas/live-stands.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { BlockView } from '../report-view.tsx';
import { IncidentRow } from './incident-row.tsx';
import { useFollowedWatch } from './use-followed-watch.ts';

const LiveDiagram = lazy(async () => ({ default: (await import('./live-diagram.tsx')).LiveDiagram }));

/** The live watch that the workspace sees; nothing where it sees none. */
export function LiveWatch(): ReactNode {
  const { watch, isLost } = useFollowedWatch();
  if (!watch || watch.state === 'none') return null;
  const { state, stands } = watch;
  const isOld = state !== 'running' || isLost;
  return (
    <section className="live-watch" aria-labelledby="live-heading" data-state={state}>
      <h2 id="live-heading">
        <Words text={message('workbench.live')} />
      </h2>
      <p className={isOld ? 'notice caution' : 'muted'} role="status">
        <Words text={isLost ? message('workbench.live.lost') : liveStateText(watch)} />
      </p>
      {stands && <Stands stands={stands} />}
    </section>
  );
}

/** As many open incidents are named, the gravest first; parts of larger ones, and those that are over, stand behind them. */
const NAMED = 8;

function Stands({ stands }: { readonly stands: LiveStands }): ReactNode {
  const sections = useMemo(() => liveSections(stands), [stands]);
  const open = stands.incidents.filter(({ state }) => state !== 'closed' && state !== 'dismissed');
  const named = gravestFirst(open.filter(({ parent }) => parent === null)).slice(0, NAMED);
  const others = stands.incidents.filter((one) => !named.includes(one));
  return (
    <>
      <div className="live-now">
        <div>
          {liveVisibility(stands).map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
          <h3>
            <Words text={message('watch.section.incidents')} />
          </h3>
          {open.length === 0 && (
            <p className="muted">
              <Words text={message('workbench.live.quiet')} />
            </p>
          )}
          <ul className="rows live-incidents" aria-live="polite">
            {named.map((incident) => (
              <LiveRow key={incident.id} incident={incident} />
            ))}
          </ul>
          {others.length > 0 && (
            <details className="live-incidents">
              <summary>
                <Words text={message('workbench.live.others', { count: others.length })} />
              </summary>
              <ul className="rows">
                {others.map((incident) => (
                  <LiveRow key={incident.id} incident={incident} />
                ))}
              </ul>
            </details>
          )}
        </div>
        {stands.country !== null && (
          <div>
            <Suspense fallback={<div className="waiting" aria-hidden="true" />}>
              <LiveDiagram country={stands.country} down={downIn(open)} />
            </Suspense>
          </div>
        )}
      </div>
      {sections.map(({ id, title, blocks }) => (
        <section key={id} id={id}>
          <h3>
            <Words text={title} />
          </h3>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function LiveRow({ incident }: { readonly incident: LiveStands['incidents'][number] }): ReactNode {
  return (
    <IncidentRow
      incident={incident}
      titled={(title) => <a href={addressOf({ view: 'watch', incident: incident.id })}>{title}</a>}
    />
  );
}

/** Networks that are down altogether, ascending, so that the same ones are the same text. */
function downIn(open: LiveStands['incidents']): string {
  return [...new Set(open.flatMap(networksDown))].toSorted((a, b) => a - b).join(' ');
}
