import type { Language } from '../../../i18n/language.ts';
import { message, type Text } from '../../../i18n/text.ts';
import type { Block, List, Notice, Report, Section, Table } from '../../model.ts';
import { provenanceSection } from '../provenance-section.ts';
import { headingLines, linesOf, noticeLines, textLines } from './block-lines.ts';
import { figureLines } from './figures.ts';
import type { Page } from './page.ts';
import { renderIfShort, terminalPage, titleLines, type TerminalOptions } from './render-terminal.ts';

/** Lines that a screen shows without scrolling. */
const SCREEN = 40;
/** Its title, and its notices, may take this much of it. */
const TITLE = 8;
const NOTICES = 14;
/** An empty line, and at most two that say what was left out. */
const LAST = 3;
/** A table is cut rather than left out if so many of its rows fit. */
const FEWEST_ROWS = 3;

/**
 * The part of a report that fits on one screen: its notices and its first sections, without pictures, details and
 * definitions, and a last line that says what was left out. A report that fits is shown whole.
 */
export function renderFirstScreen(report: Report, language: Language, options: TerminalOptions): string {
  const whole = renderIfShort(report, language, options, SCREEN);
  if (whole !== undefined) return whole;
  const view = terminalPage(language, options);
  const notices = noticesThatFit(report.notices, view);
  const head = [...titleLines(report, view).slice(0, TITLE), ...notices.lines];
  const shown = sectionsThatFit(report, SCREEN - LAST - head.length, view);
  const last = lastLines({ ...shown, notices: notices.left }, view);
  return `${[...head, ...shown.lines, '', ...last].join('\n')}\n`;
}

interface LeftOut {
  readonly sections: number;
  /** Blocks of sections that are shown. */
  readonly parts: number;
  readonly notices: number;
  readonly definitions: boolean;
}

/** Notices in their order; where there are too many, the gravest. */
function noticesThatFit(notices: readonly Notice[], view: Page): { lines: string[]; left: number } {
  const order = ['warning', 'caution', 'note'] as const;
  const kept = new Set<Notice>();
  let used = 0;
  for (const level of order)
    for (const notice of notices.filter((one) => one.level === level)) {
      const { length } = noticeLines([notice], view);
      if (kept.size > 0 && used + length > NOTICES) continue;
      used += length;
      kept.add(notice);
    }
  const shown = notices.filter((notice) => kept.has(notice));
  return { lines: noticeLines(shown, view).slice(0, NOTICES), left: notices.length - shown.length };
}

/** Sections up to the first of which something does not fit. */
function sectionsThatFit(
  report: Report,
  room: number,
  view: Page,
): { lines: string[] } & Omit<LeftOut, 'notices'> {
  const all = inOrderOfWeight([...report.sections, provenanceSection(report.provenance)]);
  const lines: string[] = [];
  let sections = all.length;
  let parts = 0;
  let definitions = false;
  for (const { title, blocks } of all) {
    const heading = headingLines(title, view);
    const part = blocksThatFit(blocks, room - lines.length - heading.length, view);
    if (part.lines.length > 0) {
      lines.push(...heading, ...part.lines);
      sections--;
      parts += part.left;
      definitions ||= part.definitions;
    }
    if (part.isFull) break;
  }
  return { lines, sections, parts, definitions };
}

/** The first section, those that answer the question as much, and the others. */
function inOrderOfWeight([first, ...others]: readonly Section[]): Section[] {
  const leads = ({ leads = false }: Section): boolean => leads;
  return [first, ...others.filter(leads), ...others.filter((section) => !leads(section))];
}

interface BlocksShown {
  readonly lines: string[];
  readonly left: number;
  readonly definitions: boolean;
  /** Whether a block did not find the room that it takes. */
  readonly isFull: boolean;
}

/** Details, and pictures of what stands in words and tables beside them. */
const FOR_THE_WHOLE: ReadonlySet<Block['kind']> = new Set(['why', 'bars', 'lines', 'flow', 'gantt', 'map']);

function blocksThatFit(blocks: readonly Block[], room: number, view: Page): BlocksShown {
  const lines: string[] = [];
  let left = 0;
  let definitions = false;
  let isFull = false;
  let heading: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = linesOf(block, view);
      continue;
    }
    const before = [...(lines.length > 0 ? [''] : []), ...heading];
    const wanted = !FOR_THE_WHOLE.has(block.kind);
    const short = wanted ? shortLines(block, room - lines.length - before.length, view) : [];
    heading = [];
    if (short.length === 0) left++;
    else lines.push(...before, ...short);
    isFull ||= wanted && short.length < wholeLines(block, view).length;
    definitions ||= short.length > 0 && hasDefinitions(block);
  }
  return { lines, left, definitions, isFull };
}

/** A block in so many lines, or none where it does not fit. */
function shortLines(block: Block, room: number, view: Page): string[] {
  const lines = wholeLines(block, view);
  if (lines.length <= room) return lines;
  if (block.kind === 'table') return cutTable(block, room, view);
  return block.kind === 'list' ? cutList(block, room, view) : [];
}

/** A block, its definitions apart. */
function wholeLines(block: Block, view: Page): string[] {
  return block.kind === 'figures' ? figureLines(block, view) : linesOf(block, view);
}

/** A table without its last rows, which are counted. */
function cutTable(table: Table, room: number, view: Page): string[] {
  const cut = (kept: number): string[] => {
    const moreRows = (table.moreRows ?? 0) + table.rows.length - kept;
    return linesOf({ ...table, rows: table.rows.slice(0, kept), moreRows }, view);
  };
  // A row takes one line or more.
  for (let kept = Math.min(table.rows.length - 1, room); kept >= FEWEST_ROWS; kept--) {
    const lines = cut(kept);
    if (lines.length <= room) return lines;
  }
  return [];
}

/** A list without its last items, which are counted. */
function cutList(list: List, room: number, view: Page): string[] {
  for (let kept = Math.min(list.items.length - 1, room - 1); kept > 0; kept--) {
    const lines = linesOf({ ...list, items: list.items.slice(0, kept) }, view);
    const count = list.items.length - kept;
    if (lines.length < room)
      return [...lines, view.paint(`… ${view.line(message('common.and-more', { count }))}`, 'muted')];
  }
  return [];
}

function hasDefinitions(block: Block): boolean {
  return (
    block.kind === 'figures' &&
    block.figures.some(({ definition, note }) => definition !== undefined || note !== undefined)
  );
}

function lastLines({ sections, parts, notices, definitions }: LeftOut, view: Page): string[] {
  const items: Text[] = [];
  if (sections > 0) items.push(message('screen.sections', { count: sections }));
  if (parts > 0) items.push(message('screen.parts', { count: parts }));
  if (notices > 0) items.push(message('screen.notices', { count: notices }));
  if (definitions) items.push(message('screen.definitions'));
  if (items.length === 0) items.push(message('screen.rows'));
  const next = message('screen.left-out', {
    what: items,
    full: '--full',
    html: '--html',
  });
  return textLines(next, view).map((line) => view.paint(line, 'accent'));
}
