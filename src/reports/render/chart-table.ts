import { isoDateOfDay } from '../../core/day-number.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { Chart } from '../charts/draw-chart.ts';
import { activityText } from '../charts/gantt-drawing.ts';
import type {
  BarChart,
  Cell,
  Column,
  FlowDiagram,
  Gantt,
  LineChart,
  PointMap,
  Scale,
  State,
  Table,
} from '../model.ts';

/** The figures of a chart as a table: for formats that cannot draw, and for readers who cannot see. */
export function chartTable(chart: Chart): Table {
  switch (chart.kind) {
    case 'bars':
      return barTable(chart);
    case 'lines':
      return lineTable(chart);
    case 'flow':
      return flowTable(chart);
    case 'gantt':
      return ganttTable(chart);
    default:
      return mapTable(chart);
  }
}

function columnType(scale: Scale): Column['type'] {
  return scale.type === 'share' ? 'share' : 'number';
}

function barTable({ bars, scale, title, referenceLabel }: BarChart): Table {
  const type = columnType(scale);
  const withReference = referenceLabel !== undefined;
  return {
    kind: 'table',
    columns: [
      { label: title, type: 'text' },
      { label: scale.label, type },
      ...(withReference ? [{ label: referenceLabel, type }] : []),
    ],
    rows: bars.map(({ label, value, reference }) => [label, value, ...(withReference ? [reference] : [])]),
    states: bars.map(({ state }) => state ?? 'normal'),
  };
}

const MOST_POINTS = 24;

/** One row per abscissa of any curve, thinned to a couple of dozen; a stepped curve holds its value, others leave gaps. */
function lineTable({ series, x, y }: LineChart): Table {
  const all = [...new Set(series.flatMap(({ points }) => points.map(([at]) => at)))].toSorted(
    (a, b) => a - b,
  );
  const stride = Math.max(1, Math.ceil(all.length / MOST_POINTS));
  const xs = all.filter((_, at) => at % stride === 0 || at === all.length - 1);
  return {
    kind: 'table',
    columns: [
      { label: x.label, type: x.type === 'time' || x.type === 'day' ? 'date' : columnType(x) },
      ...series.map(({ label }) => ({ label, type: columnType(y) })),
    ],
    rows: xs.map((at) => [abscissa(at, x), ...series.map((curve) => ordinate(curve, at))]),
  };
}

function abscissa(at: number, scale: Scale): Cell {
  if (scale.type === 'day') return { kind: 'date', date: isoDateOfDay(at) };
  const start = Date.parse(scale.start ?? '');
  if (scale.type !== 'time' || Number.isNaN(start)) return at;
  const moment = new Date(start + at * 3_600_000).toISOString();
  return { kind: 'date', date: scale.isLocal ? moment.slice(0, -1) : moment };
}

function ordinate({ points, step }: LineChart['series'][number], at: number): Cell {
  const exact = points.find(([x]) => x === at);
  if (exact) return exact[1];
  const before = points.findLast(([x]) => x < at);
  if (step) return before?.[1];
  const after = points.find(([x]) => x > at);
  if (!before || !after) return undefined;
  return before[1] + ((at - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}

function flowTable({ links, nodes }: FlowDiagram): Table {
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
  const total = links.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const sorted = links.toSorted((a, b) => b.weight - a.weight);
  const anyState = links.some(({ state }) => state !== 'normal');
  return {
    kind: 'table',
    columns: [
      { label: message('common.from'), type: 'text' },
      { label: message('common.to'), type: 'text' },
      {
        label: total > 1 ? message('common.value') : message('common.share-label'),
        type: total > 1 ? 'number' : 'share',
      },
      ...(anyState ? [{ label: message('common.state'), type: 'text' as const }] : []),
    ],
    rows: sorted.map(({ from, to, weight, state }) => [
      labelOf.get(from),
      labelOf.get(to),
      weight,
      ...(anyState ? [stateText(state)] : []),
    ]),
  };
}

function ganttTable({ rows, title }: Gantt): Table {
  return {
    kind: 'table',
    columns: [
      { label: title, type: 'text' },
      { label: message('common.activity'), type: 'text' },
      { label: message('common.from'), type: 'duration' },
      { label: message('common.to'), type: 'duration' },
      { label: message('common.note'), type: 'text' },
    ],
    rows: rows.flatMap(({ label, bars }) =>
      bars.map((bar): Cell[] => [
        label,
        activityText(bar.type),
        bar.from,
        bar.to,
        bar.label ?? { kind: 'name', name: '–' },
      ]),
    ),
  };
}

function mapTable({ points, title }: PointMap): Table {
  return {
    kind: 'table',
    columns: [
      { label: title, type: 'text' },
      { label: message('common.latitude'), type: 'number', digits: 2 },
      { label: message('common.longitude'), type: 'number', digits: 2 },
      { label: message('common.state'), type: 'text' },
    ],
    rows: points.map(({ label, lat, lon, state }) => [label, lat, lon, stateText(state ?? 'normal')]),
  };
}

function stateText(state: State): Text {
  return message(`common.state.${state}`);
}
