import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'برون‌بری',
  'workbench.book.title': 'دفتر همکاری',
  'workbench.book.none': 'هنوز دفتر همکاری‌ای در این فضای کار نیست. آن را در بخش سندها بیاورید.',
  'workbench.book.part': 'بخش',
  'workbench.book.part.countries': 'کشورها',
  'workbench.book.part.organisations': 'سازمان‌ها',
  'workbench.book.part.events': 'رویدادها و نشست‌ها',
  'workbench.book.part.offers': 'پیشنهادها',
  'workbench.book.part.needs': 'نیازها',
  'workbench.book.part.agreements': 'توافق‌ها و تعهدها',
  'workbench.book.add': 'افزودن',
  'share.parts': 'بخش‌های همکاری',
  'share.part.partners': 'شریکان',
  'share.part.projects': 'طرح‌های مشترک',
  'share.part.offers': 'پیشنهادها و نیازها',
  'share.part.commitments': 'تعهدها',
  'share.part.pack': 'بستهٔ رویداد',
  'share.find': 'یافتن شریک',
  'share.find.none': 'هیچ شریکی این نام را ندارد.',
  'share.column.matches': 'تطبیق‌ها در دفتر',
  'share.all-rows': '{count, plural, one {نمایش # شریک} other {نمایش هر # شریک}}',
  'share.back': 'همهٔ شریکان',
  'share.on-map': 'طرح‌های مشترک روی نقشه',
  'share.projects.choose': 'یک شریک برگزینید',
  'share.projects.none':
    'با برگزیدن یک شریک، پیوندهایی که دو کشور می‌توانند با هم بسازند اینجا می‌آید: از کجا می‌گذرند و هر طرف چه به دست می‌آورد.',
  'share.projects.map': 'آنچه {one} و {other} می‌توانند با هم بسازند',
  'share.projects.place':
    'هر طرح میان سایت‌های دو شبکه‌اش کشیده می‌شود اگر دارایی‌های روی نقشه آن‌ها را نام ببرد، وگرنه میان مرکز دو کشور. کشورهای سایه‌دار مسیرهای هر دو را می‌برند.',
  'share.pack.hint':
    'یک بایگانی با صفحهٔ آغازین، دستور کار، تقویم، تعهدهای باز، و هر نشست با گزارش کوتاهش، به زبان‌های هر دو طرف.',
  'share.pack.none': 'دفتر هنوز رویدادی ندارد. یکی در دفتر همکاری بیفزایید.',
  'share.pack.event': 'رویداد',
  'share.pack.formats': 'قالب‌ها',
  'share.pack.make': 'ساختن بسته',
  'share.pack.download': '{count, plural, one {دریافت # فایل} other {دریافت # فایل}}',
  'share.joint': 'بازیابی مشترک: از فهرست دارایی‌های هر دو',
  'share.joint.hint':
    'برای هر کشور یک فهرست دارایی برگزینید. آن‌گاه گزارش می‌گوید گروه‌های تعمیر و قطعه‌های یدکی هر دو چقدر زودتر سرویس را برمی‌گردانند و کدام فیبرهای میان نقطه‌های مرزی کمک می‌کنند. یک‌پنجم همه چیز خراب فرض می‌شود.',
  'share.joint.inventory': 'فهرست دارایی‌ها: {country, country}',
};
