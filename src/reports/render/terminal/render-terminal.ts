import type { Language } from '../../../i18n/language.ts';
import { message, type Text } from '../../../i18n/text.ts';
import type { Block, Notice, Report } from '../../model.ts';
import { provenanceSection } from '../provenance-section.ts';
import { barChartLines, lineChartLines } from './charts.ts';
import { flowLines, ganttLines, mapLines } from './diagrams.ts';
import { displayWidth, wrap } from './display-width.ts';
import { definitionLines, figureLines } from './figures.ts';
import { page, type Page } from './page.ts';
import { tableLines } from './table.ts';

export interface TerminalOptions {
  /** Columns; 100 at most are used. */
  readonly width: number;
  readonly colour: boolean;
}

/** A report as text for a terminal, ending in a line break. */
export function renderTerminal(report: Report, language: Language, options: TerminalOptions): string {
  const view = page(language, Math.min(options.width, 100), options.colour);
  const title = view.line(report.title);
  const lines = [
    ...wrap(title, view.width).map((line) => view.paint(line, 'title')),
    ...(report.subtitle ? textLines(report.subtitle, view).map((line) => view.paint(line, 'muted')) : []),
    view.paint('═'.repeat(Math.min(view.width, displayWidth(title))), 'muted'),
    ...noticeLines(report.notices, view),
  ];
  for (const { title, blocks } of [...report.sections, provenanceSection(report.provenance)]) {
    lines.push('', ...wrap(view.line(title), view.width).map((line) => view.paint(line, 'heading')), '');
    lines.push(...blockLines(blocks, view));
  }
  return `${lines.join('\n')}\n`;
}

function blockLines(blocks: readonly Block[], view: Page): string[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [''] : []), ...linesOf(block, view)]);
}

function linesOf(block: Block, view: Page): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.texts.map(view.line).join(' '), view.width);
    case 'list':
      return block.items.flatMap((item, at) => itemLines(item, block.ordered ? at + 1 : undefined, view));
    case 'heading':
      return [view.paint(view.line(block.text), 'strong')];
    case 'notices':
      return noticeLines(block.notices, view);
    case 'figures':
      return [...figureLines(block, view), ...spaced(definitionLines(block, view))];
    case 'table':
      return tableLines(block, view);
    case 'bars':
      return barChartLines(block, view);
    case 'lines':
      return lineChartLines(block, view);
    case 'flow':
      return flowLines(block, view);
    case 'gantt':
      return ganttLines(block, view);
    case 'map':
      return mapLines(block, view);
    case 'why':
      return [
        view.paint(`▸ ${view.line(block.title ?? message('common.why'))}`, 'muted'),
        ...blockLines(block.blocks, { ...view, width: view.width - 2 }).map((line) => `  ${line}`.trimEnd()),
      ];
    default:
      throw new Error(`no such block: ${JSON.stringify(block)}`);
  }
}

function itemLines(item: Text, number: number | undefined, view: Page): string[] {
  const sign = number === undefined ? '•' : `${view.language.words.number(number)}.`;
  return textLines(item, { ...view, width: view.width - 4 }).map((line, at) =>
    at === 0 ? `${sign.padEnd(2)} ${line}` : `   ${line}`,
  );
}

function textLines(text: Text, view: Page): string[] {
  return wrap(view.line(text), view.width);
}

function noticeLines(notices: readonly Notice[], view: Page): string[] {
  return notices.flatMap(({ level, text }) =>
    wrap(
      view.line(message('common.labelled', { label: message(`common.${level}`), text })),
      view.width - 2,
    ).map((line) =>
      view.paint(`▌ ${line}`, level === 'note' ? 'muted' : level === 'warning' ? 'bad' : 'caution'),
    ),
  );
}

function spaced(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}
