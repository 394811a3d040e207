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
};
