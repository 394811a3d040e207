import { createContext, useContext } from 'react';
import { language, type Language } from '../../i18n/language.ts';

/** The language of everything below. */
export const LanguageContext = createContext<Language>(language('en'));

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
