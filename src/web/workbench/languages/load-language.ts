import type { LanguageCode } from '../../../i18n/codes.ts';
import type { LanguageDescriptor } from '../../../i18n/descriptor.ts';
import { language, type Language } from '../../../i18n/language.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';

const DESCRIPTORS: Readonly<Record<LanguageCode, () => Promise<LanguageDescriptor>>> = {
  en: async () => (await import('../../../i18n/en/descriptor.ts')).english,
  ar: async () => (await import('../../../i18n/ar/descriptor.ts')).arabic,
  fa: async () => (await import('../../../i18n/fa/descriptor.ts')).persian,
  fr: async () => (await import('../../../i18n/fr/descriptor.ts')).french,
  ru: async () => (await import('../../../i18n/ru/descriptor.ts')).russian,
};

/** A language with its sentences. In the built page it has none until it is asked for (`one-language.ts`). */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  Object.assign(LANGUAGES[code], await DESCRIPTORS[code]());
  return language(code);
}
