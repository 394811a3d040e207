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
  'import.xml-tag':
    'العنصر {tag, literal} المفتوح في السطر {opened, number} أُغلق بـ{instead, literal}؛ صحّح أحد الوسمين.',
  'import.xml': 'XML غير صحيح هنا.',
  'import.xml-unclosed': 'ينتهي الملف قبل إغلاق العنصر {tag, literal}: إما أنه مقطوع أو أن وسم النهاية ناقص.',
  'import.xml-deep': 'تداخل XML أعمق من أي رسم؛ تحقق من مصدره.',
  'import.xml-entity': 'يستعمل المستند كيانات يعرّفها ولا تُتبَع؛ اكتب النصوص نفسها.',
  'import.too-many': 'في الرسم نقاط أو صفوف أو سمات أكثر مما يُقرأ؛ بسّط خطوطه أو قسّم الملف.',
  'import.xml-cut': 'ينتهي الملف داخل وسم: إنه مقطوع. صدّره أو انسخه من جديد.',
  'import.xml-not-opened': 'وسم النهاية {tag, literal} لا يغلق شيئًا؛ أضف وسم بدايته أو احذفه.',
  'import.xml-end-tag': 'لا يجوز أن يكون في وسم النهاية {tag, literal} سوى الاسم.',
  'import.xml-attribute':
    'السمات هنا غير صحيحة عند {name, literal}: تُكتب كل سمة مرة واحدة وقيمتها بين علامتي اقتباس.',
  'import.xml-name': 'لا يصلح {name, literal} اسمًا لعنصر؛ يبدأ الاسم بحرف.',
  'import.xml-mark': 'يجب أن تُكتب العلامة {mark, literal} داخل النص {right, literal}.',
  'import.xml-outside': 'يوجد شيء خارج العنصر الرئيس؛ احذفه.',
  'import.unread': 'لم تُقرأ عناصر {kind, literal} (عددها {count, number})؛ تُقرأ العقد والحواف فقط.',
  'import.elsewhere': 'محتوى هذه الإحالة في ملف آخر، {href, literal}، ولم يُقرأ؛ استورد ذلك الملف أيضًا.',
  'import.properties-unread': 'هذه الخصائص ليست أعمدة في الجداول أو لا توافقها، فلم تُقرأ: {names, literal}.',
  'import.links-without-place':
    'أُهملت وصلات (عددها {count, number}) لأن أحد طرفيها بلا إحداثيات؛ أولاها من {from, literal} إلى {to, literal}.',
  'import.links-without-end':
    'أُهملت وصلات (عددها {count, number}) لعدم وجود موقع باسم طرفها، وأولها {end, literal}؛ أضفه أو صحّح الاسم.',
  'import.loops': 'أُهملت وصلات (عددها {count, number}) تبدأ وتنتهي عند الموقع نفسه، أولاها عند {site, name}.',
  'import.passed':
    'خطوط (عددها {count, number}) تمر بموقع من دون نقطة عنده ووُصلت به، مثل {line, name} بـ{site, name}.',
  'import.unreadable': 'تعذّر استيراد {file, literal}:',
  'import.packed': '{file, literal} أرشيف ZIP؛ إن كان KMZ ففُكّه واستورد {inner, literal} الذي فيه.',
  'import.no-coordinates':
    'لا إحداثيات في {file, literal}: المطلوب {wanted, literal} (أو خطا العرض والطول، أو الإحداثيان السيني والصادي)، وليس فيه إلا {names, literal}.',
  'import.empty': 'الملف فارغ؛ يحتاج إلى سطر عناوين وأسطر بيانات.',
};
