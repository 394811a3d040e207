import type { mrt as english } from '../en/mrt.ts';
import type { Translation } from '../translation.ts';

export const mrt: Translation<typeof english> = {
  'file.is-directory': '{file} پوشه است؛ فایلی درون آن را بدهید.',
  'file.not-directory': '{file} فایل است؛ پوشه‌ای را بدهید که در آن است.',
  'file.in-the-way': 'در {folder} پوشه‌ای نام یک جدول را دارد؛ آن را جابه‌جا کنید.',
  'file.compression-unread':
    'فایل {file} با {format} فشرده شده است؛ نخست آن را از حالت فشرده درآورید، یا به یکی از این قالب‌ها بدهید: {known}.',
  'file.workbook':
    'فایل {file} کارپوشه یا سند یک برنامهٔ اداری است؛ آن را به صورت متن ذخیره کنید و کاربرگ را به صورت CSV UTF-8.',
  'file.read': 'در حال خواندن',
  'compression.cut': 'جریان {format} زودتر از موعد پایان می‌یابد؛ آنچه پیش از آن بود خوانده شد.',
  'compression.damaged': 'جریان {format} آسیب دیده است؛ آنچه باز نشد کنار گذاشته شد.',
  'compression.bytes-after-stream': 'بایت‌های پس از پایان جریان {format} نادیده گرفته شد.',
  'compression.unread': 'فشرده‌سازی {format} در اینجا خواندنی نیست.',
  'compression.workbook':
    'این فایل کارپوشه یا سند یک برنامهٔ اداری است؛ آن را به صورت متن ذخیره کنید و کاربرگ را به صورت CSV UTF-8.',
  'mrt.no-record': '{bytes, plural, one {# بایت} other {# بایت}} به هیچ رکوردی تعلق ندارد و نادیده گرفته شد.',
  'mrt.cut-record': 'رکورد آخر ناقص است: {missing} بایت آن وجود ندارد. این رکورد کنار گذاشته شد.',
  'mrt.record-length':
    'رکوردی طول خود را {length} بایت اعلام می‌کند، اما رکورد بعدی پس از {found} بایت آغاز می‌شود؛ رکورد تا همان‌جا خوانده شد.',
  'mrt.type-unread': 'رکوردی از نوع {type} و زیرنوع {subtype} نادیده گرفته شد.',
  'mrt.record-short': 'رکوردی از نوع {type} و زیرنوع {subtype} کوتاه‌تر از آن است که خوانده شود.',
  'mrt.entry-cut':
    'رکوردی در میان درایه‌هایش پایان می‌یابد؛ {bytes, plural, one {# بایت} other {# بایت}} کنار گذاشته شد.',
  'mrt.unknown-peer': 'مسیری به همتای {index} اشاره می‌کند که در جدول همتایان نیست؛ این مسیر کنار گذاشته شد.',
  'mrt.peer-table-cut': 'جدول همتایان ناقص است: {missing, plural, one {# همتا} other {# همتا}} کم است.',
  'mrt.family-unread': 'مسیرهای خانوادهٔ نشانی {afi}، {safi} نادیده گرفته شد.',
  'mrt.prefix-length':
    'رکوردی از جدول پیشوندی {length} بیتی دارد که برای خانوادهٔ نشانی‌اش بیش از حد بلند است؛ کنار گذاشته شد.',
  'mrt.bytes-after-entries': '{bytes, plural, one {# بایت} other {# بایت}} پس از درایه‌های یک رکورد آمده است.',
  'mrt.too-many-peers': 'شمار همتایان بیش از 65536 است؛ مسیرهای همتایان بعدی کنار گذاشته شد.',
  'bgp.marker': 'یک پیام BGP با نشانگر آغاز نمی‌شود؛ کنار گذاشته شد.',
  'bgp.message-length': 'یک پیام BGP طول خود را {length} بایت اعلام می‌کند که ممکن نیست؛ کنار گذاشته شد.',
  'bgp.message-cut':
    'یک پیام BGP به طول {length} بایت پس از {found} بایت بریده شده است؛ بخش پیش از آن خوانده شد.',
  'bgp.bytes-after-message':
    '{bytes, plural, one {# بایت} other {# بایت}} پس از یک پیام BGP در رکوردش آمده است.',
  'bgp.update-length': 'طول‌های درون یک به‌روزرسانی BGP با هم جور نیست؛ بخش خواندنی آن خوانده شد.',
  'bgp.attribute-cut': 'ویژگی مسیر {attribute} از بلوک خود بیرون می‌زند؛ بقیهٔ بلوک کنار گذاشته شد.',
  'bgp.attribute-length': 'طول ویژگی مسیر {attribute} نادرست است؛ کنار گذاشته شد.',
  'bgp.attribute-twice': 'ویژگی مسیر {attribute} دو بار آمده است؛ تنها نخستین به شمار می‌آید.',
  'bgp.as-path': 'یک مسیر AS ساختار نادرستی دارد؛ خالی به شمار می‌آید.',
  'bgp.prefix':
    'فهرستی از پیشوندها پس از پیشوندی {length} بیتی خوانده نمی‌شود؛ {bytes, plural, one {# بایت} other {# بایت}} کنار گذاشته شد.',
  'bmp.no-message': '{bytes, plural, one {# بایت} other {# بایت}} به هیچ پیامی تعلق ندارد و نادیده گرفته شد.',
  'bmp.cut-message':
    'پیام آخر پس از {bytes, plural, one {# بایت} other {# بایت}} قطع شده است و کنار گذاشته شد.',
  'bmp.message-odd': 'پیامی از نوع {type} با {bytes} بایت ساختار درستی ندارد و مسیرهای آن در دست نیست.',
  'bmp.summary.peer-ups': 'برقراری {count, plural, one {# نشست} other {# نشست}}',
  'bmp.summary.peer-downs': 'قطع {count, plural, one {# نشست} other {# نشست}}',
  'bmp.summary.ends-of-rib': 'پایان {count, plural, one {# جدول} other {# جدول}}',
  'bmp.summary.statistics': '{count, plural, one {# گزارش} other {# گزارش}} آمار',
  'bmp.summary.other-messages': '{count, plural, one {# پیام} other {# پیام}} دیگر',
  'mrt.more-findings':
    '{count, plural, one {# یافتهٔ دیگر} other {# یافتهٔ دیگر}}؛ گزینهٔ {option} آن‌ها را بر پایهٔ نوع می‌شمارد.',
  'mrt.summary.peers': '{count, plural, one {# همتا} other {# همتا}}',
  'mrt.summary.table-prefixes': '{count, plural, one {# پیشوند} other {# پیشوند}} در جدول‌ها',
  'mrt.summary.table-entries': '{count, plural, one {# مسیر} other {# مسیر}} در جدول‌ها',
  'mrt.summary.updates': '{count, plural, one {# به‌روزرسانی} other {# به‌روزرسانی}}',
  'mrt.summary.announced': '{count, plural, one {# پیشوند} other {# پیشوند}} اعلام‌شده',
  'mrt.summary.withdrawn': '{count, plural, one {# پیشوند} other {# پیشوند}} پس‌گرفته‌شده',
  'mrt.summary.state-changes': '{count, plural, one {# تغییر} other {# تغییر}} در وضعیت نشست‌ها',
  'mrt.summary.other-messages': '{count, plural, one {# پیام} other {# پیام}} دیگر BGP',
};
