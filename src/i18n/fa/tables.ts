import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    '{column, literal} برابر {value, literal} است؛ نقطه‌های میان راه را با عرض جغرافیایی در آغاز بنویسید، مانند {example, literal}.',
};
