import type { LanguageDescriptor } from '../descriptor.ts';
import { countryInSentence } from './country.ts';
import { en } from './index.ts';

/** Day before month, and 24 hours: the English of most of the world. */
export const english: LanguageDescriptor = {
  direction: 'ltr',
  dates: 'en-GB',
  countryInSentence,
  catalogue: en,
};
