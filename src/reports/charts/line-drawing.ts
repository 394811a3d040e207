import type { Language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { LineChart, Series } from '../model.ts';
import { axisOf, axisText } from './axis.ts';
import { estimateWidth, label, legend, type Drawing, type Ink, type Point, type Shape } from './drawing.ts';

const WIDTH = 720;
const PLOT_HEIGHT = 240;
const INKS: readonly Ink[] = ['series1', 'series2', 'series3', 'series4'];

/** Curves over a number or time. Axes run from left to right in every language. */
export function lineDrawing(chart: LineChart, language: Language): Drawing {
  const { series, marks = [] } = chart;
  const xAxis = axisOf(
    [...series.flatMap(({ points }) => points.map(([x]) => x)), ...marks.map(({ x }) => x)],
    { ...chart.x, ...tight(series, chart.x.min, chart.x.max) },
    8,
    false,
  );
  const yAxis = axisOf(
    series.flatMap(({ points, band }) => [
      ...points.map(([, y]) => y),
      ...(band ?? []).flatMap(([, a, b]) => [a, b]),
    ]),
    chart.y,
  );
  const yTexts = yAxis.ticks.map((tick) => axisText(tick, chart.y, language));
  const left = Math.max(36, ...yTexts.map((text) => estimateWidth(text, 10.5) + 10));
  const right = WIDTH - 18;
  const inks = inksOf(series);
  const key = legend(
    series.map((curve, at) => ({ text: label(curve.label, language), fill: inks[at] })),
    left,
    4,
    right - left,
  );
  const top = key.height + 22;
  const bottom = top + PLOT_HEIGHT;
  const x = (value: number): number =>
    left + ((value - xAxis.min) / (xAxis.max - xAxis.min)) * (right - left);
  const y = (value: number): number => bottom - ((value - yAxis.min) / (yAxis.max - yAxis.min)) * PLOT_HEIGHT;
  const shapes: Shape[] = [...key.shapes];
  yAxis.ticks.forEach((tick, at) =>
    shapes.push(
      {
        type: 'line',
        points: [
          [left, y(tick)],
          [right, y(tick)],
        ],
        stroke: 'line',
        width: 1,
      },
      {
        type: 'text',
        x: left - 7,
        y: y(tick) + 4,
        text: yTexts[at],
        anchor: 'end',
        size: 10.5,
        fill: 'muted',
      },
    ),
  );
  for (const tick of xAxis.ticks)
    shapes.push(
      {
        type: 'line',
        points: [
          [x(tick), bottom],
          [x(tick), bottom + 4],
        ],
        stroke: 'muted',
        width: 1,
      },
      {
        type: 'text',
        x: x(tick),
        y: bottom + 17,
        text: axisText(tick, chart.x, language),
        anchor: 'middle',
        size: 10.5,
        fill: 'muted',
      },
    );
  shapes.push(
    {
      type: 'line',
      points: [
        [left, bottom],
        [right, bottom],
      ],
      stroke: 'muted',
      width: 1,
    },
    {
      type: 'text',
      x: left,
      y: top - 9,
      text: label(chart.y.label, language),
      anchor: 'start',
      size: 10.5,
      fill: 'muted',
    },
    {
      type: 'text',
      x: right,
      y: bottom + 33,
      text: label(chart.x.label, language),
      anchor: 'end',
      size: 10.5,
      fill: 'muted',
    },
  );
  series.forEach(({ band }, at) => {
    if (!band || band.length < 2) return;
    const stepped = series[at].step;
    const low = path(
      band.map(([x, low]) => [x, low] as const),
      stepped,
    );
    const high = path(
      band.map(([x, , high]) => [x, high] as const),
      stepped,
    );
    const points = [...high, ...low.toReversed()].map(([px, py]) => [x(px), y(py)] as const);
    shapes.push({ type: 'area', points, fill: inks[at], opacity: 0.16 });
  });
  for (const at of series.keys())
    for (const run of runs(series[at]))
      shapes.push({
        type: 'line',
        points: run.map(([px, py]) => [x(px), y(py)] as const),
        stroke: inks[at],
        width: series[at].strong ? 2.6 : 1.6,
      });
  for (const mark of marks)
    shapes.push(
      {
        type: 'line',
        points: [
          [x(mark.x), top - 4],
          [x(mark.x), bottom],
        ],
        stroke: 'muted',
        width: 1,
        dashed: true,
      },
      markText(x(mark.x), top + 8, label(mark.label, language), right),
    );
  return {
    width: WIDTH,
    height: bottom + 42,
    title: language.isolated(chart.title),
    description: language.isolated(message('common.chart.lines', { title: chart.title })),
    shapes,
  };
}

/** The text of a vertical mark, on the side of it that has room. */
export function markText(x: number, y: number, text: string, right: number): Shape {
  const fits = x + 6 + estimateWidth(text, 10.5) < right;
  return {
    type: 'text',
    x: fits ? x + 5 : x - 5,
    y,
    text,
    anchor: fits ? 'start' : 'end',
    size: 10.5,
    fill: 'muted',
    halo: true,
  };
}

/** The x axis ends with the curves. */
function tight(series: readonly Series[], min?: number, max?: number): { min: number; max: number } {
  const xs = series.flatMap(({ points }) => points.map(([x]) => x));
  if (xs.length === 0) return { min: min ?? 0, max: max ?? 1 };
  const low = min ?? xs.reduce((a, b) => Math.min(a, b));
  const high = max ?? xs.reduce((a, b) => Math.max(a, b));
  return { min: low, max: high > low ? high : low + 1 };
}

/** The strong curve has the accent, the others the calmer colours in turn. */
function inksOf(series: readonly Series[]): Ink[] {
  const anyStrong = series.some(({ strong }) => strong);
  let next = 0;
  return series.map(({ strong }, at) =>
    strong || (!anyStrong && at === 0) ? 'accent' : INKS[next++ % INKS.length],
  );
}

/** Stretches without gaps, as they are drawn. */
function runs({ points, step }: Series): Point[][] {
  let current: Point[] = [];
  const stretches = [current];
  for (const point of points)
    if (Number.isNaN(point[1])) stretches.push((current = []));
    else current.push(point);
  return stretches.filter((run) => run.length > 0).map((run) => path(run, step));
}

function path(points: readonly Point[], step: boolean | undefined): Point[] {
  if (!step) return [...points];
  return points.flatMap((point, at) =>
    at === 0 ? [point] : [[point[0], points[at - 1][1]] as const, point],
  );
}
