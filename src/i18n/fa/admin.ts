import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../translation.ts';

export const admin: Translation<typeof english> = {
  'operation.admin': 'نگهداری یک نصب: پشتیبان‌گیری، بازگردانی، جابه‌جایی، بررسی',
  'operation.admin.backup': 'نوشتن پایگاه داده و محتواها در پوشه‌ای تازه',
  'operation.admin.restore': 'بازگرداندن پشتیبان در نصبی بی‌حساب',
  'operation.admin.move': 'جابه‌جایی پایگاه دادهٔ درون‌ساخته به PostgreSQL؛ برابری هر جدول اثبات می‌شود',
  'operation.admin.check': 'بررسی گزارش ممیزی و همهٔ محتواهای نام‌برده',
  'operation.admin.reset-password': 'ساختن پیوندی برای گذاشتن گذرواژهٔ تازه',
  'field.admin.folder': 'پوشهٔ پشتیبان',
  'field.admin.to': 'نشانی پایگاه دادهٔ PostgreSQL',
  'field.admin.name': 'نام حساب',
  'field.admin.origin': 'نشانی‌ای که کاربران با آن به سرور می‌رسند',
  'admin.copied': '{place, literal}: {tables, number} جدول با {rows, number} سطر، همه برابر در شمار و درهم.',
  'admin.copied-contents': '{contents, number} پروندهٔ محتوا.',
  'admin.sound': 'ایرادی نیست: {rows, number} سطر ممیزی، {contents, number} محتوا.',
  'admin.faults': '{faults, number} ایراد پیدا شد؛ پشتیبان را بازگردانید.',
  'admin.password-link':
    'برای گذاشتن گذرواژهٔ تازه {url, literal} را یک بار باز کنید؛ پیوند یک روز اعتبار دارد.',
  'admin.not-a-backup': '{folder, literal} پشتیبان Muruna نیست.',
  'admin.not-empty': 'حساب‌هایی هست؛ چیزی بازنویسی نشد. پایگاه داده یا پوشه‌ای خالی بدهید.',
  'admin.unequal': 'جدول {table, literal} همان نیست که بود؛ چیزی تغییر نکرد.',
  'admin.damaged-content': 'محتوای {name, literal} آسیب دیده است.',
  'admin.content-gone': 'محتوای {name, literal} نیست.',
  'admin.audit-tampered': 'سطر {number, number} ممیزی همان نیست که نوشته شد.',
  'admin.no-account': 'حسابی به نام {name, literal} نیست.',
  'route.content': 'محتوا با درهم آن، برای دستگاه‌های همان پایگاه داده',
};
