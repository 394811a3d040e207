import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'يحتاج فكّ ضغط {format} إلى {needed} ميغابايت من الذاكرة؛ والحد الأقصى المستخدم {allowed} ميغابايت.',
  'compression.bomb': 'المحتوى أكبر من الملف بأكثر من {times} مرة؛ لم يُفكّ ضغط الباقي.',
  'file.compression-memory':
    'يحتاج فكّ ضغط {file} إلى {needed} ميغابايت من الذاكرة، ولا تستخدم Muruna أكثر من {allowed} ميغابايت؛ أعد ضغطه بنافذة أصغر (zstd دون --long).',
  'file.bomb':
    'يتضخّم {file} عند فكّ ضغطه إلى أكثر من {times} ضعف حجمه، ولا يحدث هذا لأي جدول مسارات أو شبكات؛ تحقق من مصدره.',
  'file.too-large': 'محتوى {file} أكبر من {most} ميغابايت، وهو أقصى ما يُقرأ هنا؛ قدّم ملفًا أصغر.',
  'bgp.add-path-unlabelled': 'قائمة بادئات تحمل معرّفات مسار لم يعلنها سجلها؛ قُرئت على أنها كذلك.',
  'mrt.peer-without-as':
    '{peers, plural, zero {لا نظير} one {نظير واحد} two {نظيران} few {# نظراء} many {# نظيرًا} other {# نظير}} في جدول النظراء بلا رقم نظام مستقل؛ فالرقم غير معروف.',
};
