import { message } from '../../../i18n/text.ts';
import type { Cell, Column, State, Table } from '../../model.ts';
import { barFractions, cellText, isNumericColumn } from '../cell-text.ts';
import { horizontalBar } from './bar.ts';
import { displayWidth, truncate } from './display-width.ts';
import { cellIsolate, pad, type Page, type Paint } from './page.ts';

const GAP = 2;
const BAR_WIDTH = 12;
const NARROWEST_TEXT = 8;

/** A table of aligned columns. Where the terminal is too narrow, text columns give way first, then bars, then last columns. */
export function tableLines(table: Table, page: Page): string[] {
  const columns = table.columns.map((column, at) => columnOf(table, column, at, page));
  const shown = fit(columns, page.width);
  const lines: string[] = [];
  if (table.caption) lines.push(page.paint(truncate(page.line(table.caption), page.width), 'strong'));
  lines.push(
    page.paint(
      row(shown, (column) => column.head, page),
      'muted',
    ),
  );
  table.rows.forEach((_, at) => {
    const line = row(shown, (column) => column.cells[at], page, at);
    const paint = STATE_PAINT[table.states?.[at] ?? 'normal'];
    lines.push(paint ? page.paint(line, paint) : line);
  });
  if (table.moreRows)
    lines.push(page.paint(`… ${page.line(message('common.more-rows', { count: table.moreRows }))}`, 'muted'));
  return lines;
}

interface ShownColumn {
  readonly head: string;
  readonly cells: readonly string[];
  readonly numeric: boolean;
  /** Width of the figures, and of the bars beside them. */
  width: number;
  barWidth: number;
  readonly fractions: readonly number[] | undefined;
  readonly flexible: boolean;
}

const STATE_PAINT: Readonly<Record<State, Paint | undefined>> = {
  normal: undefined,
  failed: 'bad',
  new: 'good',
  weaker: 'caution',
};

function columnOf(table: Table, column: Column, at: number, page: Page): ShownColumn {
  const head = page.line(column.label);
  const cells = table.rows.map((row: readonly Cell[]) => page.line(cellText(row[at], column)));
  const bar = column.type === 'bar';
  return {
    head,
    cells,
    numeric: isNumericColumn(column),
    width: Math.max(...[head, ...cells].map(displayWidth)),
    barWidth: bar ? BAR_WIDTH : 0,
    fractions: bar ? barFractions(table.rows, column, at) : undefined,
    flexible: column.type === 'text' || column.type === 'literal' || column.type === 'asn',
  };
}

function fit(columns: readonly ShownColumn[], width: number): readonly ShownColumn[] {
  const total = (list: readonly ShownColumn[]): number =>
    list.reduce((sum, column) => sum + fullWidth(column) + GAP, -GAP);
  for (;;) {
    const over = total(columns) - width;
    if (over <= 0) return columns;
    const widest = columns
      .filter((column) => column.flexible && column.width > NARROWEST_TEXT)
      .reduce<ShownColumn | undefined>((a, b) => (!a || b.width > a.width ? b : a), undefined);
    if (!widest) break;
    widest.width--;
  }
  for (const column of columns) if (total(columns) > width) column.barWidth = 0;
  for (const column of columns)
    if (total(columns) > width)
      column.width = Math.max(...column.cells.map(displayWidth), Math.min(column.width, NARROWEST_TEXT));
  const shown = [...columns];
  while (shown.length > 1 && total(shown) > width) shown.pop();
  return shown;
}

function fullWidth(column: ShownColumn): number {
  return column.width + (column.barWidth > 0 ? column.barWidth + 1 : 0);
}

/** One line of the table; right-to-left languages read it from the right edge of the table. */
function row(
  columns: readonly ShownColumn[],
  cellOf: (column: ShownColumn) => string,
  page: Page,
  at?: number,
): string {
  const rightToLeft = page.language.direction === 'rtl';
  const pieces = columns.map((column) => {
    const text = truncate(cellOf(column), column.width);
    // Words begin at the side where reading begins, figures end at the other.
    const side = column.numeric !== rightToLeft ? 'left' : 'right';
    const figure = pad(cellIsolate(text, page.language), column.width, side);
    if (column.barWidth === 0 || !column.fractions) return figure;
    const bar = horizontalBar(at === undefined ? NaN : column.fractions[at], column.barWidth, rightToLeft);
    return rightToLeft ? `${bar} ${figure}` : `${figure} ${bar}`;
  });
  const line = (rightToLeft ? pieces.toReversed() : pieces).join(' '.repeat(GAP));
  // The mark keeps a reordering terminal from turning the whole line round.
  return rightToLeft ? `\u200e${line}` : line.trimEnd();
}
