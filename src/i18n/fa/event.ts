import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'دفتر رویدادی به نام {event} ندارد؛ این‌ها را دارد: {known}.',
  'event.none': 'دفتر هیچ رویدادی ندارد؛ یکی را در {file} شرح دهید.',
  'event.pack-needs-out': 'بسته به پوشه‌ای نیاز دارد: با {option} آن را نام ببرید.',
  'event.progress.meetings': 'آماده‌کردن نشست‌ها',
  'event.packed':
    '{files, plural, one {# فایل} other {# فایل}} برای {meetings, plural, one {# نشست} other {# نشست}} در {folder}.',
  'event.agenda.subtitle': '{place}، {from} – {to}',
  'event.section.agenda': 'دستور کار',
  'event.section.notes': 'آنچه کم است',
  'event.section.topics': 'موضوع‌ها',
  'event.section.briefs': 'آنچه برای آن آماده شده',
  'event.section.commitments': 'تعهدهای باز میان طرف‌ها',
  'event.section.matches': 'پیشنهادها و نیازهای طرف‌ها',
  'event.column.day': 'روز',
  'event.column.hour': 'ساعت',
  'event.column.minutes': 'دقیقه',
  'event.column.parties': 'طرف‌ها',
  'event.column.topics': 'موضوع‌ها',
  'event.no-hour': 'تعیین نشده',
  'event.offset': 'ساعت‌ها محلی‌اند، با اختلاف {offset} از ساعت جهانی.',
  'event.meeting.title': 'نشست: {parties}',
  'event.meeting.when': '{date}، ساعت {hour} (با اختلاف {offset} از ساعت جهانی)، {minutes} دقیقه',
  'event.meeting.when-floating': '{date}، ساعت {hour} به وقت محلی، {minutes} دقیقه',
  'event.meeting.day': '{date}، ساعت تعیین نشده',
  'event.brief': 'گزارش کوتاه دربارهٔ {countries}: {file}.',
  'event.note.no-data':
    'داده هیچ شبکه‌ای از {country} ندارد؛ در گزارش کوتاه این نشست چیزی دربارهٔ شبکهٔ آن نیست.',
  'event.note.one-country':
    'گزارش کوتاه در کار نیست: برای آن شبکه‌های دو کشور لازم است و این نشست تنها شبکه‌های یک کشور را دارد ({country}).',
  'event.note.no-country': 'گزارش کوتاه در کار نیست: داده شبکهٔ هیچ‌یک از طرف‌ها را ندارد.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'تعهد بازی میان طرف‌ها نیست.',
  'event.matches.none': 'هیچ پیشنهادی از یک طرف پاسخ نیازی از طرف دیگر نیست.',
};
