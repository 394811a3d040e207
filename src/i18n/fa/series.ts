import type { Translation } from '../translation.ts';
import type { series as english } from '../en/series.ts';

export const series: Translation<typeof english> = {
  'series.title': 'شبکه‌های {countries} در گذر زمان',
  'series.title.many': 'شبکه‌های {count, plural, one {# کشور} other {# کشور}} در گذر زمان',
  'series.subtitle': 'سنجه‌ها از {from} تا {to} چگونه تغییر کردند و چه چیزی آن‌ها را تغییر داد',
  'series.moved': '{country}: {measure} از {before} به {after} رسید.',
  'series.unknown': '{country}: {measure} نامعلوم است.',
  'series.section.data': 'آیا تصویرهای لحظه‌ای قابل مقایسه‌اند؟',
  'series.section.networks': 'بر شبکه‌ها چه گذشت',
  'series.section.snapshots': 'تصویرهای لحظه‌ای',
  'series.chart.day': 'تاریخ',
  'series.chart.other-data': 'داده‌های دیگر',
  'series.column.day': 'تاریخ',
  'series.column.snapshot': 'تصویر لحظه‌ای',
  'series.column.sources': 'منابع',
  'series.column.until': 'تا',
  'series.column.networks': 'شبکه‌ها',
  'series.column.came': 'آمده',
  'series.column.went': 'رفته',
  'series.column.moved': 'ثبت در کشور دیگر',
  'series.column.providers': 'تغییر ارائه‌دهنده',
  'series.column.gateways': 'دروازه‌ها',
  'series.column.other-sources': 'دروازه‌های منابع تازه',
  'series.column.change': 'تغییر',
  'series.change.came': 'تازه',
  'series.change.went': 'رفته',
  'series.change.movedIn': 'اکنون ثبت‌شده در این کشور',
  'series.change.movedOut': 'اکنون ثبت‌شده در کشور دیگر',
  'series.change.gained': '{count, plural, one {# ارائه‌دهندهٔ تازه} other {# ارائه‌دهندهٔ تازه}}: {providers}',
  'series.change.lost':
    '{count, plural, one {# ارائه‌دهندهٔ از دست رفته} other {# ارائه‌دهندهٔ از دست رفته}}: {providers}',
  'series.networks.explained':
    'شبکه‌ای آمده است که در تصویر پیشین هیچ پیوندی نداشت، و شبکه‌ای رفته است که دیگر هیچ پیوندی ندارد. شبکه‌ای که همیشه بوده اما در کشور دیگری ثبت شده بود، خود تغییر نکرده است: ثبت آن یا آگاهی ما از آن تغییر کرده است. سهم، وزن معلوم کشور در آن شبکه و مشتریان داخلی آن است.',
  'series.definitions': 'همهٔ تصویرها با نسخهٔ {version} تعریف‌ها در {page} سنجیده شده‌اند.',
  'series.first-drawn': 'نمودارها و فهرست شبکه‌ها {count} کشور نخست را نشان می‌دهند.',
  'series.data.step': '{from} تا {to}: {change}',
  'series.data.comparable': '{from} تا {to}: داده‌ها از یک نوع‌اند. تغییر در خود شبکه‌هاست.',
  'series.data.one': 'تنها یک تصویر هست و چیزی مقایسه نمی‌شود.',
  'series.data.as-rel': 'پیوندها منتشرشده‌اند (as-rel)؛ پیش از این از مسیرها استنباط شده بودند.',
  'series.data.inferred': 'پیوندها از مسیرها استنباط شده‌اند؛ پیش از این منتشرشده بودند (as-rel).',
  'series.data.sources-added':
    '{links, plural, one {# پیوند} other {# پیوند}} را تنها منابعی نشان می‌دهند که تصویر پیشین ندارد ({sources}). سنجه‌هایی که پیوندها را می‌شمارند یا دنبال می‌کنند به این دلیل نیز تغییر می‌کنند.',
  'series.data.sources-gone':
    '{links, plural, one {# پیوند} other {# پیوند}} از تصویر پیشین تنها از منابعی بود که این تصویر ندارد ({sources}).',
  'series.data.vantage-points': 'دید تغییر کرده است: پیش از این {before} نقطهٔ دید، اکنون {after}.',
  'series.data.weights': 'وزن شبکه‌ها از چیز دیگری گرفته شده است.',
  'series.data.countries': 'کشورهای شبکه‌ها از جدول‌های دیگری گرفته شده‌اند.',
  'series.data.coverage':
    'پوشش {country} تغییر کرده است: پیش از این {before} از وزن آن با پیوندهایش معلوم بود، اکنون {after}.',
  'series.data.builder': 'تصویرها را نسخه‌های گوناگونی ساخته‌اند ({before}، {after}).',
  'series.notice.years-apart':
    'منبع‌های تصویر لحظه‌ای {snapshot, date} از {oldest, date} تا {newest, date} است: دربارهٔ شبکه‌هایی که در این میان تغییر کرده‌اند شاید نادرست باشد.',
  'series.notice.years-apart-many':
    'منبع‌های {snapshots} تصویر از {of} تصویر، از {first, date} تا {last, date}، از {oldest, date} تا {newest, date} است: دربارهٔ شبکه‌هایی که در این میان تغییر کرده‌اند شاید نادرست باشد.',
  'series.notice.same-sizes':
    'اندازهٔ شبکه‌ها در چند تصویر از یک جدول گرفته شده است؛ پس تغییر اندازه دیده نمی‌شود.',
  'series.empty-folder': 'پوشهٔ {folder} نه تصویر لحظه‌ای (.muruna) دارد و نه فهرست پیوندها (as-rel).',
};
