import type { Language } from '../../../i18n/language.ts';
import type { Text } from '../../../i18n/text.ts';
import { displayWidth } from './display-width.ts';
import { terminalLine } from './terminal-line.ts';

/** How a piece of text is painted; without colour all are the same. */
export type Paint = 'title' | 'heading' | 'muted' | 'strong' | 'accent' | 'good' | 'bad' | 'caution';

const CODES: Readonly<Record<Paint, string>> = {
  title: '1',
  heading: '1;36',
  muted: '2',
  strong: '1',
  accent: '36',
  good: '32',
  bad: '31',
  caution: '33',
};

/** What the parts of the terminal renderer share. */
export interface Page {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: (text: string, paint: Paint) => string;
  /** A text on one line, technical words isolated where the language is written from right to left. */
  readonly line: (text: Text) => string;
}

export function page(language: Language, width: number, colour: boolean): Page {
  return {
    language,
    width: Math.max(30, width),
    paint: (text, paint) => (colour && text !== '' ? `\u001b[${CODES[paint]}m${text}\u001b[0m` : text),
    line: (text) => terminalLine(text, language),
  };
}

/** Pads to a width on the side that the reading direction leaves. `numeric` figures end under each other. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/**
 * Wraps a right-to-left text in an isolate of its own, so that a terminal which reorders (VTE, Konsole) keeps the columns of
 * a line where they are; one that does not shows the same columns with letters in logical order.
 */
export function cellIsolate(text: string, language: Language): string {
  return language.direction === 'rtl' && text !== '' ? `\u2067${text}\u2069` : text;
}
