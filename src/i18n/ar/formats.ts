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
};
