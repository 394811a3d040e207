import type { LanguageCode } from '../i18n/codes.ts';
import { isLanguageCode, language, type Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { terminalLine } from '../reports/render/terminal/terminal-line.ts';

/** In what language a command line is answered. */
export interface Voice {
  readonly code: LanguageCode;
  readonly language: Language;
  /** A sentence for the terminal: see `terminalLine` for how directions are kept apart. */
  readonly say: (text: Text) => string;
}

/** The voice of a language. */
export function voiceOf(code: LanguageCode, hasLatinDigits = false): Voice {
  const words = language(code, hasLatinDigits ? { latinDigits: true } : {});
  return { code, language: words, say: (text) => terminalLine(text, words) };
}

/**
 * The language that a command line asks for, before it is parsed, so that refusals of its parsing speak it too: `--lang`, then
 * `MURUNA_LANG`, then `LANG`, then English.
 */
export function languageAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): LanguageCode {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1]);
  for (const name of [given, environment['MURUNA_LANG'], environment['LANG']]) {
    const code = name?.split(/[,\u060c\s._@-]/)[0].toLowerCase() ?? '';
    if (isLanguageCode(code)) return code;
  }
  return 'en';
}

/** The voice that a command line asks for, before it is parsed. */
export function voiceAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Voice {
  return voiceOf(languageAsked(args, environment), args.includes('--latin-digits'));
}
