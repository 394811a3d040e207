import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'لا توجد في الدفتر فعالية باسم {event}؛ اختر واحدة من {known}.',
  'event.none': 'لا فعاليات في الدفتر؛ أضف واحدة في {file}.',
  'event.pack-needs-out': 'تحتاج الحزمة إلى مجلد؛ حدّده بالخيار {option}.',
  'event.progress.meetings': 'إعداد الاجتماعات',
  'event.packed':
    '{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} لـ{meetings, plural, zero {أي اجتماع} one {اجتماع واحد} two {اجتماعين} few {# اجتماعات} many {# اجتماعًا} other {# اجتماع}} في {folder}.',
  'event.agenda.subtitle': '{place}، {from} – {to}',
  'event.section.agenda': 'جدول الأعمال',
  'event.section.notes': 'ما ينقص',
  'event.section.topics': 'الموضوعات',
  'event.section.briefs': 'الموجزات المعدّة',
  'event.section.commitments': 'الالتزامات المفتوحة بين الأطراف',
  'event.section.matches': 'عروض الأطراف واحتياجاتها',
  'event.column.day': 'اليوم',
  'event.column.hour': 'الساعة',
  'event.column.minutes': 'الدقائق',
  'event.column.parties': 'الأطراف',
  'event.column.topics': 'الموضوعات',
  'event.no-hour': 'لم تُحدَّد',
  'event.offset': 'الأوقات محلية (UTC{offset}).',
  'event.meeting.title': 'اجتماع: {parties}',
  'event.meeting.when': '{date}، الساعة {hour} (UTC{offset})، المدة {minutes} دقيقة',
  'event.meeting.when-floating': '{date}، الساعة {hour} بالتوقيت المحلي، المدة {minutes} دقيقة',
  'event.meeting.day': '{date}، ولم تُحدَّد الساعة',
  'event.brief': 'موجز عن {countries}: {file}.',
  'event.note.no-data': 'ليس في اللقطة شبكات في {country}، فلا يذكر موجز هذا الاجتماع شيئًا عنها.',
  'event.note.one-country':
    'لا موجز هنا، إذ ليس في اللقطة من أطراف هذا الاجتماع سوى شبكات بلد واحد ({country}).',
  'event.note.no-country': 'لا موجز هنا، إذ ليس في اللقطة شبكات لأي من الأطراف.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'لا توجد التزامات مفتوحة بين الأطراف.',
  'event.matches.none': 'لا يلبّي أي عرض من طرف احتياجًا لطرف آخر.',
};
