import type { Language } from '../../../i18n/language.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { Block, Cell, KeyFigure, Notice, Report, Section, Table } from '../../model.ts';
import { barFractions, cellText, isNumericColumn } from '../cell-text.ts';
import { figureFacts } from '../figure-facts.ts';
import { provenanceSection } from '../provenance-section.ts';
import { typstDrawing } from './typst-drawing.ts';
import { typstPreamble } from './typst-preamble.ts';
import { typstString, typstText } from './typst-text.ts';

/** A report as Typst source, which operations/documents/render-pdf.ts compiles to a tagged PDF. */
export function renderTypst(report: Report, language: Language): string {
  const write = typstWriter(language);
  return [
    typstPreamble(language, typstString(language.plain(report.title))),
    `#title[${write.text(report.title)}]`,
    report.subtitle ? `#muted[${write.text(report.subtitle)}]` : '',
    '#v(4pt)#line(length: 100%, stroke: 1.2pt + ink.accent)#v(2pt)',
    ...report.notices.map(write.notice),
    ...report.sections.map(write.section),
    `#set text(size: 0.9em)`,
    write.section(provenanceSection(report.provenance)),
  ].join('\n\n');
}

interface TypstWriter {
  readonly text: (text: Text) => string;
  readonly notice: (notice: Notice) => string;
  readonly section: (section: Section) => string;
}

const NOTICE_INK = { note: 'muted', caution: 'weaker', warning: 'failed' } as const;

function typstWriter(language: Language): TypstWriter {
  const text = (value: Text): string => typstText(value, language);
  const notice = ({ level, text: words }: Notice): string =>
    `#notice(ink.${NOTICE_INK[level]})[#strong[${text(message(`common.${level}`))}] #h(3pt) ${text(words)}]`;
  const block = (part: Block): string => {
    switch (part.kind) {
      case 'paragraph':
        return part.texts.map(text).join(' ');
      case 'list':
        return `#${part.ordered ? `enum(numbering: "${language.words.number(1)}.", ` : 'list('}${part.items.map((item) => `[${text(item)}]`).join(', ')})`;
      case 'heading':
        return `#heading(level: 2)[${text(part.text)}]`;
      case 'notices':
        return part.notices.map(notice).join('\n');
      case 'figures':
        return `#grid(columns: (1fr, 1fr, 1fr), gutter: 7pt, ${part.figures.map((figure) => cardTypst(figure, text)).join(',\n')})`;
      case 'table':
        return tableTypst(part, text, language);
      case 'why':
        return `#why[${text(part.title ?? message('common.why'))}][\n${part.blocks.map(block).join('\n\n')}\n]`;
      default:
        return `#heading(level: 2)[${text(part.title)}]\n${typstDrawing(drawChart(part, language))}`;
    }
  };
  return {
    text,
    notice,
    section: ({ title, blocks }) => [`#heading(level: 1)[${text(title)}]`, ...blocks.map(block)].join('\n\n'),
  };
}

function cardTypst(figure: KeyFigure, text: (value: Text) => string): string {
  const facts = [...figureFacts(figure), figure.note, figure.definition].filter((fact) => fact !== undefined);
  const missing = figure.value.kind === 'missing';
  const value = missing ? `#text(size: 0.72em, weight: 400)[${text(figure.value)}]` : text(figure.value);
  return `card[${text(figure.label)}][${value}]${facts.map((fact) => `[${text(fact)}]`).join('')}`;
}

const ROW_INK = { normal: undefined, failed: 'failed', new: 'new', weaker: 'weaker' } as const;

/** Tables of so few rows stay on one page. */
const WHOLE_TABLE_ROWS = 8;

function tableTypst(table: Table, text: (value: Text) => string, { plain, direction }: Language): string {
  const rightToLeft = direction === 'rtl';
  const { columns, rows, states } = table;
  const widths = columnWidths(table, plain);
  const align = columns.map((column) => (isNumericColumn(column) !== rightToLeft ? 'right' : 'left'));
  const bars = columns.map((column, at) =>
    column.type === 'bar' ? barFractions(rows, column, at) : undefined,
  );
  const head = columns.map(({ label }) => `text(size: 0.85em, fill: ink.muted, weight: 600)[${text(label)}]`);
  const cells = rows.flatMap((row, line) =>
    columns.map((column, at) => {
      const words = text(cellText(row[at], column));
      const ink = ROW_INK[states?.[line] ?? 'normal'];
      const shown = ink ? `#text(fill: ink.${ink})[${words}]` : words;
      const fraction = bars[at]?.[line];
      const bar =
        fraction === undefined ? '' : ` #h(4pt)#bar(${Number.isNaN(fraction) ? 0 : fraction.toFixed(3)})`;
      return `[${shown}${bar}]`;
    }),
  );
  const caption = table.caption ? `#block(below: 0.4em, sticky: true, muted[${text(table.caption)}])\n` : '';
  const more = table.moreRows
    ? `\n#muted[… ${text(message('common.more-rows', { count: table.moreRows }))}]`
    : '';
  // A small table is not worth a page break within it.
  const breakable = rows.length > WHOLE_TABLE_ROWS;
  return `${caption}#block(breakable: ${breakable}, text(size: 0.92em, table(columns: (${widths.join(', ')}${widths.length === 1 ? ',' : ''}), align: (${align.join(', ')}${align.length === 1 ? ',' : ''}), inset: (x: 4pt, y: 4.2pt), stroke: (_, y) => (bottom: if y == 0 { 0.9pt + ink.muted } else { 0.5pt + ink.line }),
table.header(${head.join(', ')}),
${cells.join(', ')})))${more}`;
}

/** A column of cells no longer than this is as wide as its longest word; the share of others is between this and the most. */
const LEAST_LETTERS = 14;
const MOST_LETTERS = 40;
/** What a letter takes in a table, in em, and what stands beside the words of a cell. */
const LETTER_EM = 0.62;
const INSET = '8pt';
const HEAD_SIZE = 0.85;
/** A bar and the space before it. */
const BAR_EM = 6;
/** Names of countries and moments that are longer than this go over two lines. */
const LONG_CELL = 24;
/** Heads that are longer than this go over several lines where what is below them is shorter and room is scarce. */
const LONG_HEAD = 16;
/** The width of a page and of a letter as it is on average, in em of a table. */
const PAGE_EM = 52;
const AVERAGE_LETTER_EM = 0.5;
const INSET_EM = 0.9;

/**
 * Columns of words share what the others leave by how long their words are, so that no word is wider than its column; of two
 * text columns the first is as narrow as it can be.
 */
function columnWidths({ columns, rows }: Table, plain: (value: Text) => string): string[] {
  const letters = columns.map((column, at) =>
    Math.max(0, ...rows.map((row) => plain(cellText(row[at], column)).length)),
  );
  const wordy = columns.map(
    ({ type }, at) =>
      type === 'text' ||
      (type === 'asn' && rows.some((row) => isNamed(row[at]))) ||
      ((type === 'country' || type === 'date') && letters[at] > LONG_CELL),
  );
  const texts = wordy.filter(Boolean).length;
  const isCrowded = texts > 0 || widthOnOneLine() > PAGE_EM;
  return columns.map((_, at) => {
    if (texts === 2 && columns.length === 2) return at === 0 ? 'auto' : '1fr';
    if (wordy[at] && texts > 1 && letters[at] <= LEAST_LETTERS) return widthOfWords(at);
    if (wordy[at]) return `${Math.min(MOST_LETTERS, letters[at])}fr`;
    if (at === 0 && texts === 0) return '1fr';
    return isCrowded && plain(columns[at].label).length > LONG_HEAD ? widthOfNumbers(at) : 'auto';
  });

  /** Of all columns, if no head and no cell goes over several lines. */
  function widthOnOneLine(): number {
    return columns.reduce((sum, { label, type }, at) => {
      const widest = Math.max(letters[at], plain(label).length * HEAD_SIZE);
      return sum + AVERAGE_LETTER_EM * widest + (type === 'bar' ? BAR_EM : 0) + INSET_EM;
    }, 0);
  }

  /** As wide as its longest cell and the longest word above it. */
  function widthOfNumbers(at: number): string {
    const head = longestWord(plain(columns[at].label)) * HEAD_SIZE;
    const cell = LETTER_EM * letters[at] + (columns[at].type === 'bar' ? BAR_EM : 0);
    return `${Math.max(cell, LETTER_EM * head).toFixed(2)}em + ${INSET}`;
  }

  function widthOfWords(at: number): string {
    const cells = rows.map((row) => longestWord(plain(cellText(row[at], columns[at]))));
    const head = longestWord(plain(columns[at].label)) * HEAD_SIZE;
    return `${(LETTER_EM * Math.max(head, ...cells)).toFixed(2)}em + ${INSET}`;
  }
}

/** In letters. */
function longestWord(text: string): number {
  return Math.max(...text.split(/[ \n]/).map((word) => word.length));
}

function isNamed(cell: Cell): boolean {
  return (
    typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'asn' && Boolean(cell.name)
  );
}
