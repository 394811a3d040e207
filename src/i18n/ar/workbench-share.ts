import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'تصدير',
  'workbench.book.title': 'دفتر التعاون',
  'workbench.book.none': 'لا دفتر تعاون في مساحة العمل هذه بعد. أضِف واحدًا في قسم الوثائق.',
  'workbench.book.part': 'القسم',
  'workbench.book.part.countries': 'البلدان',
  'workbench.book.part.organisations': 'المؤسسات',
  'workbench.book.part.events': 'الفعاليات والاجتماعات',
  'workbench.book.part.offers': 'العروض',
  'workbench.book.part.needs': 'الاحتياجات',
  'workbench.book.part.agreements': 'الاتفاقات والالتزامات',
  'workbench.book.add': 'أضِف',
  'share.parts': 'أقسام التعاون',
  'share.part.partners': 'الشركاء',
  'share.part.projects': 'المشاريع المشتركة',
  'share.part.offers': 'العروض والاحتياجات',
  'share.part.commitments': 'الالتزامات',
  'share.part.pack': 'حزمة الفعالية',
  'share.find': 'ابحث عن شريك',
  'share.find.none': 'لا شريك بهذا الاسم.',
  'share.column.matches': 'المطابقات في الدفتر',
  'share.all-rows':
    '{count, plural, zero {لا شركاء} one {عرض شريك واحد} two {عرض الشريكين} few {عرض الشركاء كلهم (#)} many {عرض الشركاء كلهم (#)} other {عرض الشركاء كلهم (#)}}',
  'share.back': 'جميع الشركاء',
  'share.on-map': 'المشاريع المشتركة على الخريطة',
  'share.projects.choose': 'اختر شريكًا',
  'share.projects.none':
    'بعد اختيار شريك تظهر هنا الوصلات التي يمكن أن يبنيها البلدان معًا: أين تمر، وماذا يكسب كل طرف.',
  'share.projects.map': 'ما يمكن أن يبنيه {one} و{other} معًا',
  'share.projects.place':
    'يُرسم المشروع بين موقعي شبكتيه إن ذكرهما جرد معروض على الخريطة، وإلا فبين وسطي البلدين. البلدان المظللة تحمل مسارات كليهما.',
  'share.pack.hint':
    'أرشيف واحد فيه صفحة غلاف وجدول أعمال وتقويم والالتزامات المفتوحة وكل اجتماع مع موجزه، بلغات الطرفين.',
  'share.pack.none': 'لا يذكر الدفتر أي فعالية بعد. أضِف واحدة في دفتر التعاون.',
  'share.pack.event': 'الفعالية',
  'share.pack.formats': 'الصيغ',
  'share.pack.make': 'أعِدّ الحزمة',
  'share.pack.download':
    '{count, plural, zero {لا ملفات للتنزيل} one {تنزيل ملف واحد} two {تنزيل ملفين} few {تنزيل # ملفات} many {تنزيل # ملفًا} other {تنزيل # ملف}}',
  'share.joint': 'الاستعادة معًا: من جردَي البلدين',
  'share.joint.hint':
    'اختر جردًا لكل بلد. يبيّن الموجز عندئذ كم تعجّل فرق البلدين وقطع غيارهما عودة الخدمة، وأي ألياف بين النقاط الحدودية تفيد. يُفترض تضرر خُمس كل شيء.',
  'share.joint.inventory': 'الجرد: {country, country}',
};
