import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'دفتر التعاون',
  'book.unknown-file': 'هذا الملف ليس جزءًا من دفتر التعاون فأُهمل؛ لإدراجه سمِّه بأحد هذه الأسماء: {names}.',
  'book.id-form': 'يجب أن يكون {path} اسمًا قصيرًا من أحرف لاتينية صغيرة وأرقام وشرطات.',
  'book.country-form': 'يجب أن يكون {path} رمز البلد من حرفين لاتينيين (ISO 3166-1).',
  'book.party-form': 'يجب أن يكون {path} رمز بلد من حرفين أو معرّف جهة في الدفتر.',
  'book.offset-form': 'يجب أن يكون {path} فارقًا عن UTC مثل +04:00.',
  'book.hs-form': 'يجب أن يكون {path} رمزًا من النظام المنسق من 4 أو 6 أو 8 أرقام، مثل 8517.62.',
  'book.cpc-form': 'يجب أن يكون {path} رمزًا من التصنيف المركزي للمنتجات من 3 إلى 5 أرقام.',
  'book.no-title': 'يحتاج {path} إلى اسم بلغة واحدة على الأقل.',
  'book.one-bound': 'يحتاج {path} إلى حدّ واحد فقط: حدّ أدنى أو حدّ أقصى.',
  'book.repeated-id': 'المعرّف {id} مستعمل من قبل في {first}؛ اختر لهذا السجل معرّفًا آخر.',
  'book.unknown-reference': 'لا يوجد {name} في الدفتر؛ أضفه أو صحّح الاسم.',
  'book.unknown-reference-near': 'لا يوجد {name} في الدفتر؛ هل تقصد {near}؟',
  'book.ends-before-start': 'تنتهي الفعالية {id} قبل أن تبدأ.',
  'book.meeting-outside-event': 'الاجتماع {id} بتاريخ {date} يقع خارج أيام فعاليته.',
  'book.due-before-signed': 'أجل الالتزام {id} هو {due}، أي قبل توقيع اتفاقه.',
  'book.repeated-offer': 'العرض {id} يكرّر {first}: الجهة والمجال والعنوان أنفسها.',
  'book.empty': 'لا يحوي المجلد {folder} أي ملف من دفتر تعاون؛ حدّد مجلدًا آخر.',
  'book.no-folder': 'المجلد {folder} غير موجود؛ حدّد مجلد دفتر التعاون.',
  'book.unknown-measure': 'لا يوجد مقياس باسم {measure}؛ اختر واحدًا من {known}.',
  'book.pair-measure': 'المقياس {measure} يخص بلدين؛ اذكر الشريك أيضًا.',
  'book.bound-percent':
    '{field}: القيمة {value} غير ممكنة، لأن {measure} حصة بين 0 و1؛ ولنسبة {value} في المئة اكتب {right}.',
  'book.bound-range': '{field}: القيمة {value} غير ممكنة، لأن {measure} يقع بين 0 و1.',
  'book.bound-negative': '{field}: القيمة {value} غير ممكنة، لأن {measure} لا يكون سالبًا.',
  'book.notice.faults':
    '{count, plural, zero {لا أخطاء في الدفتر} one {في الدفتر خطأ واحد} two {في الدفتر خطآن} few {في الدفتر # أخطاء} many {في الدفتر # خطأً} other {في الدفتر # خطأ}}، وقد تُركت السجلات المعنية؛ يعرضها الأمر {command}.',
  'book.commitments.title': 'الالتزامات',
  'book.commitments.subtitle': 'بتاريخ {today}، مقيسةً على بيانات {date}',
  'book.column.commitment': 'الالتزام',
  'book.column.owner': 'الملتزم',
  'book.column.due': 'الأجل',
  'book.column.measured': 'القياس',
  'book.measured': '{measure}: {value}، والموعود به {target}',
  'book.method.states':
    'الالتزام ذو المقياس يُعد متحققًا متى بلغ المقياس القيمة الموعود بها في هذه اللقطة؛ وقبل يومه لم يحن أجله بعد، وبعده يكون قد فات. والالتزام بلا مقياس يُعد منجزًا متى أُبلغ عن إنجازه.',
  'book.method.unmeasured':
    '«يتعذر قياسه» تعني أن هذه اللقطة لا قيمة فيها للمقياس؛ وهي لا تقول شيئًا عن الوفاء بالوعد.',
  'book.at-most': '{value} على الأكثر',
  'book.at-least': '{value} على الأقل',
  'book.state.met': 'تحقق (بالقياس)',
  'book.state.done': 'أُبلغ عن إنجازه',
  'book.state.due': 'لم يحن أجله بعد',
  'book.state.late': 'فات أجله',
  'book.state.unmeasured': 'يتعذر قياسه بهذه البيانات',
  'book.commitment': '{state}: {text} ({owner}، {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}، {due}). الموعود به في «{measure}»: {target}؛ والمقيس: {value}.',
  'book.unknown-measure-near': 'لا يوجد مقياس باسم {measure}؛ هل تقصد {near}؟',
};
