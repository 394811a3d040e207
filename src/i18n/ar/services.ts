import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What of daily life depends on names: zones, their servers, and where they are. */
export const services: Translation<typeof english> = {
  'tld-home.title': 'خوادم أسماء نطاقات البلدان',
  'tld-home.subtitle': 'في البلد وخارجه، بحسب الشبكات التي تعلنها',
  'tld-home.subtitle-serial': 'في البلد وخارجه، بحسب الشبكات التي تعلنها؛ المنطقة الجذر {serial}',
  'tld-home.explained':
    'الخادم في البلد إن أعلنت شبكة مسجّلة فيه أحد عناوينه، وخارجه إن أعلنت شبكات بلدان أخرى عناوينه كلها. أما مواضع الأجهزة فلا تقولها البيانات: فقد يجيب خادم خارج البلد من موقع داخله أيضًا، وخادم في البلد من خارجه.',
  'tld-home.column.share': 'في البلد',
  'tld-home.column.home': 'خوادم في البلد',
  'tld-home.column.abroad': 'في الخارج',
  'tld-home.column.unknown': 'غير معروف',
  'tld-home.column.networks': 'الشبكات',
  'tld-home.findings': 'ما تُرك من المنطقة',
  'tld-home.no-prefixes':
    'لا بادئات في {file}، فلا يُعرف من يعلن خادم أسماء: ابنِ لقطة لها بادئات، أو استعمل اللقطة المرفقة.',
  'tld-home.no-domains': 'لا يفوّض {file} نطاق أي بلد: أعطِ المنطقة الجذر ملفًا رئيسيًا (RFC 1035).',
  'zone.record': 'ليس هذا سجلًا من منطقة، وقد تُرك: {text}',
  'zone.directive': 'لا تُتّبع هذه التعليمة، وما تجلبه ناقص: {text}',
  'zone.class': 'لا تُقرأ إلا سجلات الصنف {class}؛ وقد تُرك: {text}',
  'zone.relative': 'الاسم نسبي ولا يذكر الملف أصلًا؛ وقد تُرك: {text}',
  'zone.parenthesis': 'يُفتح هنا قوس ولا يُغلق أبدًا؛ وقد تُرك كل ما بعده.',
  'zone.address': 'ليس {text} عنوانًا؛ وقد تُرك.',
};
