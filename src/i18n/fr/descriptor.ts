import type { LanguageDescriptor } from '../descriptor.ts';
import { countryInSentence } from './country.ts';
import { fr } from './index.ts';
import { typography } from './typography.ts';
import { avoided } from './avoided.ts';

export const french: LanguageDescriptor = {
  direction: 'ltr',
  countryInSentence,
  typography,
  avoided,
  catalogue: fr,
};
