import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'پوشهٔ {folder} خالی نیست؛ با {option} پوشهٔ تازه‌ای نام ببرید.',
  'file.not-found': 'پروندهٔ {file} وجود ندارد؛ مسیر را بررسی کنید.',
  'file.unreadable': 'پروندهٔ {file} خواندنی نیست ({reason})؛ مجوزهای آن را بررسی کنید.',
  'file.unwritable': 'نوشتن در {file} ممکن نیست ({reason})؛ با {option} جای دیگری برگزینید.',
  'file.no-space':
    'جایی برای نوشتن {file} نمانده است؛ فضا آزاد کنید یا دیسک دیگری برگزینید. هیچ پروندهٔ ناقصی به جا نماند.',
  'work.cancelled': 'به خواست شما متوقف شد؛ هیچ پروندهٔ ناقصی به جا نماند.',
  'usage.unknown-language': 'زبانی به نام {language} نیست؛ از میان {known} برگزینید.',
  'usage.unknown-country': '{country} کد کشور نیست؛ دو حرف استاندارد ISO 3166-1 را بدهید، مانند {example}.',
  'usage.bad-asn':
    '{asn} شمارهٔ سامانهٔ خودگردان نیست؛ عددی صحیح از 1 تا 4294967295 بدهید، با AS در آغاز یا بی آن.',
  'usage.bad-number': '{value} برای {option} پذیرفتنی نیست؛ عددی از {from} تا {to} بدهید.',
  'usage.output-conflict': 'هم {one} و هم {other} روی صفحه می‌نویسند؛ برای یکی از آن‌ها پرونده تعیین کنید.',
};
