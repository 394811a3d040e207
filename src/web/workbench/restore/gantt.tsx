import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { Pin } from '../../../schemas/damage.ts';
import type { JobAnswer, RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { axisOf, axisText } from '../../../reports/charts/axis.ts';
import { localTime } from '../../../reports/restore/restore-report.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { Move } from './plan-deeds.ts';

const ROW = 40;
const HEAD = 28;
const QUARTER = 0.25;

interface Props {
  readonly answer: RestoreAnswer;
  readonly pins: readonly Pin[];
  /** The hour that is played, drawn as a line. */
  readonly hour: number;
  readonly selected: string | undefined;
  readonly mayChange: boolean;
  readonly select: (asset: string) => void;
  readonly move: (move: Move) => void;
  readonly lock: (asset: string) => void;
}

/** Who does what, when: a row for each crew, jobs that can be dragged, moved by keys and locked. Time runs from left to right everywhere. */
export function GanttView(props: Props): ReactNode {
  const { answer } = props;
  const language = useLanguage();
  const [box, width] = useWidth();
  const end = Math.max(4, ...answer.jobs.map(({ finish }) => finish)) * 1.04;
  const scale = Math.max(3, (width - 8) / end);
  const time = { ...localTime(answer.at), min: 0, max: end };
  const axis = axisOf([0, end], time, Math.max(3, Math.floor((end * scale) / 110)));
  const rows = answer.crews;
  return (
    <div className="gantt">
      <ul className="gantt-crews">
        {rows.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <div className="gantt-scroll" ref={box} dir="ltr" tabIndex={-1}>
        <svg
          width={end * scale}
          height={HEAD + rows.length * ROW}
          role="group"
          aria-label={language.plain(message('restore.chart.crews'))}
        >
          {axis.ticks
            .filter((tick) => tick <= end)
            .map((tick) => (
              <g key={tick}>
                <line className="grid" x1={tick * scale} x2={tick * scale} y1={HEAD - 6} y2="100%" />
                <text className="axis" {...besideTick(tick * scale, end * scale)} y={HEAD - 12}>
                  {axisText(tick, time, language)}
                </text>
              </g>
            ))}
          {rows.map(({ id }, row) => (
            <line
              key={id}
              className="grid"
              x1={0}
              x2="100%"
              y1={HEAD + (row + 1) * ROW}
              y2={HEAD + (row + 1) * ROW}
            />
          ))}
          {rows.map((crew, row) => (
            <CrewBars key={crew.id} {...props} row={row} scale={scale} />
          ))}
          <line className="now" x1={props.hour * scale} x2={props.hour * scale} y1={HEAD - 6} y2="100%" />
        </svg>
      </div>
    </div>
  );
}

/** The inner width of an element, followed. */
function useWidth(): readonly [ref: React.RefObject<HTMLDivElement | null>, width: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) => setWidth(contentRect.width));
    observer.observe(ref.current!);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/** Room that the text of a tick needs, in pixels. */
const TICK_ROOM = 56;

/** Behind its line; before it where it would be cut at the end. */
function besideTick(x: number, width: number): { readonly x: number; readonly textAnchor: 'start' | 'end' } {
  return x + TICK_ROOM > width ? { x: x - 4, textAnchor: 'end' } : { x: x + 4, textAnchor: 'start' };
}

function CrewBars(props: Props & { readonly row: number; readonly scale: number }): ReactNode {
  const { answer, row, scale } = props;
  const { id } = answer.crews[row];
  const y = HEAD + row * ROW;
  return answer.jobs
    .filter(({ crews }) => crews.includes(id))
    .map((job) => {
      const at = job.crews.indexOf(id);
      const [departs, arrives] = [job.departs[at], job.arrives[at]];
      return (
        <g key={job.asset}>
          {arrives > departs && (
            <rect
              className="travel"
              x={departs * scale}
              width={(arrives - departs) * scale}
              y={y + 17}
              height={6}
              rx={2}
            />
          )}
          {job.start > arrives && (
            <rect
              className="wait"
              x={arrives * scale}
              width={(job.start - arrives) * scale}
              y={y + 10}
              height={20}
              rx={2}
            />
          )}
          <Bar {...props} job={job} at={at} y={y} />
        </g>
      );
    });
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** One job in the row of one of its crews. */
function Bar({
  answer,
  pins,
  row,
  scale,
  job,
  at,
  y,
  selected,
  mayChange,
  select,
  move,
  lock,
}: Props & {
  readonly row: number;
  readonly scale: number;
  readonly job: JobAnswer;
  readonly at: number;
  readonly y: number;
}): ReactNode {
  const { plain } = useLanguage();
  const [drag, setDrag] = useState<Drag>();
  const { asset, start, finish } = job;
  const pin = pins.find((one) => one.asset === asset);
  const isBroken = answer.pins.some((one) => one.asset === asset && !one.isKept);
  const width = Math.max(3, (finish - start) * scale);
  const name = job.name ?? asset;
  const facts = { asset: name, crew: answer.crews[row].name, start, finish };
  const bar: Message = message('workbench.plan.bar', facts);
  const said = pin ? message('workbench.plan.bar-locked', { bar }) : bar;
  const toRow = (to: number): readonly string[] =>
    job.crews.map((crew, index) => (index === at ? answer.crews[to].id : crew));
  const moveTo = (hour: number, to: number): void => {
    const target = Math.min(answer.crews.length - 1, Math.max(0, to));
    const next = Math.max(0, Math.round(hour / QUARTER) * QUARTER);
    if (next === start && target === row) return;
    move({ asset, crews: toRow(target), hour: next });
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? QUARTER : 1;
    const deed = {
      ArrowLeft: () => mayChange && moveTo(start - step, row),
      ArrowRight: () => mayChange && moveTo(start + step, row),
      ArrowUp: () => mayChange && moveTo(start, row - 1),
      ArrowDown: () => mayChange && moveTo(start, row + 1),
      l: () => mayChange && lock(asset),
      L: () => mayChange && lock(asset),
      Enter: () => select(asset),
      ' ': () => select(asset),
    }[event.key];
    if (!deed || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    deed();
  };
  const down = (event: PointerEvent<SVGGElement>): void => {
    select(asset);
    if (!mayChange || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ x: event.clientX, y: event.clientY, dx: 0, dy: 0 });
  };
  const moved = ({ clientX, clientY }: PointerEvent): void =>
    setDrag((before) => before && { ...before, dx: clientX - before.x, dy: clientY - before.y });
  const up = (): void => {
    if (drag && (Math.abs(drag.dx) > 3 || Math.abs(drag.dy) > ROW / 2))
      moveTo(start + drag.dx / scale, row + Math.round(drag.dy / ROW));
    setDrag(undefined);
  };
  const classes = [
    'job',
    selected === asset && 'selected',
    pin && 'locked',
    isBroken && 'broken',
    drag && 'dragged',
  ];
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      role="button"
      tabIndex={0}
      data-asset={asset}
      data-crew={answer.crews[row].id}
      aria-pressed={selected === asset}
      aria-label={plain(said)}
      transform={`translate(${start * scale + (drag?.dx ?? 0)} ${y + (drag?.dy ?? 0)})`}
      onKeyDown={pressed}
      onPointerDown={down}
      onPointerMove={drag && moved}
      onPointerUp={up}
      onPointerCancel={() => setDrag(undefined)}
    >
      <title>{plain(said)}</title>
      <rect className="work" width={width} y={6} height={ROW - 12} rx={3} />
      {pin && <path className="lock" d={`M${width - 11} 13v-2a3 3 0 0 1 6 0v2h1v6h-8v-6z`} />}
      {width > 26 && (
        <svg x={5} width={width - (pin ? 20 : 8)} height={ROW} aria-hidden="true">
          <text y={ROW / 2 + 4}>{name}</text>
        </svg>
      )}
    </g>
  );
}
