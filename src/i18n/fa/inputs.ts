import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'بازکردن {format} به {needed} مگابایت حافظه نیاز دارد؛ بیش از {allowed} مگابایت به کار نمی‌رود.',
  'compression.bomb': 'محتوا بیش از {times} برابر خود پرونده است؛ بقیه باز نشد.',
  'file.compression-memory':
    'بازکردن {file} به {needed} مگابایت حافظه نیاز دارد و Muruna بیش از {allowed} مگابایت به کار نمی‌برد؛ آن را با پنجره‌ای کوچک‌تر دوباره فشرده کنید (zstd بدون --long).',
  'file.bomb':
    '{file} پس از بازشدن بیش از {times} برابر اندازهٔ خود می‌شود و هیچ جدول مسیر یا شبکه‌ای چنین نیست؛ ببینید از کجا آمده است.',
  'file.too-large':
    'محتوای {file} بزرگ‌تر از {most} مگابایت است، بیشترین اندازه‌ای که اینجا خوانده می‌شود؛ پروندهٔ کوچک‌تری بدهید.',
  'bgp.add-path-unlabelled':
    'فهرستی از پیشوندها شناسهٔ مسیر دارد که رکوردش اعلام نکرده است؛ همان‌گونه خوانده شد.',
  'mrt.peer-without-as':
    '{peers, plural, one {# همتا} other {# همتا}} در جدول همتایان شمارهٔ AS ندارد؛ شماره نامعلوم است.',
};
