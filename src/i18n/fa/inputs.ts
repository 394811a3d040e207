import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'بازکردن {format} به {needed} مگابایت حافظه نیاز دارد؛ بیش از {allowed} مگابایت به کار نمی‌رود.',
  'compression.bomb': 'محتوا بیش از {times} برابر خود پرونده است؛ بقیه باز نشد.',
  'file.compression-memory':
    'بازکردن {file} به {needed} مگابایت حافظه نیاز دارد و Muruna بیش از {allowed} مگابایت به کار نمی‌برد؛ آن را با پنجره‌ای کوچک‌تر دوباره فشرده کنید (zstd بدون {option}).',
  'file.bomb':
    '{file} پس از بازشدن بیش از {times} برابر اندازهٔ خود می‌شود و هیچ جدول مسیر یا شبکه‌ای چنین نیست؛ ببینید از کجا آمده است.',
  'file.too-large':
    'محتوای {file} بزرگ‌تر از {most} مگابایت است، بیشترین اندازه‌ای که اینجا خوانده می‌شود؛ پروندهٔ کوچک‌تری بدهید.',
  'bgp.add-path-unlabelled':
    'فهرستی از پیشوندها شناسهٔ مسیر دارد که رکوردش اعلام نکرده است؛ همان‌گونه خوانده شد.',
  'mrt.peer-without-as':
    '{peers, plural, one {# همتا} other {# همتا}} در جدول همتایان شمارهٔ AS ندارد؛ شماره نامعلوم است.',
  'asns-csv.country-unread': 'کشور {asn} کدی دوحرفی نیست و نامعلوم به شمار می‌آید: {text}.',
  'field.route-servers':
    'سرورهای مسیر نقاط تبادل که افزون بر شناسایی‌شده‌ها از مسیرها کنار گذاشته می‌شوند: شماره‌های AS یا پرونده‌ای از آن‌ها (از پروندهٔ as-rel آن‌هایی که برای نقاط تبادل برشمرده است خوانده می‌شود)',
  'field.snapshot.lenient':
    'ادامه با پرونده‌های آسیب‌دیده، بریده یا تا اندازه‌ای خوانا؛ آنگاه هر پاسخی این را می‌گوید',
  'snapshot.input-damaged':
    '{file} آسیب دیده یا ناقص است؛ دوباره آن را بگیرید، یا با {option} با آنچه خواندنی است ادامه دهید و هر پاسخی این را خواهد گفت.',
  'snapshot.input-unread': 'از {of} سطر یا درایه، {lost} خواندنی نیست؛ نخستین‌ها:',
  'snapshot.input-empty': '{file} تهی است؛ پرونده‌ای به شکل {expected} لازم است. دوباره آن را بگیرید.',
  'snapshot.input-web-page':
    '{file} یک صفحهٔ وب است، نه {expected}: شاید صفحهٔ ورود یا خطا به‌جای آن ذخیره شده است. دوباره بارگیری کنید.',
  'snapshot.input-utf-16': '{file} متنی با کدگذاری UTF-16 است؛ آن را با UTF-8 ذخیره کنید.',
  'snapshot.input-other-lines':
    '{file} را نمی‌توان به شکل {expected} خواند: سطر {line} چنین است: {text}؛ سطرهایی مانند {example} لازم است.',
  'snapshot.empty':
    'چیزی برای ساختن نمانده است: در منبع‌ها هیچ پیوند باورپذیری میان دو شبکه نیست. آنچه کنار گذاشته شد:',
  'snapshot.notice.damaged-input':
    'این تصویر از پروندهٔ آسیب‌دیده یا ناقص {file} ساخته شده است: عددها ممکن است از واقعیت دور باشند.',
  'snapshot.notice.unread':
    'هنگام ساخت تصویر، {count, plural, one {# سطر یا درایه} other {# سطر یا درایه}} از {file} خواندنی نبود و کنار گذاشته شد.',
  'snapshot.several-users':
    '{ases, plural, one {# شبکه} other {# شبکه}} در جدول چند شمار کاربر متفاوت دارد؛ نامعلوم به شمار می‌آید.',
  'snapshot.no-country':
    '{ases, plural, one {# سطر} other {# سطر}} از فهرست شبکه‌ها کدی دارد که کشور نیست؛ کنار گذاشته شد.',
  'snapshot.bogon-prefixes':
    '{entries, plural, one {# مسیر} other {# مسیر}} به مسیر پیش‌فرض، نشانی‌های ویژه یا میزبان‌های تنها، که از پیوند شبکه‌ها چیزی نمی‌گویند، کنار گذاشته شد.',
  'snapshot.finding.more': '(در مجموع {count})',
  'inference.confederation':
    '{entries, plural, one {# درایهٔ جدول} other {# درایهٔ جدول}} با یک کنفدراسیون آغاز می‌شد که بریده شد.',
  'inference.route-server':
    '{entries, plural, one {# درایهٔ جدول} other {# درایهٔ جدول}} از سرور مسیر یک نقطهٔ تبادل می‌گذشت که از مسیر کنار گذاشته شد.',
  'text.no-line-end': 'سطر آخر پایان ندارد: پرونده بریده است.',
  'as-rel.ends-early':
    'پیوندها در {last} پایان می‌یابد، با آنکه شبکه‌هایی تا {largest} در آن هست: این تنها آغاز یک پرونده است.',
  'prefix-to-as.ends-early':
    'پیشوندها در {last} پایان می‌یابد، ولی جدول‌های کامل تا 223.0.0.0 می‌رسند: این تنها آغاز یک پرونده است.',
  'delegated.ends-early': 'سرآیند {said} رکورد اعلام می‌کند، ولی تنها {found} رکورد هست: پرونده بریده است.',
  'asn-list.malformed-line': 'سطری که فهرستی از شماره‌های AS نیست کنار گذاشته شد: {text}.',
};
