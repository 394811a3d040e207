import type { withstand as english } from '../en/withstand.ts';
import type { Translation } from '../translation.ts';

export const withstand: Translation<typeof english> = {
  'withstand.title': 'الصمود: {country}',
  'withstand.snapshot': 'لقطة {date}',
  'withstand.plane': 'العناوين',
  'withstand.choose': 'اختر بلدًا',
  'withstand.not-here': 'لا تضم هذه اللقطة شبكات تابعة لهذا البلد: {country}.',
  'withstand.scenarios': 'السيناريوهات المحفوظة',
  'withstand.scenarios.none': 'لم يُحفظ أي سيناريو في مساحة العمل هذه بعد.',
  'withstand.save': 'حفظ السيناريو',
  'withstand.save.name': 'اسم السيناريو',
  'withstand.saved': 'حُفظ باسم {name}.',
  'withstand.open': 'فتح {name}',
  'withstand.open.partly':
    'تُرك لأن النقر لا يستطيع إظهاره: {what}. للحصول على الجواب الكامل اطرح سؤال «ماذا ينقطع عند العطل» بهذا السيناريو.',
  'withstand.open.other-country': 'هذا السيناريو يخص بلدًا آخر: {country}.',
  'withstand.defend': 'الوصلات الأكثر نفعًا',
  'withstand.defend.intro':
    'يبحث عن الوصلات الجديدة التي تخفض أسوأ خسارة أكثر من غيرها. يحسبه متصفحك في مدة تصل إلى دقيقتين.',
  'withstand.defend.find': 'البحث عن الوصلات',
  'withstand.map': 'على الخريطة: {country}',
  'withstand.map.hint':
    'انقر بلدًا أو خط بواباته أو موقعًا أو كابلًا ليتعطل، وانقره ثانية لاستعادته. عرض الخط حصته من المسارات الدولية.',
  'withstand.map.draw': 'ارسم منطقة لتعطيلها:',
  'withstand.map.rectangle': 'مستطيل',
  'withstand.map.circle': 'دائرة',
  'withstand.map.polygon': 'مضلع',
  'withstand.map.around': 'بالإحداثيات',
  'withstand.map.lat': 'خط العرض (°)',
  'withstand.map.lon': 'خط الطول (°)',
  'withstand.map.km': 'نصف القطر (كم)',
  'withstand.map.no-users':
    'لا تُعرف شبكة أو وصلة تستخدم {name}. اذكره في جدول مجموعات مسماة مع الشبكات والوصلات التابعة له.',
  'withstand.map.struck':
    'البلدان داخل المنطقة: {countries}. المواقع والكابلات والمناطق من مستنداتك: {things}. ما تعطل إضافة إلى ما سبق: {failed}.',
  'withstand.export': 'الجواب نفسه تقريرًا وبيانات من الخادم',
  'withstand.export.make': 'إعداد الملفات',
};
