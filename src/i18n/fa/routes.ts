import type { routes as english } from '../en/routes.ts';
import type { Translation } from '../translation.ts';

export const routes: Translation<typeof english> = {
  'routes.title': 'مسیرها به {asn}',
  'routes.unknown-as':
    '{asn} در این تصویر لحظه‌ای نیست؛ شماره را بررسی کنید یا با --snapshot تصویر دیگری انتخاب کنید.',
  'routes.unknown-link': 'در این تصویر لحظه‌ای پیوندی میان {one} و {other} نیست؛ هر دو شماره را بررسی کنید.',
  'routes.bad-link':
    '{link} پیوند نیست؛ دو شمارهٔ سامانهٔ خودگردان را با خط تیره در میانشان بدهید، مانند 64500-64501.',
  'routes.all-is-policy':
    'گزینهٔ --all تنها مسیرهای policy را می‌شمارد؛ --mode physical را بردارید یا با --to یک مقصد بدهید.',
  'routes.to-or-all':
    'تعیین کنید کدام مسیرها: --to ASN برای مسیرهای رو به یک شبکه، یا --all برای مسیرهای هر شبکه به هر شبکهٔ دیگر.',
  'routes.progress': 'شمارش مسیرها',
  'routes.flows-progress': 'محاسبهٔ مسیرهای همهٔ کشورها',
  'routes.reached': '{reached} شبکه از {of} شبکه به {asn} مسیر دارند.',
  'routes.no-route': '{from} به {to} مسیری ندارد.',
  'routes.path': 'از {from} به {to}: {hops, plural, one {# گام} other {# گام}}.',
  'routes.all': '{routes} مسیر میان {ases} شبکه روی {links} پیوند؛ به‌طور میانگین {mean} گام.',
  'routes.took': 'محاسبه با {workers, plural, one {# پردازه} other {# پردازه}} {seconds} ثانیه طول کشید.',
  'routes.class.origin': 'به خودش',
  'routes.class.customer': 'از طریق مشتری',
  'routes.class.peer': 'از طریق همتا',
  'routes.class.provider': 'از طریق ارائه‌دهنده',
  'routes.class.none': 'بدون مسیر',
  'routes.section.counts': 'شمار مسیرها',
  'routes.section.list': 'همهٔ شبکه‌ها',
  'routes.column.network': 'شبکه',
  'routes.column.route': 'مسیر',
  'routes.column.hops': 'گام‌ها',
  'routes.column.next': 'شبکهٔ بعدی',
  'routes.column.count': 'شمار',
  'routes.chart.hops': 'مسیرها بر پایهٔ شمار گام',
};
