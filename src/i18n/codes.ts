import { LANGUAGES } from './languages.ts';
import type { English } from './translation.ts';

/** The languages of reports. */
export type LanguageCode = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** The same value for each language. */
export function inEveryLanguage<Value>(value: Value): Readonly<Record<LanguageCode, Value>> {
  return Object.fromEntries(LANGUAGE_CODES.map((code) => [code, value])) as Record<LanguageCode, Value>;
}

export type MessageCode = keyof English;
export type UnitCode = Extract<MessageCode, `unit.${string}`>;
