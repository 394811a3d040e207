import type { sitrep as english } from '../en/sitrep.ts';
import type { Translation } from '../translation.ts';

/** How services stand at an hour of a crisis, for people who decide and people who publish. */
export const sitrep: Translation<typeof english> = {
  'sitrep.title': 'الموقف: {country}، ما يعمل وما لا يعمل',
  'sitrep.subtitle': '{date, date}. {situation}',
  'sitrep.public': 'نسخة للنشر: الأعداد من 1 إلى 4 محجوبة، وكذلك ما تُستنتج منه. لا تُسمّى أي خدمة.',
  'sitrep.situation.withdrawal': 'ينسحب موردون؛ ولا تتعطل أي وصلة',
  'sitrep.situation.damage': 'تضررت مواقع؛ ولا تتعطل أي وصلة إلى الخارج',
  'sitrep.section.overview': 'ما يعمل',
  'sitrep.section.regions': 'حسب المنطقة',
  'sitrep.section.services': 'ما لا يعمل، الأشد إلحاحًا أولًا',
  'sitrep.hidden': 'محجوب',
  'sitrep.all': 'كل الخدمات',
  'sitrep.no-region': 'منطقة غير معروفة',
  'sitrep.all-work': 'كل الخدمات تعمل.',
  'sitrep.state.works': 'يعمل',
  'sitrep.state.degraded': 'متدهور',
  'sitrep.state.down': 'معطل',
  'sitrep.state.unknown': 'غير معروف',
  'sitrep.nothing': '–',
  'sitrep.longer': 'مدة أطول',
  'sitrep.just-now': 'للتو',
  'sitrep.figure.total': 'كل الخدمات',
  'sitrep.figure.works': 'خدمات تعمل',
  'sitrep.figure.degraded': 'خدمات متدهورة',
  'sitrep.figure.down': 'خدمات معطلة',
  'sitrep.figure.unknown': 'خدمات لا يُعرف حالها',
  'sitrep.figure.people.down': 'أشخاص محرومون منها',
  'sitrep.figure.people.unknown': 'أشخاص لا يُعرف حالهم',
  'sitrep.column.kind': 'النوع',
  'sitrep.column.region': 'المنطقة',
  'sitrep.column.services': 'الخدمات',
  'sitrep.column.people': 'محرومون',
  'sitrep.column.since': 'منذ مدة',
  'sitrep.column.back': 'تعود بعد',
  'sitrep.column.state': 'الحالة',
  'sitrep.column.without': 'حصة المحرومين',
  'sitrep.ground.site': 'موقعها: بلا خدمة',
  'sitrep.method':
    'الساعة 0 هي {start, date}. الخدمة معطلة إذا حُرم منها يقينًا أكثر من نصف مستعمليها، وتعمل إذا كانت كاملة يقينًا لدى 95 من كل 100، وغير معروفة إذا لم يُعرف حال أكثر من النصف، وإلا فهي متدهورة. وما لا يعمل إلا ما دامت المحلّلات تحفظ إجابات سابقة يُعد غير معروف.',
  'sitrep.method.people': '{share, share} من الخدمات تذكر عدد مستعمليها. ومن يستعمل خدمتين يُحسب مرتين.',
  'sitrep.method.no-plan': 'لم تُعطَ خطة إصلاح، فلا شيء يقول متى يُتوقع أن يعود شيء.',
  'sitrep.method.plan':
    'العودة المتوقعة من خطة الإصلاح {file} بتاريخ {at, date}. وتعود الخدمة مع موقعها إن كانت تعمل حينئذ.',
  'sitrep.method.sites':
    'وفي هذه الخطة {sites, plural, zero {# موقع} one {موقع واحد} two {موقعان} few {# مواقع} many {# موقعًا} other {# موقع}} بلا خدمة مدة من الزمن.',
  'sitrep.method.public':
    'المجاميع حسب النوع ولكل الخدمات. ولا يُستنتج أي عدد محجوب مما يظهر، حتى لمن يعرف أيها أقل من 5.',
  'sitrep.no-regions': '{file} ليس ملف GeoJSON لمناطق مسماة بالدرجات (WGS 84).',
  'sitrep.regions-need-geojson': '{option} يبيّن مواضع المناطق: أعطِ {needed} أيضًا.',
  'sitrep.without-outline': 'بلا حدود في الملف: {regions, list}.',
};
