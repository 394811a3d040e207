import type { restoreReasons as english } from '../en/restore-reasons.ts';
import type { Translation } from '../translation.ts';

export const restoreReasons: Translation<typeof english> = {
  'restore.why.keeps':
    'ارتباط {people, plural, one {# نفر} other {# نفر}} را در {region, name} هنگام تمام شدن باتری‌ها در ساعت {hour, number} نگه می‌دارد',
  'restore.why.capacity': 'ظرفیت پیوندها را برای {people, plural, one {# نفر} other {# نفر}} دیگر کافی می‌کند',
  'restore.why.needed': 'تعمیرهای دیگر منتظر آن‌اند: {assets, list}',
  'restore.why.blocked': 'تا {asset, name} از کار افتاده است کسی را وصل نمی‌کند',
  'restore.why.unreached': 'کسی را وصل نمی‌کند، چون به هیچ هسته یا دروازه‌ای راه ندارد',
  'restore.why.nobody': 'کسی را وصل نمی‌کند، چون در آنجا و پشت آن جمعیتی ثبت نشده است',
  'restore.reason.part-ran-out':
    'موجودی {part, literal} تمام شده است: {units, plural, one {تنها عددی که به‌موقع می‌رسد} other {هر # عددی که به‌موقع می‌رسد}} در تعمیرهای دیگر این برنامه به کار می‌رود',
  'restore.reason.needs-left': 'به {asset, name} نیاز دارد که این برنامه آن را تعمیرنشده می‌گذارد',
  'restore.reason.no-time-left': 'گروه‌هایش تا پایان افق برنامه‌ریزی سرگرم تعمیرهای دیگرند',
  'restore.figure.left': '{left, plural, one {# تعمیر} other {# تعمیر}} انجام‌نشده می‌ماند',
  'restore.figure.last-done': 'آخرین تعمیری که این برنامه انجام می‌دهد در ساعت {hour, number} پایان می‌یابد',
  'restore.figure.no-people': 'جمعیتی ثبت نشده است',
  'restore.unconnected':
    'از {sites, list} حتی بدون هیچ آسیبی راهی به هسته یا دروازه نیست؛ {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این رقم‌ها به شمار نمی‌آیند.',
  'restore.reaches-no-core':
    'از {sites, list} حتی بدون هیچ آسیبی راهی به هسته نیست؛ خدمت داخلی {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این رقم‌ها به شمار نمی‌آید.',
  'restore.reaches-no-gateway':
    'از {sites, list} حتی بدون هیچ آسیبی راهی به دروازه نیست؛ خدمت بین‌المللی {people, plural, one {# نفر} other {# نفر}} در آنجا در هیچ‌یک از این رقم‌ها به شمار نمی‌آید.',
  'restore.more-sites': '{sites, plural, one {# سایت دیگر} other {# سایت دیگر}}',
  'restore.no-crews': 'در فهرست دارایی‌ها هیچ گروهی نیست، پس چیزی تعمیرشدنی نیست.',
  'restore.no-people': 'هیچ سایتی در فهرست دارایی‌ها جمعیت ندارد، پس هر رقمی دربارهٔ مردم صفر است.',
  'restore.rules.note':
    'نزدیک‌ترین نخست: گروه آزاد به نزدیک‌ترین تعمیری می‌رود که از عهده‌اش برمی‌آید. بزرگ‌ترین نخست: تعمیرها به ترتیب جمعیت محل، همراه خدمات حیاتی آن؛ برای خط برق، جمعیت همهٔ سایت‌هایی که از آن تغذیه می‌شوند و برای پیوند، جمعیت دو سر آن شمرده می‌شود.',
  'restore.event.road': 'حرکت از {from, text} در ساعت {departs, literal}، رسیدن در ساعت {arrives, literal}.',
  'restore.event.part':
    '{quantity, number} عدد {part, literal} از {place, name}، در محل از ساعت {arrives, literal}.',
  'restore.event.part-there':
    '{quantity, number} عدد {part, literal} که در راه است، در محل از ساعت {arrives, literal}.',
  'restore.event.position': 'جای کنونی',
  'book.hours-without-offset':
    'رویداد {id, literal} برای {meetings, plural, one {# نشست} other {# نشست}} ساعت دارد ولی اختلاف با UTC ندارد، پس تقویم‌ها نمی‌توانند زمان آن را بدانند؛ {field, literal} را بیفزایید، مانند +04:00.',
  'damage.began-later':
    'این وضعیت برای {at, literal} است، اما آغاز برنامه دیرتر از آن، {began, literal}، نوشته شده است؛ یکی را درست کنید.',
  'damage.plan-differs':
    'برنامهٔ {file, literal} برای این فهرست دارایی‌ها و این آسیب ساخته نشده است، چون {asset, literal} در ساعت دیگری پایان می‌یابد؛ همان فایل‌هایی را بدهید که برنامه با آن‌ها ساخته شد، یا برنامهٔ تازه‌ای بسازید.',
  'inventory.no-crews': 'در فهرست دارایی‌ها هیچ گروهی نیست، پس هیچ تعمیری شدنی نیست؛ دست‌کم یک گروه بیفزایید.',
  'inventory.no-people':
    'هیچ سایتی جمعیت ندارد، پس هیچ‌کس دارای خدمت شمرده نمی‌شود؛ ستون {column, literal} را پر کنید.',
};
