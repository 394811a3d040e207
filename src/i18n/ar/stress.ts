import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'اختبار تحمّل شبكة {country}',
  'stress.progress.samples': 'توليد صور محتملة للإنترنت',
  'stress.coverage': 'عناوين {share} من الشبكات الوطنية معروفة؛ أما الباقي فلا يُحسب هنا.',
  'stress.no-weight':
    'لا تعرف اللقطة أي عناوين لهذه الدولة ({country}) في {plane}؛ استعمل لقطة فيها بادئات، أو المستوى الآخر.',
  'stress.nothing-fails': 'حدّد ما الذي يتعطل: ملف سيناريو، أو خيارات مثل {one} أو {other}.',
  'stress.file-and-flags': 'أعطِ إما ملف سيناريو وإما خيارات تحدد ما يتعطل، لا كليهما.',

  'stress.section.losses': 'ما الذي يُفقد',
  'stress.section.networks': 'من ينقطع ومن يتغير مساره',
  'stress.section.ways': 'عبر من تمر الشبكات الباقية',
  'stress.section.chokepoints': 'نقاط اختناق جديدة',
  'stress.section.diagram': 'البوابات قبل العطل وبعده',
  'stress.section.time': 'الخسائر عبر الزمن',
  'stress.section.regions': 'الخسائر حسب المنطقة',
  'stress.section.scenario': 'السيناريو',
  'stress.section.uncertainty': 'مدى اليقين',

  'stress.loss.international': 'الوصول الدولي المفقود',
  'stress.loss.domestic': 'الوصول الداخلي المفقود',
  'stress.loss.international.definition':
    'من بين أزواج الشبكات الوطنية والأجنبية التي يصل بعضها إلى بعض قبل العطل، مرجّحةً بعناوينها، نسبة ما لم يعد يصل.',
  'stress.loss.domestic.definition':
    'من بين أزواج الشبكات الوطنية التي يصل بعضها إلى بعض قبل العطل، مرجّحةً بعناوينها، نسبة ما لم يعد يصل.',
  'stress.loss.note':
    '{direct} خسائر الشبكات المتعطلة نفسها، و{collateral} خسائر سائر الشبكات. ولو نقل كل جار كل شيء في حالة الطوارئ لبلغ المفقود {physical}: والحقيقة بين القيمتين.',
  'stress.losses.caption': 'الخسائر كاملة، بمجالات {confidence}',
  'stress.losses.international-policy': 'دولية، عبر المسارات المتفق عليها',
  'stress.losses.international-physical': 'دولية، عبر أي طريق',
  'stress.losses.domestic-policy': 'داخلية، عبر المسارات المتفق عليها',
  'stress.losses.domestic-physical': 'داخلية، عبر أي طريق',
  'stress.column.loss': 'الخسارة',
  'stress.column.total': 'الإجمالي',
  'stress.column.direct': 'المباشرة',
  'stress.column.collateral': 'التبعية',
  'stress.column.low': 'الأدنى',
  'stress.column.high': 'الأعلى',

  'stress.fate.failed': 'متعطلة',
  'stress.fate.cut-off': 'منقطعة',
  'stress.fate.partly-cut': 'منقطعة جزئيًّا',
  'stress.fate.rerouted': 'تغيّر مسارها',
  'stress.fate.unharmed': 'لم تتأثر',
  'stress.column.fate': 'المآل',
  'stress.column.networks': 'الشبكات',
  'stress.column.network': 'الشبكة',
  'stress.column.weight': 'الوزن',
  'stress.column.abroad-after': 'الخارج بعدُ',
  'stress.column.moved': 'المنتقل',
  'stress.column.hops-gained': 'القفزات المضافة',
  'stress.networks.explained':
    'لكل شبكة معنية: ما لا تزال تصل إليه من العالم، وما صار يدخل عبر بوابات أخرى من حركتها القادمة من الخارج، وكم قفزة طال طريقها.',

  'stress.hops': 'يقطع المسار القادم من الخارج {after} قفزة في المتوسط؛ وكان يقطع {before} قبل العطل.',
  'stress.countries.title': 'الدول التي تدخل منها المسارات',
  'stress.countries.scale': 'نسبة المسارات القادمة من الخارج',
  'stress.before': 'قبلُ',
  'stress.after': 'بعدُ',
  'stress.column.before': 'قبلُ',
  'stress.column.after': 'بعدُ',
  'stress.column.country': 'الدولة',
  'stress.column.national': 'الشبكة الوطنية',
  'stress.column.foreign': 'الشبكة الأجنبية',
  'stress.suppliers.caption': 'الجيران الأجانب حسب نصيبهم من المسارات القادمة من الخارج',
  'stress.gateways.caption': 'البوابات حسب نصيبها من المسارات القادمة من الخارج',
  'stress.diverted': 'تسرّب المسارات لدى {leaker} يحوّل عبره {share} من الحركة القادمة من الخارج.',

  'stress.chokepoints.definition':
    'نقطة الاختناق الجديدة تحمل ما لا يقل عن {share} من المسارات القادمة من الخارج، وبزيادة لا تقل عن {rise} عما كانت.',
  'stress.chokepoints.none': 'لا تصبح أي شبكة نقطة اختناق جديدة.',
  'stress.diagram.before': 'قبل العطل',
  'stress.diagram.after': 'بعد العطل',
  'stress.diagram.world': 'العالم',
  'stress.diagram.upstreams': 'مزوّدون أجانب',
  'stress.diagram.border': 'شبكات حدودية',
  'stress.diagram.transit': 'عبور داخلي',
  'stress.diagram.access': 'شبكات نفاذ',
  'stress.diagram.others':
    '{count, plural, zero {لا أخرى} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',

  'stress.time.title': 'الوصول المفقود عبر الزمن',
  'stress.time.x': 'الزمن',
  'stress.time.y': 'النسبة المفقودة',
  'stress.time.international': 'الدولي',
  'stress.time.domestic': 'الداخلي',
  'stress.column.from': 'من',
  'stress.column.until': 'إلى',
  'stress.column.events': 'الأحداث',
  'stress.column.links': 'الروابط',
  'stress.column.region': 'المنطقة',
  'stress.column.event': 'الحدث',
  'stress.time.worst': 'ما يلي يخص أسوأ فترة، ابتداءً من الساعة {from}.',
  'stress.events.caption': 'الأحداث',

  'stress.uncertainty.samples':
    'تضم المجالات {confidence} من {samples, plural, zero {أي صورة محتملة} one {صورة محتملة واحدة} two {صورتين محتملتين} few {# صور محتملة} many {# صورة محتملة} other {# صورة محتملة}} للإنترنت، تُسحب فيها تصنيفات روابط البلد من جديد وتُضاف روابط نظراء لم تُرصد. أما الروابط بين الشبكات الأجنبية فتبقى كما هي.',
  'stress.uncertainty.none': 'لم تُطلب مجالات.',
  'stress.uncertainty.labels.confidence':
    'التصنيفات الخاطئة: {transit} من روابط المزوّدين و{peer} من روابط النظراء، من الثقة التي سجّلها الاستنتاج لكل رابط.',
  'stress.uncertainty.labels.published':
    'التصنيفات الخاطئة: {transit} من روابط المزوّدين و{peer} من روابط النظراء، بحسب تحقّق {source}؛ فاللقطة لا تحفظ ثقة خاصة بها.',
  'stress.uncertainty.unseen.vantage-points':
    'روابط النظراء غير المرصودة: {rate} على الأقل لكل رابط مرصود، من عدد ما رصدته نقطة رصد واحدة وما رصدته اثنتان.',
  'stress.uncertainty.unseen.second-source':
    'روابط النظراء غير المرصودة: {rate} على الأقل لكل رابط مرصود، مما أضافه نوع ثانٍ من المصادر إلى الأول.',
  'stress.uncertainty.unseen.nothing':
    'لا يمكن أن يُعرف من هذه اللقطة كم من روابط النظراء لم يُرصد؛ فالمجالات لا تحسبها.',

  'scenario.invalid': 'لا يمكن استعمال السيناريو {file}. بحسب السطر:',
  'scenario.flags-invalid': 'لا يمكن اختبار ما تقوله الخيارات:',
  'scenario.no-target': 'لا شيء يتعطل في {path}؛ اذكر {fields}.',
  'scenario.empty-selector': '{path} لا يختار شيئًا؛ أعطِ {fields}.',
  'scenario.no-such-date': '{date} ليس تاريخًا؛ أعطِ تاريخًا مثل {example}.',
  'scenario.end-without-start':
    '{until} تاريخ، لكن لا حدث له تاريخ في {field}؛ أعطِ كليهما تاريخًا، أو كليهما مدة مثل {example}.',
  'scenario.other-country':
    'هذا السيناريو معدّ لدولة أخرى ({country}) غير المطلوبة ({asked})؛ اطلب الأولى، أو احذف الدولة من الملف.',
  'named-sets.invalid': 'لا يمكن استعمال المجموعات المسماة في {file}. بحسب السطر:',
  'named-sets.row': '{given} ليس عضوًا في مجموعة مسماة؛ اكتب {right}.',
  'stress.unknown-network': '{asn} ليس في هذه اللقطة؛ صحّح الرقم، أو تخطَّ المجهول بالخيار {option}.',
  'stress.unknown-country': 'لا تعرف اللقطة أي شبكة برمز {country}؛ صحّح الرمز، أو تخطّه بالخيار {option}.',
  'stress.unknown-link': 'لا رابط بين {one} و{other} في هذه اللقطة؛ من جيران الأول {neighbours}.',
  'stress.unknown-set': 'لا توجد مجموعة مسماة {name}؛ والمعروف {known}.',
  'stress.empty-selection': '{path} لا يختار أي شبكة في هذه اللقطة؛ وسّع الاختيار.',
  'stress.no-gateway': '{path} لا يختار أي بوابة: فليس للبلد بوابات هناك؛ اذكر دولًا أخرى.',
  'stress.lonely-exchange': 'عضو واحد لا يصنع نقطة تبادل؛ اذكر عضوين على الأقل.',
  'stress.own-hijack': 'لا يمكن أن يختطف {asn} بادئاته هو؛ اذكر شبكة أخرى في {field}، أو ضحايا آخرين.',
  'stress.ends-before-start': 'ينتهي هذا الحدث قبل أن يبدأ؛ يجب أن يأتي {until} بعد {at}.',
  'stress.attacker-down':
    '{asn} متعطل في الوقت نفسه في الحدث {event} فلا يستطيع أن يعلن شيئًا؛ غيّر أحد الحدثين.',
  'stress.down-twice': '{asn} متعطل أصلًا في الوقت نفسه في الحدث {event}؛ ويُحسب مرة واحدة.',

  'stress.progress.draws': 'سحب الأجزاء العشوائية من السيناريو',
  'stress.section.draws': 'لو وقع الضرر على نحو آخر',
  'stress.draws.explained':
    'سُحبت الأجزاء العشوائية من السيناريو {draws, plural, zero {صفر مرات} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}؛ ويُحسب كل سحب بأكبر خسارة في مجراه.',
  'stress.draws.low': 'أخفّ ٥٪',
  'stress.draws.median': 'الوسيط',
  'stress.draws.high': 'أسوأ ٥٪',
  'stress.draws.worst': 'أسوأ سحب',
  'stress.draws.scale': 'نسبة السحوبات',
  'stress.nothing-to-draw': 'لا شيء عشوائي في هذا السيناريو؛ أعطِ حدثًا الحقل {field}، أو اترك السحوبات.',
  'stress.no-draws-file': 'لا يحوي {file} سحوبات؛ اذكر ملفًا آخر للمتابعة منه.',
  'stress.other-draws': 'يحوي {file} سحوبات سيناريو آخر أو لقطة أخرى؛ اذكر ملفًا آخر.',
};
