import { ARABIC_SCRIPT } from '../arabic-script.ts';
import type { LanguageDescriptor } from '../descriptor.ts';
import { avoided } from './avoided.ts';
import { ar } from './index.ts';

export const arabic: LanguageDescriptor = { ...ARABIC_SCRIPT, numerals: 'arab', avoided, catalogue: ar };
