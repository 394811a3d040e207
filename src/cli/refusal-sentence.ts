import type { Refusal } from '../core/refusal.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import { codedText } from '../i18n/coded-text.ts';
import { isLanguageCode } from '../i18n/language.ts';
import { speaker } from './speaker.ts';

/** How many of the findings behind a refusal are told. */
const TOLD = 20;

/** A refusal in one sentence, from the catalogue of the language; each finding behind it on a line of its own. */
export function refusalSentence(refusal: Refusal, code: LanguageCode): string {
  const say = speaker(code);
  const findings = refusal.findings.slice(0, TOLD).map((finding) => {
    const sentence = say(codedText(finding));
    return `  ${finding.line === undefined ? '' : `${finding.line}: `}${sentence}`;
  });
  const more = refusal.findings.length > TOLD ? [`  … ${refusal.findings.length - TOLD}`] : [];
  return [say(codedText(refusal)), ...findings, ...more].join('\n');
}

/** The language a command line asks for with `--lang`, before it is parsed: refusals of its parsing speak it too. */
export function languageOfArgs(args: readonly string[]): LanguageCode {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value =
    at < 0 ? '' : args[at].includes('=') ? args[at].slice('--lang='.length) : (args[at + 1] ?? '');
  const first = value.split(',')[0];
  return isLanguageCode(first) ? first : 'en';
}
