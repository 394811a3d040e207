import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    '{column, literal} vaut {value, literal} ; écrivez les points du tracé, latitude d’abord, par exemple {example, literal}.',
};
