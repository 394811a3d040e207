import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax': 'ينقطع نص JSON عند هذا السطر؛ ثمة قوس أو فاصلة أو علامة اقتباس ناقصة أو زائدة.',
  'geo.no-features': 'لا توجد معالم ولا أشكال هندسية؛ صدّر البيانات بصيغة GeoJSON FeatureCollection.',
  'geo.empty-feature': 'عنصر في قائمة المعالم فارغ؛ أُهمل.',
  'geo.no-place': 'لا إحداثيات مقروءة لـ{name, name} فأُهمل؛ أضفها للإبقاء عليه.',
  'geo.kind-unread':
    '{count, plural, zero {لا أشكال} one {شكل واحد} two {شكلان} few {# أشكال} many {# شكلًا} other {# شكل}} من النوع {kind, literal} لم تُقرأ، أولها لـ{name, name}؛ النقاط والخطوط وحدها تصبح مواقع ووصلات.',
  'geo.unknown-crs':
    'الإحداثيات في النظام المرجعي {crs, literal} غير المعروف هنا؛ صدّر الملف بنظام WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'الإحداثيات ليست بالدرجات (أولها {x, number} و{y, number}) والملف لا يذكر نظامها؛ صدّره بنظام WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'نقطة من {name, name} عند العرض {lat, number} والطول {lon, number} خارج الكرة الأرضية؛ أُهملت.',
};
