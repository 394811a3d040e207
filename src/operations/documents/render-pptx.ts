import { unzipSync, zipSync } from 'fflate';
import type { Language } from '../../i18n/language.ts';
import { message, type Text } from '../../i18n/text.ts';
import { drawChart } from '../../reports/charts/draw-chart.ts';
import type { KeyFigure, Notice, Report, Table } from '../../reports/model.ts';
import { cellText, isNumericColumn } from '../../reports/render/cell-text.ts';
import { figureFacts } from '../../reports/render/figure-facts.ts';
import { deckOf, type Slide } from '../../reports/render/slides/deck-of.ts';
import { colourOf, drawOnSlide, FONT, type Box } from './draw-on-slide.ts';
import {
  Presentation,
  type CellLook,
  type PptxSlide,
  type SlideCell,
  type TextLook,
} from './pptx-library.ts';

/** 16:9, in inches. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const MARGIN = 0.6;
const TOP = 1.45;
const BODY: Box = { x: MARGIN, y: TOP, w: WIDTH - 2 * MARGIN, h: HEIGHT - TOP - 0.85 };

/**
 * A report as slides: texts, tables and drawings as such, to be changed in any presentation program. From right to left titles, texts and
 * columns are mirrored; drawings run from left to right in every language. The same report gives the same bytes.
 */
export async function renderPptx(report: Report, language: Language): Promise<Uint8Array> {
  const deck = deckOf(report);
  const pptx = new Presentation();
  pptx.defineLayout({ name: 'wide', width: WIDTH, height: HEIGHT });
  pptx.layout = 'wide';
  pptx.rtlMode = language.direction === 'rtl';
  pptx.title = language.plain(report.title);
  pptx.company = 'Muruna';
  pptx.author = report.provenance.software;
  const write = slideWriter(language);
  deck.slides.forEach((slide, index) => {
    const page = pptx.addSlide();
    write(page, slide);
    page.addText(language.isolated(deck.source), {
      x: MARGIN,
      y: HEIGHT - 0.55,
      w: WIDTH - 2 * MARGIN - 0.8,
      h: 0.3,
      margin: 0,
      fontFace: FONT,
      fontSize: 10,
      color: colourOf('muted'),
      ...lineOf(language),
      ...(language.direction === 'rtl' && { x: MARGIN + 0.8 }),
    });
    page.addText(language.plain({ kind: 'number', value: index + 1 }), {
      y: HEIGHT - 0.55,
      w: 0.7,
      h: 0.3,
      margin: 0,
      fontFace: FONT,
      fontSize: 10,
      color: colourOf('muted'),
      ...(language.direction === 'rtl'
        ? { x: MARGIN, align: 'left' as const }
        : { x: WIDTH - MARGIN - 0.7, align: 'right' as const }),
    });
  });
  return withoutClock((await pptx.write({ outputType: 'uint8array' })) as Uint8Array);
}

interface LineOfText {
  readonly align: 'left' | 'right';
  readonly rtlMode?: true;
  readonly lang: string;
}

/** How lines of this language run. */
function lineOf({ direction, tag }: Language): LineOfText {
  return direction === 'rtl' ? { align: 'right', rtlMode: true, lang: tag } : { align: 'left', lang: tag };
}

function slideWriter(language: Language): (page: PptxSlide, slide: Slide) => void {
  const line = lineOf(language);
  const isMirrored = language.direction === 'rtl';
  const say = (text: Text): string => language.isolated(text);
  /** A box as it is placed in this language. */
  const placed = ({ x, ...box }: Box): Box => ({ ...box, x: isMirrored ? WIDTH - x - box.w : x });
  const text = (page: PptxSlide, words: Text, box: Box, look: TextLook): void =>
    void page.addText(say(words), {
      ...placed(box),
      margin: 0,
      valign: 'top',
      fontFace: FONT,
      ...line,
      ...look,
    });
  const head = (page: PptxSlide, title: Text): void => {
    text(
      page,
      title,
      { x: MARGIN, y: 0.45, w: BODY.w, h: 0.8 },
      {
        fontSize: 28,
        bold: true,
        color: colourOf('ink'),
        valign: 'middle',
        fit: 'shrink',
      },
    );
    page.addShape('rect', { x: MARGIN, y: 1.25, w: BODY.w, h: 0.03, fill: { color: colourOf('accent') } });
  };
  const first = (page: PptxSlide, { title, subtitle, notices }: Extract<Slide, { kind: 'title' }>): void => {
    page.addShape('rect', {
      ...placed({ x: 0, y: 0, w: 0.22, h: HEIGHT }),
      fill: { color: colourOf('accent') },
    });
    text(
      page,
      title,
      { x: 1, y: 1.9, w: WIDTH - 2, h: 1.3 },
      {
        fontSize: 40,
        bold: true,
        color: colourOf('ink'),
        valign: 'bottom',
        fit: 'shrink',
      },
    );
    if (subtitle)
      text(
        page,
        subtitle,
        { x: 1, y: 3.35, w: WIDTH - 2, h: 0.8 },
        { fontSize: 20, color: colourOf('muted') },
      );
    notices.slice(0, 3).forEach((notice, at) => noticeOn(page, notice, 4.4 + at * 0.75));
  };
  const noticeOn = (page: PptxSlide, { level, text: words }: Notice, y: number): void => {
    const ink = level === 'warning' ? 'failed' : level === 'caution' ? 'weaker' : 'muted';
    page.addShape('rect', { ...placed({ x: 1, y, w: 0.06, h: 0.6 }), fill: { color: colourOf(ink) } });
    text(
      page,
      words,
      { x: 1.2, y, w: WIDTH - 2.2, h: 0.6 },
      {
        fontSize: 14,
        color: colourOf('ink'),
        valign: 'middle',
        fit: 'shrink',
      },
    );
  };
  const figures = (page: PptxSlide, all: readonly KeyFigure[]): void => {
    const columns = all.length > 4 ? 3 : Math.min(2, all.length);
    const rows = Math.ceil(all.length / columns);
    const [w, h] = [BODY.w / columns, BODY.h / rows];
    all.forEach((figure, at) => {
      const box = { x: MARGIN + (at % columns) * w, y: TOP + Math.floor(at / columns) * h, w: w - 0.3 };
      text(
        page,
        figure.label,
        { ...box, h: 0.6 },
        { fontSize: 14, color: colourOf('muted'), valign: 'bottom' },
      );
      text(
        page,
        figure.value,
        { ...box, y: box.y + 0.62, h: 0.75 },
        {
          fontSize: 32,
          bold: true,
          color: colourOf('ink'),
          valign: 'middle',
          fit: 'shrink',
        },
      );
      const facts = [
        ...figureFacts(figure),
        ...[figure.note, figure.definition].filter((one) => one !== undefined),
      ];
      const words = facts.slice(0, 3).map(say).join('\n');
      if (words !== '')
        page.addText(words, {
          ...placed({ ...box, y: box.y + 1.4, h: Math.max(0.4, h - 1.5) }),
          margin: 0,
          valign: 'top',
          fontFace: FONT,
          fontSize: 12,
          color: colourOf('muted'),
          fit: 'shrink',
          ...line,
        });
    });
  };
  const table = (page: PptxSlide, { columns, rows, states, caption, moreRows }: Table): void => {
    const y = caption ? TOP + 0.4 : TOP;
    if (caption) text(page, caption, { ...BODY, h: 0.35 }, { fontSize: 14, color: colourOf('muted') });
    const ordered = <Item>(items: readonly Item[]): readonly Item[] =>
      isMirrored ? items.toReversed() : items;
    const widths = columns.map((column) => (isNumericColumn(column) ? 1 : 1.8));
    const unit = BODY.w / widths.reduce((sum, width) => sum + width, 0);
    const border = { type: 'solid', pt: 0.5, color: colourOf('line') } as const;
    const cell = (words: Text, isFigure: boolean, look: CellLook): SlideCell => ({
      text: say(words),
      options: {
        fontFace: FONT,
        fontSize: columns.length > 6 ? 11 : 14,
        margin: [0.04, 0.08, 0.04, 0.08],
        ...line,
        ...(isFigure && { align: isMirrored ? 'left' : 'right' }),
        border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
        ...look,
      },
    });
    page.addTable(
      [
        [
          ...ordered(
            columns.map((column) =>
              cell(column.label, isNumericColumn(column), { bold: true, color: colourOf('muted') }),
            ),
          ),
        ],
        ...rows.map((row, index) => {
          const state = states?.[index] ?? 'normal';
          const color = colourOf(state === 'normal' ? 'ink' : state);
          return [
            ...ordered(
              columns.map((column, at) =>
                cell(cellText(row[at], column), isNumericColumn(column), { color }),
              ),
            ),
          ];
        }),
      ],
      { x: MARGIN, y, w: BODY.w, colW: [...ordered(widths.map((width) => width * unit))] },
    );
    if (moreRows)
      text(
        page,
        message('common.more-rows', { count: moreRows }),
        { x: MARGIN, y: HEIGHT - 0.95, w: BODY.w, h: 0.3 },
        {
          fontSize: 12,
          color: colourOf('muted'),
        },
      );
  };
  return (page, slide) => {
    if (slide.kind === 'title') return first(page, slide);
    head(page, slide.title);
    switch (slide.kind) {
      case 'figures':
        return figures(page, slide.figures);
      case 'chart': {
        text(page, slide.chart.title, { ...BODY, h: 0.4 }, { fontSize: 16, color: colourOf('muted') });
        return drawOnSlide(page, drawChart(slide.chart, language), {
          ...BODY,
          y: TOP + 0.5,
          h: BODY.h - 0.5,
        });
      }
      case 'table':
        return table(page, slide.table);
      default:
        page.addText(
          slide.items.map((words) => ({
            text: say(words),
            options: { bullet: { indent: 14 }, breakLine: true, ...line },
          })),
          {
            ...placed(BODY),
            margin: 0,
            valign: 'top',
            fontFace: FONT,
            fontSize: 18,
            paraSpaceAfter: 10,
            color: colourOf('ink'),
            fit: 'shrink',
            ...line,
          },
        );
    }
  };
}

/** The file as it would be at any other time: the library writes the clock into it. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const core = 'docProps/core.xml';
  const text = new TextDecoder().decode(files[core]);
  files[core] = new TextEncoder().encode(
    text.replaceAll(/(<dcterms:\w+[^>]*>)[^<]*(<\/dcterms)/g, '$12000-01-01T00:00:00Z$2'),
  );
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}
