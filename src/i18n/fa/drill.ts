import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'رزمایش {country}: از خرابی تا بازیابی کامل',
  'drill.nothing-hit':
    'فهرست دارایی‌ها هیچ دارایی‌ای از شبکه‌هایی که در {file} از کار می‌افتند ({networks}) ندارد؛ آن‌ها را در {table} (ستون‌های {columns}) بنویسید، یا نمونه‌ای بسازید که آن‌ها را داشته باشد: {command}.',
  'drill.no-country': 'کشور معلوم نیست؛ {option} را بدهید، یا {field} را در {file} بنویسید.',
  'drill.section.verdict': 'آیا تاب می‌آوریم و سرویس کی بازمی‌گردد؟',
  'drill.verdict.loss':
    'این خرابی {loss} از مسیرهای میان {country} و جهان را از بین می‌برد و سرویس {cut} از مردم قطع می‌شود.',
  'drill.verdict.back': 'با همهٔ گروه‌های تعمیر و قطعات یدکی، سرویس ۹۵٪ مردم پس از {hours} ساعت بازمی‌گردد.',
  'drill.verdict.never':
    'با همهٔ گروه‌های تعمیر و قطعات یدکی نیز، سرویس ۹۵٪ مردم در افق برنامه‌ریزی بازنمی‌گردد.',
  'drill.verdict.own': 'تنها با امکانات داخلی، سرویس ۹۵٪ مردم پس از {hours} ساعت بازمی‌گردد.',
  'drill.verdict.own-never':
    'تنها با امکانات داخلی، بازگشت به ۹۵٪ ممکن نیست: در پایان {served} از مردم سرویس دارند.',
  'drill.verdict.networks': 'آخرین شبکهٔ ازکارافتاده پس از {hours} ساعت به مسیریابی بازمی‌گردد.',
  'drill.figure.loss': 'خسارت بین‌المللی در بدترین لحظه',
  'drill.chart.routes': 'مسیرهای بین‌المللی باقی‌مانده',
  'drill.chart.routes-label': 'مسیرهای میان کشور و جهان',
  'drill.section.networks': 'بازگشت شبکه‌ها',
  'drill.column.network': 'شبکه',
  'drill.column.hour': 'بازگشت پس از (ساعت)',
  'drill.column.assets': 'دارایی‌های تعمیرشده',
  'drill.without-assets':
    '{networks, plural, one {# شبکهٔ ازکارافتاده} other {# شبکهٔ ازکارافتاده}} دارایی‌ای در فهرست ندارد و با پایان آخرین تعمیر، بازگشته به شمار می‌آید.',
  'drill.progress': 'محاسبهٔ مسیرها هم‌زمان با بازگشت شبکه‌ها',
};
