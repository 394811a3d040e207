import type { know as english } from '../en/know.ts';
import type { Translation } from '../translation.ts';

export const know: Translation<typeof english> = {
  'know.map': 'البلدان التي تحمل شبكاتها المسارات: {country}',
  'know.map.list': 'ما على الخريطة في قائمة',
  'know.map.list.hint':
    'ادخل القائمة بالمفتاح Tab وتنقّل فيها بمفاتيح الأسهم. ويفعل Enter ما يفعله النقر على الخريطة.',
  'know.map.points': 'الأماكن',
  'know.map.lines': 'الكابلات والوصلات',
  'know.map.areas': 'المناطق',
  'know.map.legend': 'الحصة من المسارات:',
  'know.map.none': 'لا يستطيع هذا المتصفح رسم الخريطة. كل ما تعرضه موجود في الجداول أيضًا.',
  'know.layers': 'من مستنداتك',
  'know.layers.none':
    'يمكن أن تُعرض على هذه الخريطة جرد الأصول والكابلات والمناطق بصيغة GeoJSON أو KML أو GraphML، وما تعطله أضرار أو سيناريو. أضفها إلى:',
  'know.figures': 'سائر الأرقام',
  'know.inspector.hint': 'اختر رقمًا أو شبكة أو بوابة أو بلدًا. يظهر هنا معناه وما يستند إليه وسببه.',
  'know.select': 'تحديد: {what}',
  'know.why': 'لماذا',
  'know.series': 'عبر اللقطات',
  'know.series.one': 'لا توجد هنا إلا لقطة واحدة. يستطيع المدير إضافة غيرها.',
  'know.fail': 'ماذا لو تعطل؟',
  'know.routes': 'من المسارات الدولية',
  'know.domestic': 'من المسارات الداخلية',
  'know.weight': 'من عناوين البلد',
  'know.networks': 'شبكاته على الطريق',
  'know.region': 'المنطقة',
  'know.people': 'المتمتعون بالخدمة',
  'know.close': 'إغلاق',
  'know.users': 'من يستخدمه',
};
