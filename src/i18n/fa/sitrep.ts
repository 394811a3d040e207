import type { sitrep as english } from '../en/sitrep.ts';
import type { Translation } from '../translation.ts';

/** How services stand at an hour of a crisis, for people who decide and people who publish. */
export const sitrep: Translation<typeof english> = {
  'sitrep.title': 'وضعیت: {country}، چه کار می‌کند و چه نه',
  'sitrep.subtitle': '{date, date}. {situation}',
  'sitrep.public':
    'نسخهٔ عمومی: شمارهای ۱ تا ۴ پنهان‌اند و آنچه از آن‌ها به دست می‌آمدند نیز. هیچ خدمتی نام برده نمی‌شود.',
  'sitrep.situation.withdrawal': 'ارائه‌دهندگان کناره می‌گیرند؛ هیچ پیوندی از کار نمی‌افتد',
  'sitrep.situation.damage': 'سایت‌ها آسیب دیده‌اند؛ هیچ پیوند خارجی از کار نمی‌افتد',
  'sitrep.section.overview': 'آنچه کار می‌کند',
  'sitrep.section.regions': 'به تفکیک منطقه',
  'sitrep.section.services': 'آنچه کار نمی‌کند، فوری‌ترین‌ها نخست',
  'sitrep.hidden': 'پنهان',
  'sitrep.all': 'همهٔ خدمات',
  'sitrep.no-region': 'منطقهٔ نامعلوم',
  'sitrep.all-work': 'همهٔ خدمات کار می‌کنند.',
  'sitrep.state.works': 'کار می‌کند',
  'sitrep.state.degraded': 'افت کرده',
  'sitrep.state.down': 'از کار افتاده',
  'sitrep.state.unknown': 'نامعلوم',
  'sitrep.nothing': '–',
  'sitrep.longer': 'بیشتر',
  'sitrep.just-now': 'همین حالا',
  'sitrep.figure.total': 'همهٔ خدمات',
  'sitrep.figure.works': 'خدماتی که کار می‌کنند',
  'sitrep.figure.degraded': 'خدمات افت‌کرده',
  'sitrep.figure.down': 'خدمات از کار افتاده',
  'sitrep.figure.unknown': 'خدماتی که وضعشان نامعلوم است',
  'sitrep.figure.people.down': 'مردم بی‌بهره از آن‌ها',
  'sitrep.figure.people.unknown': 'مردمی که وضعشان نامعلوم است',
  'sitrep.column.kind': 'گونه',
  'sitrep.column.region': 'منطقه',
  'sitrep.column.services': 'خدمات',
  'sitrep.column.people': 'بی‌بهره',
  'sitrep.column.since': 'به مدت',
  'sitrep.column.back': 'بازگشت پس از',
  'sitrep.column.state': 'وضعیت',
  'sitrep.column.without': 'سهم مردم بی‌بهره',
  'sitrep.ground.site': 'سایت آن: بی‌سرویس است',
  'sitrep.method':
    'ساعت ۰ برابر {start, date} است. خدمتی از کار افتاده است که بیش از نیمی از کاربرانش به یقین آن را ندارند؛ کار می‌کند اگر ۹۵ از ۱۰۰ نفر به یقین همهٔ آن را دارند؛ نامعلوم است اگر وضع بیش از نیمی نامعلوم است؛ و گرنه افت کرده است. آنچه تنها تا وقتی کار می‌کند که تفکیک‌کننده‌ها پاسخ‌های پیشین را به یاد دارند، نامعلوم شمرده می‌شود.',
  'sitrep.method.people':
    '{share, share} خدمات شمار کاربرانشان را می‌گویند. هر کس از دو خدمت بهره ببرد دو بار شمرده می‌شود.',
  'sitrep.method.no-plan': 'برنامهٔ تعمیری داده نشده است و چیزی نمی‌گوید بازگشت کی پیش‌بینی می‌شود.',
  'sitrep.method.plan':
    'بازگشت پیش‌بینی‌شده از برنامهٔ تعمیر {file} در {at, date} است. خدمت با سایت خود برمی‌گردد اگر آن هنگام کار کند.',
  'sitrep.method.sites': 'در این برنامه {sites, plural, one {# سایت} other {# سایت}} مدتی بی‌سرویس است.',
  'sitrep.method.public':
    'جمع‌ها به تفکیک گونه و برای همهٔ خدمات‌اند. هیچ شمار پنهانی از آنچه نشان داده شده به دست نمی‌آید، حتی برای کسی که می‌داند کدام‌ها کمتر از ۵ هستند.',
  'sitrep.no-regions': '{file} فایل GeoJSON منطقه‌های نام‌دار به درجه (WGS 84) نیست.',
  'sitrep.regions-need-geojson': '{option} می‌گوید منطقه‌ها کجایند: {needed} را هم بدهید.',
  'sitrep.without-outline': 'بدون مرز در فایل: {regions, list}.',
};
