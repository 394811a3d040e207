import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'قالب {file} شناخته نشد؛ فایلی با یکی از این قالب‌ها بدهید: {known}.',
  'yaml.syntax': 'این YAML معتبر نیست: {problem}.',
  'yaml.unknown-field':
    'فیلد {field} در اینجا وجود ندارد؛ آن را حذف کنید یا فیلدهای مجاز را در طرح‌واره ببینید.',
  'yaml.unknown-field-near': 'فیلد {field} در اینجا وجود ندارد؛ آیا منظورتان {near} بود؟',
  'yaml.missing-field': 'فیلد {path} نوشته نشده است.',
  'yaml.wrong-type': '{path} باید از نوع {expected} باشد.',
  'yaml.not-one-of': 'مقدار {path} باید یکی از این‌ها باشد: {options}.',
  'yaml.not-one-of-near': 'مقدار {path} باید یکی از این‌ها باشد: {options}؛ آیا منظورتان {near} بود؟',
  'yaml.too-small': 'مقدار {path} باید دست‌کم {least} باشد.',
  'yaml.too-large': 'مقدار {path} باید حداکثر {most} باشد.',
  'yaml.malformed': '{path} باید به شکل {expected} باشد.',
  'csv.syntax': 'این CSV معتبر نیست: {problem}.',
};
