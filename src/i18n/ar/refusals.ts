import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'المجلد {folder} ليس فارغًا؛ حدّد مجلدًا جديدًا بالخيار {option}.',
  'folder.file-in-the-way': 'في موضع المجلد {folder} ملف؛ حدّد مجلدًا آخر بالخيار {option}.',
  'file.not-found': 'الملف {file} غير موجود؛ تحقّق من المسار.',
  'file.unreadable': 'تتعذّر قراءة الملف {file} ({reason})؛ تحقّق من أذوناته.',
  'file.unwritable': 'تتعذّر الكتابة في {file} ({reason})؛ اختر مكانًا آخر بالخيار {option}.',
  'file.no-space': 'لا تكفي المساحة لكتابة {file}؛ أخلِ مساحة أو اختر قرصًا آخر. لم يبقَ أي ملف ناقص.',
  'file.too-big':
    'تجاوز الملف {file} أكبر حجم مسموح به هنا؛ ارفع الحدّ ({limit}) أو اختر قرصًا آخر. لم يبقَ أي ملف ناقص.',
  'output-failed.no-space': 'لا تكفي المساحة لكتابة المُخرَجات، فهي ناقصة؛ أخلِ مساحة أو وجّهها إلى قرص آخر.',
  'output-failed.unwritable': 'تتعذّر كتابة المُخرَجات ({reason})، فهي ناقصة؛ وجّهها إلى مكان آخر.',
  'work.cancelled': 'توقّف العمل كما طُلب؛ لم يبقَ أي ملف ناقص.',
  'usage.unknown-language': '{language} ليست من لغات Muruna؛ اختر واحدة من {known}.',
  'usage.unknown-country': '{country} ليس رمز بلد؛ أدخل رمزًا من حرفين (ISO 3166-1)، مثل {example}.',
  'usage.bad-asn': '{asn} ليس رقم نظام مستقل؛ أدخل عددًا صحيحًا من 1 إلى 4294967295، مسبوقًا بـ AS أو من دونها.',
  'usage.bad-number': 'القيمة {value} غير صالحة للخيار {option}؛ أدخل عددًا من {from} إلى {to}.',
  'usage.small-number': 'القيمة {value} غير صالحة للخيار {option}؛ أدخل عددًا لا يقل عن {from}.',
  'usage.output-conflict': 'كلٌّ من {one} و{other} سيكتب على الشاشة؛ حدّد ملفًا لأحدهما.',
  'usage.either': 'قدّم إما {one} وإما {other}، لا كليهما.',
  'usage.out-needs-format':
    'لا يحدّد {option} ملفًا بامتداد مثل .pdf ولا مجلدًا لصيغ مطلوبة؛ أضف صيغة، مثل {example}.',
  'usage.out-is-one-file':
    '{file} ملف واحد بصيغة غير {option}؛ حدّد مجلدًا بالخيار {out}، أو حدّد ملفًا خاصًا بالخيار {option}.',
  'result.of-another-command': 'الملف {file} نتيجة للأمر {given}؛ قدّم نتيجة لأحد هذه الأوامر: {known}.',
};
