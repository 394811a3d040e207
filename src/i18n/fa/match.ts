import type { match as english } from '../en/match.ts';
import type { Translation } from '../translation.ts';

export const match: Translation<typeof english> = {
  'match.title': 'پیشنهادها و نیازها',
  'match.title.country': 'پیشنهادها و نیازها: {country}',
  'match.subtitle': 'به ترتیب سود سنجیده‌شده، بر پایهٔ داده‌های {date}',
  'match.section.summary': 'خلاصه',
  'match.section.matches': 'تطبیق‌ها',
  'match.section.reasons': 'دلیل‌ها',
  'match.section.open': 'نیازهای بدون پیشنهاد',
  'match.section.met': 'نیازهای برآورده‌شده',
  'match.section.idle': 'پیشنهادهای بدون نیاز',
  'match.section.method': 'راهنمای خواندن گزارش',
  'match.summary':
    '{matches, plural, one {# تطبیق} other {# تطبیق}}، که از میان آن‌ها {measured, plural, =0 {هیچ‌کدام سود سنجیده‌شده ندارد} one {# مورد سود سنجیده‌شده دارد} other {# مورد سود سنجیده‌شده دارند}}.',
  'match.none': 'هیچ پیشنهادی در دفتر به نیازی پاسخ نمی‌دهد.',
  'match.best': 'بیشترین سود: {offer}، برای {need}.',
  'match.column.need': 'نیاز',
  'match.column.offer': 'پیشنهاد',
  'match.column.measure': 'سنجه',
  'match.column.now': 'اکنون',
  'match.column.then': 'سپس',
  'match.column.gain': 'سود',
  'match.column.basis': 'مبنا',
  'match.basis.tried': 'با دستورش آزموده شد',
  'match.basis.link': 'محاسبه با یک پیوند تازه',
  'match.basis.practice': 'عملکرد کشور پیشنهاددهنده',
  'match.basis.claim': 'ادعای خود پیشنهاد',
  'match.basis.field': 'حوزهٔ یکسان',
  'match.need.declared': '{title} ({country})',
  'match.need.derived': '{measure} ({country}، برگرفته از ارقام آن)',
  'match.offer': '{title} ({organisation}، {country})',
  'match.offer.international': '{title} ({organisation})',
  'match.reason.head': '{offer} ← {need}:',
  'match.reason.link':
    'با بهترین پیوند تازه میان {one} و {other} که به زیان هیچ‌یک نباشد، «{measure}» از {now} به {reached} می‌رسد و {closes} از فاصله تا هدف ({bound}) پر می‌شود.',
  'match.reason.tried':
    'دستورش ({one}) {measure} را از {now} به {reached} می‌رساند؛ هدف {bound} است و {closes} از فاصله بسته می‌شود.',
  'match.reason.practice':
    'کشور پیشنهاددهنده ({other}) خود در «{measure}» به {reached} یا بهتر از آن رسیده است، در حالی که این رقم برای کشور نیازمند ({one}) {now} است. رسیدن به همان سطح {closes} از فاصله تا هدف ({bound}) را پر می‌کند.',
  'match.reason.claim':
    'پیشنهاد ادعا می‌کند «{measure}» را بهبود می‌دهد (اکنون {now}، هدف {bound})، اما هیچ رقمی این ادعا را تأیید نمی‌کند.',
  'match.reason.field': 'پیشنهاد و نیاز در یک حوزه‌اند ({field})، اما سنجهٔ مشترکی ندارند.',
  'match.reason.languages': 'زبان‌های مشترک: {languages}.',
  'match.reason.no-language': 'پیشنهاد هیچ‌یک از زبان‌های کاری کشور نیازمند را ندارد.',
  'match.reason.constraints': 'محدودیت‌های صادرات: {constraints}.',
  'match.reason.references': 'سوابق: {references}.',
  'match.reason.example': 'این پیشنهاد نمونه‌ای ساختگی است.',
  'match.state.open': '{need}: اکنون {now}، هدف {bound}.',
  'match.state.unmeasured': '{need}: با این داده‌ها سنجیدنی نیست.',
  'match.state.free': '{need}.',
  'match.field.cloud': 'خدمات ابری',
  'match.field.equipment': 'تجهیزات',
  'match.field.software': 'نرم‌افزار',
  'match.field.services': 'خدمات',
  'match.field.training': 'آموزش',
  'match.measure.pair-detour': 'ترافیک میان دو کشور از طریق کشورهای دیگر',
  'match.measure.pair-hops': 'میانگین گام‌ها میان دو کشور',
  'match.measure.with': '{measure} (با {country})',
  'match.method.needs':
    'نیازها یا در دفتر اعلام شده‌اند یا استخراج می‌شوند: برای هر کشور دفتر، هر سنجه‌ای که در آن وضعش از میانهٔ همهٔ کشورها بدتر است یک نیاز است و هدف آن همان میانه.',
  'match.method.gain':
    'سود، بهبود نسبی سنجهٔ نیاز است و تنها تا رسیدن به هدف حساب می‌شود. این سود یا از محاسبه با یک پیوند تازه به دست می‌آید (هر جا که پیوند بر سنجه اثر دارد)، یا از آنچه کشور پیشنهاددهنده خود به آن رسیده است؛ هر کدام که بیشتر باشد.',
  'match.method.columns':
    '«اکنون» سنجهٔ نیاز در امروز است و «سپس» آنچه با پیشنهاد می‌تواند بشود. «مبنا» می‌گوید «سپس» بر چه استوار است.',
  'match.method.promise':
    'آنچه یک کشور به آن رسیده نشان می‌دهد چه چیزی ممکن است، نه اینکه پیشنهاد حتماً آن را به بار می‌آورد. پیشنهادهای بدون رقم پشتیبان در پایان می‌آیند، اما کنار گذاشته نمی‌شوند.',
  'match.language.ar': 'عربی',
  'match.language.en': 'انگلیسی',
  'match.language.fa': 'فارسی',
  'match.language.fr': 'فرانسوی',
  'match.language.ru': 'روسی',
};
