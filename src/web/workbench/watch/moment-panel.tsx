import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { gravestFirst, planeText } from '../../../reports/watch/incident-sections.ts';
import { watchMoment } from '../../../reports/watch/watch-moment.ts';
import type { WatchReplayAnswer } from '../../../schemas/watch-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, stayAt } from '../address.ts';
import { IncidentRow } from './incident-row.tsx';

/** A whole archive is played in so long, however long it is. */
const PLAY_MS = 20_000;
const FRAME_MS = 200;
/** Positions of the slider. */
const STEPS = 1000;
const MOST_ROWS = 10;

/** An archive again, moment by moment: what was visible and which incidents were under way, as the watch knew it then. */
export function MomentPanel({
  answer,
  id,
  at,
}: {
  readonly answer: WatchReplayAnswer;
  readonly id: string;
  /** The moment looked at, from the address. */
  readonly at: string | undefined;
}): ReactNode {
  const { plain } = useLanguage();
  const [from, to] = [answer.from, answer.to].map((time) => Date.parse(time ?? ''));
  const asked = Date.parse(at ?? '');
  const [moment, setMoment] = useState(asked >= from && asked <= to ? asked : to);
  const [isPlaying, setPlaying] = useState(false);
  const step = Math.max(1000, Math.ceil((to - from) / STEPS / 1000) * 1000);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const first = moment >= to ? from : moment;
    const began = performance.now() - ((first - from) / (to - from)) * PLAY_MS;
    const timer = setInterval(() => {
      const next = from + ((performance.now() - began) / PLAY_MS) * (to - from);
      setMoment(Math.min(to, Math.floor(next / 1000) * 1000));
      if (next >= to) setPlaying(false);
    }, FRAME_MS);
    return () => clearInterval(timer);
    // Begun where the slider was when it was asked for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isPlaying, from, to]);
  const { visible, open, over } = useMemo(() => watchMoment(answer, moment), [answer, moment]);
  if (!(to > from)) return null;
  const ids = new Set(open.map((one) => one.id));
  const tops = gravestFirst(open.filter(({ parent }) => parent === null || !ids.has(parent)));
  const shown = tops.slice(0, MOST_ROWS);
  const now = new Date(moment).toISOString();
  return (
    <section className="moment" aria-labelledby="moment-heading">
      <h2 id="moment-heading">
        <Words text={message('workbench.moment')} />
      </h2>
      <div className="player">
        <button type="button" onClick={() => setPlaying(!isPlaying)}>
          <Words text={message(isPlaying ? 'workbench.plan.pause' : 'workbench.plan.play')} />
        </button>
        <input
          type="range"
          min={from}
          max={to}
          step={step}
          value={moment}
          dir="ltr"
          aria-label={plain(message('workbench.moment.time'))}
          aria-valuetext={plain(message('workbench.moment.now', { now }))}
          onChange={({ target }) => {
            setPlaying(false);
            const chosen = Math.min(to, Number(target.value));
            setMoment(chosen);
            stayAt({ view: 'watch', answer: id, at: new Date(chosen).toISOString() });
          }}
        />
      </div>
      <p aria-live={isPlaying ? 'off' : 'polite'}>
        <strong>
          <Words text={message('workbench.moment.now', { now })} />
        </strong>{' '}
        <Words text={message('workbench.moment.open', { open: open.length, over })} />
      </p>
      <ul>
        {visible.map(({ plane, share }) => (
          <li key={plane}>
            <Words
              text={
                share === undefined
                  ? message('workbench.moment.cannot-tell', { plane: planeText({ plane }) })
                  : message('workbench.moment.visible', { plane: planeText({ plane }), share })
              }
            />
          </li>
        ))}
      </ul>
      <ul className="rows">
        {shown.map((incident) => (
          <IncidentRow
            key={incident.id}
            incident={incident}
            titled={(title) => (
              <a href={addressOf({ view: 'watch', answer: id, incident: incident.id })}>{title}</a>
            )}
          />
        ))}
      </ul>
      {tops.length > shown.length && (
        <p className="more">
          … <Words text={message('common.more-rows', { count: tops.length - shown.length })} />
        </p>
      )}
      {open.length > tops.length && (
        <p className="muted">
          <Words text={message('workbench.exercise.parts', { count: open.length - tops.length })} />
        </p>
      )}
    </section>
  );
}
