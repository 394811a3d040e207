import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'تصویری از اینترنت',
  'snapshot.title.diff': 'آنچه میان دو تصویر تغییر کرده است',
  'snapshot.not-found':
    'تصویر {file, literal} وجود ندارد؛ مسیر را بررسی کنید یا با {command, literal} تصویری بگیرید.',
  'snapshot.damaged':
    'تصویر {file, literal} آسیب دیده است (در {part, literal})؛ آن را دوباره کپی، دریافت یا ساخت کنید.',
  'snapshot.truncated':
    'تصویر {file, literal} ناقص است: {actual, number} بایت از {expected, number} بایت موجود است؛ دوباره آن را کپی یا دریافت کنید.',
  'snapshot.empty-file': 'فایل {file, literal} خالی است؛ تصویر را دوباره کپی یا دریافت کنید.',
  'snapshot.not-a-snapshot':
    '{file, literal} تصویر نیست (به نظر {looksLike, literal} است)؛ با {command, literal} از آن تصویر بسازید.',
  'snapshot.too-new':
    'قالب تصویر {file, literal} شمارهٔ {version, number} است و این برنامه تا شمارهٔ {supported, number} را می‌خواند؛ نسخهٔ تازه‌تری از Muruna نصب کنید.',
  'snapshot.no-topology':
    'هیچ منبعی پیوند شبکه‌ها را نشان نمی‌دهد؛ با {one, literal} یا {other, literal} فایلی بدهید.',
  'snapshot.nothing-to-learn-from':
    'گزینش‌ها از رونوشت جدول‌ها آموخته می‌شوند؛ با {option, literal} رونوشتی بدهید.',
  'snapshot.input-without-records':
    'در {file, literal} چیزی نیست که بتوان آن را {expected, literal} خواند؛ بررسی کنید که فایل درست برای این گزینه باشد.',
  'snapshot.no-such-date':
    'داده‌ای از {date, date} در {url, literal} نیست؛ یکی از {dates, literal} را انتخاب کنید.',
  'snapshot.bad-collector': '{collector, literal} نام گردآورنده نیست؛ نامی مانند {example, literal} بدهید.',
  'usage.bad-date': '{date, literal} تاریخ نیست؛ آن را مانند {example, literal} بنویسید.',
  'download.not-found': 'سرور {url, literal} را ندارد؛ نشانی یا آینه را بررسی کنید.',
  'download.failed':
    'دریافت {url, literal} قطع شد ({reason, literal})؛ فرمان را دوباره اجرا کنید تا از همان‌جا ادامه یابد.',
  'download.checksum':
    'آنچه از {url, literal} رسید همان نبود که اعلام شده بود (جمع کنترلی {actual, literal} به‌جای {expected, literal}) و دور ریخته شد؛ بعداً یا از آینه‌ای دیگر دوباره بکوشید.',
  'download.no-checksum': 'در {url, literal} جمع کنترلی‌ای نیست؛ بعداً یا از آینه‌ای دیگر دوباره بکوشید.',
  'snapshot.notice.bundled':
    'این پاسخ بر تصویر همراه برنامه استوار است: مسیریابی {date, date} از دید {vantagePoints, plural, one {# شبکه} other {# شبکه}}؛ {command, literal} تصویری تازه‌تر و کامل‌تر می‌آورد.',
  'snapshot.several-countries':
    '{ases, plural, one {# شبکه} other {# شبکه}} در منبع‌ها چند کشور دارند؛ نامعلوم گرفته شد.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# شبکه} other {# شبکه}} پیشوند اعلام می‌کنند اما در منبع‌ها پیوندی ندارند؛ کنار گذاشته شدند.',
  'snapshot.plane-too-thin':
    'تنها {networks, plural, one {# شبکه} other {# شبکه}} در منبع‌ها پیشوند IPv{family, literal} دارند؛ وزن‌های این لایه نامعلوم گرفته شد.',
  'text.line-too-long': 'سطری درازتر از {longest, number} نویسه کنار گذاشته شد: متن نیست.',
  'delegated.wrong-count': 'سرآیند {said, number} رکورد اعلام می‌کند، ولی {found, number} رکورد هست.',
  'asn-country.wrong-count': 'شمار کشورهای {asn, asn} با شمار فهرست‌شده یکی نیست.',
  'prefix-to-as.host-bits': 'پیشوندی که پس از طولش بیت داشت به طولش بریده شد: {text, literal}.',
  'as-rel.too-many-sources': 'بیش از هشت گونه منبع؛ منبع‌های این سطر کنار گذاشته شد: {text, literal}.',
  'as-rel.malformed-line': 'سطری که as-rel نیست کنار گذاشته شد: {text, literal}.',
  'prefix-to-as.malformed-line': 'سطری که pfx2as نیست کنار گذاشته شد: {text, literal}.',
  'delegated.malformed-line': 'سطری که delegated-extended نیست کنار گذاشته شد: {text, literal}.',
  'asns-csv.malformed-line': 'سطری که asns.csv نیست کنار گذاشته شد: {text, literal}.',
  'asn-country.malformed-line': 'سطری که asn,count,cc نیست کنار گذاشته شد: {text, literal}.',
  'ip-range.malformed-line': 'سطری که IP ranges نیست کنار گذاشته شد: {text, literal}.',
  'snapshot.progress.reading': 'خواندن',
  'snapshot.progress.writing': 'نوشتن تصویر',
  'snapshot.progress.downloading': 'دریافت',
  'snapshot.pull.source': '{title, name}: {url, literal} · شرایط: {terms, name} {termsUrl, literal}',
  'snapshot.built': '{file, literal} نوشته شد ({bytes, number} بایت).',
  'snapshot.file': 'فایل {file, literal}، {bytes, number} بایت',
  'snapshot.id': 'شناسه {id, literal}',
  'snapshot.published': 'پیوندهای {date, literal}، چنان‌که منتشر شده',
  'snapshot.inferred': 'پیوندهای {date, literal}، برگرفته از جدول‌های مسیریابی',
  'snapshot.counts': '{networks, number} شبکه، {transit, number} پیوند ترانزیت، {peering, number} پیوند همتا',
  'snapshot.known': '{named, number} شبکه با نام، {located, number} شبکه با کشور، {countries, number} کشور',
  'snapshot.prefixes4': '{count, number} پیشوند IPv4',
  'snapshot.prefixes6': '{count, number} پیشوند IPv6',
  'snapshot.no-weights': 'بدون پیشوند: وزن شبکه‌ها نامعلوم است',
  'snapshot.vantage-points': 'از دید {count, plural, one {# شبکه} other {# شبکه}}',
  'snapshot.source':
    'منبع {role, literal} {name, literal} · {date, literal} · {bytes, number} بایت · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'یادداشت: {note, name}',
  'snapshot.verified':
    '{file, literal} سالم است: جمع کنترلی {sections, plural, one {# بخش} other {# بخش}} درست است.',
  'snapshot.diff.same': 'هر دو یک تصویرند: {id, literal}.',
  'snapshot.diff.dates': 'از {before, literal} تا {after, literal}',
  'snapshot.diff.ases-added': 'شبکه‌های افزوده: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'شبکه‌های رفته: {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'پیوندهای افزوده: {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'پیوندهای رفته: {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'پیوندهایی با گونهٔ دیگر: {count, number} ({list, literal})',
  'snapshot.diff.countries': 'شبکه‌هایی با کشور دیگر: {count, number} ({list, literal})',
  'snapshot.notice.users':
    'وزن شبکه‌ها شمار کاربران آن‌هاست، از جدولی که هنگام ساخت داده شده، نه شمار نشانی‌ها.',
  'snapshot.notice.national-lists':
    'شبکه‌های {countries, literal} همان‌هایی است که در فهرست داده‌شده آمده، نه آن‌هایی که در آنجا ثبت شده‌اند.',
  'asn-users.malformed-line':
    'سطری که شمارهٔ سامانهٔ خودگردان و شمار کاربرانش را ندارد کنار گذاشته شد: {text, literal}.',
  'national-networks.malformed-line':
    'سطری که شمارهٔ سامانهٔ خودگردان و کشورش را ندارد کنار گذاشته شد: {text, literal}.',
};
