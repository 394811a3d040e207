import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  TableLayoutType,
  WidthType,
  type FileChild,
} from 'docx';
import type { Language } from '../../i18n/language.ts';
import { hasRightToLeft, type Span } from '../../i18n/span.ts';
import { message, type Text } from '../../i18n/text.ts';
import { drawChart, isChart, type Chart } from '../../reports/charts/draw-chart.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import type { Block, KeyFigures, Notice, Report, Table as ReportTable } from '../../reports/model.ts';
import { cellText, isNumericColumn } from '../../reports/render/cell-text.ts';
import { chartTable } from '../../reports/render/chart-table.ts';
import { figureFacts } from '../../reports/render/figure-facts.ts';
import { provenanceSection } from '../../reports/render/provenance-section.ts';
import { renderPng } from './render-png.ts';
import { columnShares } from '../../reports/render/column-shares.ts';

/** Around a page, in twentieths of a point: 2 cm. */
const MARGIN = 1134;

/**
 * A report as a Word document: styles and headings of its own to edit, right-to-left paragraphs and tables, charts as pictures
 * with their figures in a table below.
 */
export async function renderDocx(report: Report, language: Language): Promise<Uint8Array> {
  const sections = [...report.sections, provenanceSection(report.provenance)];
  const pictures = new Map<Chart, ImageRun>();
  for (const chart of sections.flatMap(({ blocks }) => chartsOf(blocks)))
    pictures.set(chart, await picture(chart, language));
  const write = docxWriter(language, pictures);
  const document = new Document({
    title: language.plain(report.title),
    creator: report.provenance.software,
    styles: STYLES,
    numbering: { config: [{ reference: 'steps', levels: [stepLevel(language)] }] },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: [
          write.paragraph(report.title, { heading: HeadingLevel.TITLE }),
          ...(report.subtitle ? [write.paragraph(report.subtitle, { style: 'Quiet' })] : []),
          ...write.notices(report.notices),
          ...sections.flatMap(({ title, blocks }) => [
            write.paragraph(title, { heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(write.block),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function chartsOf(blocks: readonly Block[]): Chart[] {
  return blocks.flatMap((block) =>
    block.kind === 'why' ? chartsOf(block.blocks) : isChart(block) ? [block] : [],
  );
}

interface DocxWriter {
  readonly paragraph: (text: Text, options?: ParagraphLook) => Paragraph;
  readonly notices: (notices: readonly Notice[]) => Paragraph[];
  readonly block: (block: Block) => FileChild[];
}

interface ParagraphLook {
  /** On the page of what follows. */
  readonly keepNext?: boolean;
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  readonly style?: string;
  readonly bullet?: { readonly level: number };
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function docxWriter(language: Language, pictures: ReadonlyMap<Chart, ImageRun>): DocxWriter {
  const bidirectional = language.direction === 'rtl';
  let lists = 0;
  const runs = (text: Text, strong = false): TextRun[] =>
    language.spans(text).map((span) => run(span, language, strong));
  const lines = (texts: readonly Text[], look: ParagraphLook = {}): Paragraph =>
    new Paragraph({
      ...look,
      bidirectional,
      children: texts.flatMap((text, at) => [...(at > 0 ? [new TextRun(' ')] : []), ...runs(text)]),
    });
  const paragraph = (text: Text, look: ParagraphLook = {}): Paragraph => lines([text], look);
  const notices = (list: readonly Notice[]): Paragraph[] =>
    list.map(
      ({ level, text }) =>
        new Paragraph({
          style: 'Notice',
          bidirectional,
          children: [...runs(message(`common.${level}`), true), new TextRun('  '), ...runs(text)],
        }),
    );
  const figures = ({ figures: list }: KeyFigures): FileChild[] => [
    docxTable(
      list.map((figure) => [
        [paragraph(figure.label)],
        [new Paragraph({ bidirectional, children: runs(figure.value, true) })],
        [...figureFacts(figure), figure.note, figure.definition]
          .filter((fact) => fact !== undefined)
          .map((fact) => paragraph(fact, { style: 'Quiet' })),
      ]),
      bidirectional,
      { shares: FIGURE_SHARES },
    ),
    new Paragraph({}),
  ];
  const table = (part: ReportTable): FileChild[] => {
    const cell = (text: Text, at: number, style?: string): Paragraph[] => [
      paragraph(text, {
        ...(style ? { style } : {}),
        alignment: isNumericColumn(part.columns[at]) ? AlignmentType.END : AlignmentType.START,
      }),
    ];
    const head = part.columns.map(({ label }, at) => cell(label, at, 'TableHead'));
    const shares = columnShares(
      part.columns.map(({ label }) => language.plain(label)),
      part.rows.map((row) => part.columns.map((column, at) => language.plain(cellText(row[at], column)))),
    );
    const rows = part.rows.map((row) =>
      part.columns.map((column, at) => cell(cellText(row[at], column), at)),
    );
    return [
      ...(part.caption ? [paragraph(part.caption, { style: 'Quiet', keepNext: true })] : []),
      docxTable([head, ...rows], bidirectional, { isHeaded: true, shares }),
      ...(part.moreRows
        ? [paragraph(message('common.more-rows', { count: part.moreRows }), { style: 'Quiet' })]
        : []),
      new Paragraph({}),
    ];
  };
  const chart = (part: Chart): FileChild[] => [
    paragraph(part.title, { heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [pictures.get(part)!] }),
    ...table(shortened(chartTable(part))),
  ];
  const block = (part: Block): FileChild[] => {
    if (isChart(part)) return chart(part);
    switch (part.kind) {
      case 'paragraph':
        return [lines(part.texts)];
      case 'list': {
        const instance = ++lists;
        return part.items.map((item) =>
          paragraph(
            item,
            part.ordered
              ? { numbering: { reference: 'steps', level: 0, instance } }
              : { bullet: { level: 0 } },
          ),
        );
      }
      case 'heading':
        return [paragraph(part.text, { heading: HeadingLevel.HEADING_2 })];
      case 'notices':
        return notices(part.notices);
      case 'figures':
        return figures(part);
      case 'table':
        return table(part);
      default:
        return [
          paragraph(part.title ?? message('common.why'), { heading: HeadingLevel.HEADING_3 }),
          ...part.blocks.flatMap(block),
        ];
    }
  };
  return { paragraph, notices, block };
}

/** Technical words are left-to-right runs whatever surrounds them; names follow their own script. */
function run({ text, role }: Span, language: Language, strong: boolean): TextRun {
  const rightToLeft =
    role === 'technical' || role === 'code'
      ? false
      : role === 'name'
        ? hasRightToLeft(text)
        : language.direction === 'rtl';
  // Numbers and signs at the edges of a left-to-right run would else take the direction of the paragraph.
  const guarded = !rightToLeft && language.direction === 'rtl' ? `\u200e${text}\u200e` : text;
  return new TextRun({
    text: guarded,
    rightToLeft,
    language: { value: language.tag, bidirectional: language.tag },
    ...(strong ? { bold: true, boldComplexScript: true } : {}),
    ...(role === 'code' ? { font: 'Consolas' } : {}),
    ...(role === 'missing' ? { color: LIGHT_THEME.muted.slice(1) } : {}),
  });
}

/** A figure's name, its value, and what it means. */
const FIGURE_SHARES = [0.3, 0.18, 0.52];

const MOST_ROWS = 15;

function shortened(table: ReportTable): ReportTable {
  const more = table.rows.length - MOST_ROWS;
  return more > 0 ? { ...table, rows: table.rows.slice(0, MOST_ROWS), moreRows: more } : table;
}

const PICTURE_WIDTH = 600;

async function picture(chart: Chart, language: Language): Promise<ImageRun> {
  const drawing = drawChart(chart, language);
  const width = Math.min(PICTURE_WIDTH, drawing.width);
  return new ImageRun({
    type: 'png',
    data: Buffer.from(await renderPng(drawing)),
    transformation: { width, height: (drawing.height * width) / drawing.width },
    altText: { name: drawing.title, title: drawing.title, description: drawing.description },
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LIGHT_THEME.line.slice(1) };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A4 between the margins, in twentieths of a point. */
const TEXT_WIDTH = 11_906 - 2 * MARGIN;

interface TableForm {
  readonly isHeaded?: boolean;
  /** Of the width, for each column; without them all are alike. */
  readonly shares?: readonly number[];
}

function docxTable(
  rows: readonly (readonly Paragraph[][])[],
  rightToLeft: boolean,
  { isHeaded = false, shares }: TableForm = {},
): Table {
  const widths = shares?.map((share) => Math.round(share * TEXT_WIDTH));
  return new Table({
    visuallyRightToLeft: rightToLeft,
    ...(widths && { columnWidths: widths, layout: TableLayoutType.FIXED }),
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: isHeaded && at === 0,
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                ...(widths && { width: { size: widths[column], type: WidthType.DXA } }),
                children: children.length > 0 ? children : [new Paragraph({})],
                margins: { top: 50, bottom: 50, left: 80, right: 80 },
              }),
          ),
        }),
    ),
  });
}

function stepLevel(language: Language): {
  level: number;
  format: (typeof LevelFormat)[keyof typeof LevelFormat];
  text: string;
  alignment: 'start';
  style: { paragraph: { indent: { start: number; hanging: number } } };
} {
  return {
    level: 0,
    format: language.numerals === 'latn' ? LevelFormat.DECIMAL : LevelFormat.HINDI_NUMBERS,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 500, hanging: 360 } } },
  };
}

const INK = LIGHT_THEME.ink.slice(1);
const ACCENT = LIGHT_THEME.accent.slice(1);
const MUTED = LIGHT_THEME.muted.slice(1);

const STYLES = {
  default: {
    document: {
      run: { font: 'Segoe UI', size: 21, sizeComplexScript: 23, color: INK },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, sizeComplexScript: 44, bold: true, boldComplexScript: true },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { size: 28, sizeComplexScript: 32, bold: true, boldComplexScript: true, color: ACCENT },
      paragraph: { spacing: { before: 360, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, sizeComplexScript: 26, bold: true, boldComplexScript: true },
      paragraph: { spacing: { before: 220, after: 100 }, keepNext: true },
    },
    heading3: { run: { size: 21, sizeComplexScript: 24, color: ACCENT }, paragraph: { keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 18, sizeComplexScript: 20, color: MUTED } },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'Normal',
      run: { size: 18, sizeComplexScript: 20, color: MUTED, bold: true, boldComplexScript: true },
    },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      paragraph: {
        shading: { type: ShadingType.CLEAR, fill: 'FBF3E3', color: 'auto' },
        spacing: { before: 80, after: 160 },
      },
    },
  ],
};
