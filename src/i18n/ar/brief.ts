import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} و{other}: موجز للتعاون',
  'brief.title.region': 'موجز للمنطقة: {countries}',
  'brief.subtitle': 'الاعتماد المتبادل والمشاريع المشتركة والعروض، كما في {date}',
  'brief.progress.flows': 'تتبّع المسارات',
  'brief.progress.projects': 'تجربة المشاريع المشتركة',
  'brief.progress.partners': 'إعداد موجز عن كل شريك',
  'brief.partners.title': '{country} وشركاؤه جميعاً',
  'brief.partners.section': 'الشركاء',
  'brief.partners.out': 'تحتاج الموجزات مع جميع الشركاء إلى مجلد: سمِّه بالخيار {option}.',
  'brief.partners.one': 'الموجزات مع جميع الشركاء تخص بلداً واحداً؛ اذكر بلداً واحداً فقط مع {option}.',
  'brief.partners.column.partner': 'الشريك',
  'brief.partners.column.on': 'اعتماده على الشريك',
  'brief.partners.column.by': 'اعتماد الشريك عليه',
  'brief.partners.column.projects': 'مشاريع وُجدت',
  'brief.partners.column.gain': 'مكسبه من أفضل مشروع',
  'brief.partners.column.theirs': 'مكسب الشريك',
  'brief.partners.written':
    '{files, plural, zero {# ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}} عن {partners, plural, zero {# شركاء} one {شريك واحد} two {شريكين} few {# شركاء} many {# شريكاً} other {# شريك}} في {folder}.',
  'brief.partners.note':
    'حصص من المسارات الدولية في الاتجاهين؛ والمكاسب كما في كل موجز. أولاً الشركاء الذين يكسب معهم الطرفان أكثر.',
  'brief.partners.none': 'لا شبكات لأي بلد آخر في هذه اللقطة، فلا شريك يُعدّ موجز معه: {country}.',
  'brief.progress.writing': 'كتابة الموجزات',
  'brief.too-few': 'يحتاج الموجز إلى بلدين، أو أكثر مع {option}.',
  'brief.same-country': 'ذُكر {country} مرتين؛ اذكر شريكاً آخر.',
  'brief.section.summary': 'خلاصة',
  'brief.section.standing': 'موقع كل بلد',
  'brief.section.dependence': 'الاعتماد المتبادل',
  'brief.section.projects': 'مشاريع مشتركة لا تضرّ أي طرف',
  'brief.section.restoration': 'الاستعادة معاً',
  'brief.progress.restoration': 'تخطيط الاستعادة، فرادى ومعاً',
  'brief.restoration.helped':
    'إذا أصيب {one} وحده ({count, plural, zero {# إصلاحات} one {إصلاح واحد} two {إصلاحان} few {# إصلاحات} many {# إصلاحاً} other {# إصلاح}}) كانت خسارته {alone}؛ ومع فرق {other} وقطع غياره {helped}، أي أقل بنسبة {gain}.',
  'brief.restoration.helped-drawn':
    'إذا أصيب {one} وحده ({count, plural, zero {# إصلاحات} one {إصلاح واحد} two {إصلاحان} few {# إصلاحات} many {# إصلاحاً} other {# إصلاح}}، مسحوبة عشوائياً) كانت خسارته {alone}؛ ومع فرق {other} وقطع غياره {helped}، أي أقل بنسبة {gain}.',
  'brief.restoration.both':
    'إذا أصيب الاثنان معاً كانت خسارتهما {alone} بخطتين منفصلتين، و{shared} بخطة واحدة للاثنين، أي أقل بنسبة {gain}.',
  'brief.restoration.worse':
    'في الخطة المشتركة يخسر {country} أكثر مما يخسر بخطته: {shared} بدلاً من {alone}؛ فلا بد من تعويضه عن مساعدته.',
  'brief.restoration.common': 'مهارات وقطع لدى الطرفين بالاسم نفسه: {names}.',
  'brief.restoration.nothing-common':
    'لا تتفق قائمتا الموجودات على اسم أي مهارة أو قطعة، فلا شيء يُعار؛ استعملوا أسماء مشتركة.',
  'brief.restoration.fibres': 'ألياف بين نقاط حدودية، وما ينقص من خسارة كل طرف إذا أصيب وحده',
  'brief.restoration.no-fibre':
    'لا يوجد في قائمتي الموجودات مقسمان أو مركزا بيانات أو محطتا إنزال متقاربان بما يكفي لليف عابر للحدود.',
  'brief.restoration.column.point': 'نقطة حدودية: {country}',
  'brief.restoration.column.km': 'المسافة بالكيلومترات',
  'brief.restoration.method':
    'الخسارة هي عدد الناس بلا خدمة مضروباً في الساعات، وفق خطط الاستعادة على القائمتين؛ وتُقرأ نوبات الفرق المعارة بالتوقيت المحلي للطرف المصاب، ولا تستغرق إجراءات الحدود وقتاً، وطول الليف هو الخط المستقيم.',
  'brief.inventory.pair': 'الخيار {option} لموجز عن بلدين؛ اذكر موجودات كل منهما.',
  'brief.inventory.missing': 'تنقص موجودات {country}؛ اذكر قائمة لكل بلد بالخيار {option}.',
  'brief.inventory.form':
    'لا يبيّن {entry} لمن هو؛ اكتب {option} ثم رمز البلد وعلامة التساوي والمكان، لأحد {known}.',
  'brief.section.offers': 'ما يمكن أن يقدّمه كل طرف للآخر',
  'brief.section.method': 'كيف يُقرأ هذا',
  'brief.depends': 'تعبر {share} من المسارات الدولية لـ{one} شبكاتِ {other}، وفي مقدمتها {network}.',
  'brief.depends.not': 'لا يعبر أي مسار دولي لـ{one} شبكةً من شبكات {other}.',
  'brief.depends.unknown': 'المسارات الدولية لـ{one} غير معروفة.',
  'brief.depends.domestic': 'ومن المسارات بين شبكات {one} يمر {share} عبر {other}.',
  'brief.withdrawal': 'لو تعطلت شبكات {other} كلها لفقد {one} نسبة {share} من اتصاله الدولي بسائر العالم.',
  'brief.between':
    'مما يرسله {one} إلى {other} يعبر {share} بلداناً ثالثة، وفي مقدمتها {third}؛ ومتوسط طول المسار {hops} من القفزات.',
  'brief.between.direct':
    'ما يرسله {one} إلى {other} لا يعبر أي بلد ثالث؛ ومتوسط طول المسار {hops} من القفزات.',
  'brief.between.none': 'لا يُعرف أي مسار من {one} إلى {other}.',
  'brief.best': 'المشروع الأكثر نفعاً: {project}.',
  'brief.best.change': 'ومعه تنتقل حصة ما يرسله {country} عابراً بلداناً أخرى من {before} إلى {after}.',
  'brief.side': 'اعتماد {one} على {other}',
  'brief.set': 'أفضل مجموعة مشاريع مجرَّبة معاً:',
  'brief.no-projects': 'لم توجد بين الشبكات الرئيسية وصلة جديدة تنفع طرفاً ولا تضرّ أحداً.',
  'brief.project.peering': 'تبادل خاص بين {one} و{other}',
  'brief.project.transit': 'عبور تقدمه {one} لـ{other}',
  'brief.project.exchange':
    'حضور {network} في نقطة تبادل في {country} ({count, plural, zero {# نظير جديد} one {نظير جديد واحد} two {نظيران جديدان} few {# نظراء جدد} many {# نظيراً جديداً} other {# نظير جديد}})',
  'brief.table.standing': 'الأرقام جنباً إلى جنب، مع وسيط منطقة كل بلد',
  'brief.table.matrix': 'حصة المسارات الدولية (الصف) التي تعبر شبكات كل بلد (العمود)',
  'brief.table.networks': 'شبكات {other} التي تعبرها المسارات الدولية لـ{one}',
  'brief.table.shared': 'بلدان ثالثة يعتمد عليها الجميع (حصة المسارات الدولية)',
  'brief.table.projects': 'المشاريع ومتوسط المكسب النسبي لكل طرف',
  'brief.table.changes': 'الأرقام الآن ومع أفضل مجموعة',
  'brief.column.measure': 'المقياس',
  'brief.column.median': 'وسيط منطقة {country}',
  'brief.column.network': 'الشبكة',
  'brief.column.share': 'الحصة',
  'brief.column.country': 'البلد',
  'brief.column.project': 'المشروع',
  'brief.column.gain': 'مكسب {country}',
  'brief.column.now': '{country}، الآن',
  'brief.column.then': '{country}، بعدها',
  'brief.measure.loss': 'أسوأ خسارة منفردة',
  'brief.measure.foreign': 'المرسَل إلى الشركاء عبر بلدان ثالثة',
  'brief.measure.detour': 'مسارات داخلية تغادر البلد',
  'brief.measure.length': 'متوسط القفزات إلى الشركاء',
  'brief.offer':
    'يستطيع {from} أن يعرض على {to} تجربته في «{measure}»: {own} مقابل {theirs}، والوسيط بين البلدان كلها {median}.',
  'brief.offers.none': 'لا يوجد مقياس يتفوق فيه أحدهم على وسيط البلدان كلها ويقصر عنه آخر.',
  'brief.offers.no-ranks':
    'مقاييس البلدان كلها غير متاحة، فلا يمكن مقابلة مواطن القوة بالثغرات؛ {option} يحسبها ويحفظها.',
  'brief.method.routes':
    'تُحسب المسارات مما يُعرف عمّن يشتري ممن ومن يتبادل مع من؛ وتوزن الشبكات بعناوينها والزوج بحاصل الضرب، وتتقاسم المسارات المتساوية بالتساوي.',
  'brief.method.projects':
    'تربط المشاريع الشبكاتِ الرئيسية في كل بلد بحسب ما تحمله. ولا يُعرض مشروع إلا إذا لم يسؤ وضع أي بلد في الخسارة المنفردة والمسارات عبر بلدان ثالثة والالتفاف الداخلي وعدد القفزات؛ ومكسبه متوسط التحسن النسبي في الأربعة.',
  'brief.method.exchange':
    'لا تتضمن اللقطة من يحضر في أي نقطة تبادل: فالحضور في نقطة تبادل يعني هنا التبادل مع كل شبكات البلد التي تتبادل فيما بينها.',
};
