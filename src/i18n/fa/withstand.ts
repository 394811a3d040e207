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
    'پیوندهای تازه‌ای را می‌یابد که بدترین خسارت را بیش از همه کم می‌کنند. مرورگر شما آن را محاسبه می‌کند و تا دو دقیقه طول می‌کشد.',
  'withstand.defend.find': 'یافتن پیوندها',
  'withstand.map': '{country} روی نقشه',
  'withstand.map.hint':
    'برای از کار انداختن، روی کشور، خط دروازه‌های آن، سایت یا کابل کلیک کنید و برای بازگرداندن دوباره. پهنای هر خط سهم آن از مسیرهای بین‌المللی است.',
  'withstand.map.draw': 'محدوده‌ای بکشید تا از کار بیفتد:',
  'withstand.map.rectangle': 'مستطیل',
  'withstand.map.circle': 'دایره',
  'withstand.map.polygon': 'چندضلعی',
  'withstand.map.around': 'با مختصات',
  'withstand.map.lat': 'عرض جغرافیایی (°)',
  'withstand.map.lon': 'طول جغرافیایی (°)',
  'withstand.map.km': 'شعاع (کیلومتر)',
  'withstand.map.no-users':
    'شبکه یا پیوندی شناخته نیست که از {name} استفاده کند. آن را با شبکه‌ها و پیوندهایش در جدول مجموعه‌های نام‌دار بیاورید.',
  'withstand.map.struck':
    'در این محدوده: {countries, plural, one {# کشور} other {# کشور}} و {things, plural, one {# سایت، کابل یا منطقه} other {# سایت، کابل و منطقه}} از سندهای شما. شمار آنچه افزون بر پیش از کار افتاد: {failed}.',
  'withstand.export': 'همین به شکل گزارش و داده، از سرور',
  'withstand.export.make': 'ساختن فایل‌ها',
};
