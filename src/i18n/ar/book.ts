import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'سجلّ التعاون',
  'book.unknown-file': 'هذا الملف ليس جزءًا من سجل التعاون فتُرك كما هو؛ سمِّه بأحد هذه الأسماء: {names}.',
  'book.id-form': 'يجب أن يكون {path} اسمًا قصيرًا من أحرف لاتينية صغيرة وأرقام وشرطات.',
  'book.country-form': 'يجب أن يكون {path} رمز الدولة المكوّن من حرفين لاتينيين كبيرين وفق ISO.',
  'book.party-form': 'يجب أن يكون {path} رمز دولة من حرفين أو معرّف جهة مسجّلة في السجل.',
  'book.offset-form': 'يجب أن يكون {path} فارقًا عن التوقيت العالمي مثل +04:00.',
  'book.hs-form': 'يجب أن يكون {path} رمزًا من النظام المنسق من 4 أو 6 أو 8 أرقام، مثل 8517.62.',
  'book.cpc-form': 'يجب أن يكون {path} رمزًا من التصنيف المركزي للمنتجات من 3 إلى 5 أرقام.',
  'book.one-bound': 'يحتاج {path} إلى حدّ واحد فقط: حدّ أدنى أو حدّ أقصى.',
  'book.repeated-id': 'المعرّف {id} مستعمل من قبل في {first}؛ اختر لهذا السجل معرّفًا آخر.',
  'book.unknown-reference': 'لا يوجد {name} في السجل؛ أضفه أو صحّح الاسم.',
  'book.unknown-reference-near': 'لا يوجد {name} في السجل؛ لعل المقصود {near}.',
  'book.ends-before-start': 'ينتهي الحدث {id} قبل أن يبدأ.',
  'book.meeting-outside-event': 'الاجتماع {id} بتاريخ {date} يقع خارج أيام الحدث.',
  'book.due-before-signed': 'الالتزام {id} يستحق في {due}، أي قبل توقيع الاتفاق.',
  'book.repeated-offer': 'العرض {id} يكرّر {first}: الجهة والمجال والعنوان نفسها.',
  'book.empty': 'لا يوجد في {folder} أي ملف من كتاب تعاون؛ اذكر مجلداً آخر.',
  'book.no-folder': 'لا يوجد مجلد {folder}؛ اذكر مجلد كتاب التعاون.',
  'book.unknown-measure': 'لا يوجد مقياس باسم {measure, literal}؛ المقاييس هي {known, literal}.',
  'book.pair-measure': 'المقياس {measure} يخص بلدين؛ اذكر الشريك أيضاً.',
  'book.check.good': 'الكتاب سليم.',
  'book.check.faults':
    '{count, plural, zero {# مآخذ تحتاج إلى إصلاح} one {مأخذ واحد يحتاج إلى إصلاح} two {مأخذان يحتاجان إلى إصلاح} few {# مآخذ تحتاج إلى إصلاح} many {# مأخذاً يحتاج إلى إصلاح} other {# مأخذ يحتاج إلى إصلاح}}.',
  'book.notice.faults':
    '{count, plural, zero {في الكتاب # مآخذ} one {في الكتاب مأخذ واحد} two {في الكتاب مأخذان} few {في الكتاب # مآخذ} many {في الكتاب # مأخذاً} other {في الكتاب # مأخذ}}، وقد تُركت السجلات المعيبة؛ الأمر {command} يسمّيها.',
  'book.commitments.title': 'الالتزامات',
  'book.commitments.subtitle': 'في {today}، بالقياس على بيانات {date}',
  'book.at-most': '{value} على الأكثر',
  'book.at-least': '{value} على الأقل',
  'book.state.met': 'تحقق بالقياس',
  'book.state.done': 'أُبلغ عن إنجازه',
  'book.state.due': 'لم يحن أجله',
  'book.state.late': 'متأخر',
  'book.state.unmeasured': 'يتعذر قياسه على هذه البيانات',
  'book.commitment': '{state}: {text} ({owner}، {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}، {due})؛ «{measure}» يساوي {value}، والموعود {target}.',
  'book.unknown-measure-near': 'لا يوجد مقياس باسم {measure, literal}؛ لعل المقصود {near, literal}.',
};
