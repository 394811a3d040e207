import type { LanguageDescriptor } from '../descriptor.ts';
import { countryInSentence } from './country.ts';
import { fr } from './index.ts';

export const french: LanguageDescriptor = { direction: 'ltr', countryInSentence, catalogue: fr };
