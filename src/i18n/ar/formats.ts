import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'لم يُتعرَّف على صيغة {file}؛ قدّم ملفًا بإحدى هذه الصيغ: {known}.',
  'yaml.syntax': 'هذا ليس YAML صحيحًا: {problem}.',
  'yaml.unknown-field': 'لا يوجد هنا حقل باسم {field}؛ احذفه أو راجع المخطط لمعرفة الحقول المتاحة.',
  'yaml.unknown-field-near': 'لا يوجد هنا حقل باسم {field}؛ هل تقصد {near}؟',
  'yaml.missing-field': 'الحقل {path} مفقود.',
  'yaml.wrong-type': 'يجب أن يكون {path} من النوع {expected}.',
  'yaml.not-one-of': 'يجب أن تكون قيمة {path} واحدة من {options}.',
  'yaml.not-one-of-near': 'يجب أن تكون قيمة {path} واحدة من {options}؛ هل تقصد {near}؟',
  'yaml.too-small': 'يجب ألا تقل قيمة {path} عن {least}.',
  'yaml.too-large': 'يجب ألا تزيد قيمة {path} على {most}.',
  'yaml.malformed': 'يجب أن تكون قيمة {path} على الصورة {expected}.',
  'csv.syntax': 'هذا ليس CSV صحيحًا: {problem}.',
  'yaml.tab': 'هذا السطر مزاح بعلامة جدولة؛ استخدم المسافات.',
  'yaml.indent': 'إزاحة هذا السطر لا توافق أي سطر قبله؛ عناصر القائمة الواحدة تبدأ في العمود نفسه.',
  'yaml.twice': 'ذُكر حقل مرتين في الموضع نفسه؛ أبقِ واحدًا.',
  'yaml.unclosed': 'فُتحت علامة اقتباس أو قوس ولم يُغلق؛ أغلقه في هذا السطر أو قبله.',
  'yaml.not-text': 'يجب أن يكون {path} نصًا؛ إن كان عددًا أو تاريخًا فضعه بين علامتي اقتباس.',
  'yaml.not-number': 'يجب أن يكون {path} عددًا من دون علامتي اقتباس أو وحدة.',
  'yaml.not-flag': 'يجب أن تكون قيمة {path} true أو false.',
  'yaml.not-list': 'يجب أن يكون {path} قائمة: اكتب عناصرها بين قوسين مربعين، أو واحدًا في كل سطر بعد شرطة.',
  'yaml.not-fields': 'يجب أن يكون {path} مجموعة حقول، لكل منها اسمه ونقطتان.',
  'yaml.too-deep': 'النص متداخل أعمق من أن يُقرأ؛ أزل بعض المستويات.',
  'yaml.whole-not-list': 'يجب أن يكون الملف قائمة؛ ابدأ كل عنصر بشرطة.',
  'yaml.whole-not-fields': 'يجب أن يتألف الملف من حقول، لكل منها اسمه ونقطتان.',
};
