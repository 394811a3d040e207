import type { restoreReasons as english } from '../en/restore-reasons.ts';
import type { Translation } from '../translation.ts';

export const restoreReasons: Translation<typeof english> = {
  'restore.why.keeps':
    'هنگام تمام شدن باتری‌ها در ساعت {hour}، اتصال {people, plural, one {# نفر} other {# نفر}} را در {region} حفظ می‌کند',
  'restore.why.capacity': 'ظرفیت پیوندها را برای {people, plural, one {# نفر} other {# نفر}} دیگر کافی می‌کند',
  'restore.why.needed': 'تعمیرهای دیگر منتظر آن‌اند: {assets, list}',
  'restore.why.blocked': 'تا وقتی {asset} از کار افتاده است، کسی را دوباره وصل نمی‌کند',
  'restore.why.unreached': 'کسی را دوباره وصل نمی‌کند، زیرا به هیچ هسته یا دروازه‌ای نمی‌رسد',
  'restore.why.nobody': 'کسی را دوباره وصل نمی‌کند، زیرا در آنجا و پس از آن جمعیتی ثبت نشده است',
  'restore.reason.part-ran-out':
    'موجودی {part} تمام شده است: تعمیرهای دیگر این برنامه {units, plural, one {تنها واحدی را که به‌موقع می‌رسد} other {هر # واحدی را که به‌موقع می‌رسد}} به کار می‌برند',
  'restore.reason.needs-left': 'به {asset} نیاز دارد که در این برنامه تعمیر نمی‌شود',
  'restore.reason.no-time-left': 'گروه‌های آن تا پایان افق برنامه‌ریزی سرگرم تعمیرهای دیگرند',
  'restore.figure.left': '{left, plural, one {# تعمیر} other {# تعمیر}} انجام‌نشده می‌ماند',
  'restore.figure.last-done': 'آخرین تعمیری که این برنامه انجام می‌دهد در ساعت {hour, number} پایان می‌یابد',
  'restore.figure.no-people': 'جمعیتی ثبت نشده است',
  'restore.unconnected':
    'از {sites} حتی بدون هیچ آسیبی راهی به هسته یا دروازه نیست؛ {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این ارقام به شمار نمی‌آیند.',
  'restore.reaches-no-core':
    'از {sites} حتی بدون هیچ آسیبی راهی به هسته نیست؛ سرویس داخلی {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این ارقام به شمار نمی‌آید.',
  'restore.reaches-no-gateway':
    'از {sites} حتی بدون هیچ آسیبی راهی به دروازه نیست؛ سرویس بین‌المللی {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این ارقام به شمار نمی‌آید.',
  'restore.more-sites': '{sites, plural, one {# سایت دیگر} other {# سایت دیگر}}',
  'restore.no-crews': 'در فهرست دارایی‌ها هیچ گروه تعمیری نیست، پس هیچ چیزی را نمی‌توان تعمیر کرد.',
  'restore.no-people': 'هیچ سایتی که بتواند سرویس بگیرد جمعیت ندارد، پس هر رقمی دربارهٔ مردم صفر است.',
  'restore.rules.note':
    'اول نزدیک‌ترین: هر گروه آزاد به نزدیک‌ترین تعمیری می‌رود که از عهده‌اش برمی‌آید. اول بزرگ‌ترین: تعمیرها به ترتیب شمار مردمِ دارایی، همراه با خدمات حیاتی آن؛ برای خط برق، مردم همهٔ سایت‌هایی که تغذیه می‌کند و برای پیوند، مردم دو سر آن به شمار می‌آیند.',
  'restore.event.road': 'حرکت از {from, text} در ساعت {departs, literal}، رسیدن در ساعت {arrives, literal}.',
  'restore.event.part':
    '{quantity, number} عدد {part, literal} از {place, name}، در محل از ساعت {arrives, literal}.',
  'restore.event.part-there':
    '{quantity, number} عدد {part, literal} که در راه است، در محل از ساعت {arrives, literal}.',
  'restore.event.position': 'محل کنونی',
  'book.hours-without-offset':
    'رویداد {id, literal} برای {meetings, plural, one {# نشست} other {# نشست}} ساعت دارد ولی اختلاف با UTC ندارد، پس تقویم‌ها نمی‌توانند زمان آن را بدانند؛ {field, literal} را بیفزایید، مانند +04:00.',
  'damage.began-later':
    'این وضعیت برای {at, literal} است، اما آغاز برنامه دیرتر از آن، {began, literal}، نوشته شده است؛ یکی را درست کنید.',
  'damage.plan-differs':
    'برنامهٔ {file, literal} برای این فهرست دارایی‌ها و این آسیب ساخته نشده است، چون {asset, literal} در ساعت دیگری پایان می‌یابد؛ همان فایل‌هایی را بدهید که برنامه با آن‌ها ساخته شد، یا برنامهٔ تازه‌ای بسازید.',
  'inventory.no-crews':
    'در فهرست دارایی‌ها هیچ گروه تعمیری نیست، پس هیچ تعمیری شدنی نیست؛ دست‌کم یک گروه بیفزایید.',
  'inventory.no-people':
    'هیچ سایتی جمعیت ندارد، پس هیچ‌کس دارای سرویس به شمار نمی‌آید؛ ستون {column} را پر کنید.',
};
