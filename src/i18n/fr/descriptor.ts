import type { LanguageDescriptor } from '../descriptor.ts';
import { fr } from './index.ts';

export const french: LanguageDescriptor = { direction: 'ltr', catalogue: fr };
