import { message, type Text } from '../../../i18n/text.ts';
import type { Block, Notice } from '../../model.ts';
import { barChartLines, lineChartLines } from './charts.ts';
import { flowLines, ganttLines, mapLines } from './diagrams.ts';
import { definitionLines, figureLines } from './figures.ts';
import type { Page } from './page.ts';
import { tableLines } from './table.ts';
import { wrapTexts } from './wrap-texts.ts';

/** Blocks one under the other, an empty line between. */
export function blockLines(blocks: readonly Block[], view: Page): string[] {
  return [...blockParts(blocks, view)].flat();
}

/** The same, block by block. */
export function* blockParts(blocks: readonly Block[], view: Page): Generator<readonly string[]> {
  for (const [at, block] of blocks.entries()) yield [...(at > 0 ? [''] : []), ...linesOf(block, view)];
}

/** One block as lines of a terminal. */
export function linesOf(block: Block, view: Page): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapTexts(block.texts, view.language, view.width);
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

/** What stands over the blocks of a section. */
export function headingLines(title: Text, view: Page): string[] {
  return ['', ...textLines(title, view).map((line) => view.paint(line, 'heading')), ''];
}

export function noticeLines(notices: readonly Notice[], view: Page): string[] {
  return notices.flatMap(({ level, text }) =>
    wrapTexts(
      [message('common.labelled', { label: message(`common.${level}`), text })],
      view.language,
      view.width - 2,
    ).map((line) =>
      view.paint(`▌ ${line}`, level === 'note' ? 'muted' : level === 'warning' ? 'bad' : 'caution'),
    ),
  );
}

export function textLines(text: Text, view: Page): string[] {
  return wrapTexts([text], view.language, view.width);
}

function itemLines(item: Text, number: number | undefined, view: Page): string[] {
  const sign = number === undefined ? '•' : `${view.language.words.number(number)}.`;
  return textLines(item, { ...view, width: view.width - 4 }).map((line, at) =>
    at === 0 ? `${sign.padEnd(2)} ${line}` : `   ${line}`,
  );
}

function spaced(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}
