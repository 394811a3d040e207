import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'العلاقات المستنتجة من المسارات المرصودة',
  'inference.as-set':
    'مدخلات الجدول التي في مسارها مجموعة شبكات غير مرتّبة: {entries}؛ قُطعت المجموعة إن كانت في آخر المسار، وإلا أُهمل المسار.',
  'inference.reserved-asn': 'مدخلات الجدول التي يرد في مسارها رقم محجوز: {entries}؛ أُهملت هذه المسارات.',
  'inference.loop': 'مدخلات الجدول التي يمرّ مسارها بالشبكة نفسها مرتين: {entries}؛ أُهملت هذه المسارات.',
  'inference.empty': 'مدخلات الجدول التي بلا مسار: {entries}.',
  'inference.prepending': 'مدخلات الجدول التي تكرّر فيها شبكة رقمها: {entries}؛ يُحتسب التكرار مرة واحدة.',
  'inference.poisoned':
    'مدخلات الجدول التي يغادر مسارها شبكات القمة ثم يعود إليها: {entries}، والمسارات المختلفة: {paths}؛ أُهملت لأنها مسرَّبة أو مزوَّرة.',
  'inference.networks': 'الشبكات',
  'inference.links': 'الوصلات',
  'inference.peer-links': 'منها بين نظراء',
  'inference.vantage-points': 'نقاط الرصد (شبكات)',
  'inference.clique': 'شبكات القمة التي لا مزوّد لها: {members}.',
  'inference.no-clique': 'لم يُعثر على شبكات في القمة بلا مزوّد.',
  'inference.confidence': 'مدى الثقة في تصنيف الوصلات',
  'inference.confidence-from': 'ثقة لا تقلّ عن',
  'inference.cleaned': 'ما نُقّي من المسارات',
  'inference.few-vantage-points':
    'لا تُظهر النسخ إلا جداول {vantagePoints, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}: معظم الوصلات بين النظراء لا تُرى من هناك.',
  'inference.agreement': 'المطابقة مع العلاقات المنشورة',
  'inference.agreement-definition':
    'على الوصلات الواردة في القائمتين معًا. الوصلات المحجوبة هي نصف الأزواج الذي لم يُستعمل في ضبط النموذج.',
  'inference.all-common': 'جميع الوصلات المشتركة: {links}',
  'inference.held-out': 'الوصلات المحجوبة: {links}',
  'inference.held-out-short': 'المحجوبة',
  'inference.all': 'الكل',
  'inference.published': 'منشورة على أنها',
  'inference.as-transit': 'استُنتجت عبورًا',
  'inference.as-reversed': 'عبورًا في الاتجاه المعاكس',
  'inference.as-peer': 'تناظرًا',
  'inference.transit-link': 'عبور (مزوّد وعميل)',
  'inference.peer-link': 'تناظر',
  'inference.label-agreement': 'التصنيف نفسه',
  'inference.peer-recall': 'ما عُثر عليه من وصلات النظراء المنشورة',
  'inference.peer-precision': 'المنشور كذلك مما عُدّ وصلات نظراء',
  'inference.progress': 'استنتاج العلاقات',
};
