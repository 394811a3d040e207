import { message } from '../../../i18n/text.ts';
import type { Cell, Column, State, Table } from '../../model.ts';
import { barFractions, cellText, isNumericColumn } from '../cell-text.ts';
import { horizontalBar } from './bar.ts';
import { displayWidth, wrap } from './display-width.ts';
import { cellIsolate, pad, type Page, type Paint } from './page.ts';

const GAP = 2;
const HANGING = 2;
const BAR_WIDTH = 12;
const NARROWEST_TEXT = 8;
/** Words up to this stay whole while there is room. */
const LONGEST_WORD = 14;
/** The first column says what a row is about. */
const NARROWEST_FIRST = 24;

/**
 * A table of aligned columns. Where the terminal is too narrow, heads of figures go over several lines, then text columns give
 * way and go over several lines, then bars; columns that still do not fit follow in a table below, behind the first column again.
 */
export function tableLines(table: Table, page: Page): string[] {
  const columns = table.columns.map((column, at) => columnOf(table, column, at, page));
  const parts = partsThatFit(columns, page.width);
  return [
    ...(table.caption
      ? wrap(page.line(table.caption), page.width).map((line) => page.paint(line, 'strong'))
      : []),
    ...parts.flatMap((part, at) => [...(at > 0 ? [''] : []), ...partLines(part, table, page)]),
    ...(table.moreRows
      ? [page.paint(`… ${page.line(message('common.more-rows', { count: table.moreRows }))}`, 'muted')]
      : []),
  ];
}

function partLines(columns: readonly ShownColumn[], table: Table, page: Page): string[] {
  const heads = columns.map(({ head, width }) => wrap(head, width));
  const height = Math.max(...heads.map(({ length }) => length));
  const headLines = Array.from({ length: height }, (_, line) =>
    row(columns, (at) => heads[at][line - height + heads[at].length] ?? '', page),
  );
  return [
    ...headLines.map((line) => page.paint(line, 'muted')),
    ...table.rows.flatMap((_, at) => {
      const paint = STATE_PAINT[table.states?.[at] ?? 'normal'];
      return rowLines(columns, at, page).map((line) => (paint ? page.paint(line, paint) : line));
    }),
  ];
}

/** A row in as many lines as its longest text takes; figures and bars stand in the first. */
function rowLines(columns: readonly ShownColumn[], at: number, page: Page): string[] {
  // Further lines of what a row is about are not to be taken for rows.
  const cells = columns.map(({ cells, width }, column) => wrap(cells[at], width, column === 0 ? HANGING : 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    row(columns, (column) => cells[column][line] ?? '', page, line === 0 ? at : undefined),
  );
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
  readonly ofPrevious: boolean;
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
    ofPrevious: column.ofPrevious ?? false,
    flexible: ['text', 'literal', 'asn', 'country'].includes(column.type),
  };
}

/** The columns in as many parts as it takes, each with the first column before it. */
function partsThatFit(columns: readonly ShownColumn[], width: number): (readonly ShownColumn[])[] {
  narrow(columns, width);
  const [first, ...others] = columns;
  const parts: ShownColumn[][] = [[first]];
  others.forEach((column, at) => {
    const part = parts[parts.length - 1];
    const next = others.findIndex(({ ofPrevious }, place) => place > at && !ofPrevious);
    const group = others.slice(at, next < 0 ? undefined : next);
    // What belongs together goes on together, where that is possible at all.
    const together = totalWidth([first, ...group]) <= width && !column.ofPrevious ? group : [column];
    if (part.length > 1 && totalWidth([...part, ...together]) > width) parts.push([first, column]);
    else part.push(column);
  });
  // Where two columns are wider than the terminal, their words are broken.
  for (const part of parts)
    takeFrom(
      part,
      part.map(() => NARROWEST_TEXT),
      totalWidth(part) - width,
    );
  return parts;
}

function narrow(columns: readonly ShownColumn[], width: number): void {
  const over = (): number => Math.max(0, totalWidth(columns) - width);
  takeFrom(columns, columns.map(widthOfWords), over());
  if (over() > 0) takeFrom(columns, columns.map(widthInTwoLines), over());
  for (const column of columns) if (over() > 0) column.barWidth = 0;
  takeFrom(columns, columns.map(leastWidth), over());
}

/** Makes columns narrower by so much together, the widest first, none narrower than its least. */
function takeFrom(columns: readonly ShownColumn[], least: readonly number[], over: number): void {
  for (let left = over; left > 0; left--) {
    const widest = columns
      .filter((column, at) => column.width > least[at])
      .reduce<ShownColumn | undefined>((a, b) => (!a || b.width > a.width ? b : a), undefined);
    if (!widest) return;
    widest.width--;
  }
}

/** What a column takes whose head is broken between words. */
function widthOfWords({ head, cells }: ShownColumn): number {
  return Math.max(...[...head.split(' '), ...cells].map(displayWidth));
}

/** What a column takes whose texts go over two lines at most, if they may. */
function widthInTwoLines(column: ShownColumn, at: number): number {
  const least = leastWidth(column, at);
  if (!column.flexible) return least;
  const isTall = (width: number): boolean => column.cells.some((cell) => wrap(cell, width).length > 2);
  let width = Math.max(least, Math.ceil(Math.max(...column.cells.map(displayWidth)) / 2));
  while (width < column.width && isTall(width)) width++;
  return width;
}

/** What a column takes at least: its texts may go over several lines, and words as long as most stay whole. */
function leastWidth({ head, cells, flexible, width }: ShownColumn, at: number): number {
  if (!flexible) return width;
  const words = [head, ...cells].flatMap((text) => text.split(' ')).map(displayWidth);
  return Math.max(at === 0 ? NARROWEST_FIRST : NARROWEST_TEXT, Math.min(LONGEST_WORD, Math.max(...words)));
}

function totalWidth(columns: readonly ShownColumn[]): number {
  return columns.reduce((sum, column) => sum + fullWidth(column) + GAP, -GAP);
}

function fullWidth(column: ShownColumn): number {
  return column.width + (column.barWidth > 0 ? column.barWidth + 1 : 0);
}

/** One line of the table; right-to-left languages read it from the right edge of the table. */
function row(
  columns: readonly ShownColumn[],
  cellOf: (column: number) => string,
  page: Page,
  at?: number,
): string {
  const rightToLeft = page.language.direction === 'rtl';
  const pieces = columns.map((column, place) => {
    // Words begin at the side where reading begins, figures end at the other.
    const side = column.numeric !== rightToLeft ? 'left' : 'right';
    const figure = pad(cellIsolate(cellOf(place), page.language), column.width, side);
    if (column.barWidth === 0 || !column.fractions) return figure;
    const bar = horizontalBar(at === undefined ? NaN : column.fractions[at], column.barWidth, rightToLeft);
    return rightToLeft ? `${bar} ${figure}` : `${figure} ${bar}`;
  });
  const line = (rightToLeft ? pieces.toReversed() : pieces).join(' '.repeat(GAP));
  // The mark keeps a reordering terminal from turning the whole line round.
  return rightToLeft ? `\u200e${line}` : line.trimEnd();
}
