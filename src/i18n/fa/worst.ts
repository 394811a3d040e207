import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'بدترین خسارت‌های {country}',
  'worst.progress': 'جست‌وجوی بدترین مجموعه',
  'worst.no-candidates':
    'برای این کشور ({country}) در {over} چیزی برای گزینش نیست؛ {option} دیگری انتخاب کنید.',
  'worst.section.set': 'بدترین مجموعه',
  'worst.section.curve': 'بدترین خسارت بر پایهٔ شمار خرابی‌ها',
  'worst.section.ties': 'تقریباً به همان بدی',
  'worst.over.networks': 'شبکه‌های داخلی',
  'worst.over.links': 'پیوندهای دارای سر ملی',
  'worst.over.gateways': 'دروازه‌ها',
  'worst.over.foreign-suppliers': 'ارائه‌دهندگان خارجی',
  'worst.loss.international': 'خسارت جانبی دسترسی بین‌المللی',
  'worst.loss.domestic': 'خسارت جانبی دسترسی داخلی',
  'worst.loss.definition':
    'سهمی از دسترسی که همهٔ دیگران با ازکارافتادن مجموعه از دست می‌دهند؛ آنچه خود اعضا از دست می‌دهند در آن نیست.',
  'worst.asked':
    'از میان {candidates} ({over})، ازکارافتادن کدام {k, plural, one {#} other {#}} مورد بیشترین خسارت را به دیگران می‌زند؟',
  'worst.proved':
    'اثبات‌شده: هیچ مجموعه‌ای با حداکثر {k} عضو خسارت جانبی بزرگ‌تری ندارد. جست‌وجو {evaluated, plural, one {# مجموعه} other {# مجموعه}} را دقیق حساب کرد؛ بقیه با کران بالای خود کنار گذاشته شدند.',
  'worst.not-proved':
    'ثابت‌نشده: مهلت جست‌وجو پس از محاسبهٔ دقیق {evaluated, plural, one {# مجموعه} other {# مجموعه}} به پایان رسید. هیچ مجموعه‌ای با حداکثر {k} عضو خسارت جانبی بیش از {bound} ندارد؛ این یکی هنوز می‌تواند بدترین باشد.',
  'worst.nothing': 'هیچ مجموعه‌ای چیزی از دیگران نمی‌گیرد.',
  'worst.whole': 'با آنچه خود اعضا از دست می‌دهند ({direct})، {total} از دست می‌رود.',
  'worst.column.k': 'حداکثر خرابی‌ها',
  'worst.column.set': 'مجموعه',
  'worst.column.collateral': 'خسارت جانبی',
  'worst.column.bound': 'کران بالا',
  'worst.curve.title': 'خسارت جانبی بدترین مجموعه',
  'worst.curve.x': 'حداکثر خرابی‌ها',
  'worst.curve.y': 'سهمی که دیگران از دست می‌دهند',
  'worst.ties.explained': 'مجموعه‌هایی که خسارتشان کمتر از {share} از بدترین کمتر است.',
  'worst.ties.none': 'هیچ مجموعهٔ دیگری به {share} آن نزدیک نمی‌شود.',
  'worst.ties.more': 'شمارشان بیشتر است؛ بدترین‌ها آمده‌اند.',

  'defend.title': 'دفاع از {country} در برابر بدترین خسارت‌ها',
  'defend.progress': 'سنجش پیوندهای تازه',
  'defend.nothing-to-defend':
    'هیچ مجموعه‌ای از {over} در این کشور ({country}) چیزی از دیگران نمی‌گیرد؛ چیزی برای دفاع نیست؛ گونهٔ دیگری انتخاب کنید.',
  'defend.no-proposal':
    'برای این کشور ({country}) پیوندی برای پیشنهاد نیست: هر شریک آنجا که سودمند است پیوند دارد؛ شریکان دیگری نام ببرید.',
  'defend.section.chosen': 'پیوندهایی که با هم بیش از همه سود می‌رسانند',
  'defend.section.ranked': 'پیوندها یک‌به‌یک',
  'defend.before':
    'بدون پیوند تازه، بدترین خرابی حداکثر {k} مورد ({over}) {worst} از دسترسی دیگران را می‌گیرد.',
  'defend.asked':
    'از {asked, plural, one {# پیوند ممکن} other {# پیوند ممکن}}، بهترین‌ها ({links}) به ترتیبی آمده‌اند که ارزش ساختن دارند: هر سطر پیوندهای بالای خود را ساخته‌شده می‌گیرد.',
  'defend.ranked.explained':
    'آنچه از بدترین خسارت می‌ماند اگر تنها همین پیوند ساخته شود. «هم‌ارز» شمار شریکان دیگری است که به همین خوبی به کار می‌آیند؛ تفاوتشان تنها در شبکه‌های بی‌ترانزیت است.',
  'defend.progress.together': 'جست‌وجوی پیوندهایی که با هم سودمندترند',
  'defend.better': 'گزینش دیگری از {links} پیوند خسارت کمتری بر جا می‌گذارد: {worst}.',
  'defend.best.proved':
    'اثبات‌شده: هیچ گزینش دیگری از {links} پیوند در میان پیوندهای بررسی‌شده بدترین خسارت را کمتر نمی‌کند.',
  'defend.best.open':
    'اثبات‌نشده: شاید گزینش دیگری از {links} پیوند در میان پیوندهای بررسی‌شده بدترین خسارت را کمتر کند.',
  'defend.without': 'بدون پیوند تازه',
  'defend.with': 'با پیوندهای برگزیده',
  'defend.column.partner': 'شریک',
  'defend.column.as': 'نقش شریک',
  'defend.column.worst': 'بدترین خسارت',
  'defend.column.gain': 'سود',
  'defend.column.alike': 'هم‌ارز',
  'defend.as.provider': 'ارائه‌دهنده',
  'defend.as.peer': 'همتا',
  'defend.as.customer': 'مشتری',
};
