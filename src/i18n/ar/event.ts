import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'لا يوجد في الكتاب حدث باسم {event}؛ فيه {known}.',
  'event.none': 'لا توجد أحداث في الكتاب؛ صِف حدثًا في {file}.',
  'event.pack-needs-out': 'تحتاج الحزمة إلى مجلد: سمِّه بالخيار {option}.',
  'event.progress.meetings': 'إعداد الاجتماعات',
  'event.packed':
    '{files, plural, zero {# ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} لـ{meetings, plural, zero {# اجتماعات} one {اجتماع واحد} two {اجتماعين} few {# اجتماعات} many {# اجتماعًا} other {# اجتماع}} في {folder}.',
  'event.agenda.subtitle': '{place}، {from} – {to}',
  'event.section.agenda': 'جدول الأعمال',
  'event.section.notes': 'ما ينقص',
  'event.section.topics': 'الموضوعات',
  'event.section.briefs': 'ما أُعدّ له',
  'event.section.commitments': 'التزامات مفتوحة بين الأطراف',
  'event.section.matches': 'عروض الأطراف واحتياجاتها',
  'event.column.day': 'اليوم',
  'event.column.hour': 'الساعة',
  'event.column.minutes': 'الدقائق',
  'event.column.parties': 'الأطراف',
  'event.column.topics': 'الموضوعات',
  'event.no-hour': 'لم تُحدَّد',
  'event.offset': 'الأوقات محلية، بفارق {offset} عن التوقيت العالمي.',
  'event.meeting.title': 'اجتماع: {parties}',
  'event.meeting.when':
    '{date}، الساعة {hour} (بفارق {offset} عن التوقيت العالمي)، المدة بالدقائق: {minutes}',
  'event.meeting.when-floating': '{date}، الساعة {hour} بالتوقيت المحلي، المدة بالدقائق: {minutes}',
  'event.meeting.day': '{date}، ولم تُحدَّد الساعة',
  'event.brief': 'موجز عن {countries}: {file}.',
  'event.note.no-data': 'لا تتضمن البيانات شبكات في {country}؛ فليس في موجز هذا الاجتماع شيء عن شبكتها.',
  'event.note.one-country':
    'لا موجز هنا: يلزمه شبكات بلدين، وليس في هذا الاجتماع سوى شبكات بلد واحد ({country}).',
  'event.note.no-country': 'لا موجز هنا: لا تتضمن البيانات شبكات أي طرف.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'لا توجد التزامات مفتوحة بين الأطراف.',
  'event.matches.none': 'لا يلبّي أي عرض من طرف احتياجًا لطرف آخر.',
};
