import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'العلاقات المستنتجة من المسارات المرصودة',
  'inference.as-set':
    'مدخلات الجدول التي في مسارها مجموعة غير مرتّبة من الشبكات: {entries}. قُطعت المجموعة الواقعة في آخر المسار، وأُهملت المسارات التي ترد فيها المجموعة في غير ذلك.',
  'inference.reserved-asn': 'مدخلات الجدول التي في مسارها رقم نظام محجوز: {entries}. أُهملت هذه المسارات.',
  'inference.loop': 'مدخلات الجدول التي يمر مسارها بالشبكة نفسها مرتين: {entries}. أُهملت هذه المسارات.',
  'inference.empty': 'مدخلات الجدول بلا مسار: {entries}.',
  'inference.prepending': 'مدخلات الجدول التي تكرر فيها شبكة رقمها: {entries}. يُحتسب التكرار مرة واحدة.',
  'inference.poisoned':
    'مدخلات الجدول التي يغادر مسارها شبكات القمة ثم يعود إليها: {entries}، بعدد من المسارات المختلفة: {paths}. أُهملت لأنها مسرَّبة أو مزوَّرة.',
  'inference.networks': 'الشبكات',
  'inference.links': 'الوصلات',
  'inference.peer-links': 'منها بين نظراء',
  'inference.vantage-points': 'نقاط الرصد (شبكات)',
  'inference.clique': 'شبكات القمة التي لا مزوّد لها: {members}.',
  'inference.no-clique': 'لم يُعثر في القمة على شبكات بلا مزوّد.',
  'inference.siblings': 'الشبكات الشقيقة، التي تنقل كلٌّ منها مسارات الأخرى من العالم وإليه: {pairs}.',
  'inference.confidence': 'الثقة في التصنيفات',
  'inference.confidence-from': 'الثقة لا تقل عن',
  'inference.cleaned': 'تنقية المسارات',
  'inference.few-vantage-points':
    'لا تُظهر الملفات إلا جداول {vantagePoints, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}، ولا تُرى منها معظم الوصلات بين النظراء.',
  'inference.agreement': 'المطابقة مع العلاقات المنشورة',
  'inference.agreement-definition':
    'على الوصلات الواردة في القائمتين معًا. الوصلات المحجوبة هي نصف الأزواج الذي لم يُستعمل في ضبط النموذج.',
  'inference.all-common': 'جميع الوصلات المشتركة: {links}',
  'inference.held-out': 'الوصلات المحجوبة: {links}',
  'inference.held-out-short': 'المحجوبة',
  'inference.all': 'الكل',
  'inference.published': 'منشورة على أنها',
  'inference.as-transit': 'مستنتجة عبورًا',
  'inference.as-reversed': 'عبورًا في الاتجاه المعاكس',
  'inference.as-peer': 'تناظرًا',
  'inference.transit-link': 'عبور (مزوّد وعميل)',
  'inference.peer-link': 'تناظر',
  'inference.label-agreement': 'التصنيف نفسه',
  'inference.peer-recall': 'وصلات التناظر المنشورة التي عُثر عليها',
  'inference.peer-precision': 'وصلات التناظر المستنتجة المنشورة على أنها كذلك',
  'inference.progress': 'استنتاج العلاقات',
};
