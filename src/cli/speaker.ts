import type { LanguageCode } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { terminalLine } from '../reports/render/terminal/page.ts';

/** Sentences for the terminal in a language: see `terminalLine` for how directions are kept apart. */
export function speaker(code: LanguageCode): (text: Text) => string {
  const words = language(code);
  return (text) => terminalLine(text, words);
}
