import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'لم يُتعرَّف على صيغة {file}؛ استخدم إحدى الصيغ الآتية: {known}.',
};
