import { useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { Player } from '../player.tsx';

const WIDTH = 720;
const HEIGHT = 190;

type Curve = RestoreAnswer['curve'];

/** How many are served at an hour. */
export function servedAt(curve: Curve, hour: number): number {
  return curve.findLast(([from]) => from <= hour)?.[1] ?? 0;
}

/** The last hour at which anything changes. */
export function endOf({ jobs, curve }: RestoreAnswer): number {
  return Math.max(1, ...jobs.map(({ finish }) => finish), curve.at(-1)?.[0] ?? 0);
}

/** The recovery as a curve with the hour on it, which can be played, dragged, or moved by the keys of a slider. */
export function Recovery({
  answer,
  hour,
  setHour,
}: {
  readonly answer: RestoreAnswer;
  readonly hour: number;
  readonly setHour: (hour: number) => void;
}): ReactNode {
  const end = endOf(answer);
  const [isPlaying, setPlaying] = useState(false);
  const served = Math.round(servedAt(answer.curve, hour));
  return (
    <div className="recovery">
      <p className="served" aria-live={isPlaying ? 'off' : 'polite'}>
        <strong>
          <Words text={{ kind: 'share', value: answer.undamaged > 0 ? served / answer.undamaged : NaN }} />
        </strong>{' '}
        <Words text={message('workbench.plan.served', { served, all: Math.round(answer.undamaged) })} />
      </p>
      <CurvePicture answer={answer} hour={hour} end={end} />
      <Player
        at={hour}
        last={end}
        step={0.25}
        label={message('workbench.plan.time')}
        says={message('workbench.plan.hour', { hour })}
        isPlaying={isPlaying}
        setPlaying={setPlaying}
        setAt={setHour}
      />
    </div>
  );
}

/** What each line is; the words are those of the printed chart. */
const LINES = [
  ['plan', 'restore.chart.plan'],
  ['rule', 'restore.chart.nearest'],
  ['nothing', 'restore.chart.nothing'],
] as const;

function CurvePicture({
  answer,
  hour,
  end,
}: {
  readonly answer: RestoreAnswer;
  readonly hour: number;
  readonly end: number;
}): ReactNode {
  const { plain } = useLanguage();
  const { curve, rules, undamaged } = answer;
  const lines = useMemo(() => {
    const lowest = Math.min(...[curve, rules.nothing.curve].flat().map(([, served]) => served));
    const floor = lowest > undamaged / 2 ? lowest - (undamaged - lowest) * 0.2 : 0;
    const y = (served: number): number =>
      HEIGHT - 6 - ((served - floor) / Math.max(1, undamaged - floor)) * (HEIGHT - 16);
    const x = (at: number): number => (at / end) * WIDTH;
    const path = (points: Curve): string =>
      `${points.map(([at, served], index) => (index === 0 ? `M0 ${y(served)}` : `H${x(Math.min(at, end))}V${y(served)}`)).join('')}H${WIDTH}`;
    return {
      plan: path(curve),
      rule: path(rules['nearest-first'].curve),
      nothing: path(rules.nothing.curve),
      floor,
      x,
      y,
    };
  }, [curve, rules, undamaged, end]);
  const title = message(lines.floor > 0 ? 'restore.chart.recovery-cut' : 'restore.chart.recovery');
  return (
    <figure className="curve-frame">
      <div className="curve-scale" aria-hidden="true">
        <Words text={{ kind: 'share', value: 1, digits: 0 }} />
        <Words text={{ kind: 'share', value: undamaged > 0 ? lines.floor / undamaged : NaN, digits: 0 }} />
      </div>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={plain(title)}
      >
        {LINES.toReversed().map(([line]) => (
          <path key={line} className={line} d={lines[line]} />
        ))}
        <line className="now" x1={lines.x(hour)} x2={lines.x(hour)} y1={0} y2={HEIGHT} />
        <circle className="here" cx={lines.x(hour)} cy={lines.y(servedAt(curve, hour))} r={5} />
      </svg>
      <figcaption className="curve-key">
        {lines.floor > 0 && (
          <span>
            <Words text={title} />
          </span>
        )}
        {LINES.map(([line, words]) => (
          <span key={line}>
            <svg className="curve-swatch" viewBox="0 0 28 8" aria-hidden="true">
              <path className={line} d="M0 4H28" />
            </svg>
            <Words text={message(words)} />
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
