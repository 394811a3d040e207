import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'المجلد {folder} ليس فارغًا؛ اذكر مجلدًا جديدًا بالخيار {option}.',
  'file.not-found': 'لا يوجد ملف {file}؛ تحقّق من المسار.',
  'file.unreadable': 'تتعذّر قراءة الملف {file} ({reason})؛ تحقّق من الأذونات.',
  'file.unwritable': 'تتعذّر الكتابة في {file} ({reason})؛ اختر مكانًا آخر بالخيار {option}.',
  'file.no-space': 'لا تكفي المساحة لكتابة {file}؛ أفرغ بعضها أو اختر قرصًا آخر. لم يبقَ أي ملف ناقص.',
  'work.cancelled': 'توقّف العمل كما طُلب؛ لم يبقَ أي ملف ناقص.',
  'usage.unknown-language': 'لا توجد لغة {language}؛ اختر من بين {known}.',
  'usage.unknown-country': '{country} ليس رمز دولة؛ أدخل الحرفين المعتمدين في ISO 3166-1، مثل {example}.',
  'usage.bad-asn': '{asn} ليس رقم نظام مستقل؛ أدخل عددًا صحيحًا من 1 إلى 4294967295، مسبوقًا بـ AS أو من دونها.',
  'usage.bad-number': 'لا تصلح القيمة {value} للخيار {option}؛ أدخل عددًا من {from} إلى {to}.',
  'usage.output-conflict': 'كلٌّ من {one} و{other} سيكتب على الشاشة؛ حدّد ملفًا لأحدهما.',
};
