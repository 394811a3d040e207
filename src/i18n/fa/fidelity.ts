import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'همخوانی مسیرهای پیش‌بینی‌شده با مسیرهای دیده‌شده',
};
