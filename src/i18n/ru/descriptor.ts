import type { LanguageDescriptor } from '../descriptor.ts';
import { avoided } from './avoided.ts';
import { countryInSentence } from './country.ts';
import { ru } from './index.ts';
import { typography } from './typography.ts';

export const russian: LanguageDescriptor = {
  direction: 'ltr',
  countryInSentence,
  typography,
  avoided,
  catalogue: ru,
};
