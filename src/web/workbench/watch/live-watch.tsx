import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { networksDown } from '../../../exchange/networks-down.ts';
import { gravestFirst, incidentTitle } from '../../../reports/watch/incident-sections.ts';
import { liveSections, liveStateText, liveVisibility } from '../../../reports/watch/live-report.ts';
import type { FollowedWatch, LiveStands } from '../../../schemas/live-stands.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { BlockView } from '../report-view.tsx';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

const LiveDiagram = lazy(async () => ({ default: (await import('./live-diagram.tsx')).LiveDiagram }));

/** The live watch that the workspace sees; nothing where it sees none. */
export function LiveWatch(): ReactNode {
  const path = useWorkspacePath()('/watch');
  const asked = useAsked<FollowedWatch>(path);
  return asked.state === 'answered' && asked.answer.state !== 'none' ? (
    <Followed path={path} first={asked.answer} />
  ) : null;
}

function Followed({ path, first }: { readonly path: string; readonly first: FollowedWatch }): ReactNode {
  const { code } = useLanguage();
  const [watch, setWatch] = useState(first);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const source = new EventSource(`${path}/events?lang=${code}`);
    source.addEventListener('stands', ({ data }: MessageEvent<string>) => {
      setWatch(JSON.parse(data) as FollowedWatch);
      setLost(false);
    });
    source.addEventListener('error', () => setLost(true));
    return () => source.close();
  }, [path, code]);
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

/** As many incidents are named, the gravest first; those that are parts of others are not named beside them. */
const NAMED = 8;

function Stands({ stands }: { readonly stands: LiveStands }): ReactNode {
  const sections = useMemo(() => liveSections(stands), [stands]);
  const open = stands.incidents.filter(({ state }) => state !== 'closed' && state !== 'dismissed');
  const named = gravestFirst(open.filter(({ parent }) => parent === null)).slice(0, NAMED);
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
              <li key={incident.id}>
                <span>
                  <Words text={incidentTitle(incident)} />
                </span>
                <span className={`severity ${incident.severity}`}>
                  <Words text={message(`watch.severity.${incident.severity}`)} />
                </span>
                <span className="muted">
                  <Words text={message(`watch.state.${incident.state}`)} />
                </span>
                <span className="muted">
                  <Words text={message('workbench.watch.since', { from: incident.onset })} />
                </span>
              </li>
            ))}
          </ul>
          {open.length > named.length && (
            <p className="muted">
              <Words text={message('common.more-rows', { count: open.length - named.length })} />
            </p>
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

/** Networks that are down altogether, ascending, so that the same ones are the same text. */
function downIn(open: LiveStands['incidents']): string {
  return [...new Set(open.flatMap(networksDown))].toSorted((a, b) => a - b).join(' ');
}
