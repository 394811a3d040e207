import type { routes as english } from '../en/routes.ts';
import type { Translation } from '../translation.ts';

export const routes: Translation<typeof english> = {
  'routes.title': 'مسیرها به سوی {asn}',
  'routes.unknown-as':
    '{asn} در این تصویر لحظه‌ای نیست؛ شماره را بررسی کنید یا با --snapshot تصویر دیگری انتخاب کنید.',
  'routes.unknown-link': 'در این تصویر لحظه‌ای پیوندی میان {one} و {other} نیست؛ هر دو شماره را بررسی کنید.',
  'routes.bad-link':
    '{link} پیوند نیست؛ دو شمارهٔ سامانهٔ خودگردان با خط تیره میانشان بنویسید، مانند 64500-64501.',
  'routes.all-is-policy':
    'گزینهٔ --all تنها مسیرهای سیاستی را می‌شمارد؛ --mode physical را بردارید یا با --to یک مقصد بخواهید.',
  'routes.to-or-all':
    'بگویید کدام مسیرها: --to ASN برای مسیرهای یک شبکه، یا --all برای مسیرهای هر شبکه به هر شبکهٔ دیگر.',
  'routes.progress': 'شمارش مسیرها',
  'routes.flows-progress': 'دنبال کردن مسیرهای همهٔ کشورها',
  'routes.reached': '{reached} شبکه از {of} شبکه به {asn} مسیر دارند.',
  'routes.no-route': '{from} به {to} مسیری ندارد.',
  'routes.path': 'از {from} به {to}: {hops, plural, one {# گام} other {# گام}}.',
  'routes.all': '{routes} مسیر میان {ases} شبکه از روی {links} پیوند؛ به‌طور میانگین {mean} گام.',
  'routes.took': 'در {seconds} ثانیه با {workers, plural, one {# پردازنده} other {# پردازنده}} محاسبه شد.',
  'routes.class.origin': 'به خودش',
  'routes.class.customer': 'از راه مشتری',
  'routes.class.peer': 'از راه همتا',
  'routes.class.provider': 'از راه ارائه‌دهنده',
  'routes.class.none': 'بی‌مسیر',
};
