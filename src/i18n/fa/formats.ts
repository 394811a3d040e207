import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'قالب {file} شناخته نشد؛ یکی از این‌ها را بدهید: {known}.',
};
