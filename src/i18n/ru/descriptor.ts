import type { LanguageDescriptor } from '../descriptor.ts';
import { ru } from './index.ts';

export const russian: LanguageDescriptor = { direction: 'ltr', catalogue: ru };
