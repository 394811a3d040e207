import type { know as english } from '../en/know.ts';
import type { Translation } from '../translation.ts';

export const know: Translation<typeof english> = {
  'know.map': 'مسیرهای {country} از شبکه‌های کدام کشورها می‌گذرند',
  'know.map.list': 'آنچه روی نقشه است، به صورت فهرست',
  'know.map.list.hint':
    'با Tab وارد فهرست می‌شوید و با کلیدهای پیکان در آن حرکت می‌کنید. Enter همان کار کلیک روی نقشه را می‌کند.',
  'know.map.points': 'مکان‌ها',
  'know.map.lines': 'کابل‌ها و پیوندها',
  'know.map.areas': 'منطقه‌ها',
  'know.map.legend': 'سهم از مسیرها:',
  'know.map.none': 'این مرورگر نمی‌تواند نقشه را بکشد. هر چه نقشه نشان می‌دهد در جدول‌ها هم هست.',
  'know.layers': 'از سندهای شما',
  'know.layers.none':
    'فهرست دارایی‌ها، کابل‌ها و منطقه‌ها به قالب GeoJSON، KML یا GraphML، و آنچه با یک خسارت یا سناریو از کار می‌افتد، روی این نقشه دیدنی است. آن‌ها را بیاورید به:',
  'know.figures': 'رقم‌های دیگر',
  'know.inspector.hint': 'یک رقم، شبکه، دروازه یا کشور را برگزینید. معنا، پایه و دلیل آن اینجا می‌آید.',
  'know.select': 'انتخاب: {what}',
  'know.why': 'چرا',
  'know.series': 'در تصویرهای لحظه‌ای',
  'know.series.one': 'تنها یک تصویر لحظه‌ای اینجا نگه‌داری می‌شود. مدیر می‌تواند تصویرهای دیگری بیفزاید.',
  'know.fail': 'اگر از کار بیفتد؟',
  'know.routes': 'از مسیرهای بین‌المللی',
  'know.domestic': 'از مسیرهای داخلی',
  'know.weight': 'از نشانی‌های کشور',
  'know.networks': 'شبکه‌های آن در مسیر',
  'know.region': 'منطقه',
  'know.people': 'جمعیت زیر پوشش',
  'know.close': 'بستن',
  'know.users': 'استفاده‌کنندگان',
};
