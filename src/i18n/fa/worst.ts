import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'بدترین خسارت‌های {country}',
  'worst.progress': 'جست‌وجوی بدترین مجموعه',
  'worst.no-candidates':
    '{country} هیچ {over} ندارد که خرابی‌اش بتواند به دیگران خسارت بزند (شبکهٔ بدون مشتری نمی‌تواند)؛ {option} دیگری انتخاب کنید.',
  'worst.section.set': 'بدترین مجموعه',
  'worst.section.curve': 'بدترین خسارت بر پایهٔ شمار خرابی‌ها',
  'worst.section.ties': 'تقریباً به همان بدی',
  'worst.over.networks': 'شبکه‌های داخلی',
  'worst.over.links': 'پیوندهای با یک سر داخلی',
  'worst.over.gateways': 'دروازه‌ها',
  'worst.over.foreign-suppliers': 'ارائه‌دهندگان خارجی',
  'worst.loss.international': 'خسارت جانبی در دسترسی بین‌المللی',
  'worst.loss.domestic': 'خسارت جانبی در دسترسی داخلی',
  'worst.loss.definition':
    'سهمی از دسترسی که دیگران با از کار افتادن این مجموعه از دست می‌دهند، بدون آنچه خود اعضا از دست می‌دهند.',
  'worst.asked':
    'از {candidates} نامزد ({over})، از کار افتادن حداکثر {k, plural, one {#} other {#}} مورد که بیشترین خسارت را به دیگران می‌زند:',
  'worst.proved':
    'اثبات‌شده: هیچ مجموعه‌ای با حداکثر {k} عضو خسارت جانبی بزرگ‌تری ندارد. جست‌وجو خسارت {evaluated, plural, one {# مجموعه} other {# مجموعه}} را دقیق محاسبه کرد؛ بقیه را کران‌ها رد کردند.',
  'worst.not-proved':
    'اثبات‌نشده: مهلت جست‌وجو پس از محاسبهٔ دقیق {evaluated, plural, one {# مجموعه} other {# مجموعه}} به پایان رسید. هیچ مجموعه‌ای با حداکثر {k} عضو خسارت جانبی بیش از {bound} ندارد؛ شاید بدترین مجموعه همین باشد.',
  'worst.nothing': 'هیچ مجموعه‌ای به دیگران خسارتی نمی‌زند.',
  'worst.whole': 'با احتساب آنچه خود اعضا از دست می‌دهند ({direct})، در مجموع {total} از دست می‌رود.',
  'worst.column.k': 'حداکثر خرابی',
  'worst.column.set': 'مجموعه',
  'worst.column.collateral': 'خسارت جانبی',
  'worst.column.bound': 'کران',
  'worst.curve.title': 'خسارت جانبی بدترین مجموعه',
  'worst.curve.x': 'حداکثر شمار خرابی‌ها',
  'worst.curve.y': 'سهمی که دیگران از دست می‌دهند',
  'worst.ties.explained': 'مجموعه‌هایی که خسارتشان از خسارت بدترین مجموعه کمتر از {share} پایین‌تر است.',
  'worst.ties.none': 'خسارت هیچ مجموعهٔ دیگری تا فاصلهٔ {share} به بدترین نمی‌رسد.',
  'worst.ties.more': 'شمار چنین مجموعه‌هایی بیشتر است؛ بدترین‌ها آمده‌اند.',

  'defend.title': 'دفاع از {country} در برابر بدترین خسارت‌ها',
  'defend.progress': 'ارزیابی پیوندهای تازه',
  'defend.nothing-to-defend':
    'از کار افتادن هیچ مجموعه‌ای از {over} در {country} به دیگران خسارتی نمی‌زند، پس چیزی برای دفاع نیست؛ نوع دیگری را انتخاب کنید.',
  'defend.no-proposal':
    'برای {country} پیوندی نیست که بتوان پیشنهاد کرد: هر شریکی هر جا که سودمند باشد پیوند دارد؛ شریکان دیگری بدهید.',
  'defend.section.chosen': 'پیوندهایی که با هم بیشترین کمک را می‌کنند',
  'defend.section.ranked': 'پیوندها یک‌به‌یک',
  'defend.figure': 'بدترین خسارت با پیوندهای تازه',
  'defend.before':
    'بدون پیوند تازه، دیگران در بدترین خرابی ({over}، حداکثر {k} مورد) {worst} را از دست می‌دهند.',
  'defend.asked':
    'بهترین {links, plural, one {#} other {#}} پیوند از {asked, plural, one {# پیوند ممکن} other {# پیوند ممکن}}، به ترتیب ساخت: هر سطر فرض می‌کند که پیوندهای بالاتر ساخته شده‌اند.',
  'defend.ranked.explained':
    'بدترین خسارتی که با ساختن تنها همین پیوند باقی می‌ماند. «هم‌ارز» شمار شریکان دیگری است که به همین اندازه کمک می‌کنند؛ تفاوتشان حداکثر در شبکه‌هایی است که ترانزیت ندارند.',
  'defend.progress.together': 'جست‌وجوی پیوندهایی که با هم بیشتر کمک می‌کنند',
  'defend.better':
    'انتخاب دیگری از {links, plural, one {# پیوند} other {# پیوند}} خسارت کمتری باقی می‌گذارد: {worst}.',
  'defend.best.proved':
    '{links, plural, one {اثبات‌شده: هیچ‌یک از دیگر پیوندها} other {اثبات‌شده: هیچ انتخاب دیگری از # پیوند در میان این پیوندها}} بدترین خسارت را کمتر نمی‌کند.',
  'defend.best.open':
    '{links, plural, one {اثبات‌نشده: شاید یکی از دیگر پیوندها} other {اثبات‌نشده: شاید انتخاب دیگری از # پیوند در میان این پیوندها}} بدترین خسارت را کمتر کند.',
  'defend.without': 'بدون پیوند تازه',
  'defend.with': 'با پیوندهای منتخب',
  'defend.column.partner': 'شریک',
  'defend.column.as': 'نقش شریک',
  'defend.column.worst': 'بدترین خسارت',
  'defend.column.gain': 'سود',
  'defend.column.alike': 'هم‌ارز',
  'defend.as.provider': 'ارائه‌دهنده',
  'defend.as.peer': 'همتا',
  'defend.as.customer': 'مشتری',
};
