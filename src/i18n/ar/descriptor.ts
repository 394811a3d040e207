import { ARABIC_SCRIPT } from '../arabic-script.ts';
import type { LanguageDescriptor } from '../descriptor.ts';
import { avoided } from './avoided.ts';
import { ar } from './index.ts';

export const arabic: LanguageDescriptor = {
  ...ARABIC_SCRIPT,
  numerals: 'arab',
  bounds: { below: 'أقل من\u00a0', above: 'أكثر من\u00a0' },
  avoided,
  catalogue: ar,
};
