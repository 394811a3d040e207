import type { workbenchExchange as english } from '../en/workbench-exchange.ts';
import type { Translation } from '../translation.ts';

/** The exchange of a workspace with partners. */
export const workbenchExchange: Translation<typeof english> = {
  'workbench.exchange': 'التبادل',
  'workbench.exchange.intro':
    'ما تشاركه مساحة العمل هذه مع الشركاء وما يشاركونه معها. لا يراه إلا المشغّلون، ولا يتغيّر شيء هنا: التسليم والسحب حيث يوجد المفتاح.',
  'workbench.exchange.none': 'ليس لمساحة العمل هذه مجلد تبادل. شغّل الخادم مع {option}.',
  'workbench.exchange.verified': 'جرى التحقق من السجل الآن: لم يُغيَّر سطر ولم يُحذف ولم يُقحَم.',
  'workbench.exchange.empty': 'لا شيء للتسليم بعد. خذ أولاً بطاقة شريك ({partner}) وأضِف ملفاً ({add}).',
  'workbench.exchange.has': 'عناصر لديه',
  'workbench.exchange.first-end': 'أولها ينتهي',
  'workbench.exchange.unconfirmed': 'واجب الإتلاف، غير مؤكَّد',
  'workbench.exchange.ends': 'ما سُحب أو انتهى: من أكّد',
  'workbench.exchange.show': 'أظهر ما سيخرج',
  'workbench.exchange.run': 'لتسليم هذا بعينه، نفّذ ما يلي حيث يوجد المفتاح، واضعاً ملفه مكان {key}:',
  'workbench.exchange.take-back': 'لسحب شيء، نفّذ حيث يوجد المفتاح: {command}',
  'workbench.exchange.tokens': 'رموز الشركاء لـ TAXII',
  'workbench.exchange.tokens.none': 'ليس لأي شريك رمز.',
  'workbench.exchange.tokens.at': 'يقرأ الشريك من {url}',
  'workbench.moment.form': 'مثل {example}',
  'workbench.exchange.practices': 'ممارسات قيست نتائجها',
  'workbench.exchange.practices.none':
    'لا بطاقة ممارسة هنا بعد. أنشئ واحدة بالأمر {make} وأضفها بالأمر {add}، أما بطاقات الشركاء فتصل مع ما يسلّمونه.',
  'workbench.exchange.practices.there': 'هناك: {before} قبلها، و{after} بعدها.',
  'workbench.exchange.practices.gain': 'تحسّن {gain} مما كان يمكن تحسينه.',
  'workbench.exchange.practices.own': 'بطاقتك',
  'workbench.exchange.practices.from': 'من {partner}',
  'workbench.exchange.practices.signed': 'وقّعها {name}',
  'workbench.exchange.practices.signed-unknown': 'وقّعها {name} بمفتاح لم يثق به أحد هنا',
  'workbench.exchange.practices.signed-revoked': 'وقّعها {name} بمفتاح لم يعد موثوقاً',
  'workbench.exchange.practices.try': 'جرّبها هنا',
  'workbench.exchange.practices.offer': 'اعرضها في المطابقة',
  'workbench.exchange.practices.book': 'سجل الاحتياجات',
  'workbench.exchange.practices.needs': 'ما تحتاجه الوصفات منك',
  'workbench.exchange.practices.none-kept': 'لا يوجد في مساحة العمل مستند من هذا النوع بعد. أضِف واحداً هنا:',
  'workbench.exchange.practices.waiting': 'يجري الحساب، ولا يُحفظ شيء منه.',
};
