import type { servicesKeep as english } from '../en/services-keep.ts';
import type { Translation } from '../translation.ts';

/** What would keep services, and how much of them. */
export const servicesKeep: Translation<typeof english> = {
  'services-keep.progress': 'مجموعات التدابير',
  'services-keep.title': 'ما يُبقي الخدمات عاملة: {country}',
  'services-keep.section.overview': 'كم تُبقي التدابير',
  'services-keep.section.sets': 'أفضل المجموعات',
  'services-keep.section.programmes': 'برامج بحسب النوع',
  'services-keep.section.protected': 'أثر التدابير في الخدمات المحمية',
  'services-keep.protected.explained':
    'ما يعمل يقينًا من الخدمات التي تُدّعى لها الحماية. ويَعُدّ قسم «كل تدبير» الخدمات التي تحتاج إليه: ينقص ما لديها إذا تُرك وحده من بين كل التدابير.',
  'services-keep.column.protected': 'خدمات محمية تحتاج إليه',
  'services-keep.programmes.explained':
    'ما تفعله معًا كل التدابير من أنواع معينة؛ ولكل عدد من الأنواع أفضل اختيار.',
  'services-keep.column.kinds': 'الأنواع',
  'services-keep.column.count': 'التدابير',
  'services-keep.kind.root-copy': 'نسخ الجذر',
  'services-keep.kind.secondary': 'خوادم أسماء داخل البلد',
  'services-keep.kind.expiry': 'صلاحية أطول للنسخ',
  'services-keep.kind.signature': 'تواقيع أطول',
  'services-keep.kind.mirror': 'مرايا',
  'services-keep.kind.issuer': 'مصدرون',
  'services-keep.section.remedies': 'كل تدبير',
  'services-keep.days':
    'الحصص متوسطات على {days, plural, zero {لا أيام} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من الساعة 0 لما يعمل يقينًا.',
  'services-keep.hour': 'الحصص مما يعمل يقينًا عند الساعة {hour, number}.',
  'services-keep.home':
    'تقوم التدابير في {asn, asn}، ويصل إليها {share, share} من الناس في هذا السيناريو: ولا يصل أكثر منهم إلى أي شبكة جُرّبت.',
  'services-keep.home.asked':
    'تقوم التدابير في {asn, asn}، ويصل إليها {share, share} من الناس في هذا السيناريو.',
  'services-keep.figure.before': 'يعمل يقينًا بلا تدابير',
  'services-keep.figure.best': 'مع أفضل مجموعة، {count, number} على الأكثر',
  'services-keep.figure.most': 'مع كل التدابير',
  'services-keep.column.size': 'على الأكثر',
  'services-keep.column.remedies': 'أفضل مجموعة',
  'services-keep.column.works': 'يعمل يقينًا',
  'services-keep.column.gain': 'المكسب',
  'services-keep.column.price': 'الثمن',
  'services-keep.column.remedy': 'التدبير',
  'services-keep.column.alone': 'يضيف وحده',
  'services-keep.column.missed': 'يُفقد بدونه',
  'services-keep.set': '{remedies, list}',
  'services-keep.none-helps': 'لا تنفع مجموعة كهذه',
  'services-keep.no-remedies': 'لا تحتاج هذه الخدمات إلى شيء يمكن أن يقوم تدبير إلى جانبه.',
  'services-keep.sets.explained':
    'تحتاج الخدمة إلى أشياء عدة، فكثيرًا ما لا ينفع تدبير وحده، وتنفع المجموعة أكثر من أفرادها واحدًا واحدًا.',
  'services-keep.budget': 'لا تُحسب إلا المجموعات التي لا يزيد ثمنها على {budget, number}.',
  'services-keep.proved': 'تُثبت الحدود أن لا مجموعة أخرى بالحجم نفسه تُبقي أكثر.',
  'services-keep.not-proved': 'توقف البحث قبل إثبات كل هذه المجموعات: فقد يوجد مكسب أكبر.',
  'services-keep.remedies.explained':
    '«يضيف وحده»: ما يأتي به التدبير إذا كان الوحيد. «يُفقد بدونه»: ما يضيع حين تكون التدابير الأخرى كلها قائمة.',
  'services-keep.looked-at':
    'من {count, plural, zero {لا تدابير} one {تدبير واحد} two {تدبيرين} few {# تدابير} many {# تدبيرًا} other {# تدبير}} {useful, plural, zero {لا ينفع شيء} one {ينفع واحد} two {ينفع اثنان} few {ينفع #} many {ينفع #} other {ينفع #}} بأحد هذين المعنيين.',
  'services-keep.need.root-copy': 'نسخ من منطقة الجذر على محلّلات البلد',
  'services-keep.need.secondary': 'خوادم أسماء داخل البلد (مناطق: {count, number})',
  'services-keep.need.expiry': 'صلاحية أطول لنسخ المناطق (مناطق: {count, number})',
  'services-keep.need.signature': 'تواقيع مناطق تصلح مدة أطول (مناطق: {count, number})',
  'services-keep.need.mirror': 'مرايا داخل البلد (أهداف: {count, number})',
  'services-keep.need.issuer': 'مصدرو شهادات داخل البلد (إلى جانب: {count, number})',
  'services-keep.remedy.root-copy': 'نسخة من منطقة الجذر على محلّلات البلد',
  'services-keep.remedy.secondary': 'خادم أسماء داخل البلد لـ {target, literal}',
  'services-keep.remedy.expiry': 'نسخ من {target, literal} تجيب 1000 ساعة بلا خادمها الأول',
  'services-keep.remedy.signature': 'تواقيع {target, literal} تصلح 1000 ساعة',
  'services-keep.remedy.mirror': 'مرآة داخل البلد لـ {target, literal}',
  'services-keep.remedy.issuer': 'مصدر شهادات داخل البلد إلى جانب {issuer, name}',
  'services-keep.method':
    'الساعة 0 هي {start, date}. يوضع كل تدبير في الجداول وتُحسب كل حاجة من جديد، ولا شيء محفوظ، ويُعدّ كل غير معروف متعطلًا. عدد المجموعات المحسوبة: {looked, number}.',
  'services-keep.memory':
    'لا تجعل الأعمار الأطول شيئًا يقينًا. فلو عاشت كل السجلات أسبوعًا لأمكن أن يعمل {longer, share} بدل {now, share} في أحسن الأحوال.',
  'services-keep.withdrawal': 'ما يتوقف في {file, literal} غائب منذ يومه.',
  'services-keep.home-abroad':
    '{asn, asn} غير مسجلة في هذا البلد ({country})؛ يأخذ {option, literal} شبكة من البلد، وبدونه تُختار واحدة.',
  'services-keep.budget-alone':
    'تحتاج الميزانية إلى أثمان؛ أضف {option, literal} بثمن لكل نوع، مثل {example, literal}.',
  'services-keep.price-form':
    '{text, literal} ليس ثمنًا؛ اكتب نوعًا أو تدبيرًا ثم علامة يساوي ثم رقمًا، مثل {example, literal}.',
  'services-keep.price-unknown':
    '{remedy, literal} ليس تدبيرًا هنا؛ تسمّي الأثمان نوعًا ({kinds, literal}) أو تدبيرًا كما يورده --json.',
  'services-keep.price-missing': '{remedy, literal} بلا ثمن؛ أعط ثمنًا له أو لنوعه، و0 إن كان بلا كلفة.',
};
