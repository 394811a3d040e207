import { ARABIC_SCRIPT } from '../arabic-script.ts';
import type { LanguageDescriptor } from '../descriptor.ts';
import { avoided } from './avoided.ts';
import { fa } from './index.ts';

export const persian: LanguageDescriptor = {
  ...ARABIC_SCRIPT,
  numerals: 'arabext',
  calendar: 'persian',
  bounds: { below: 'کمتر از\u00a0', above: 'بیش از\u00a0' },
  avoided,
  catalogue: fa,
};
