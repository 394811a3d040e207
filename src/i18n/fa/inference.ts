import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'رابطه‌های استنباط‌شده از مسیرهای دیده‌شده',
};
