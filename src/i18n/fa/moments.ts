import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': '{value, literal} زمانی خواندنی نیست؛ چنین بنویسید: {example, literal}.',
  'moment.malformed-clock':
    '{path, literal} برابر {value, literal} است که ساعتی از روز نیست؛ چنین بنویسید: {example, literal}.',
  'moment.no-such-date': 'در تقویم روزی به تاریخ {date, literal} نیست؛ روز و ماه را بررسی کنید.',
  'moment.no-such-time': 'ساعتی به شکل {time, literal} نیست؛ ساعت از ۰ تا ۲۳ و دقیقه از ۰ تا ۵۹ است.',
  'moment.no-such-offset':
    'هیچ جایی {offset, literal} با ساعت جهانی اختلاف ندارد؛ اختلاف‌ها از -12:00 تا +14:00 است.',
  'moment.no-such-zone': '{zone, literal} منطقهٔ زمانی نیست؛ یکی مانند {example, literal} بنویسید.',
  'moment.skipped':
    'ساعت‌ها در {zone, literal} جلو کشیده شد و {value, literal} را نشان نداد؛ زمانی پیش یا پس از آن بدهید.',
  'moment.solar-hijri':
    '{value, literal} به تاریخ هجری خورشیدی می‌ماند؛ اگر چنین است، بنویسید {gregorian, literal}.',
  'moment.zone-assumed':
    '{value, literal} اختلاف ساعت ندارد و به وقت جهانی خوانده شد؛ اختلافی مانند {example, literal} بیفزایید یا به فایل {field, literal} بدهید.',
};
