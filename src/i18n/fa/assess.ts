import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'تاب‌آوری شبکهٔ {country, country}',
  'assess.subtitle': 'اتصال آن به چه بسته است، به تاریخ {date, date}',
  'assess.progress.countries': 'سنجش همهٔ کشورها',

  'assess.section.summary': 'در یک نگاه',
  'assess.section.gateways': 'دروازه‌های بین‌الملل',
  'assess.section.abroad': 'وابستگی به دیگران',
  'assess.section.failure': 'با از کار افتادن شبکه‌ها چه می‌گسلد',
  'assess.section.inside': 'درون کشور',
  'assess.section.measures': 'همهٔ سنجه‌ها',
  'assess.section.method': 'این ارقام را چگونه بخوانیم',
  'assess.section.ipv6': 'IPv6',

  'assess.leader': '{network, asn} حامل {share, share} از مسیرهای بین‌المللی است، بیش از هر شبکهٔ دیگر کشور.',
  'assess.leader.providers':
    'پشت آن {count, plural, one {# فراهم‌کنندهٔ خارجی} other {# فراهم‌کنندهٔ خارجی}} ایستاده‌اند: {providers, list}.',
  'assess.leader.no-providers': 'این شبکه فراهم‌کنندهٔ خارجی ندارد و از راه همتایان یا مشتریان به جهان می‌رسد.',
  'assess.no-leader': 'هیچ شبکهٔ ملی مسیرهای بین‌المللی دیگران را حمل نمی‌کند.',
  'assess.no-routes': 'هیچ مسیر بین‌المللی شناخته نیست؛ پس تکیه‌گاه آن‌ها نیز دانسته نیست.',
  'assess.abroad.leader':
    'در خارج، {share, share} از مسیرهای بین‌المللی از شبکه‌های {country, country} می‌گذرد، بیش از هر کشور دیگر.',
  'assess.failure.single':
    'اگر {network, asn} از کار بیفتد، دیگران {share, share} از اتصال بین‌المللی خود را از دست می‌دهند.',
  'assess.failure.pair': 'اگر {networks, list} با هم از کار بیفتند، این خسارت {share, share} می‌شود.',
  'assess.failure.none': 'از کار افتادن هیچ شبکهٔ ملی به‌تنهایی اتصال بین‌المللی دیگران را نمی‌گیرد.',
  'assess.islanding':
    'با قطع همهٔ دروازه‌ها، {share, share} از جفت‌شبکه‌های ملی (به نسبت وزن) همچنان به هم متصل می‌مانند.',
  'assess.detour': 'از مسیرهای میان شبکه‌های ملی، {share, share} از کشور بیرون می‌رود.',

  'assess.diagram.title': 'جهان از کجا وارد می‌شود (سهم از مسیرهای ورودی)',
  'assess.diagram.world': 'جهان',
  'assess.diagram.upstreams': 'بالادستی‌های خارجی',
  'assess.diagram.border': 'شبکه‌های مرزی',
  'assess.diagram.transit': 'ترانزیت داخلی',
  'assess.diagram.access': 'شبکه‌های دسترسی',
  'assess.diagram.others': '{count, plural, one {# شبکهٔ دیگر} other {# شبکهٔ دیگر}}',

  'assess.table.networks': 'شبکه‌های ملی که مسیرهای بین‌المللی را حمل می‌کنند',
  'assess.table.gateways': 'پرکارترین دروازه‌ها',
  'assess.table.countries': 'کشورهایی که مسیرهای بین‌المللی از شبکه‌هایشان می‌گذرد',
  'assess.table.foreign': 'شبکه‌های خارجی که مسیرهای بین‌المللی از آن‌ها می‌گذرد',
  'assess.table.losses': 'بدترین حالت‌ها در میان شبکه‌های ملی',
  'assess.table.access': 'بزرگ‌ترین شبکه‌ها از نظر نشانی',
  'assess.table.influence': 'نفوذ ترانزیت در سطح کشور',
  'assess.table.chokepoints': 'شبکه‌های مرزی که با هم نُه‌دهم مسیرهای بین‌المللی را می‌بینند',
  'assess.table.measures': 'همهٔ سنجه‌ها با رتبه (۱ = در معرض‌ترین، برای اندازه‌ها ۱ = بزرگ‌ترین)',

  'assess.column.network': 'شبکه',
  'assess.column.name': 'نام',
  'assess.column.country': 'کشور',
  'assess.column.share': 'سهم',
  'assess.column.inbound': 'ورودی',
  'assess.column.outbound': 'خروجی',
  'assess.column.providers': 'فراهم‌کنندگان خارجی',
  'assess.column.neighbours': 'همسایگان ملی',
  'assess.column.from': 'سوی ملی',
  'assess.column.to': 'سوی خارجی',
  'assess.column.role': 'نقش سوی خارجی',
  'assess.column.case': 'حالت',
  'assess.column.networks': 'شبکه‌های از کار افتاده',
  'assess.column.others-lose': 'خسارت دیگران',
  'assess.column.they-lose': 'خسارت خودشان',
  'assess.column.proof': 'اثبات',
  'assess.column.influence': 'نفوذ',
  'assess.column.measure': 'سنجه',
  'assess.column.value': 'مقدار',
  'assess.column.rank': 'رتبه',
  'assess.column.rank-in': 'در {region, country}',
  'assess.column.median': 'میانه',
  'assess.role.provider': 'فراهم‌کننده',
  'assess.role.peer': 'همتا',
  'assess.role.customer': 'مشتری',
  'assess.case.international': 'بین‌المللی، {count, plural, one {# شبکه} other {# شبکه}}',
  'assess.case.domestic': 'داخلی، {count, plural, one {# شبکه} other {# شبکه}}',
  'assess.proof.proved': 'بدترین بودن آن ثابت شده',
  'assess.proof.bound': 'حداکثر {share, share}',
  'assess.rank.of': '{rank, number} از {of, number}',

  'assess.method.routes':
    'مسیرها از این حساب می‌شود که چه کسی از چه کسی ترانزیت می‌خرد و چه کسانی همتای هم‌اند: نخست مشتری، سپس همتا، سپس فراهم‌کننده، و آنگاه گام کمتر؛ مسیرهای برابر سهم برابر دارند. این‌ها آن چیزی است که پیوندهای شناخته‌شده اجازه می‌دهند، نه آنچه روی خط اندازه گرفته شده است.',
  'assess.method.weights':
    'وزن هر شبکه شمار نشانی‌هایی است که اعلام می‌کند؛ وزن {known, number} شبکه از {all, number} شبکهٔ ملی دانسته است و بقیه نادانسته شمرده می‌شوند، نه صفر.',
  'assess.method.world': 'کشورِ {share, share} از وزن جهان دانسته نیست و خارجی شمرده می‌شود.',
  'assess.method.ranks':
    'رتبهٔ ۱ از آنِ در معرض‌ترین کشور است، در میان کشورهایی که سنجه برایشان دانسته است؛ تعریف‌ها در {page, literal} آمده است.',
  'assess.method.influence':
    'نفوذ ترانزیت بر پایهٔ مسیرهای شبیه‌سازی‌شده از پرهمسایه‌ترین شبکه‌ها حساب می‌شود، زیرا مسیرهای مشاهده‌شده در دست نیست.',
  'assess.method.no-ranks': 'رتبه‌ها خواسته نشده‌اند.',
  'assess.ipv6.missing': 'تصویر لحظه‌ای برای این کشور صفحهٔ IPv6 ندارد؛ پس دربارهٔ IPv6 چیزی گفته نمی‌شود.',
  'assess.ipv4.missing': 'تصویر لحظه‌ای برای این کشور صفحهٔ IPv4 ندارد؛ پس دربارهٔ IPv4 چیزی گفته نمی‌شود.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'شبکه‌ها',
  'assess.metric.networks.meaning': 'شبکه‌های ثبت‌شده در کشور که پیوندی دارند',
  'assess.metric.weight': 'نشانی‌ها',
  'assess.metric.weight.meaning': 'نشانی‌هایی که اعلام می‌کنند (در IPv6: بلوک‌های /48)',
  'assess.metric.border-networks': 'شبکه‌های مرزی',
  'assess.metric.border-networks.meaning': 'شبکه‌های ملی که دروازهٔ بین‌الملل دارند',
  'assess.metric.gateways': 'دروازه‌های بین‌الملل',
  'assess.metric.gateways.meaning': 'پیوندهای میان یک شبکهٔ ملی و یک شبکهٔ خارجی',
  'assess.metric.foreign-providers': 'فراهم‌کنندگان خارجی',
  'assess.metric.foreign-providers.meaning': 'شبکه‌های خارجی که به شبکه‌های ملی ترانزیت می‌فروشند',
  'assess.metric.unreached': 'جهانِ نارسیده',
  'assess.metric.unreached.meaning': 'سهم وزنی جفت‌های یک شبکهٔ ملی و یک شبکهٔ خارجی که هیچ مسیری ندارند',
  'assess.metric.leading-gateway': 'دروازهٔ نخست',
  'assess.metric.leading-gateway.meaning':
    'بزرگ‌ترین سهم از مسیرهای بین‌المللی که از یک شبکهٔ ملی می‌گذرد (چیرگی)',
  'assess.metric.leading-foreign-network': 'شبکهٔ خارجی نخست',
  'assess.metric.leading-foreign-network.meaning':
    'بزرگ‌ترین سهم از مسیرهای بین‌المللی که از یک شبکهٔ خارجی می‌گذرد',
  'assess.metric.leading-foreign-country': 'وابستگی به یک کشور',
  'assess.metric.leading-foreign-country.meaning':
    'بزرگ‌ترین سهم از مسیرهای بین‌المللی که از شبکه‌های یک کشور دیگر می‌گذرد',
  'assess.metric.detour': 'دور زدن',
  'assess.metric.detour.meaning': 'سهم وزنی مسیرهای میان شبکه‌های ملی که از کشور بیرون می‌رود',
  'assess.metric.chokepoint-potential': 'توان گلوگاهی',
  'assess.metric.chokepoint-potential.meaning':
    'یک تقسیم بر شمار شبکه‌های مرزی که با هم نُه‌دهم مسیرهای بین‌المللی را می‌بینند',
  'assess.metric.reliability': 'آویختگی به یک شبکه',
  'assess.metric.reliability.meaning':
    'سهم شبکه‌های ملی که با از کار افتادن بدترین شبکه هر زنجیرهٔ فراهم‌کننده تا رأس را از دست می‌دهند',
  'assess.metric.transit-influence': 'نفوذ ترانزیت',
  'assess.metric.transit-influence.meaning': 'بزرگ‌ترین نفوذ ترانزیت یک شبکه در سطح کشور',
  'assess.metric.access-concentration': 'تمرکز دسترسی',
  'assess.metric.access-concentration.meaning': 'شاخص هرفیندال نشانی‌ها در میان شبکه‌های ملی',
  'assess.metric.border-concentration': 'تمرکز در مرز',
  'assess.metric.border-concentration.meaning': 'شاخص هرفیندال مسیرهای بین‌المللی در میان شبکه‌های مرزی',
  'assess.metric.gateway-concentration': 'تمرکز دروازه‌ها',
  'assess.metric.gateway-concentration.meaning': 'شاخص هرفیندال مسیرهای بین‌المللی در میان دروازه‌ها',
  'assess.metric.islanding-policy': 'پیوسته هنگام قطع',
  'assess.metric.islanding-policy.meaning':
    'سهم وزنی جفت‌های ملی که با قطع همهٔ دروازه‌ها، بر پایهٔ قرارهای امروز شبکه‌ها، پیوسته می‌مانند',
  'assess.metric.islanding-physical': 'پیوستنی هنگام قطع',
  'assess.metric.islanding-physical.meaning':
    'سهم وزنی جفت‌های ملی که با قطع همهٔ دروازه‌ها پیوسته می‌ماندند اگر هر شبکهٔ ملی همه چیز را برای همسایگانش حمل می‌کرد',
  'assess.metric.loss-single': 'بدترین خسارت با یک شبکه',
  'assess.metric.loss-single.meaning':
    'اتصال بین‌المللی که با از کار افتادن بدترین شبکهٔ ملی از دیگران گرفته می‌شود',
  'assess.metric.loss-pair': 'بدترین خسارت با دو شبکه',
  'assess.metric.loss-pair.meaning':
    'اتصال بین‌المللی که با از کار افتادن بدترین دو شبکهٔ ملی از دیگران گرفته می‌شود',
  'assess.metric.domestic-loss-single': 'بدترین خسارت داخلی با یک شبکه',
  'assess.metric.domestic-loss-single.meaning':
    'اتصال داخلی که با از کار افتادن بدترین شبکهٔ ملی از دیگران گرفته می‌شود',
  'assess.metric.domestic-loss-pair': 'بدترین خسارت داخلی با دو شبکه',
  'assess.metric.domestic-loss-pair.meaning':
    'اتصال داخلی که با از کار افتادن بدترین دو شبکهٔ ملی از دیگران گرفته می‌شود',

  'compare.title': 'شبکه‌های {countries, list} در کنار هم',
  'compare.section': 'سنجه‌ها',
  'compare.leaders': 'دروازه‌های نخست',
  'compare.too-few': 'برای مقایسه دست‌کم دو کشور نام ببرید.',
  'rank.title': 'همهٔ کشورها بر پایهٔ: {measure, text}',
  'rank.section': 'رتبه‌بندی',
  'rank.missing':
    'برای {count, plural, one {# کشور} other {# کشور}} این سنجه دانسته نیست: {countries, list}.',
  'rank.unknown-metric': 'سنجه‌ای به نام {metric, literal} نیست؛ از میان {known, literal} برگزینید.',

  'assess.unknown-country':
    'کشوری به نام {country, literal} نیست؛ آیا منظورتان {near, name} است؟ دو یا سه حرف (ISO 3166) یا نام کشور را بنویسید.',
  'assess.country-without-networks':
    'تصویر لحظه‌ای هیچ شبکه‌ای ثبت‌شده در {country, country} نمی‌شناسد و چیزی برای سنجش نیست؛ شاید تصویر دیگری بشناسد.',
  'assess.no-countries':
    'تصویر لحظه‌ای {file, literal} نمی‌گوید شبکه‌ها در کدام کشور ثبت شده‌اند؛ تصویری با {option, literal} بسازید.',
  'assess.no-plane':
    'تصویر لحظه‌ای {file, literal} برای این کشور صفحهٔ {plane, literal} ندارد؛ {option, literal} را بردارید تا صفحه‌های موجود را ببینید.',
};
