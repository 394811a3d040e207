import type { Language } from '../../../i18n/language.ts';
import type { Text } from '../../../i18n/text.ts';
import { displayWidth, TOGETHER, wrap } from './display-width.ts';
import { terminalLine } from './terminal-line.ts';

/** Texts one after the other in lines of at most `width` columns; a command is broken only where it is longer than a line. */
export function wrapTexts(texts: readonly Text[], language: Language, width: number): string[] {
  const whole = (code: string): string =>
    displayWidth(code) <= width ? code.replaceAll(' ', TOGETHER) : code;
  const words = texts.map((text) => terminalLine(text, language, whole)).join(' ');
  return wrap(words, width).map((line) => line.replaceAll(TOGETHER, ' '));
}
