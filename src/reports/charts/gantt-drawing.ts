import type { Language } from '../../i18n/language.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { Gantt, Scale } from '../model.ts';
import { axisOf, axisText } from './axis.ts';
import { estimateWidth, fitLabel, label, legend, type Drawing, type Ink, type Shape } from './drawing.ts';
import { markText } from './line-drawing.ts';

type BarType = Gantt['rows'][number]['bars'][number]['type'];

const WIDTH = 760;
const ROW = 28;
const SIZE = 11;

const LOOK = {
  work: { fill: 'accent', opacity: 0.85 },
  travel: { fill: 'series1', opacity: 0.7 },
  wait: { fill: 'muted', opacity: 0.25 },
  rest: { fill: 'line', opacity: 0.8 },
  critical: { fill: 'failed', opacity: 1 },
  high: { fill: 'weaker', opacity: 1 },
  medium: { fill: 'series3', opacity: 0.85 },
  minor: { fill: 'muted', opacity: 0.7 },
} as const satisfies Record<BarType, { fill: Ink; opacity: number }>;

/** Their height says them too; all others fill their row. */
const THIN: Partial<Record<BarType, number>> = { travel: 6, high: 14, medium: 10, minor: 6 };
const THICK = 18;

/** What a bar is of, in words. */
export function activityText(type: BarType): Text {
  switch (type) {
    case 'critical':
    case 'high':
    case 'medium':
    case 'minor':
      return message(`watch.severity.${type}`);
    default:
      return message(`common.activity.${type}`);
  }
}

/** Who works on what, when; time runs from left to right in every language. */
export function ganttDrawing(gantt: Gantt, language: Language): Drawing {
  const { rows, marks = [] } = gantt;
  const scale: Scale = {
    label: gantt.title,
    type: gantt.start ? 'time' : 'hours',
    ...(gantt.start ? { start: gantt.start } : {}),
    min: 0,
  };
  const axis = axisOf(
    [...rows.flatMap(({ bars }) => bars.map(({ to }) => to)), ...marks.map(({ x }) => x)],
    scale,
    8,
  );
  const labels = rows.map((row) => label(row.label, language));
  const labelWidth = Math.min(190, Math.max(30, ...labels.map((text) => estimateWidth(text, SIZE))));
  const left = labelWidth + 12;
  const right = WIDTH - 14;
  const used = (Object.keys(LOOK) as BarType[]).filter((type) =>
    rows.some(({ bars }) => bars.some((bar) => bar.type === type)),
  );
  const key = legend(
    used.map((type) => ({ text: label(activityText(type), language), ...LOOK[type] })),
    left,
    2,
    right - left,
  );
  const top = key.height + (marks.length > 0 ? 22 : 8);
  const bottom = top + rows.length * ROW;
  const x = (hours: number): number => left + ((hours - axis.min) / (axis.max - axis.min)) * (right - left);
  const shapes: Shape[] = [...key.shapes];
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
  rows.forEach(({ bars }, at) => {
    const y = top + at * ROW;
    shapes.push(
      {
        type: 'line',
        points: [
          [0, y + ROW],
          [right, y + ROW],
        ],
        stroke: 'line',
        width: 0.6,
      },
      {
        type: 'text',
        x: left - 10,
        y: y + 18,
        text: fitLabel(labels[at], SIZE, labelWidth),
        anchor: 'end',
        size: SIZE,
        fill: 'ink',
      },
    );
    for (const bar of bars) {
      const [from, to] = [x(bar.from), x(bar.to)];
      const height = THIN[bar.type] ?? THICK;
      const name = bar.label ? label(bar.label, language) : undefined;
      shapes.push({
        type: 'rect',
        x: from,
        y: y + ROW / 2 - height / 2,
        width: Math.max(1, to - from),
        height,
        radius: 2,
        ...LOOK[bar.type],
        ...(name ? { tip: name } : {}),
      });
      if (name && to - from > 28)
        shapes.push({
          type: 'text',
          x: (from + to) / 2,
          y: y + 18,
          text: fitLabel(name, 10, to - from - 6),
          anchor: 'middle',
          size: 10,
          fill: bar.type === 'work' ? 'paper' : 'ink',
        });
    }
  });
  for (const mark of marks)
    shapes.push(
      {
        type: 'line',
        points: [
          [x(mark.x), top - 14],
          [x(mark.x), bottom],
        ],
        stroke: 'weaker',
        width: 1.2,
        dashed: true,
      },
      markText(x(mark.x), top - 5, label(mark.label, language), right),
    );
  return {
    width: WIDTH,
    height: bottom + 24,
    title: language.isolated(gantt.title),
    description: language.isolated(message('common.chart.gantt', { title: gantt.title })),
    shapes,
  };
}
