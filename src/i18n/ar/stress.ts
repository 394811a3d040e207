import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'اختبار تحمّل شبكة {country}',
  'stress.progress.samples': 'إعادة معاينة الإنترنت',
  'stress.no-weight':
    'ليس في اللقطة أي عناوين لشبكات {country} في {plane}؛ استخدم لقطة فيها بادئات، أو البروتوكول الآخر.',
  'stress.goes-with': 'يخص {option} الخدمات: سمِّ مجلدها بالخيار {other}.',
  'stress.nothing-fails': 'حدّد ما يتعطل: ملف سيناريو، أو خيارات مثل {one} أو {other}.',
  'stress.file-and-flags': 'قدّم إما ملف سيناريو وإما خيارات تحدد ما يتعطل، لا كليهما.',

  'stress.section.losses': 'الخسائر',
  'stress.section.networks': 'الشبكات المنقطعة والمتغيرة المسار',
  'stress.section.ways': 'الشبكات الحاملة للحركة المتبقية',
  'stress.section.chokepoints': 'نقاط اختناق جديدة',
  'stress.section.diagram': 'البوابات قبل العطل وبعده',
  'stress.section.time': 'الخسائر عبر الزمن',
  'stress.section.regions': 'الخسائر بحسب المنطقة',
  'stress.section.scenario': 'السيناريو',
  'stress.section.uncertainty': 'عدم اليقين',
  'stress.loss.none-shown': 'لا تُظهر هذه البيانات خسارة.',

  'stress.early':
    'بالوصلات المعروفة وحدها يُفقد {international} من الوصول الدولي و{domestic} من الوصول الداخلي. وتليها فترات الثقة.',
  'stress.loss.international': 'الوصول الدولي المفقود',
  'stress.loss.domestic': 'الوصول الداخلي المفقود',
  'stress.loss.international.definition':
    'حصة أزواج الشبكات الوطنية والأجنبية التي كان يصل بعضها إلى بعض قبل العطل ولم يعد يصل، مرجَّحةً بأوزانها.',
  'stress.loss.domestic.definition':
    'حصة أزواج الشبكات الوطنية التي كان يصل بعضها إلى بعض قبل العطل ولم يعد يصل، مرجَّحةً بأوزانها.',
  'stress.loss.note':
    'تخسر الشبكات المتعطلة نفسها {direct}، وتخسر سائر الشبكات {collateral}. ولو ساعد النظراء والشبكات الشقيقة لبلغت الخسارة {helped}. ولو حمل كل جار الحركة كلها في حالة الطوارئ لبلغت {physical}. وكل منها حصة مما يوصل إليه قبل العطل في حالته. وما يبقى الوصول إليه حقًّا بين الحالة الأولى والأخيرة.',
  'stress.connected': 'يتواصل من أزواج الشبكات الوطنية {before} قبل الضرر و{after} بعده.',
  'stress.losses.caption': 'جميع الخسائر، بفترات ثقة {confidence}',
  'stress.losses.international-policy': 'دولية، عبر المسارات المتفق عليها',
  'stress.losses.international-helped': 'دولية، بمساعدة النظراء',
  'stress.losses.international-physical': 'دولية، عبر أي مسار ممكن',
  'stress.losses.domestic-policy': 'داخلية، عبر المسارات المتفق عليها',
  'stress.losses.domestic-helped': 'داخلية، بمساعدة النظراء',
  'stress.losses.domestic-physical': 'داخلية، عبر أي مسار ممكن',
  'stress.column.loss': 'الخسارة',
  'stress.column.total': 'الإجمالي',
  'stress.column.direct': 'المباشرة',
  'stress.column.collateral': 'التبعية',
  'stress.column.low': 'الأدنى',
  'stress.column.high': 'الأعلى',
  'stress.column.known': 'الوصلات المعروفة',

  'stress.fate.failed': 'متعطلة',
  'stress.fate.cut-off': 'منقطعة',
  'stress.fate.mostly-cut': 'منقطعة في معظمها',
  'stress.fate.partly-cut': 'منقطعة جزئيًا',
  'stress.fate.reduced': 'متراجعة قليلًا',
  'stress.fate.rerouted': 'تغيّر مسارها',
  'stress.fate.unharmed': 'لم تتأثر',
  'stress.fates.explained':
    'بحسب ما بقي من الوصول إلى الخارج: منقطعة، أقل من {cut}؛ منقطعة في معظمها، أقل من {half}؛ منقطعة جزئيًا، أقل من {most}؛ متراجعة قليلًا، {all} على الأكثر.',
  'stress.column.fate': 'الحال',
  'stress.column.networks': 'الشبكات',
  'stress.column.network': 'الشبكة',
  'stress.column.weight': 'الوزن',
  'stress.column.abroad-after': 'الوصول إلى الخارج',
  'stress.column.moved': 'تغيّر المسار',
  'stress.column.hops-gained': 'القفزات الزائدة',
  'stress.networks.explained':
    'لكل شبكة متأثرة: حصة العالم التي لا تزال تصل إليها، وحصة حركتها القادمة من الخارج التي صارت تدخل عبر بوابات أخرى، وعدد القفزات التي طالت بها مساراتها.',

  'stress.hops': 'متوسط عدد قفزات المسارات القادمة من الخارج {after}، مقابل {before} قبل العطل.',
  'stress.hops.none': 'لم يبق أي مسار من الخارج، وكان متوسط قفزاتها قبل العطل {before}.',
  'stress.countries.title': 'البلدان التي تدخل منها المسارات',
  'stress.countries.scale': 'حصة المسارات القادمة من الخارج',
  'stress.countries.unknown':
    'وفضلًا عن ذلك يدخل {after} من هذه المسارات من شبكات لا يُعرف بلدها ({before} قبل العطل).',
  'stress.before': 'قبل العطل',
  'stress.after': 'بعد العطل',
  'stress.column.before': 'قبل',
  'stress.column.after': 'بعد',
  'stress.column.country': 'البلد',
  'stress.column.national': 'الشبكة الوطنية',
  'stress.column.foreign': 'الشبكة الأجنبية',
  'stress.suppliers.caption': 'الجيران الأجانب بحسب حصتهم من المسارات القادمة من الخارج',
  'stress.gateways.caption': 'البوابات بحسب حصتها من المسارات القادمة من الخارج',
  'stress.diverted': 'يحوّل تسرّب المسارات لدى {leaker} نسبة {share} من الحركة القادمة من الخارج لتمر عبره.',

  'stress.chokepoints.definition':
    'نقطة الاختناق الجديدة تحمل ما لا يقل عن {share} من جميع المسارات القادمة من الخارج، وتزيد حصتها من هذه المسارات بما لا يقل عن {rise}.',
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
  'stress.time.y': 'الحصة المفقودة',
  'stress.time.international': 'الدولي',
  'stress.time.domestic': 'الداخلي',
  'stress.column.from': 'من',
  'stress.until.open': 'نهاية غير محددة',
  'stress.column.until': 'إلى',
  'stress.event.numbered': 'الحدث {number, number}',
  'stress.column.events': 'الأحداث',
  'stress.column.links': 'الوصلات',
  'stress.column.region': 'المنطقة',
  'stress.column.event': 'الحدث',
  'stress.time.worst': 'تصف الأقسام الآتية أسوأ فترة، ابتداءً من الساعة {from}.',
  'stress.time.sampled':
    'فترات الثقة محسوبة لأسوأ الفترات وعددها {count}؛ أما خسائر غيرها فمن الوصلات المعروفة وحدها. إذا قلّت العينات ({option}) شملت فترات الثقة فترات أكثر.',
  'stress.events.caption': 'الأحداث',

  'stress.uncertainty.samples':
    'تضم فترات الثقة {confidence} من {samples, plural, zero {العينات المعادة} one {عينة معادة واحدة} two {عينتين معادتين} few {# عينات معادة} many {# عينة معادة} other {# عينة معادة}} للإنترنت، يُسحب فيها نوع وصلات البلد من جديد وتُضاف وصلات تناظر لم تُرصد. أما الوصلات بين الشبكات الأجنبية فتبقى كما هي.',
  'stress.uncertainty.none': 'لم تُطلب فترات ثقة.',
  'stress.uncertainty.labels.confidence':
    'التصنيفات الخاطئة: {transit} من وصلات العبور و{peer} من وصلات التناظر، بحسب الثقة المحفوظة مع كل وصلة.',
  'stress.uncertainty.labels.published':
    'التصنيفات الخاطئة: {transit} من وصلات العبور و{peer} من وصلات التناظر، كما تحقق منها {source}. ولا تحفظ اللقطة ثقة خاصة بها.',
  'stress.uncertainty.unseen.vantage-points':
    'وصلات التناظر غير المرصودة: {rate} على الأقل لكل وصلة مرصودة، تقديرًا من عدد ما رصدته نقطة رصد واحدة وما رصدته نقطتان.',
  'stress.uncertainty.unseen.second-source':
    'وصلات التناظر غير المرصودة: {rate} على الأقل لكل وصلة مرصودة، تقديرًا مما أضافه نوع ثانٍ من المصادر إلى الأول.',
  'stress.uncertainty.unseen.nothing':
    'لا يمكن تقدير عدد وصلات التناظر غير المرصودة من هذه اللقطة، فلا تشملها فترات الثقة.',

  'scenario.invalid': 'لا يمكن استخدام السيناريو {file}. الأخطاء بحسب السطر:',
  'scenario.flags-invalid': 'لا يمكن اختبار هذه الخيارات:',
  'scenario.no-target': 'لا شيء يتعطل في {path}؛ اذكر {fields}.',
  'scenario.empty-selector': '{path} لا يختار شيئًا؛ حدّد {fields}.',
  'scenario.end-without-start':
    '{until} تاريخ، لكن ليس لأي حدث تاريخ في {field}؛ اكتب كليهما تاريخًا، أو كليهما وقتًا مثل {example}.',
  'scenario.other-country':
    'هذا السيناريو معدّ لـ{country} لا لـ{asked}؛ اطلب البلد الأول، أو احذف البلد من الملف.',
  'named-sets.invalid': 'لا يمكن استخدام المجموعات المسماة في {file}. الأخطاء بحسب السطر:',
  'named-sets.row': '{given} ليس عضوًا في مجموعة مسماة؛ اكتب {right}.',
  'stress.unknown-network':
    '{asn} غير موجود في هذه اللقطة؛ صحّح الرقم، أو تخطَّ الشبكات المجهولة بالخيار {option}.',
  'stress.unknown-country':
    'ليس في اللقطة أي شبكة برمز البلد {country}؛ صحّح الرمز، أو تخطَّ البلدان المجهولة بالخيار {option}.',
  'stress.unknown-link': 'لا وصلة بين {one} و{other} في هذه اللقطة؛ وللأولى وصلات إلى {neighbours}.',
  'stress.no-sets': 'لم تُعطَ أي مجموعات مسماة، فلا يدل {name} على شيء؛ حدّد ملفها عبر {sets}.',
  'stress.no-country': 'لا يذكر {file} بلدًا؛ أضف إليه {field} أو اذكر بلدًا قبله، مثل {example}.',
  'stress.unknown-set': 'لا توجد مجموعة مسماة باسم {name}؛ اختر واحدة من {known}.',
  'stress.empty-selection': '{path} لا يختار أي شبكة في هذه اللقطة؛ وسّع الاختيار.',
  'stress.no-gateway': '{path} لا يختار أي بوابة، إذ ليس للبلد بوابات هناك؛ اذكر بلدانًا أخرى.',
  'stress.lonely-exchange': 'تحتاج نقطة التبادل إلى عضوين على الأقل؛ اذكر عضوًا آخر.',
  'stress.own-hijack': 'لا يمكن لـ{asn} اختطاف بادئاته؛ اذكر شبكة أخرى في {field}، أو ضحايا آخرين.',
  'stress.ends-before-start': 'ينتهي هذا الحدث قبل أن يبدأ؛ يجب أن يأتي {until} بعد {at}.',
  'stress.attacker-down': '{asn} متعطل في الوقت نفسه في الحدث {event} فلا يمكنه إعلان شيء؛ غيّر أحد الحدثين.',
  'stress.down-twice': '{asn} متعطل أصلًا في الوقت نفسه في الحدث {event}؛ ويُحسب مرة واحدة.',
  'stress.down-often':
    'في {count, plural, zero {لا أحداث} one {حدث واحد} two {حدثين} few {# أحداث} many {# حدثًا} other {# حدث}} تتعطل شبكة معطلة أصلًا في الوقت نفسه، مثل {asn} في الحدث {event}؛ وتُحسب كل شبكة مرة واحدة.',
  'stress.skipped':
    'لا تضم اللقطة {count, plural, zero {شيئًا} one {عنصرًا واحدًا} two {عنصرين} few {# عناصر} many {# عنصرًا} other {# عنصر}} مما يذكره السيناريو، فاختُبر من دونه: {names}.',

  'stress.progress.draws': 'سحب الأجزاء العشوائية من السيناريو',
  'stress.section.draws': 'تغيّر النتائج بالضرر العشوائي',
  'stress.draws.explained':
    'سُحبت الأجزاء العشوائية من السيناريو {draws, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}؛ ويمثّل كلَّ سحب أكبرُ خسارة فيه.',
  'stress.draws.low': 'أخف ٥٪',
  'stress.draws.median': 'الوسيط',
  'stress.draws.high': 'أسوأ ٥٪',
  'stress.draws.worst': 'أسوأ سحب',
  'stress.draws.scale': 'حصة السحوبات',
  'stress.nothing-to-draw':
    'لا شيء عشوائي في هذا السيناريو؛ أضف {field} إلى أحد الأحداث، أو استغنِ عن السحوبات.',
  'stress.no-draws-file': 'لا يحوي {file} سحوبات؛ حدّد ملفًا آخر للمتابعة منه.',
  'stress.other-draws': 'يحوي {file} سحوبات سيناريو آخر أو لقطة أخرى؛ حدّد ملفًا آخر.',
};
