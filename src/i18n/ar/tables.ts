import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    'قيمة {column, literal} هي {value, literal}؛ اكتب النقاط على الطريق وخط العرض أولًا، مثل {example, literal}.',
};
