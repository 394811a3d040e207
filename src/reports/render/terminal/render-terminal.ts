import type { Language } from '../../../i18n/language.ts';
import type { Report } from '../../model.ts';
import { provenanceSection } from '../provenance-section.ts';
import { blockParts, headingLines, noticeLines, textLines } from './block-lines.ts';
import { displayWidth } from './display-width.ts';
import { page, type Page } from './page.ts';

export interface TerminalOptions {
  /** Columns; 100 at most are used. */
  readonly width: number;
  readonly colour: boolean;
}

/** A whole report as text for a terminal, ending in a line break. */
export function renderTerminal(report: Report, language: Language, options: TerminalOptions): string {
  return asText([...partsOf(report, terminalPage(language, options))].flat());
}

/** As `renderTerminal`, if that takes at most so many lines; a longer report is written no further than one sees that. */
export function renderIfShort(
  report: Report,
  language: Language,
  options: TerminalOptions,
  most: number,
): string | undefined {
  const lines: string[] = [];
  for (const part of partsOf(report, terminalPage(language, options))) {
    lines.push(...part);
    if (lines.length > most) return undefined;
  }
  return asText(lines);
}

/** The lines of a report from its title on, some at a time. */
function* partsOf(report: Report, view: Page): Generator<readonly string[]> {
  yield titleLines(report, view);
  yield noticeLines(report.notices, view);
  for (const { title, blocks } of [...report.sections, provenanceSection(report.provenance)]) {
    yield headingLines(title, view);
    yield* blockParts(blocks, view);
  }
}

function asText(lines: readonly string[]): string {
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
