import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'قالب {file} شناخته نشد؛ یکی از این‌ها را بدهید: {known}.',
  'yaml.syntax': 'این متن YAML درستی نیست: {problem}.',
  'yaml.unknown-field':
    'در اینجا فیلدی به نام {field} وجود ندارد؛ آن را حذف کنید یا فیلدهای موجود را در طرح‌واره ببینید.',
  'yaml.unknown-field-near': 'در اینجا فیلدی به نام {field} وجود ندارد؛ احتمالاً منظور {near} بوده است.',
  'yaml.missing-field': 'فیلد {path} وجود ندارد.',
  'yaml.wrong-type': '{path} باید از نوع {expected} باشد.',
  'yaml.not-one-of': 'مقدار {path} باید یکی از {options} باشد.',
  'yaml.not-one-of-near': 'مقدار {path} باید یکی از {options} باشد؛ احتمالاً منظور {near} بوده است.',
  'yaml.too-small': 'مقدار {path} نباید کمتر از {least} باشد.',
  'yaml.too-large': 'مقدار {path} نباید بیشتر از {most} باشد.',
  'yaml.malformed': '{path} به شکل {expected} نیست.',
  'csv.syntax': 'این متن CSV درستی نیست: {problem}.',
};
