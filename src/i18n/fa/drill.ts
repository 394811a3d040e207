import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'رزمایش: از ضربه تا بازیابی کامل در {country}',
};
