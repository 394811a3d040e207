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
};
