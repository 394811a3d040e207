import type { Refusal } from '../core/refusal.ts';
import type { LanguageCode } from '../i18n/catalogue.ts';
import { codedText } from '../i18n/coded-text.ts';
import { isLanguageCode, language } from '../i18n/language.ts';

/** A refusal in one sentence, from the catalogue of the language. */
export function refusalSentence(refusal: Refusal, code: LanguageCode): string {
  return language(code).isolated(codedText(refusal));
}

/** The language a command line asks for with `--lang`, before it is parsed: refusals of its parsing speak it too. */
export function languageOfArgs(args: readonly string[]): LanguageCode {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value =
    at < 0 ? '' : args[at].includes('=') ? args[at].slice('--lang='.length) : (args[at + 1] ?? '');
  const first = value.split(',')[0];
  return isLanguageCode(first) ? first : 'en';
}
