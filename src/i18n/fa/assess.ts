import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'تاب‌آوری شبکهٔ {country, country}',
  'assess.subtitle': 'اتصال کشور به چه چیزهایی وابسته است، در {date}',
  'assess.progress.countries': 'در حال سنجش همهٔ کشورها',

  'assess.section.summary': 'خلاصه',
  'assess.section.gateways': 'دروازه‌های بین‌الملل',
  'assess.section.abroad': 'وابستگی خارجی',
  'assess.section.failure': 'پیامد از کار افتادن شبکه‌ها',
  'assess.section.inside': 'درون کشور',
  'assess.section.measures': 'همهٔ سنجه‌ها',
  'assess.section.method': 'راهنمای خواندن گزارش',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    '{share} از مسیرهای بین‌المللی از راه {network} وارد یا خارج می‌شود، بیش از هر شبکهٔ دیگر کشور: {crossing} در راه شبکه‌های دیگر از آن می‌گذرد و {ending} در خود آن آغاز می‌شود یا پایان می‌یابد.',
  'assess.leader.providers':
    'این شبکه از {count, plural, one {# ارائه‌دهندهٔ خارجی} other {# ارائه‌دهندهٔ خارجی}} ترانزیت می‌خرد: {providers}.',
  'assess.leader.no-providers':
    'این شبکه ارائه‌دهندهٔ خارجی ندارد و از طریق همتایان یا مشتریانش به جهان می‌رسد.',
  'assess.no-routes': 'هیچ مسیر بین‌المللی در داده‌ها نیست؛ پس وابستگی آن‌ها نیز نامعلوم است.',
  'assess.abroad.leader':
    '{share} از مسیرهای بین‌المللی از شبکه‌های {country} می‌گذرد، بیش از شبکه‌های هر کشور خارجی دیگر.',
  'assess.failure.single':
    'اگر {network} از کار بیفتد، {total} از اتصال بین‌المللی کشور از دست می‌رود: {direct} از کاربران خود آن و {collateral} از دیگران.',
  'assess.failure.single-own':
    'اگر {network} از کار بیفتد، کاربران خود آن {total} از اتصال بین‌المللی کشور را از دست می‌دهند. این داده‌ها برای دیگران خسارتی نشان نمی‌دهد.',
  'assess.failure.single-others':
    'اگر {network} از کار بیفتد، دیگران {total} از اتصال بین‌المللی کشور را از دست می‌دهند. این داده‌ها برای کاربران خود آن خسارتی نشان نمی‌دهد.',
  'assess.failure.pair': 'اگر {networks} با هم از کار بیفتند، دیگران {share} را از دست می‌دهند.',
  'assess.failure.none':
    'از کار افتادن هیچ شبکهٔ داخلی به‌تنهایی کاهشی در اتصال بین‌المللی پدید نمی‌آورد که این داده‌ها نشان دهد.',
  'assess.islanding':
    'با قطع همهٔ دروازه‌ها، {after} از جفت‌شبکه‌های داخلی (به نسبت وزن) همچنان به هم متصل می‌مانند، در برابر {before} پیش از آن: خسارت داخلی {loss} است.',
  'assess.islanding.none':
    'با قطع همهٔ دروازه‌ها، {after} از جفت‌شبکه‌های داخلی (به نسبت وزن) همچنان به هم متصل می‌مانند. این داده‌ها خسارت داخلی نشان نمی‌دهد.',
  'assess.detour': '{share} از مسیرهای میان شبکه‌های داخلی از کشور خارج می‌شود.',
  'assess.inside.none':
    'هیچ مسیری میان شبکه‌های داخلی در داده‌ها نیست؛ پس اینکه چه چیزی در داخل کشور متصل می‌ماند نیز نامعلوم است.',
  'assess.inside.unseen':
    'همتایی در داخل کشور از خارج کمتر دیده می‌شود؛ پس شاید مسیرهای بیشتری در داخل بمانند و جفت‌های بیشتری متصل بمانند از آنچه این داده‌ها نشان می‌دهد.',

  'assess.diagram.title': 'ورود مسیرهای بین‌المللی به کشور (سهم از مسیرهای ورودی)',
  'assess.diagram.world': 'جهان',
  'assess.diagram.upstreams': 'بالادستی‌های خارجی',
  'assess.diagram.border': 'شبکه‌های مرزی',
  'assess.diagram.transit': 'ترانزیت داخلی',
  'assess.diagram.access': 'شبکه‌های دسترسی',
  'assess.diagram.others': '{count, plural, one {# شبکهٔ دیگر} other {# شبکهٔ دیگر}}',

  'assess.table.networks': 'شبکه‌های داخلی که مسیرهای بین‌المللی از راه آن‌ها وارد و خارج می‌شود',
  'assess.table.gateways': 'پرکارترین دروازه‌ها',
  'assess.table.countries': 'کشورهایی که مسیرهای بین‌المللی از شبکه‌هایشان می‌گذرد',
  'assess.table.foreign': 'شبکه‌های خارجی که مسیرهای بین‌المللی از آن‌ها می‌گذرد',
  'assess.table.losses':
    'بدترین خرابی‌های شبکه‌های داخلی (مستقیم: خسارت خود شبکه‌های ازکارافتاده؛ جانبی: خسارت دیگران)',
  'assess.table.access': 'بزرگ‌ترین شبکه‌ها بر پایهٔ وزن',
  'assess.table.influence': 'نفوذ ترانزیتی در سطح کشور',
  'assess.table.chokepoints': 'پرکارترین شبکه‌های مرزی که جمع سهمشان به ۹۰٪ مسیرهای بین‌المللی می‌رسد',
  'assess.table.measures': 'همهٔ سنجه‌ها با رتبه (۱ = آسیب‌پذیرترین؛ برای اندازه‌ها ۱ = بزرگ‌ترین)',

  'assess.column.network': 'شبکه',
  'assess.column.name': 'نام',
  'assess.column.country': 'کشور',
  'assess.column.share': 'سهم',
  'assess.column.crossing': 'گذرنده',
  'assess.column.ending': 'پایان در آن',
  'assess.column.inbound': 'ورودی',
  'assess.column.outbound': 'خروجی',
  'assess.column.providers': 'ارائه‌دهندگان خارجی',
  'assess.column.neighbours': 'همسایگان داخلی',
  'assess.column.from': 'طرف داخلی',
  'assess.column.to': 'طرف خارجی',
  'assess.column.role': 'نقش طرف خارجی',
  'assess.column.case': 'حالت',
  'assess.column.networks': 'شبکه‌های ازکارافتاده',
  'assess.column.proof': 'اثبات',
  'assess.column.influence': 'نفوذ',
  'assess.column.measure': 'سنجه',
  'assess.column.value': 'مقدار',
  'assess.column.rank': 'رتبه',
  'assess.column.coverage': 'پوشش',
  'assess.column.rank-in': 'در {region, country}',
  'assess.column.median': 'میانه',
  'assess.role.provider': 'ارائه‌دهنده',
  'assess.role.peer': 'همتا',
  'assess.role.customer': 'مشتری',
  'assess.case.international-total': 'بین‌المللی، در کل',
  'assess.case.domestic-total': 'داخلی، در کل',
  'assess.case.international': 'بین‌المللی، {count, plural, one {# شبکه} other {# شبکه}}',
  'assess.case.domestic': 'داخلی، {count, plural, one {# شبکه} other {# شبکه}}',
  'assess.proof.proved': 'اثبات‌شده',
  'assess.proof.bound': 'حداکثر {share, share}',
  'assess.losses.nobody': 'هیچ‌کدام',
  'assess.rank.of': '{rank, number} از {of, number}',

  'assess.method.routes':
    'مسیرها از پیوندهای ترانزیت و همتایی شناخته‌شده محاسبه می‌شوند. هر شبکه مسیر از طریق مشتری را به همتا، و همتا را به ارائه‌دهنده ترجیح می‌دهد و در میان آن‌ها مسیری را که گام کمتری دارد. ترافیک میان مسیرهای هم‌ارز به‌تساوی تقسیم می‌شود. نتیجه آن چیزی است که پیوندهای شناخته‌شده اجازه می‌دهند، نه آنچه روی شبکه اندازه‌گیری شده است.',
  'assess.method.weights':
    'وزن هر شبکه شمار نشانی‌هایی است که اعلام می‌کند، مگر هشداری وزن دیگری بگوید. وزن {known} شبکه از {all} شبکهٔ داخلیِ دارای پیوند معلوم است و {none} شبکه از آن‌ها چیزی اعلام نمی‌کنند؛ وزن بقیه نامعلوم است، نه صفر.',
  'assess.method.weights.all':
    'وزن هر شبکه شمار نشانی‌هایی است که اعلام می‌کند، مگر هشداری وزن دیگری بگوید. وزن هر {all} شبکهٔ داخلیِ دارای پیوند معلوم است و {none} شبکه از آن‌ها چیزی اعلام نمی‌کنند.',
  'assess.method.unlinked':
    'در مجموع، {national} از وزن داخلی و {foreign} از وزن خارجی همراه با پیوند معلوم است. پوششِ کنار هر رقم سهمی است از آنچه همان رقم لازم دارد و معلوم است؛ {page} را ببینید.',
  'assess.method.unlinked.further':
    '{count, plural, one {# شبکهٔ داخلی دیگر} other {# شبکهٔ داخلی دیگر}} نشانی اعلام می‌کنند، ولی هیچ پیوندی از آن‌ها معلوم نیست.',
  'assess.method.unlinked.unknown':
    'این تصویر لحظه‌ای نمی‌گوید شبکه‌های بدون پیوند چه اعلام می‌کنند؛ پس پوشش رقم‌ها نامعلوم است.',
  'assess.method.countries':
    'از شبکه‌هایی که مسیرهای بین‌المللی در خارج از آن‌ها می‌گذرند، کشور {share} نامعلوم است.',
  'assess.method.old-links':
    '{international} از اتصال بین‌المللی و {domestic} از اتصال داخلی بر پیوندهای قدیمی استوار است، و {gateways} از مسیرهای بین‌المللی از چنین پیوندی از مرز می‌گذرد.',
  'assess.method.old-links.international':
    '{international} از اتصال بین‌المللی بر پیوندهای قدیمی استوار است، و {gateways} از مسیرهای بین‌المللی از چنین پیوندی از مرز می‌گذرد.',
  'assess.method.old-links.unknown': 'این تصویر لحظه‌ای نمی‌گوید پیوندهایش آخرین بار کی دیده شده‌اند.',
  'assess.method.world': 'کشور شبکه‌هایی با {share} از وزن جهان نامعلوم است؛ این شبکه‌ها خارجی به شمار می‌آیند.',
  'assess.ipv6.weights':
    'در IPv6 وزن هر شبکه شمار بلوک‌های /48 است که اعلام می‌کند، چه به کار رفته باشند چه نه. {network} به‌تنهایی {share} از آنچه کشور اعلام می‌کند را اعلام می‌کند؛ پس سهم‌های IPv6 دربارهٔ مردم چیز زیادی نمی‌گویند.',
  'assess.method.ranks':
    'رتبهٔ ۱ از آنِ آسیب‌پذیرترین کشور است، در میان کشورهایی که این سنجه برایشان معلوم است. تعریف‌ها در {page} آمده است.',
  'assess.method.influence':
    'نفوذ ترانزیتی بر پایهٔ مسیرهای شبیه‌سازی‌شده از شبکه‌های پرهمسایه محاسبه می‌شود، زیرا تصویر لحظه‌ای مسیر مشاهده‌شده ندارد.',
  'assess.method.no-ranks': 'رتبه‌ها درخواست نشده‌اند.',
  'assess.missing.international': 'مسیر بین‌المللی نیست',
  'assess.missing.domestic': 'مسیری میان شبکه‌های داخلی نیست',
  'assess.missing.weight': 'وزنی معلوم نیست',
  'assess.missing.networks': 'شبکه‌ای با پیوند معلوم نیست',
  'assess.missing.chokepoint': 'همهٔ شبکه‌های مرزی با هم به ۹۰٪ نمی‌رسند',
  'assess.no-rank.gateway-concentration': 'بی‌رتبه: تنها برای همین کشور محاسبه می‌شود',
  'assess.ipv6.missing': 'تصویر لحظه‌ای برای این کشور دادهٔ IPv6 ندارد؛ پس این گزارش دربارهٔ IPv6 چیزی نمی‌گوید.',
  'assess.ipv4.missing': 'تصویر لحظه‌ای برای این کشور دادهٔ IPv4 ندارد؛ پس این گزارش دربارهٔ IPv4 چیزی نمی‌گوید.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'شبکه‌ها',
  'assess.metric.networks.meaning': 'شبکه‌های ثبت‌شده در کشور (سامانه‌های خودگردان) که دست‌کم یک پیوند دارند',
  'assess.metric.weight': 'وزن',
  'assess.metric.weight.meaning':
    'نشانی‌هایی که این شبکه‌ها اعلام می‌کنند (در IPv6: بلوک‌های /48)، یا آنچه هشداری به جای آن نام می‌برد',
  'assess.metric.border-networks': 'شبکه‌های مرزی',
  'assess.metric.border-networks.meaning': 'شبکه‌های داخلی که دروازهٔ بین‌الملل دارند',
  'assess.metric.gateways': 'دروازه‌های بین‌الملل',
  'assess.metric.gateways.meaning': 'پیوندهای میان یک شبکهٔ داخلی و یک شبکهٔ خارجی',
  'assess.metric.foreign-providers': 'ارائه‌دهندگان خارجی',
  'assess.metric.foreign-providers.meaning': 'شبکه‌های خارجی که به شبکه‌های داخلی ترانزیت می‌فروشند',
  'assess.metric.unreached': 'جهان دسترس‌ناپذیر',
  'assess.metric.unreached.meaning': 'سهم وزنی جفت‌های شبکهٔ داخلی و خارجی که هیچ مسیری میانشان نیست',
  'assess.metric.leading-network': 'شبکهٔ اصلی',
  'assess.metric.leading-network.meaning':
    'سهم مسیرهای بین‌المللی که از شبکهٔ داخلی اصلی می‌گذرد یا در آن پایان می‌یابد',
  'assess.metric.leading-gateway': 'دروازهٔ اصلی',
  'assess.metric.leading-gateway.meaning': 'سهم مسیرهای بین‌المللی که از پرکارترین شبکهٔ داخلی می‌گذرد (هژمونی)',
  'assess.metric.leading-foreign-network': 'شبکهٔ خارجی اصلی',
  'assess.metric.leading-foreign-network.meaning': 'سهم مسیرهای بین‌المللی که از پرکارترین شبکهٔ خارجی می‌گذرد',
  'assess.metric.leading-foreign-country': 'وابستگی به یک کشور',
  'assess.metric.leading-foreign-country.meaning':
    'سهم مسیرهای بین‌المللی که از شبکه‌های پرکارترین کشور خارجی می‌گذرد',
  'assess.metric.detour': 'دور زدن از خارج',
  'assess.metric.detour.meaning': 'سهم وزنی مسیرهای میان شبکه‌های داخلی که از کشور خارج می‌شوند',
  'assess.metric.chokepoint-potential': 'پتانسیل گلوگاه',
  'assess.metric.chokepoint-potential.meaning':
    'یک تقسیم بر شمار پرکارترین شبکه‌های مرزی که جمع سهمشان به ۹۰٪ مسیرهای بین‌المللی می‌رسد',
  'assess.metric.reliability': 'وابستگی به یک شبکه',
  'assess.metric.reliability.meaning':
    'سهم شبکه‌های داخلی که با از کار افتادن بدترین شبکهٔ داخلی همهٔ زنجیره‌های ارائه‌دهندگان تا رأس اینترنت را از دست می‌دهند',
  'assess.metric.transit-influence': 'نفوذ ترانزیتی',
  'assess.metric.transit-influence.meaning': 'بزرگ‌ترین نفوذ ترانزیتی یک شبکه در سطح کشور',
  'assess.metric.access-concentration': 'تمرکز دسترسی',
  'assess.metric.access-concentration.meaning': 'شاخص هرفیندال نشانی‌ها در میان شبکه‌های داخلی',
  'assess.metric.border-concentration': 'تمرکز در مرز',
  'assess.metric.border-concentration.meaning': 'شاخص هرفیندال مسیرهای بین‌المللی در میان شبکه‌های مرزی',
  'assess.metric.gateway-concentration': 'تمرکز دروازه‌ها',
  'assess.metric.gateway-concentration.meaning': 'شاخص هرفیندال مسیرهای بین‌المللی در میان دروازه‌ها',
  'assess.metric.islanding-policy': 'اتصال داخلی هنگام قطع',
  'assess.metric.islanding-policy.meaning':
    'سهم وزنی جفت‌شبکه‌های داخلی که با قطع همهٔ دروازه‌ها، بر پایهٔ توافق‌های امروز، همچنان به هم متصل‌اند',
  'assess.metric.islanding-physical': 'اتصال داخلی ممکن هنگام قطع',
  'assess.metric.islanding-physical.meaning':
    'سهم وزنی جفت‌شبکه‌های داخلی که با قطع همهٔ دروازه‌ها متصل می‌ماندند، اگر هر شبکه همهٔ ترافیک همسایگانش را حمل می‌کرد',
  'assess.metric.total-loss-single': 'بدترین خسارت با یک خرابی',
  'assess.metric.total-loss-single.meaning':
    'همهٔ اتصال بین‌المللی که با از کار افتادن بدترین شبکهٔ داخلی از دست می‌رود، چه از کاربران خود آن و چه از دیگران',
  'assess.metric.loss-single': 'بدترین خسارت دیگران با یک خرابی',
  'assess.metric.loss-single.meaning':
    'اتصال بین‌المللی که دیگران با از کار افتادن بدترین شبکهٔ داخلی از دست می‌دهند',
  'assess.metric.loss-pair': 'بدترین خسارت دیگران با دو خرابی',
  'assess.metric.loss-pair.meaning':
    'اتصال بین‌المللی که دیگران با از کار افتادن بدترین دو شبکهٔ داخلی از دست می‌دهند',
  'assess.metric.domestic-loss-single': 'بدترین خسارت داخلی دیگران با یک خرابی',
  'assess.metric.domestic-loss-single.meaning':
    'اتصال داخلی که دیگران با از کار افتادن بدترین شبکهٔ داخلی از دست می‌دهند',
  'assess.metric.domestic-loss-pair': 'بدترین خسارت داخلی دیگران با دو خرابی',
  'assess.metric.domestic-loss-pair.meaning':
    'اتصال داخلی که دیگران با از کار افتادن بدترین دو شبکهٔ داخلی از دست می‌دهند',

  'compare.title': 'شبکه‌های {countries, list} در کنار هم',
  'compare.title.many': 'شبکه‌های {count, plural, one {# کشور} other {# کشور}} در کنار هم',
  'compare.section': 'سنجه‌ها',
  'compare.coverage': 'چه اندازه معلوم است',
  'compare.coverage.explained':
    'سهم معلوم از آنچه سنجه‌ها لازم دارند: شبکه‌های داخلی دارای پیوند، وزنشان، جفت‌های شبکهٔ داخلی و خارجی، جفت‌شبکه‌های داخلی، و کشورهایی که مسیرهای بین‌المللی از آن‌ها می‌گذرند. ستون آخر سهمی از اتصال بین‌المللی است که بر پیوندهایی استوار است که بیش از یک سال پیش از تاریخ تصویر لحظه‌ای برای آخرین بار دیده شده‌اند.',
  'compare.coverage.networks': 'شبکه‌ها',
  'compare.coverage.weight': 'وزن',
  'compare.coverage.international': 'جفت‌های بین‌المللی',
  'compare.coverage.domestic': 'جفت‌های داخلی',
  'compare.coverage.countries': 'کشورهای مسیر',
  'compare.coverage.old-links': 'بر پیوندهای قدیمی',
  'compare.explained': 'سنجه‌ها در {plane}.',
  'compare.explained.ranks':
    'سنجه‌ها در {plane}؛ رتبه در میان همهٔ کشورها در پرانتز آمده است: رتبهٔ ۱ آسیب‌پذیرترین کشور است، یا بزرگ‌ترین، اگر سنجه اندازه را نشان دهد.',
  'compare.cell': '{value} ({rank})',
  'compare.leaders': 'شبکه‌های اصلی و بدترین خسارت با یک خرابی',
  'compare.too-few': 'برای مقایسه دست‌کم دو کشور بدهید.',
  'rank.title': 'رتبه‌بندی کشورها: {measure}',
  'rank.all.title': 'رتبه‌بندی کشورها بر پایهٔ همهٔ سنجه‌ها',
  'rank.all.subtitle':
    '{first} کشور نخست در هر سنجه؛ رتبهٔ ۱ آسیب‌پذیرترین کشور است، یا بزرگ‌ترین، اگر سنجه اندازه را نشان دهد',
  'rank.measure-or-all': 'یک سنجه برای رتبه‌بندی بدهید، یا برای همهٔ سنجه‌ها {option}: {known}.',
  'rank.section': 'رتبه‌بندی',
  'rank.missing': 'این سنجه برای {count, plural, one {# کشور} other {# کشور}} نامعلوم است: {countries}.',
  'rank.thin':
    '{count, plural, one {در # کشور از این کشورها} other {در # کشور از این کشورها}} کمتر از نیمی از آنچه سنجه لازم دارد معلوم است: رتبهٔ آن‌ها چیز زیادی نمی‌گوید.',
  'rank.unknown-metric': 'سنجه‌ای به نام {metric} وجود ندارد؛ یکی از این‌ها را انتخاب کنید: {known}.',

  'assess.unknown-country-near':
    'کشوری به نام {country} وجود ندارد (نزدیک به آن: {near}). کد دو یا سه‌حرفی (ISO 3166) یا نام کشور را بنویسید.',
  'assess.country-without-networks':
    'در تصویر لحظه‌ای هیچ شبکهٔ ثبت‌شده‌ای در {country} نیست که پیوندی از آن معلوم باشد؛ تصویر لحظه‌ای دیگری را امتحان کنید.',
  'assess.no-countries':
    'تصویر لحظه‌ای {file} نمی‌گوید هر شبکه در کدام کشور ثبت شده است؛ با {option} تصویری بسازید که این را بگوید.',
  'assess.no-plane':
    'تصویر لحظه‌ای {file} برای این کشور دادهٔ {plane} ندارد؛ {option} را بردارید تا داده‌های موجود را ببینید.',
  'assess.unknown-country':
    'کشوری به نام {country} وجود ندارد. کد دو یا سه‌حرفی (ISO 3166) یا نام کشور را بنویسید.',
};
