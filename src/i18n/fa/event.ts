import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'دفتر رویدادی به نام {event} ندارد؛ یکی از این‌ها را انتخاب کنید: {known}.',
  'event.none': 'دفتر هیچ رویدادی ندارد؛ یکی به {file} بیفزایید.',
  'event.pack-needs-out': 'بسته به پوشه نیاز دارد؛ آن را با {option} تعیین کنید.',
  'event.progress.meetings': 'آماده‌سازی نشست‌ها',
  'event.packed':
    '{files, plural, one {# فایل} other {# فایل}} برای {meetings, plural, one {# نشست} other {# نشست}} در {folder} نوشته شد.',
  'event.agenda.day': '{place}، {date}',
  'event.agenda.subtitle': '{place}، {from} – {to}',
  'event.section.agenda': 'دستور کار',
  'event.section.notes': 'کمبودها',
  'event.section.topics': 'موضوع‌ها',
  'event.section.briefs': 'گزارش‌های آماده‌شده',
  'event.section.commitments': 'تعهدهای باز میان طرف‌ها',
  'event.section.matches': 'پیشنهادها و نیازهای طرف‌ها',
  'event.section.cover': 'نشست‌ها و سندهایشان',
  'event.cover.summary':
    '{meetings, plural, one {# نشست} other {# نشست}}. تعهدهای باز: {open}، که موعد این شمار گذشته است: {late}.',
  'event.column.folder': 'پوشه',
  'event.column.brief': 'گزارش کوتاه',
  'event.cover.files': 'برای همهٔ نشست‌ها',
  'event.cover.agenda': 'دستور کار: {file}',
  'event.cover.commitments': 'تعهدهای باز: {file}',
  'event.cover.calendar': 'تقویمی برای افزودن به تقویم خود: {file}',
  'event.cover.list': 'همهٔ فایل‌ها با SHA-256 آن‌ها: {file}',
  'event.column.day': 'روز',
  'event.column.hour': 'ساعت',
  'event.column.minutes': 'دقیقه',
  'event.column.parties': 'طرف‌ها',
  'event.column.topics': 'موضوع‌ها',
  'event.no-hour': 'تعیین نشده',
  'event.offset': 'ساعت‌ها به وقت محلی است (UTC{offset}).',
  'event.meeting.title': 'نشست: {parties}',
  'event.meeting.when': '{date}، ساعت {hour} (UTC{offset})، {minutes} دقیقه',
  'event.meeting.when-floating': '{date}، ساعت {hour} به وقت محلی، {minutes} دقیقه',
  'event.meeting.day': '{date}، ساعت تعیین نشده',
  'event.brief': 'گزارش کوتاه دربارهٔ {countries}: {file}.',
  'event.note.no-data':
    'تصویر لحظه‌ای هیچ شبکه‌ای از {country} ندارد؛ پس گزارش کوتاه این نشست دربارهٔ شبکهٔ آن چیزی نمی‌گوید.',
  'event.note.one-country':
    'گزارش کوتاهی در کار نیست، زیرا از کشورهای این نشست تنها یکی در تصویر لحظه‌ای شبکه دارد ({country}).',
  'event.note.no-country': 'گزارش کوتاهی در کار نیست، زیرا هیچ‌یک از طرف‌ها در تصویر لحظه‌ای شبکه ندارد.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'میان طرف‌ها تعهد بازی نیست.',
  'event.matches.none': 'هیچ پیشنهادی از یک طرف به نیاز طرف دیگر پاسخ نمی‌دهد.',
};
