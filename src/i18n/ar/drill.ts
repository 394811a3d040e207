import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'تمرين: من الضربة إلى التعافي الكامل في {country}',
};
