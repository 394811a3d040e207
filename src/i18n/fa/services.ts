import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What of daily life depends on names: zones, their servers, and where they are. */
export const services: Translation<typeof english> = {
  'tld-home.title': 'سرورهای نام دامنه‌های کشورها',
  'tld-home.subtitle': 'در کشور و بیرون از آن، بر پایهٔ شبکه‌هایی که آن‌ها را اعلام می‌کنند',
  'tld-home.subtitle-serial':
    'در کشور و بیرون از آن، بر پایهٔ شبکه‌هایی که آن‌ها را اعلام می‌کنند؛ ناحیهٔ ریشه {serial}',
  'tld-home.explained':
    'سرور در کشور است اگر شبکه‌ای ثبت‌شده در آن کشور یکی از نشانی‌هایش را اعلام کند، و بیرون از آن است اگر همهٔ نشانی‌ها را شبکه‌های کشورهای دیگر اعلام کنند. داده‌ها نمی‌گویند دستگاه‌ها کجا هستند: سروری در بیرون شاید از جایی در کشور هم پاسخ دهد، و سروری در کشور از بیرون.',
  'tld-home.column.share': 'در کشور',
  'tld-home.column.home': 'سرورها در کشور',
  'tld-home.column.abroad': 'در خارج',
  'tld-home.column.unknown': 'نامعلوم',
  'tld-home.column.networks': 'شبکه‌ها',
  'tld-home.findings': 'کنارگذاشته‌شده از ناحیه',
  'tld-home.no-prefixes':
    'در {file} پیشوندی نیست، پس نمی‌توان گفت چه کسی سرور نام را اعلام می‌کند: تصویری با پیشوندها بسازید، یا تصویر همراه برنامه را به کار ببرید.',
  'tld-home.no-domains':
    'فایل {file} دامنهٔ هیچ کشوری را واگذار نمی‌کند: ناحیهٔ ریشه را به صورت فایل اصلی (RFC 1035) بدهید.',
  'zone.record': 'این رکوردی از یک ناحیه نیست و کنار گذاشته شد: {text}',
  'zone.directive': 'این دستور دنبال نمی‌شود و آنچه می‌آورد نیست: {text}',
  'zone.class': 'تنها رکوردهای کلاس {class} خوانده می‌شوند؛ کنار گذاشته شد: {text}',
  'zone.relative': 'نام نسبی است و فایل مبدئی نمی‌گوید؛ کنار گذاشته شد: {text}',
  'zone.parenthesis': 'پرانتزی اینجا باز می‌شود و هرگز بسته نمی‌شود؛ هرچه پس از آن بود کنار گذاشته شد.',
  'zone.address': 'این نشانی نیست و کنار گذاشته شد: {text}',
};
