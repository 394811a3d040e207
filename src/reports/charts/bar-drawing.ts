import { orNaN } from '../../core/missing.ts';
import type { Language } from '../../i18n/language.ts';
import { message, nameText } from '../../i18n/text.ts';
import type { BarChart } from '../model.ts';
import { axisOf, axisText } from './axis.ts';
import {
  estimateWidth,
  fitLabel,
  label,
  legend,
  mirrored,
  STATE_INK,
  type Drawing,
  type Shape,
} from './drawing.ts';

const WIDTH = 720;
const ROW = 26;
const SIZE = 12;

/** Horizontal bars, growing in reading direction, each with its figure. */
export function barDrawing(chart: BarChart, language: Language): Drawing {
  const { bars, scale } = chart;
  const figure = (value: number): string =>
    Number.isNaN(value)
      ? label({ kind: 'missing' }, language)
      : scale.type === 'share'
        ? language.words.share(value)
        : axisText(value, scale, language);
  const labels = bars.map((bar) => label(bar.label, language));
  const labelWidth = Math.min(250, Math.max(40, ...labels.map((text) => estimateWidth(text, SIZE))));
  const left = labelWidth + 12;
  const right = WIDTH - 70;
  const values = bars.flatMap(({ value, reference, interval }) => [
    value,
    orNaN(reference),
    ...(interval ?? []),
  ]);
  const axis = axisOf(values, scale);
  const x = (value: number): number => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
  const key = legendEntries(chart, language);
  const head = legend(key, left, 4, WIDTH - left);
  const top = head.height + 6;
  const bottom = top + bars.length * ROW;
  const shapes: Shape[] = [...head.shapes];
  for (const tick of axis.ticks)
    shapes.push(
      {
        type: 'line',
        points: [
          [x(tick), top],
          [x(tick), bottom],
        ],
        stroke: 'line',
        width: 1,
      },
      {
        type: 'text',
        x: x(tick),
        y: bottom + 16,
        text: axisText(tick, scale, language),
        anchor: 'middle',
        size: 10.5,
        fill: 'muted',
      },
    );
  bars.forEach((bar, at) => {
    const y = top + at * ROW;
    const ink = STATE_INK[bar.state ?? 'normal'];
    const referred = bar.reference !== undefined && !Number.isNaN(bar.reference);
    shapes.push({
      type: 'text',
      x: left - 10,
      y: y + 17,
      text: fitLabel(labels[at], SIZE, labelWidth),
      anchor: 'end',
      size: SIZE,
      fill: 'ink',
    });
    if (referred)
      shapes.push({ ...barRect(x(0), x(bar.reference), y + 15, 6), fill: 'reference', radius: 1 });
    if (!Number.isNaN(bar.value))
      shapes.push({
        ...barRect(x(0), x(bar.value), y + 5, referred ? 9 : 15),
        fill: ink,
        radius: 2,
        tip: label(
          message('common.labelled', { label: bar.label, text: nameText(figure(bar.value)) }),
          language,
        ),
      });
    const end = Math.max(
      0,
      Number.isNaN(bar.value) ? 0 : bar.value,
      bar.reference ?? 0,
      bar.interval?.[1] ?? 0,
    );
    if (bar.interval)
      shapes.push(...whisker(x(bar.interval[0]), x(bar.interval[1]), y + (referred ? 9.5 : 12.5)));
    shapes.push({
      type: 'text',
      x: x(end) + 7,
      y: y + 17,
      text: figure(bar.value),
      anchor: 'start',
      size: 11.5,
      fill: Number.isNaN(bar.value) ? 'muted' : 'ink',
      halo: true,
    });
  });
  const drawing = {
    width: WIDTH,
    height: bottom + 24,
    title: language.isolated(chart.title),
    description: language.isolated(message('common.chart.bars', { title: chart.title })),
    shapes,
  };
  return language.direction === 'rtl' ? mirrored(drawing) : drawing;
}

function barRect(
  from: number,
  to: number,
  y: number,
  height: number,
): { type: 'rect'; x: number; y: number; width: number; height: number } {
  return { type: 'rect', x: Math.min(from, to), y, width: Math.max(0.5, Math.abs(to - from)), height };
}

function whisker(from: number, to: number, y: number): Shape[] {
  return [
    {
      type: 'line',
      points: [
        [from, y],
        [to, y],
      ],
      stroke: 'ink',
      width: 1.2,
    },
    {
      type: 'line',
      points: [
        [from, y - 4],
        [from, y + 4],
      ],
      stroke: 'ink',
      width: 1.2,
    },
    {
      type: 'line',
      points: [
        [to, y - 4],
        [to, y + 4],
      ],
      stroke: 'ink',
      width: 1.2,
    },
  ];
}

function legendEntries(chart: BarChart, language: Language): Parameters<typeof legend>[0] {
  const states = (['failed', 'weaker', 'new'] as const).filter((state) =>
    chart.bars.some((bar) => bar.state === state),
  );
  return [
    ...(chart.referenceLabel
      ? [{ text: label(chart.referenceLabel, language), fill: 'reference' as const }]
      : []),
    ...states.map((state) => ({
      text: label(message(`common.state.${state}`), language),
      fill: STATE_INK[state],
    })),
  ];
}
