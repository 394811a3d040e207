import type { servicesKeep as english } from '../en/services-keep.ts';
import type { Translation } from '../translation.ts';

/** What would keep services, and how much of them. */
export const servicesKeep: Translation<typeof english> = {
  'services-keep.progress': 'مجموعه‌های چاره',
  'services-keep.title': 'چه چیز خدمات را برپا نگه می‌دارد: {country}',
  'services-keep.section.overview': 'چاره‌ها چقدر نگه می‌دارند',
  'services-keep.section.sets': 'بهترین مجموعه‌ها',
  'services-keep.section.programmes': 'برنامه‌ها بر پایهٔ نوع',
  'services-keep.section.protected': 'اثر چاره‌ها بر خدمات حمایت‌شده',
  'services-keep.protected.explained':
    'آنچه از خدماتی که برایشان حمایت ادعا شده به یقین کار می‌کند. بخش «هر چاره» آن‌هایی را می‌شمارد که به آن نیاز دارند: اگر از میان همه تنها همین نباشد کمتر دارند.',
  'services-keep.column.protected': 'خدمات حمایت‌شدهٔ نیازمند آن',
  'services-keep.programmes.explained':
    'همهٔ چاره‌های چند نوع با هم چه می‌کنند؛ برای هر شمار نوع، بهترین گزینش.',
  'services-keep.column.kinds': 'نوع‌ها',
  'services-keep.column.count': 'چاره‌ها',
  'services-keep.kind.root-copy': 'نسخه‌های ریشه',
  'services-keep.kind.secondary': 'سرورهای نام در داخل',
  'services-keep.kind.expiry': 'انقضای دیرتر نسخه‌ها',
  'services-keep.kind.signature': 'امضاهای بلندمدت‌تر',
  'services-keep.kind.mirror': 'آینه‌ها',
  'services-keep.kind.issuer': 'صادرکنندگان',
  'services-keep.section.remedies': 'هر چاره',
  'services-keep.days': 'سهم‌ها میانگین {days, number} روز از ساعت ۰ است، از آنچه به یقین کار می‌کند.',
  'services-keep.hour': 'سهم‌ها از چیزی است که در ساعت {hour, number} به یقین کار می‌کند.',
  'services-keep.home':
    'چاره‌ها در {asn, asn} جای دارند که در این سناریو {share, share} مردم به آن می‌رسند: هیچ شبکهٔ آزموده‌ای در دسترس مردم بیشتری نیست.',
  'services-keep.home.asked':
    'چاره‌ها در {asn, asn} جای دارند که در این سناریو {share, share} مردم به آن می‌رسند.',
  'services-keep.figure.before': 'بی‌چاره به یقین کار می‌کند',
  'services-keep.figure.best': 'با بهترین مجموعه، حداکثر {count, number}',
  'services-keep.figure.most': 'با همهٔ چاره‌ها',
  'services-keep.column.size': 'حداکثر',
  'services-keep.column.remedies': 'بهترین مجموعه',
  'services-keep.column.works': 'به یقین کار می‌کند',
  'services-keep.column.gain': 'سود',
  'services-keep.column.price': 'بها',
  'services-keep.column.remedy': 'چاره',
  'services-keep.column.alone': 'به تنهایی می‌افزاید',
  'services-keep.column.missed': 'بی آن از دست می‌رود',
  'services-keep.set': '{remedies, list}',
  'services-keep.none-helps': 'چنین مجموعه‌ای کمک نمی‌کند',
  'services-keep.no-remedies': 'این خدمات به چیزی نیاز ندارند که بتوان در کنارش چاره‌ای گذاشت.',
  'services-keep.sets.explained':
    'هر خدمت به چند چیز نیاز دارد؛ پس یک چاره به تنهایی اغلب کاری نمی‌کند و یک مجموعه بیش از تک‌تک اعضایش سود می‌دهد.',
  'services-keep.budget': 'تنها مجموعه‌هایی به شمار می‌آیند که حداکثر {budget, number} بها دارند.',
  'services-keep.proved': 'کران‌ها ثابت می‌کنند که هیچ مجموعهٔ دیگری با همان اندازه بیشتر نگه نمی‌دارد.',
  'services-keep.not-proved': 'جست‌وجو پیش از اثبات همهٔ این مجموعه‌ها پایان یافت: شاید سود بیشتری ممکن باشد.',
  'services-keep.remedies.explained':
    '«به تنهایی می‌افزاید»: آنچه یک چاره وقتی تنهاست می‌دهد. «بی آن از دست می‌رود»: آنچه با بودن همهٔ چاره‌های دیگر کم می‌شود.',
  'services-keep.looked-at':
    'از {count, number} چاره، {useful, plural, =0 {هیچ‌یک به یکی از این دو معنا سودی ندارد} one {# چاره به یکی از این دو معنا سودی دارد} other {# چاره به یکی از این دو معنا سودی دارند}}.',
  'services-keep.need.root-copy': 'نسخه‌هایی از ناحیهٔ ریشه روی تفکیک‌کننده‌های داخل',
  'services-keep.need.secondary': 'سرورهای نام در داخل کشور (ناحیه: {count, number})',
  'services-keep.need.expiry': 'انقضای دیرتر نسخه‌های ناحیه‌ها (ناحیه: {count, number})',
  'services-keep.need.signature': 'امضای ناحیه‌ها با اعتبار بیشتر (ناحیه: {count, number})',
  'services-keep.need.mirror': 'آینه‌ها در داخل کشور (مقصد: {count, number})',
  'services-keep.need.issuer': 'صادرکنندگان گواهی در داخل کشور (در کنار: {count, number})',
  'services-keep.remedy.root-copy': 'نسخه‌ای از ناحیهٔ ریشه روی تفکیک‌کننده‌های داخل کشور',
  'services-keep.remedy.secondary': 'یک سرور نام در داخل کشور برای {target, literal}',
  'services-keep.remedy.expiry': 'نسخه‌هایی از {target, literal} که ۱۰۰۰ ساعت بی سرور اصلی پاسخ می‌دهند',
  'services-keep.remedy.signature': 'امضاهای {target, literal} با اعتبار ۱۰۰۰ ساعت',
  'services-keep.remedy.mirror': 'یک آینه در داخل کشور از {target, literal}',
  'services-keep.remedy.issuer': 'یک صادرکنندهٔ گواهی در داخل کشور در کنار {issuer, name}',
  'services-keep.method':
    'ساعت ۰ برابر {start, date} است. هر چاره در جدول‌ها گذاشته و هر نیاز از نو محاسبه می‌شود؛ هیچ پاسخی در حافظه نیست و هر چیز نامعلوم از کار افتاده به شمار می‌آید. {looked, number} مجموعه محاسبه شد.',
  'services-keep.memory':
    'عمر بیشتر رکوردها چیزی را یقینی نمی‌کند. اگر همهٔ رکوردها یک هفته عمر داشتند، در بهترین حالت {longer, share} به جای {now, share} شاید کار می‌کرد.',
  'services-keep.withdrawal': 'آنچه در {file, literal} متوقف می‌شود از روز خود دیگر نیست.',
  'services-keep.home-abroad':
    '{asn, asn} در این کشور ({country}) ثبت نشده است؛ {option, literal} شبکه‌ای از کشور می‌گیرد و بی آن یکی برگزیده می‌شود.',
  'services-keep.budget-alone':
    'بودجه به بها نیاز دارد؛ {option, literal} را با بهای هر نوع بیفزایید، مانند {example, literal}.',
  'services-keep.price-form':
    '{text, literal} بها نیست؛ نوع یا چاره، نشان برابری و یک عدد بنویسید، مانند {example, literal}.',
  'services-keep.price-unknown':
    '{remedy, literal} در اینجا چاره نیست؛ بها برای نوع ({kinds, literal}) یا چاره‌ای است که --json فهرست می‌کند.',
  'services-keep.price-missing':
    '{remedy, literal} بها ندارد؛ برای آن یا نوعش بهایی بدهید، ۰ اگر هزینه‌ای ندارد.',
};
