import type { Language } from '../../../i18n/language.ts';
import type { Report } from '../../model.ts';
import { provenanceSection } from '../provenance-section.ts';
import { blockLines, headingLines, noticeLines, textLines } from './block-lines.ts';
import { displayWidth } from './display-width.ts';
import { page, type Page } from './page.ts';

export interface TerminalOptions {
  /** Columns; 100 at most are used. */
  readonly width: number;
  readonly colour: boolean;
}

/** A whole report as text for a terminal, ending in a line break. */
export function renderTerminal(report: Report, language: Language, options: TerminalOptions): string {
  const view = terminalPage(language, options);
  const lines = [...titleLines(report, view), ...noticeLines(report.notices, view)];
  for (const { title, blocks } of [...report.sections, provenanceSection(report.provenance)])
    lines.push(...headingLines(title, view), ...blockLines(blocks, view));
  return `${lines.join('\n')}\n`;
}

export function terminalPage(language: Language, { width, colour }: TerminalOptions): Page {
  return page(language, Math.min(width, 100), colour);
}

/** What stands over a report. */
export function titleLines({ title, subtitle }: Pick<Report, 'title' | 'subtitle'>, view: Page): string[] {
  return [
    ...textLines(title, view).map((line) => view.paint(line, 'title')),
    ...(subtitle ? textLines(subtitle, view).map((line) => view.paint(line, 'muted')) : []),
    view.paint('═'.repeat(Math.min(view.width, displayWidth(view.line(title)))), 'muted'),
  ];
}
