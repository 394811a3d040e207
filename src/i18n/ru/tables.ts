import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    '{column, literal}: {value, literal}; пишите точки трассы, сначала широту, например {example, literal}.',
};
