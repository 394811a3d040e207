import type { Language } from '../../i18n/language.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { Table } from '../model.ts';
import { barFractions, cellText, isNumericColumn } from '../render/cell-text.ts';
import {
  estimateWidth,
  fitLabel,
  label,
  mirrored,
  STATE_INK,
  wrapped,
  type Drawing,
  type Shape,
} from './drawing.ts';

const WIDTH = 960;
const SIZE = 11;
const LINE = 15;
const GAP = 14;
const EDGE = 10;
const LEAST = 46;
const MOST_LINES = 4;
/** So many rows are drawn; the others are counted below. */
const MOST_ROWS = 40;

/** A table as a picture: heads and cells go over lines, bars stand behind their figures, rows left out are counted. */
export function tableDrawing(table: Table, title: Text, language: Language): Drawing {
  const { columns, rows, states } = table;
  const drawn = rows.slice(0, MOST_ROWS);
  const left = (table.moreRows ?? 0) + rows.length - drawn.length;
  const bare = (text: Text): string => language.isolated(text);
  const heads = columns.map(({ label: head }) => bare(head));
  const cells = drawn.map((row) => columns.map((column, at) => bare(cellText(row[at], column))));
  const widths = columnWidths([heads, ...cells]);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + GAP, EDGE));
  const bars = columns.map((column, at) =>
    column.type === 'bar' ? barFractions(drawn, column, at) : undefined,
  );
  const isRightToLeft = language.direction === 'rtl';
  const direct = (text: string): string => (isRightToLeft ? `\u2067${text}\u2069` : text);
  const shapes: Shape[] = [];
  let y = 0;
  const write = (texts: readonly string[], ink: 'ink' | 'muted', at?: number): void => {
    const lines = texts.map((text, column) => linesOf(text, widths[column]));
    const height = Math.max(1, ...lines.map(({ length }) => length)) * LINE + 8;
    lines.forEach((wrappedText, column) => {
      const isEnd = isNumericColumn(columns[column]);
      const fraction = at === undefined ? undefined : bars[column]?.[at];
      if (fraction !== undefined && !Number.isNaN(fraction) && fraction > 0)
        shapes.push({
          type: 'rect',
          x: starts[column],
          y: y + height - 5,
          width: widths[column] * fraction,
          height: 3,
          fill: 'accent',
        });
      wrappedText.forEach((text, line) =>
        shapes.push({
          type: 'text',
          x: isEnd ? starts[column] + widths[column] : starts[column],
          y: y + 14 + line * LINE,
          text: direct(text),
          anchor: isEnd ? 'end' : 'start',
          size: SIZE,
          fill: ink,
          ...(ink === 'muted' && { strong: true }),
        }),
      );
    });
    const state = at === undefined ? undefined : states?.[at];
    if (state && state !== 'normal')
      shapes.push({ type: 'rect', x: 0, y: y + 2, width: 3, height: height - 4, fill: STATE_INK[state] });
    y += height;
    shapes.push({
      type: 'line',
      points: [
        [0, y],
        [WIDTH, y],
      ],
      stroke: 'line',
      width: at === undefined ? 1.5 : 0.75,
    });
  };
  write(heads, 'muted');
  cells.forEach((row, at) => write(row, 'ink', at));
  if (left > 0) {
    shapes.push({
      type: 'text',
      x: EDGE,
      y: y + 16,
      text: direct(`… ${bare(message('common.more-rows', { count: left }))}`),
      anchor: 'start',
      size: SIZE,
      fill: 'muted',
    });
    y += 24;
  }
  const drawing: Drawing = {
    width: WIDTH,
    height: y + 4,
    title: bare(title),
    description: label(table.caption ?? title, language),
    shapes,
  };
  return isRightToLeft ? mirrored(drawing) : drawing;
}

function linesOf(text: string, width: number): string[] {
  const lines = wrapped(text, SIZE, width);
  const kept = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${kept[MOST_LINES - 1]} …`;
  return kept.map((line) => fitLabel(line, SIZE, width));
}

/** As wide as their texts want where all have room; else the wide ones share what the narrow ones leave. */
function columnWidths(lines: readonly (readonly string[])[]): number[] {
  const wanted = lines[0].map((_, at) =>
    Math.max(LEAST, ...lines.map((line) => estimateWidth(line[at], SIZE) + 2)),
  );
  const room = WIDTH - (wanted.length - 1) * GAP - 2 * EDGE;
  const sum = wanted.reduce((all, width) => all + width, 0);
  if (sum <= room) {
    const more = (room - sum) / wanted.length;
    return wanted.map((width) => width + more);
  }
  // The widest limit at which the columns have room beside each other.
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step++) {
    const limit = (low + high) / 2;
    if (wanted.reduce((all, width) => all + Math.min(width, limit), 0) <= room) low = limit;
    else high = limit;
  }
  return wanted.map((width) => Math.min(width, low));
}
