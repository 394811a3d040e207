import { orNaN } from '../../../core/missing.ts';
import { message } from '../../../i18n/text.ts';
import { axisText } from '../../charts/axis.ts';
import type { BarChart, LineChart, Series, State } from '../../model.ts';
import { horizontalBar, sparkline } from './bar.ts';
import { displayWidth, truncate } from './display-width.ts';
import { cellIsolate, pad, type Page } from './page.ts';

/** Marks that distinguish states without colour. */
export const STATE_SIGN: Readonly<Record<State, string>> = {
  normal: ' ',
  failed: '✕',
  new: '+',
  weaker: '−',
};

/** Bars under each other: label, figure, bar; a paler reference follows in brackets. */
export function barChartLines(chart: BarChart, page: Page): string[] {
  const { bars, scale } = chart;
  const { rows, labelWidth, figureWidth, referenceWidth, barWidth } = barColumns(chart, page);
  const max =
    scale.max ?? Math.max(0, ...bars.flatMap(({ value, reference }) => [value || 0, reference || 0]));
  const rightToLeft = page.language.direction === 'rtl';
  const lines = rows.map(({ label, figure, reference, bar }) => {
    const state = bar.state ?? 'normal';
    const drawn = horizontalBar(max > 0 ? bar.value / max : 0, barWidth, rightToLeft);
    const pieces = [
      STATE_SIGN[state],
      pad(
        cellIsolate(truncate(label, labelWidth), page.language),
        labelWidth,
        rightToLeft ? 'left' : 'right',
      ),
      pad(cellIsolate(figure, page.language), figureWidth, rightToLeft ? 'right' : 'left'),
      page.paint(drawn, state === 'failed' ? 'bad' : state === 'new' ? 'good' : 'accent'),
      ...(referenceWidth > 0 ? [page.paint(cellIsolate(reference, page.language), 'muted')] : []),
    ];
    return rightToLeft ? `\u200e${pieces.toReversed().join(' ')}` : pieces.join(' ').trimEnd();
  });
  const heading = page.paint(page.line(chart.title), 'strong');
  const note = chart.referenceLabel ? [page.paint(`(${page.line(chart.referenceLabel)})`, 'muted')] : [];
  return [heading, ...lines, ...note];
}

interface BarColumns {
  readonly rows: readonly {
    readonly label: string;
    readonly figure: string;
    readonly reference: string;
    readonly bar: BarChart['bars'][number];
  }[];
  readonly labelWidth: number;
  readonly figureWidth: number;
  readonly referenceWidth: number;
  readonly barWidth: number;
}

const NARROWEST_LABEL = 8;
const NARROWEST_BAR = 6;

/** Texts and widths of the columns; where they do not fit, references go first, then intervals. */
function barColumns(chart: BarChart, page: Page, detail: 0 | 1 | 2 = 2): BarColumns {
  const figure = (value: number): string =>
    Number.isNaN(value) ? page.line({ kind: 'missing' }) : axisFigure(value, chart, page);
  const rows = chart.bars.map((bar) => ({
    label: page.line(bar.label),
    figure:
      bar.interval && detail > 0
        ? `${figure(bar.value)} (${figure(bar.interval[0])}–${figure(bar.interval[1])})`
        : figure(bar.value),
    reference: bar.reference === undefined || detail < 2 ? '' : figure(bar.reference),
    bar,
  }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const figureWidth = widest(rows.map(({ figure }) => figure));
  const referenceWidth = widest(rows.map(({ reference }) => reference));
  const left = page.width - figureWidth - (referenceWidth > 0 ? referenceWidth + 1 : 0) - 4;
  if (detail > 0 && left < NARROWEST_LABEL + NARROWEST_BAR)
    return barColumns(chart, page, detail === 2 ? 1 : 0);
  const most = Math.max(NARROWEST_LABEL, Math.min(Math.floor(page.width * 0.4), left - NARROWEST_BAR));
  const labelWidth = Math.min(most, widest(rows.map(({ label }) => label)));
  const barWidth = Math.max(1, Math.min(40, left - labelWidth));
  return { rows, labelWidth, figureWidth, referenceWidth, barWidth };
}

const CHART_ROWS = 7;

/** The strong curve as an area of several lines, the others as one line each; ends and range in figures. */
export function lineChartLines(chart: LineChart, page: Page): string[] {
  const { series, x, y } = chart;
  const xs = series.flatMap(({ points }) => points.map(([at]) => at));
  const ys = series.flatMap(({ points }) => points.map(([, value]) => value)).filter((v) => !Number.isNaN(v));
  const lines = [page.paint(page.line(chart.title), 'strong')];
  if (ys.length === 0) return [...lines, page.line({ kind: 'missing' })];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [y.min ?? Math.min(0, ...ys), y.max ?? Math.max(...ys)];
  const [lowText, highText] = [low, high].map((value) => axisText(value, y, page.language));
  const margin = Math.max(displayWidth(lowText), displayWidth(highText));
  const width = Math.max(10, page.width - margin - 2);
  const main = series.find(({ strong }) => strong) ?? series[0];
  const area = areaRows(sample(main, left, right, width), low, high);
  area.forEach((row, at) => {
    const label = at === 0 ? highText : at === area.length - 1 ? lowText : '';
    lines.push(`${pad(label, margin, 'left')} ${page.paint(row, 'accent')}`.trimEnd());
  });
  const ends = [left, right].map((value) => axisText(value, x, page.language));
  lines.push(
    `${' '.repeat(margin + 1)}${pad(ends[0], Math.max(1, width - displayWidth(ends[1])), 'right')}${ends[1]}`,
  );
  lines.push(page.paint(`${page.line(y.label)} · ${page.line(x.label)}`, 'muted'));
  for (const curve of series)
    lines.push(seriesLine(curve, curve === main ? undefined : [left, right], [low, high], chart, page));
  for (const mark of chart.marks ?? [])
    lines.push(page.paint(`│ ${axisText(mark.x, x, page.language)} ${page.line(mark.label)}`, 'muted'));
  return lines;
}

function seriesLine(
  curve: Series,
  range: readonly [number, number] | undefined,
  [low, high]: readonly [number, number],
  chart: LineChart,
  page: Page,
): string {
  const last = orNaN(curve.points.at(-1)?.[1]);
  const end = Number.isNaN(last) ? page.line({ kind: 'missing' }) : axisText(last, chart.y, page.language);
  const name = truncate(page.line(curve.label), Math.floor(page.width / 2));
  const spark = range
    ? ` ${page.paint(sparkline(sample(curve, range[0], range[1], Math.max(8, Math.floor(page.width / 3))), low, high), 'muted')}`
    : '';
  return `${range ? '·' : '■'} ${name} ${end}${spark}`;
}

/** The curve's value at the middle of each of `count` stretches. */
function sample({ points, step }: Series, left: number, right: number, count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const x = left + ((column + 0.5) / count) * (right - left);
    const after = points.findIndex(([at]) => at > x);
    const before = after < 0 ? points.length - 1 : after - 1;
    if (before < 0) return NaN;
    const [x0, y0] = points[before];
    if (step || after < 0) return y0;
    const [x1, y1] = points[after];
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  });
}

function areaRows(values: readonly number[], low: number, high: number): string[] {
  const levels = ' ▁▂▃▄▅▆▇█';
  return Array.from({ length: CHART_ROWS }, (_, row) =>
    values
      .map((value) => {
        if (Number.isNaN(value)) return row === CHART_ROWS - 1 ? '·' : ' ';
        const height = (high > low ? (value - low) / (high - low) : 1) * CHART_ROWS;
        const filled = height - (CHART_ROWS - 1 - row);
        return levels[Math.min(8, Math.max(0, Math.round(filled * 8)))];
      })
      .join(''),
  );
}

function axisFigure(value: number, chart: BarChart, page: Page): string {
  return chart.scale.type === 'share'
    ? page.language.words.share(value)
    : axisText(value, chart.scale, page.language);
}

/** What the signs of states mean, for those that occur. */
export function stateLegend(states: readonly (State | undefined)[], page: Page): string[] {
  const used = (['failed', 'weaker', 'new'] as const).filter((state) => states.includes(state));
  if (used.length === 0) return [];
  return [
    page.paint(
      used.map((state) => `${STATE_SIGN[state]} ${page.line(message(`common.state.${state}`))}`).join('   '),
      'muted',
    ),
  ];
}
