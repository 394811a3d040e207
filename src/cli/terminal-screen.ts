import type { StandsPage } from '../reports/watch/watch-stands-report.ts';
import { blockLines, headingLines } from '../reports/render/terminal/block-lines.ts';
import { terminalPage, titleLines } from '../reports/render/terminal/render-terminal.ts';
import type { Voice } from './voice.ts';

/** What a screen is drawn on. */
export interface Terminal {
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  readonly write: (text: string) => unknown;
}

/** A page that is drawn again and again on a screen of its own; what stood on the terminal before comes back when it ends. */
export interface TerminalScreen {
  readonly show: (page: StandsPage) => void;
  /** A line that stands below the page, and in the terminal when the screen has ended. */
  readonly note: (line: string) => void;
  readonly close: () => void;
}

/** Lines below the page. */
const NOTES = 3;
/** So many are written when the screen ends; the book has all. */
const MOST_KEPT = 200;
const [ENTER, LEAVE] = ['\u001B[?1049h\u001B[?25l', '\u001B[?25h\u001B[?1049l'];

export function openScreen(terminal: Terminal, { language }: Voice, colour: boolean): TerminalScreen {
  const notes: string[] = [];
  /** Those that the screen stood over. */
  const hidden: string[] = [];
  let isOpen = false;
  return {
    show(page) {
      if (!isOpen) terminal.write(ENTER);
      isOpen = true;
      const view = terminalPage(language, { width: terminal.columns ?? 80, colour });
      const below = notes.slice(-NOTES);
      const lines = [
        ...titleLines(page, view),
        ...page.sections.flatMap(({ title, blocks }) => [
          ...headingLines(title, view),
          ...blockLines(blocks, view),
        ]),
      ].slice(0, Math.max(1, (terminal.rows ?? 24) - 1 - (below.length > 0 ? below.length + 1 : 0)));
      const all = [...lines, ...(below.length > 0 ? ['', ...below] : [])];
      terminal.write(`\u001B[H${all.map((line) => `${line}\u001B[K\r\n`).join('')}\u001B[J`);
    },
    note(line) {
      notes.push(line);
      notes.splice(0, notes.length - MOST_KEPT);
      if (isOpen) hidden.push(line);
      else terminal.write(`${line}\n`);
      hidden.splice(0, hidden.length - MOST_KEPT);
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      terminal.write(`${LEAVE}${hidden.map((line) => `${line}\n`).join('')}`);
      hidden.length = 0;
    },
  };
}
