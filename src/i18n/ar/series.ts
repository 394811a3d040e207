import type { Translation } from '../translation.ts';
import type { series as english } from '../en/series.ts';

export const series: Translation<typeof english> = {
  'series.title': 'شبكات {countries} عبر الزمن',
  'series.title.many':
    'شبكات {count, plural, zero {لا بلد} one {بلد واحد} two {بلدين} few {# بلدان} many {# بلدًا} other {# بلد}} عبر الزمن',
  'series.subtitle': 'كيف تغيّرت المقاييس من {from} إلى {to}، وما الذي غيّرها',
  'series.moved': '{country}: انتقل مقياس «{measure}» من {before} إلى {after}.',
  'series.unknown': '{country}: مقياس «{measure}» غير معروف.',
  'series.section.data': 'هل يمكن مقارنة اللقطات؟',
  'series.section.networks': 'ما جرى للشبكات',
  'series.section.snapshots': 'اللقطات',
  'series.chart.day': 'التاريخ',
  'series.chart.other-data': 'بيانات أخرى',
  'series.column.day': 'التاريخ',
  'series.column.snapshot': 'اللقطة',
  'series.column.sources': 'المصادر',
  'series.column.until': 'حتى',
  'series.column.networks': 'الشبكات',
  'series.column.came': 'ظهرت',
  'series.column.went': 'اختفت',
  'series.column.moved': 'سُجّلت في بلد آخر',
  'series.column.providers': 'غيّرت مزوّديها',
  'series.column.gateways': 'البوابات',
  'series.column.other-sources': 'بوابات من مصادر جديدة',
  'series.column.change': 'التغيّر',
  'series.change.came': 'جديدة',
  'series.change.went': 'اختفت',
  'series.change.movedIn': 'مسجّلة الآن في هذا البلد',
  'series.change.movedOut': 'مسجّلة الآن في بلد آخر',
  'series.change.gained':
    '{count, plural, zero {لا مزوّدين جدد} one {مزوّد جديد واحد} two {مزوّدان جديدان} few {# مزوّدين جدد} many {# مزوّدًا جديدًا} other {# مزوّد جديد}}: {providers}',
  'series.change.lost':
    '{count, plural, zero {لا مزوّدين مفقودين} one {مزوّد مفقود واحد} two {مزوّدان مفقودان} few {# مزوّدين مفقودين} many {# مزوّدًا مفقودًا} other {# مزوّد مفقود}}: {providers}',
  'series.networks.explained':
    'تُعدّ الشبكة ظاهرة إذا لم تُظهرها أي وصلة في اللقطة السابقة، ومختفية إذا لم تعد تُظهرها أي وصلة. أما الشبكة التي كانت موجودة طوال الوقت باسم بلد آخر فلم تتغيّر هي، بل تغيّر تسجيلها أو ما يُعرف عنه. والحصة هي وزن البلد المعروف في الشبكة وفي زبائنها داخل البلد.',
  'series.definitions': 'قيست جميع اللقطات بالإصدار {version} من التعريفات الواردة في {page}.',
  'series.first-drawn': 'تعرض الرسوم وقوائم الشبكات أول {count} من البلدان.',
  'series.data.step': '{from} إلى {to}: {change}',
  'series.data.comparable': '{from} إلى {to}: البيانات من الأنواع نفسها، فالتغيّر في الشبكات.',
  'series.data.one': 'توجد لقطة واحدة، فلا شيء يُقارَن.',
  'series.data.as-rel': 'الوصلات منشورة (as-rel)؛ وكانت من قبل مستنتجة من المسارات.',
  'series.data.inferred': 'الوصلات مستنتجة من المسارات؛ وكانت من قبل منشورة (as-rel).',
  'series.data.sources-added':
    '{links, plural, zero {لا وصلات تظهر} one {وصلة واحدة تظهر} two {وصلتان تظهران} few {# وصلات تظهر} many {# وصلة تظهر} other {# وصلة تظهر}} في مصادر لا توجد في اللقطة السابقة وحدها ({sources}). ولهذا السبب أيضًا تتغيّر المقاييس التي تعدّ الوصلات أو تتبعها.',
  'series.data.sources-gone':
    '{links, plural, zero {لا وصلات} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}} في اللقطة السابقة جاءت من مصادر لا توجد في هذه اللقطة وحدها ({sources}).',
  'series.data.vantage-points': 'زاوية النظر مختلفة: {before} من نقاط الرصد من قبل، و{after} الآن.',
  'series.data.weights': 'أوزان الشبكات مأخوذة من شيء آخر.',
  'series.data.countries': 'بلدان الشبكات مأخوذة من جداول أخرى.',
  'series.data.coverage':
    'تغيّرت التغطية في {country}: كان المعروف من وزنه مع وصلاته {before}، وهو الآن {after}.',
  'series.data.builder': 'بنت اللقطات إصدارات مختلفة ({before}، {after}).',
  'series.notice.years-apart':
    'مصادر اللقطة بتاريخ {snapshot, date} من {oldest, date} إلى {newest, date}: قد لا تصح في شبكات تغيّرت بينهما.',
  'series.notice.years-apart-many':
    'مصادر {snapshots} من أصل {of} من اللقطات، من {first, date} إلى {last, date}، تعود إلى ما بين {oldest, date} و{newest, date}: قد لا تصح في شبكات تغيّرت بينهما.',
  'series.notice.same-sizes': 'تأخذ عدة لقطات أحجام الشبكات من الجدول نفسه، فلا تظهر تغيّرات الحجم.',
  'series.empty-folder': 'لا يحتوي المجلد {folder} على لقطات (.muruna) ولا على قوائم وصلات (as-rel).',
};
