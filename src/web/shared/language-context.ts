import { createContext, useContext } from 'react';
import type { Language } from '../../i18n/language.ts';

/** The language of everything below. */
export const LanguageContext = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  const words = useContext(LanguageContext);
  if (!words) throw new Error('outside of a language');
  return words;
}
