import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  'home.example': 'از دوازده روز آغاز کنید',
  'home.example.intro':
    'نمونه‌ای کامل روی تصویر لحظه‌ای همراه برنامه: سناریوی دوازده روز خرابی پی‌درپی در ایران و شبکه‌ای ساختگی برای تعمیر. شش گام، هر کدام چند ثانیه.',
  'home.example.bring': 'آوردن نمونه',
  'home.example.assess': 'کشور به چه وابسته است',
  'home.example.stress': 'دوازده روز چه چیزی را از کار می‌اندازد',
  'home.example.damage': 'خسارت شبکهٔ ساختگی',
  'home.example.restore': 'برنامهٔ تعمیر آن',
  'home.example.drill': 'تمرین، از خرابی تا بازیابی',
  'home.example.dossier': 'پاسخ‌ها، نگه‌داشته به‌عنوان سند',
  'home.snapshots': 'تصویرهای لحظه‌ای',
  'home.in-use': 'در حال استفاده',
  'home.snapshots.diff': 'تفاوت با تصویر پیشین',
  'home.jobs': 'در حال محاسبه',
  'home.jobs.none': 'چیزی در حال محاسبه نیست.',
  'home.mine': 'کارهای اخیر من',
  'home.mine.none': 'آنچه بپرسید و ذخیره کنید اینجا می‌آید.',
  'home.changed': 'چه تغییر کرده است',
  'home.changed.none': 'از بازدید پیشین شما کسی چیزی را تغییر نداده است.',
};
