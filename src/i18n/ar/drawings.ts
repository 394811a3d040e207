import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax':
    'ليس النص JSON صحيحًا ابتداءً من هذا السطر؛ ثمة قوس أو فاصلة أو علامة اقتباس ناقصة أو زائدة.',
  'geo.no-features': 'لا توجد معالم ولا أشكال هندسية؛ صدّر البيانات بصيغة GeoJSON FeatureCollection.',
  'geo.empty-feature': 'عنصر في قائمة المعالم فارغ؛ أُهمل.',
  'geo.no-place': 'لا إحداثيات مقروءة لـ{name, name} فأُهمل؛ أضفها للإبقاء عليه.',
  'geo.kind-unread':
    '{count, plural, zero {لا أشكال من النوع {kind}} one {شكل واحد من النوع {kind} لم يُقرأ، وهو لـ{name}} two {شكلان من النوع {kind} لم يُقرآ، أولهما لـ{name}} few {# أشكال من النوع {kind} لم تُقرأ، أولها لـ{name}} many {# شكلًا من النوع {kind} لم تُقرأ، أولها لـ{name}} other {# شكل من النوع {kind} لم تُقرأ، أولها لـ{name}}}؛ النقاط والخطوط وحدها تصبح مواقع ووصلات.',
  'geo.unknown-crs':
    'الإحداثيات في النظام المرجعي {crs, literal} غير المعروف هنا؛ صدّر الملف بنظام WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'الإحداثيات ليست بالدرجات (أولها {x, number} و{y, number}) والملف لا يذكر نظامها؛ صدّره بنظام WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'نقطة من {name, name} عند العرض {lat, number} والطول {lon, number} خارج الكرة الأرضية؛ أُهملت.',
};
