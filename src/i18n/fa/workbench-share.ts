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
};
