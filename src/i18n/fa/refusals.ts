import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'پوشهٔ {folder} خالی نیست؛ با {option} نام پوشهٔ تازه‌ای را بدهید.',
  'folder.file-in-the-way': 'در جای پوشهٔ {folder} فایلی هست؛ با {option} پوشهٔ دیگری را بدهید.',
  'file.not-found': 'فایل {file} وجود ندارد؛ مسیر آن را بررسی کنید.',
  'file.unreadable': 'فایل {file} خوانده نمی‌شود ({reason})؛ مجوزهای دسترسی آن را بررسی کنید.',
  'file.unwritable': 'نوشتن در {file} ممکن نیست ({reason})؛ با {option} جای دیگری را تعیین کنید.',
  'file.no-space':
    'برای نوشتن {file} فضای خالی نمانده است؛ فضا آزاد کنید یا دیسک دیگری را انتخاب کنید. هیچ فایل ناقصی به جا نماند.',
  'file.too-big':
    'فایل {file} از بزرگ‌ترین اندازهٔ مجاز در اینجا بزرگ‌تر شد؛ این حد را بالا ببرید ({limit}) یا دیسک دیگری را انتخاب کنید. هیچ فایل ناقصی به جا نماند.',
  'output-failed.no-space':
    'برای نوشتن خروجی فضای خالی نمانده و خروجی ناقص است؛ فضا آزاد کنید یا آن را به دیسک دیگری بفرستید.',
  'output-failed.unwritable':
    'نوشتن خروجی ممکن نیست ({reason}) و خروجی ناقص است؛ آن را به جای دیگری بفرستید.',
  'work.cancelled': 'به درخواست شما متوقف شد؛ هیچ فایل ناقصی به جا نماند.',
  'usage.unknown-language': '{language} از زبان‌های Muruna نیست؛ یکی از این‌ها را انتخاب کنید: {known}.',
  'usage.unknown-country': '{country} کد کشور نیست؛ کد دوحرفی ISO 3166-1 را بدهید، مانند {example}.',
  'usage.bad-asn':
    '{asn} شمارهٔ سامانهٔ خودگردان نیست؛ عددی صحیح از 1 تا 4294967295 بدهید، با AS در آغاز یا بدون آن.',
  'usage.bad-number': 'مقدار {value} برای {option} معتبر نیست؛ عددی از {from} تا {to} بدهید.',
  'usage.small-number': 'مقدار {value} برای {option} معتبر نیست؛ عددی دست‌کم {from} بدهید.',
  'usage.output-conflict': '{one} و {other} هر دو روی صفحهٔ نمایش می‌نویسند؛ برای یکی از آن‌ها نام فایل بدهید.',
  'usage.either': 'یا {one} را بدهید یا {other} را، نه هر دو.',
  'usage.out-needs-format':
    '{option} نه فایلی با پسوندی مانند .pdf است و نه پوشه‌ای برای قالب‌هایی که خواسته شده باشد؛ قالبی بیفزایید، مانند {example}.',
  'usage.out-is-one-file':
    '{file} یک فایل با قالبی جز {option} است؛ با {out} یک پوشه تعیین کنید، یا برای {option} فایل جداگانه‌ای بدهید.',
  'result.of-another-command': '{file} نتیجهٔ {given} است؛ نتیجه‌ای از {known} بدهید.',
};
