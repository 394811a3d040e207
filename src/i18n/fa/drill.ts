import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'رزمایش: از ضربه تا بازگشت کامل، {country, country}',
  'drill.nothing-hit':
    'هیچ دارایی در فهرست به شبکه‌هایی که در {file, literal} از کار می‌افتند وابسته نیست؛ آن‌ها را در {table, literal} (ستون‌های {columns, literal}) بنویسید.',
  'drill.no-country':
    'گفته نشده کدام کشور است؛ {option, literal} یا {field, literal} را در {file, literal} بدهید.',
  'drill.section.verdict': 'آیا تاب می‌آوریم و کی بازمی‌گردیم؟',
  'drill.verdict.loss':
    'ضربه {loss, share} از مسیرهای میان کشور ({country, country}) و جهان را می‌گیرد و {cut, share} از مردم خدمت را از دست می‌دهند.',
  'drill.verdict.back': 'با همهٔ گروه‌ها و قطعات، ۹۵٪ مردم پس از {hours, number} ساعت دوباره خدمت دارند.',
  'drill.verdict.never': 'با همهٔ گروه‌ها و قطعات، در مدت بررسی‌شده به ۹۵٪ نمی‌رسد.',
  'drill.verdict.own': 'با توان خودمان، ۹۵٪ مردم پس از {hours, number} ساعت دوباره خدمت دارند.',
  'drill.verdict.own-never': 'با توان خودمان به ۹۵٪ نمی‌رسد؛ در پایان {served, share} از مردم خدمت دارند.',
  'drill.verdict.networks': 'آخرین شبکهٔ ازکارافتاده پس از {hours, number} ساعت به مسیریابی بازمی‌گردد.',
  'drill.figure.loss': 'زیان بین‌المللی در بدترین لحظه',
  'drill.chart.routes': 'مسیرهای بین‌المللی باقی‌مانده',
  'drill.chart.routes-label': 'مسیرهای میان کشور و جهان',
  'drill.section.networks': 'بازگشت شبکه‌ها',
  'drill.column.network': 'شبکه',
  'drill.column.hour': 'بازگشت پس از (ساعت)',
  'drill.column.assets': 'دارایی‌های تعمیرشده',
  'drill.without-assets':
    '{networks, number} شبکهٔ ازکارافتاده چیزی در فهرست ندارد؛ با آخرین تعمیر بازگشته شمرده شد.',
  'drill.progress': 'مسیرها با بازگشت شبکه‌ها',
};
