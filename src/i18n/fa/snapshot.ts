import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'تصویر لحظه‌ای اینترنت',
  'snapshot.section.details': 'جزئیات',
  'snapshot.title.diff': 'تغییرات میان دو تصویر لحظه‌ای',
  'snapshot.not-found': 'تصویر لحظه‌ای {file} وجود ندارد؛ مسیر را بررسی کنید یا با {command} تصویری بگیرید.',
  'snapshot.damaged':
    'تصویر لحظه‌ای {file} آسیب دیده است (در {part})؛ آن را دوباره کپی یا دریافت کنید، یا از نو بسازید.',
  'snapshot.truncated':
    'تصویر لحظه‌ای {file} ناقص است: تنها {actual} بایت از {expected} بایت آن وجود دارد؛ آن را دوباره کپی یا دریافت کنید.',
  'snapshot.empty-file': 'فایل {file} خالی است؛ تصویر لحظه‌ای را دوباره کپی یا دریافت کنید.',
  'snapshot.not-a-snapshot':
    '{file} تصویر لحظه‌ای نیست (به {looksLike} می‌ماند)؛ با {command} از آن تصویری بسازید.',
  'snapshot.too-new':
    'قالب تصویر لحظه‌ای {file} نسخهٔ {version} است، اما این برنامه تنها تا نسخهٔ {supported} را می‌خواند؛ Muruna تازه‌تری نصب کنید.',
  'snapshot.no-topology': 'هیچ فایلی پیوند شبکه‌ها را نشان نمی‌دهد؛ فایلی با {one} یا {other} بدهید.',
  'snapshot.nothing-to-learn-from':
    'انتخاب‌های مسیریابی از جدول‌های مسیریابی آموخته می‌شوند؛ جدولی با {option} بدهید.',
  'snapshot.input-without-records':
    '{file} چیزی ندارد که بتوان به‌عنوان {expected} خواند؛ بررسی کنید که فایل درستی برای این گزینه باشد.',
  'snapshot.no-such-date': '{url} داده‌ای از {date} ندارد؛ یکی از این‌ها را انتخاب کنید: {dates}.',
  'snapshot.bad-collector': '{collector} نام گردآورنده نیست؛ نامی مانند {example} بدهید.',
  'usage.bad-date': '{date} تاریخ معتبری نیست؛ آن را به شکل {example} بنویسید.',
  'download.not-found': 'سرور {url} را ندارد؛ نشانی یا آینه را بررسی کنید.',
  'download.no-listing':
    'صفحه‌ای که از {url} می‌رسد فهرستی از این پرونده‌ها ندارد و شاید صفحهٔ ورود به شبکه باشد؛ شبکه یا آینه را بررسی کنید.',
  'download.failed': 'دریافت {url} قطع شد ({reason})؛ برای ادامه، فرمان را دوباره اجرا کنید.',
  'download.checksum':
    'جمع کنترلی فایل دریافتی از {url} نادرست بود ({actual} به‌جای {expected}) و فایل دور ریخته شد؛ بعداً یا از آینهٔ دیگری دوباره تلاش کنید.',
  'download.no-checksum': '{url} جمع کنترلی ندارد؛ بعداً یا از آینهٔ دیگری دوباره تلاش کنید.',
  'snapshot.notice.bundled':
    'این پاسخ بر تصویر لحظه‌ای همراه برنامه استوار است: مسیریابی {date, date}، که {old, share} از پیوندهایش بیش از یک سال پیش از آن برای آخرین بار دیده شده‌اند. {command, literal} از داده‌های امروز تصویر لحظه‌ای دیگری می‌سازد (حدود {megabytes, number} مگابایت، {seconds, number} ثانیه).',
  'snapshot.several-countries':
    '{ases, plural, one {# شبکه در منابع چند کشور دارد؛ کشور آن} other {# شبکه در منابع چند کشور دارند؛ کشور آن‌ها}} نامعلوم به شمار می‌آید.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# شبکه که پیشوند اعلام می‌کند اما در منابع پیوندی ندارد} other {# شبکه که پیشوند اعلام می‌کنند اما در منابع پیوندی ندارند}} کنار گذاشته شد.',
  'snapshot.plane-too-thin':
    'در منابع تنها {networks, plural, one {# شبکه} other {# شبکه}} پیشوند IPv{family} دارد؛ وزن‌های IPv{family} نامعلوم به شمار می‌آید.',
  'text.line-too-long': 'سطری بلندتر از {longest} نویسه کنار گذاشته شد، زیرا متن نیست.',
  'delegated.wrong-count': 'سرآیند {said} رکورد اعلام می‌کند، اما {found} رکورد وجود دارد.',
  'asn-country.wrong-count': 'شمار اعلام‌شدهٔ کشورهای {asn} با شمار کشورهای فهرست‌شده یکی نیست.',
  'prefix-to-as.host-bits': 'پیشوندی که بیت‌هایی فراتر از طول خود داشت به همان طول کوتاه شد: {text}.',
  'as-rel.too-many-sources': 'بیش از هشت نوع منبع؛ منابع این سطر کنار گذاشته شد: {text}.',
  'as-rel.malformed-line': 'سطری که as-rel معتبر نیست کنار گذاشته شد: {text}.',
  'prefix-to-as.malformed-line': 'سطری که pfx2as معتبر نیست کنار گذاشته شد: {text}.',
  'delegated.malformed-line': 'سطری که delegated-extended معتبر نیست کنار گذاشته شد: {text}.',
  'asns-csv.malformed-line': 'سطری که با asns.csv جور نیست کنار گذاشته شد: {text}.',
  'asn-country.malformed-line': 'سطری که asn,count,cc نیست کنار گذاشته شد: {text, literal}.',
  'ip-range.malformed-line': 'سطری که بازهٔ نشانی‌های IP نیست کنار گذاشته شد: {text}.',
  'snapshot.progress.reading': 'در حال خواندن',
  'snapshot.progress.writing': 'نوشتن تصویر لحظه‌ای',
  'snapshot.progress.downloading': 'در حال دریافت',
  'snapshot.pull.source': '{title, name}: {url, literal} · شرایط: {terms, name} {termsUrl, literal}',
  'snapshot.built': '{file} نوشته شد ({bytes, plural, one {# بایت} other {# بایت}}).',
  'snapshot.file': 'فایل {file}، {bytes, plural, one {# بایت} other {# بایت}}',
  'snapshot.id': 'شناسه: {id}',
  'snapshot.published': 'پیوندهای {date}، به شکل منتشرشده',
  'snapshot.inferred': 'پیوندهای {date}، استنباط‌شده از جدول‌های مسیریابی',
  'snapshot.counts':
    '{networks, plural, one {# شبکه} other {# شبکه}}، {transit, plural, one {# پیوند ترانزیت} other {# پیوند ترانزیت}}، {peering, plural, one {# پیوند همتایی} other {# پیوند همتایی}}',
  'snapshot.known':
    '{named, plural, one {# شبکه} other {# شبکه}} با نام، {located} شبکه با کشور، {countries, plural, one {# کشور} other {# کشور}}',
  'snapshot.prefixes4': '{count, number} پیشوند IPv4',
  'snapshot.prefixes6': '{count, number} پیشوند IPv6',
  'snapshot.no-weights': 'بدون پیشوند: وزن شبکه‌ها نامعلوم است',
  'snapshot.vantage-points': 'از دید {count, plural, one {# شبکه} other {# شبکه}}',
  'snapshot.source':
    'منبع {role, literal} {name, literal} · {date, literal} · {bytes, number} بایت · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'یادداشت: {note, name}',
  'snapshot.verified':
    '{file} سالم است: {sections, plural, one {# بخش} other {# بخش}} با جمع کنترلی خود مطابقت دارد.',
  'snapshot.diff.same': 'هر دو تصویر لحظه‌ای یکی هستند: {id}.',
  'snapshot.diff.dates': 'از {before, literal} تا {after, literal}',
  'snapshot.diff.ases-added': 'شبکه‌های افزوده‌شده: {count} ({list})',
  'snapshot.diff.ases-removed': 'شبکه‌های حذف‌شده: {count} ({list})',
  'snapshot.diff.links-added': 'پیوندهای افزوده‌شده: {count} ({list})',
  'snapshot.diff.links-removed': 'پیوندهای حذف‌شده: {count} ({list})',
  'snapshot.diff.links-relabelled': 'پیوندهایی که نوعشان تغییر کرده است: {count} ({list})',
  'snapshot.diff.countries': 'شبکه‌هایی که کشورشان تغییر کرده است: {count} ({list})',
  'snapshot.notice.users': 'وزن شبکه‌ها شمار کاربران آن‌هاست، از جدولی که داده شده است، نه شمار نشانی‌ها.',
  'snapshot.notice.national-lists': 'شبکه‌های {countries} از فهرستی است که داده شده است، نه از کشور ثبت.',
  'asn-users.malformed-line':
    'سطری که شمارهٔ سامانهٔ خودگردان و شمار کاربرانش را ندارد کنار گذاشته شد: {text, literal}.',
  'national-networks.malformed-line':
    'سطری که شمارهٔ سامانهٔ خودگردان و کشورش را ندارد کنار گذاشته شد: {text, literal}.',
  'snapshot.notice.fresh-only':
    'از {of, number} پیوند، {links, number} پیوند کنار گذاشته شد، چون بیش از یک سال پیش از {date, date} برای آخرین بار دیده شده‌اند.',
  'download.offline':
    'به {host, literal} دسترسی نیست ({reason, literal}). اتصال شبکه را بررسی کنید یا با {option, literal} آینه‌ای بدهید.',
  'download.too-slow':
    '{url, literal} با سرعتی کمتر از {kilobytes, number} کیلوبایت در ثانیه می‌رسید و رها شد. برای ادامه، فرمان را دوباره اجرا کنید یا با {option, literal} آینه‌ای بدهید.',
  'download.redirect':
    '{url, literal} به {to, literal} می‌رسد که از جاهای انتشار این داده نیست. چیزی نگه داشته نشد.',
  'download.too-large':
    '{url, literal} از {megabytes, number} مگابایت بزرگ‌تر است و نگه داشته نشد. بررسی کنید که پروندهٔ درست باشد.',
  'download.not-data':
    'سرور برای {url, literal} چیزی جز داده فرستاد (به نظر {looksLike, literal} است)، شاید صفحهٔ ورود. چیزی نگه داشته نشد.',
  'download.cut': 'دریافت {url, literal} ناقص یا آسیب‌دیده است و نگه داشته نشد. فرمان را دوباره اجرا کنید.',
  'snapshot.findings': 'یافته‌های هنگام خواندن، با شمار هر یک: {list, literal}',
  'snapshot.notice.old-links':
    '{old, share} از پیوندهای این تصویر لحظه‌ای بیش از یک سال پیش از {date, date} برای آخرین بار دیده شده‌اند.',
  'snapshot.notice.equal-weights':
    'این تصویر لحظه‌ای پیشوند ندارد: همهٔ شبکه‌ها، بزرگ یا کوچک، یکسان شمرده می‌شوند. سهم‌ها سهم از شمار شبکه‌هاست، نه از نشانی‌ها. برای وزن واقعی، آن را با {option, literal} بسازید.',
  'snapshot.notice.years-apart':
    'منبع‌های آن از {oldest, date} تا {newest, date} است: دربارهٔ شبکه‌هایی که در این میان تغییر کرده‌اند شاید نادرست باشد.',
  'snapshot.pull.origins-from-tables':
    'جدول پیشوندهای CAIDA موجود نیست: پیشوندها و مبدأ آن‌ها از جدول {collector, literal} گرفته می‌شود، چند صد مگابایت.',
  'snapshot.pull.no-names':
    'شبکه‌ها بی‌نام می‌مانند: bgp.tools نام‌ها را به کسی می‌دهد که نشانی تماس بدهد ({option, literal}). کشورها از دفترهای ثبت می‌آید.',
  'snapshot.pull.no-names-open':
    'شبکه‌ها بی‌نام می‌مانند: هیچ منبع آزادی نام‌ها را ندارد. کشورها از دفترهای ثبت می‌آید.',
  'snapshot.title.list': 'تصویرهای لحظه‌ای',
  'snapshot.list.one': '{name, literal}: {date, date}، {networks, number} شبکه، {megabytes, number} مگابایت',
  'snapshot.list.in-use':
    '{name, literal}: {date, date}، {networks, number} شبکه، {megabytes, number} مگابایت، در حال استفاده',
  'snapshot.list.unreadable': '{name, literal}: باز نمی‌شود',
  'snapshot.in-use-is-gone':
    'تصویر لحظه‌ای در حال استفاده، {file, literal}، دیگر وجود ندارد. یکی دیگر را از فهرست {command, literal} برگزینید.',
  'snapshot.no-such-hash':
    'هیچ تصویر لحظه‌ای با SHA-256 {hash} اینجا نیست؛ {command} آن‌هایی را که نگه داشته شده‌اند فهرست می‌کند و پوشه‌ای که پیش از درهم‌سازی نوشته شود نیز جست‌وجو می‌شود.',
  'snapshot.no-such-name':
    'تصویر لحظه‌ای به نام {name, literal} وجود ندارد. یکی را از فهرست {command, literal} برگزینید یا نشانی پرونده‌ای را بدهید.',
};
