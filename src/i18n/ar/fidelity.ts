import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'مدى مطابقة المسارات المتوقَّعة للمسارات المرصودة',
  'fidelity.overall': 'جميع المسارات المقارنة',
  'fidelity.by-class': 'بحسب صنف المسار المتوقَّع',
  'fidelity.by-vantage-point': 'بحسب نقطة الرصد',
  'fidelity.class': 'الصنف',
  'fidelity.vantage-point': 'نقطة الرصد',
  'fidelity.model': 'النموذج',
  'fidelity.routes': 'المسارات',
  'fidelity.length': 'الطول نفسه',
  'fidelity.next-hop': 'القفزة التالية بين الأفضل',
  'fidelity.whole-path': 'المسار كله بين الأفضل',
  'fidelity.same-path': 'المسار عينه',
  'fidelity.path-chance': 'بالاختيار العشوائي من بين الأفضل',
  'fidelity.definition':
    'رُصدت في {date}: لكل نقطة رصد وشبكة مصدر، المسار الذي تسلكه معظم بادئات IPv4 للمصدر دون تكرار الأرقام، مقارنًا بالمسارات المتوقَّعة.',
  'fidelity.held-out-origins': 'حُجب نصف المصادر: لم يُتعلَّم شيء من أي مسار إليها.',
  'fidelity.held-out-points': 'حُجب ربع نقاط الرصد: لم يُتعلَّم شيء من أي مسار لها.',
  'fidelity.outside': 'المسارات المهملة لأن إحدى شبكاتها ليست في اللقطة: {routes}.',
  'fidelity.models':
    'المجرّد: العملاء قبل النظراء قبل المزوّدين، ثم أقل القفزات. الأقصر: أقل القفزات بين المسارات المعروضة أيًّا كان عارضها. المُعايَر: مثله مع ما جرى تعلّمه.',
  'fidelity.learnt':
    'المسارات المتعلَّم منها: {routes}. وصلات مضافة: {linksAdded}؛ تفضيلات: {preferences}؛ استثناءات منها: {exceptions}؛ وصلات عبور جزئي: {partialTransit}.',
  'fidelity.model.policy': 'مجرّد',
  'fidelity.model.shortest': 'الأقصر',
  'fidelity.model.calibrated': 'مُعايَر',
  'fidelity.nothing-to-compare': 'لا مسار في النسخ يمكن مقارنته باللقطة؛ قدّم نسخة ولقطة من تاريخين متقاربين.',
  'fidelity.no-calibration':
    'لا تحوي اللقطة {file, literal} شيئًا مما جرى تعلّمه عن اختيار الشبكات مساراتها؛ ابنِ لقطة بالأمر {command, literal}.',
  'fidelity.notice.same-table':
    'بُنيت اللقطة من {file, literal} أيضًا، فالمطابقة هنا لا تدل كثيرًا على سائر المسارات. احكم بنسخة أخرى أو استعمل {option, literal}.',
  'fidelity.progress.learning': 'تعلّم التفضيلات',
  'fidelity.progress.comparing': 'مقارنة المسارات',
};
