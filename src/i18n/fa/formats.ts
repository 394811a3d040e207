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
  'yaml.too-long': '{path} بیش از {most} نویسه است.',
  'yaml.malformed': '{path} باید به شکل {expected} باشد.',
  'csv.syntax': 'این CSV معتبر نیست: {problem}.',
  'yaml.tab': 'این سطر با جهش (تب) تو رفته است؛ از فاصله استفاده کنید.',
  'yaml.indent': 'تورفتگی این سطر با هیچ سطر پیش از آن نمی‌خواند؛ موارد یک فهرست از یک ستون آغاز می‌شوند.',
  'yaml.twice': 'فیلدی در یک جا دو بار آمده است؛ یکی را نگه دارید.',
  'yaml.unclosed': 'گیومه یا کروشه‌ای باز شده و بسته نشده است؛ آن را تا همین سطر ببندید.',
  'yaml.not-text': '{path} باید متن باشد؛ اگر عدد یا تاریخ است، آن را در گیومه بگذارید.',
  'yaml.not-number': '{path} باید عدد باشد، بدون گیومه و واحد.',
  'yaml.not-flag': '{path} باید true یا false باشد.',
  'yaml.not-list':
    '{path} باید فهرست باشد: موارد آن را درون کروشه بنویسید، یا هر یک را در سطری پس از خط تیره.',
  'yaml.not-fields': '{path} باید گروهی از فیلدها باشد، هر یک با نام و دونقطه.',
  'yaml.alias': 'یک ارجاع (*) به چیزی اشاره نمی‌کند یا ارجاع‌ها بیش از حد بزرگ می‌شوند؛ خود مقدارها را بنویسید.',
  'yaml.several': 'در فایل چند سند است؛ یکی را بدون --- نگه دارید.',
  'yaml.too-much': 'متن بیش از {most} نویسه دارد که بیشینهٔ خواندنی است؛ ببینید فایل درست را داده‌اید.',
  'yaml.too-deep': 'متن چنان تودرتوست که خوانده نمی‌شود؛ چند لایه را بردارید.',
  'yaml.whole-not-list': 'فایل باید فهرست باشد؛ هر مورد را با خط تیره آغاز کنید.',
  'yaml.whole-not-fields': 'فایل باید از فیلدها تشکیل شود، هر یک با نام و دونقطه.',
};
