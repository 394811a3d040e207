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
  'fidelity.next-hop': 'القفزة التالية',
  'fidelity.whole-path': 'المسار كله',
  'fidelity.same-path': 'المسار عينه',
  'fidelity.path-chance': 'مسار عشوائي',
  'fidelity.definition':
    'رُصدت في {date}. لكل نقطة رصد وكل مصدر، يُقارَن المسار الذي تسلكه معظم بادئات IPv4 للمصدر، دون تكرار الأرقام، بالمسارات المتوقَّعة. تُحتسب القفزة التالية والمسار كله إذا كانا بين التوقعات المتكافئة، ويُحتسب المسار عينه إذا كان هو المتوقَّع بعد الترجيح بينها. والمسار العشوائي هو احتمال المسار المرصود إذا اختيرت القفزات التالية المتكافئة عشوائيًا.',
  'fidelity.held-out-origins': 'حُجب نصف المصادر: لم يُتعلَّم شيء من المسارات إليها.',
  'fidelity.held-out-points': 'حُجب ربع نقاط الرصد: لم يُتعلَّم شيء من مساراتها.',
  'fidelity.outside': 'المسارات المهملة لأنها تعبر شبكة ليست في اللقطة: {routes}.',
  'fidelity.models':
    'البسيط: المسارات عبر العملاء قبل النظراء قبل المزوّدين، ثم الأقل قفزات. الأقصر: الأقل قفزات بين جميع المسارات المعروضة. المُعايَر: كالأقصر مع التفضيلات المتعلَّمة.',
  'fidelity.learnt':
    'المسارات المتعلَّم منها: {routes}. وصلات مضافة: {linksAdded}؛ تفضيلات: {preferences}؛ استثناءات منها: {exceptions}؛ وصلات عبور جزئي: {partialTransit}.',
  'fidelity.model.policy': 'البسيط',
  'fidelity.model.shortest': 'الأقصر',
  'fidelity.model.calibrated': 'المُعايَر',
  'fidelity.nothing-to-compare':
    'لا مسار في جداول التوجيه يمكن مقارنته باللقطة؛ قدّم جدولًا ولقطة بتاريخين متقاربين.',
  'fidelity.no-calibration': 'لا يحوي {file} اختيارات توجيه متعلَّمة؛ ابنِ لقطة تحويها بالأمر {command}.',
  'fidelity.notice.same-table':
    'بُنيت اللقطة من {file} أيضًا، فالمطابقة هنا لا تدل كثيرًا على سائر المسارات. قارن بجدول آخر، أو استخدم {option}.',
  'fidelity.progress.learning': 'تعلّم التفضيلات',
  'fidelity.progress.comparing': 'مقارنة المسارات',
};
