import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': '{value} زمانی نیست که بتوان خواند؛ آن را به شکل {example} بنویسید.',
  'moment.malformed-clock':
    'مقدار {path} برابر {value} است که ساعتی از شبانه‌روز نیست؛ آن را به شکل {example} بنویسید.',
  'moment.no-such-date': 'تاریخ {date} در تقویم وجود ندارد؛ روز و ماه را بررسی کنید.',
  'moment.no-such-year': '{date} تاریخی نیست که بتوان در نظر داشت؛ سال {year} را بررسی کنید.',
  'moment.no-such-time': 'ساعت {time} وجود ندارد؛ ساعت از 0 تا 23 و دقیقه از 0 تا 59 است.',
  'moment.no-such-offset': 'هیچ جایی به اندازهٔ {offset} با UTC اختلاف ندارد؛ اختلاف‌ها از -12:00 تا +14:00 است.',
  'moment.no-such-zone': '{zone} منطقهٔ زمانی نیست؛ منطقه‌ای مانند {example} بنویسید.',
  'moment.skipped':
    'در {zone} ساعت‌ها به جلو کشیده شدند و هرگز {value} را نشان ندادند؛ زمانی پیش یا پس از آن بدهید.',
  'moment.solar-hijri': '{value} به تاریخ هجری خورشیدی می‌ماند؛ اگر چنین است، بنویسید {gregorian}.',
  'moment.two-readings': '{value} می‌تواند یکی از دو روز باشد؛ {one} یا {other} بنویسید.',
  'moment.zone-assumed':
    '{value} اختلاف با UTC ندارد و به‌صورت UTC خوانده شد؛ اختلافی مانند {example} بیفزایید، یا {field} را در فایل بنویسید.',
};
