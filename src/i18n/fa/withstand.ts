import type { withstand as english } from '../en/withstand.ts';
import type { Translation } from '../translation.ts';

export const withstand: Translation<typeof english> = {
  'withstand.title': 'ایستادگی: {country}',
  'withstand.snapshot': 'تصویر لحظه‌ای {date}',
  'withstand.plane': 'نشانی‌ها',
  'withstand.choose': 'کشوری برگزینید',
  'withstand.not-here': 'این تصویر لحظه‌ای شبکه‌ای از {country} ندارد.',
  'withstand.scenarios': 'سناریوهای ذخیره‌شده',
  'withstand.scenarios.none': 'هنوز سناریویی در این فضای کار ذخیره نشده است.',
  'withstand.save': 'ذخیرهٔ سناریو',
  'withstand.save.name': 'نام سناریو',
  'withstand.saved': 'با نام {name} ذخیره شد.',
  'withstand.open': 'باز کردن {name}',
  'withstand.open.partly':
    'کنار گذاشته شد، چون با کلیک نشان‌دادنی نیست: {what}. برای پاسخ کامل، همین سناریو را در «چه چیزی با خرابی از کار می‌افتد» بپرسید.',
  'withstand.open.other-country': 'این سناریو دربارهٔ {country} است.',
  'withstand.defend': 'سودمندترین پیوندها',
  'withstand.defend.intro':
    'پیوندهای تازه‌ای را می‌یابد که بدترین خسارت را بیش از همه کم می‌کنند. سرور آن را محاسبه می‌کند و تا یک دقیقه طول می‌کشد.',
  'withstand.defend.find': 'یافتن پیوندها',
};
