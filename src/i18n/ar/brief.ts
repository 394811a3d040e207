import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} و{other}: موجز للتعاون',
  'brief.title.region': 'موجز المنطقة: {countries}',
  'brief.subtitle': 'الاعتماد المتبادل والمشاريع المشتركة والعروض، بتاريخ {date}',
  'brief.progress.flows': 'حساب المسارات',
  'brief.progress.projects': 'تقييم المشاريع المشتركة',
  'brief.progress.partners': 'إعداد موجزات جميع الشركاء',
  'brief.partners.title': '{country} وجميع الشركاء',
  'brief.partners.section': 'الشركاء',
  'brief.partners.out': 'تحتاج موجزات جميع الشركاء إلى مجلد؛ حدّده بالخيار {option}.',
  'brief.partners.one': 'موجزات جميع الشركاء تخص بلدًا واحدًا؛ اذكر بلدًا واحدًا فقط بالخيار {option}.',
  'brief.partners.column.partner': 'الشريك',
  'brief.partners.column.on': 'اعتماد على الشريك',
  'brief.partners.column.by': 'اعتماد الشريك',
  'brief.partners.column.projects': 'المشاريع',
  'brief.partners.column.gain': 'مكسب البلد',
  'brief.partners.column.theirs': 'مكسب الشريك',
  'brief.partners.written':
    '{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} عن {partners, plural, zero {أي شريك} one {شريك واحد} two {شريكين} few {# شركاء} many {# شريكًا} other {# شريك}} في {folder}.',
  'brief.partners.note':
    'الاعتماد هو حصة المسارات الدولية في الاتجاهين. والمكاسب مكاسب أفضل مشروع في كل موجز. ويُذكر أولًا الشركاء الذين يعود التعاون معهم بأكبر مكسب على الطرفين.',
  'brief.partners.none': 'لا شبكات لأي بلد آخر في هذه اللقطة، فلا شريك يُعدّ موجز عنه مع {country}.',
  'brief.progress.writing': 'كتابة الموجزات',
  'brief.too-few': 'يحتاج الموجز إلى بلدين، أو أكثر مع {option}.',
  'brief.same-country': 'ذُكر اسم {country} مرتين؛ اذكر شريكًا آخر.',
  'brief.section.summary': 'الخلاصة',
  'brief.section.standing': 'موقع كل بلد',
  'brief.section.dependence': 'الاعتماد المتبادل',
  'brief.section.projects': 'مشاريع مشتركة لا تضرّ أي طرف',
  'brief.section.restoration': 'الاستعادة المشتركة',
  'brief.progress.restoration': 'تخطيط الاستعادة، منفردة ومشتركة',
  'brief.restoration.helped':
    'إذا اقتصر الضرر على {one} ({count, plural, zero {لا إصلاحات} one {إصلاح واحد} two {إصلاحان} few {# إصلاحات} many {# إصلاحًا} other {# إصلاح}}) بلغت الخسارة {alone}. وبالاستعانة بفرق الإصلاح وقطع الغيار من {other} تبلغ {helped}، أي أقل بنسبة {gain}.',
  'brief.restoration.helped-drawn':
    'إذا اقتصر الضرر على {one} ({count, plural, zero {لا إصلاحات} one {إصلاح واحد} two {إصلاحان} few {# إصلاحات} many {# إصلاحًا} other {# إصلاح}}، باختيار عشوائي) بلغت الخسارة {alone}. وبالاستعانة بفرق الإصلاح وقطع الغيار من {other} تبلغ {helped}، أي أقل بنسبة {gain}.',
  'brief.restoration.both':
    'إذا تضرر البلدان معًا بلغت خسارتهما {alone} بخطتين منفصلتين، و{shared} بخطة مشتركة واحدة، أي أقل بنسبة {gain}.',
  'brief.restoration.worse':
    'في الخطة المشتركة تزيد خسارة {country} على خسارة الخطة المنفردة: {shared} بدلًا من {alone}. وهذه المساعدة تستوجب تعويضًا.',
  'brief.restoration.common': 'مهارات وقطع لها الاسم نفسه لدى الطرفين: {names}.',
  'brief.restoration.nothing-common':
    'لا يشترك الجردان في اسم أي مهارة أو قطعة، فلا شيء يمكن إعارته؛ استخدم أسماء مشتركة.',
  'brief.restoration.fibres': 'ألياف بين نقاط حدودية، مع انخفاض خسارة كل طرف إذا تضرر وحده',
  'brief.restoration.no-fibre':
    'لا يوجد في الجردين مقسمان أو مركزا بيانات أو محطتا إنزال متقاربان بما يكفي لمدّ ليف عبر الحدود.',
  'brief.restoration.column.point': 'نقطة حدودية: {country}',
  'brief.restoration.column.km': 'المسافة (كم)',
  'brief.restoration.method':
    'الخسارة هي عدد الأشخاص المحرومين من الخدمة مضروبًا في الساعات، وفق خطط الاستعادة للجردين. وتتبع نوبات الفرق المعارة التوقيت المحلي للطرف المتضرر، ولا تستغرق إجراءات الحدود وقتًا، وتمتد الألياف في خط مستقيم.',
  'brief.inventory.pair': 'الخيار {option} لموجز عن بلدين؛ قدّم جرد كل منهما.',
  'brief.inventory.missing': 'ينقص جرد {country}؛ قدّم جردًا لكل بلد بالخيار {option}.',
  'brief.inventory.twice': 'أُعطي {option} مرتين للبلد {country}؛ احذف أحدهما.',
  'brief.inventory.form':
    'لا يبيّن {entry} البلد المقصود؛ اكتب {option} ثم رمز البلد وعلامة التساوي والمسار، لأحد {known}.',
  'brief.services': 'خدمات {one} التي تستمر إذا توقفت كل شبكات {other} عن خدمة شبكات {one}',
  'brief.section.offers': 'ما يمكن أن يقدّمه كل طرف للآخر',
  'brief.section.method': 'كيف يُقرأ التقرير',
  'brief.depends': 'تحمل شبكات {other} نسبة {share} من مسارات {one} الدولية، وفي مقدمتها {network}.',
  'brief.depends.not': 'لا يعبر أي مسار من مسارات {one} الدولية شبكةً من شبكات {other}.',
  'brief.depends.unknown': 'مسارات {one} الدولية غير معروفة.',
  'brief.depends.domestic': 'تمر نسبة {share} من المسارات بين شبكات {one} عبر {other}.',
  'brief.withdrawal':
    'إذا توقفت كل شبكات {other} عن خدمة شبكات {one} خسرت هذه {total} من اتصالها الدولي: {direct} مع تلك الشبكات و{collateral} مع سائر العالم.',
  'brief.withdrawal.none': 'لا تُظهر هذه البيانات خسارة إذا توقفت كل شبكات {other} عن خدمة شبكات {one}.',
  'brief.gateways': 'وإذا تعطلت البوابات بين البلدين وحدها خسرت {share}.',
  'brief.gateways.none': 'وإذا تعطلت البوابات بين البلدين وحدها فلا تُظهر هذه البيانات خسارة.',
  'brief.between':
    'تعبر نسبة {share} من الحركة من {one} إلى {other} شبكات ليست من أي من البلدين، وفي مقدمتها شبكات {third}. ومتوسط عدد قفزات المسار {hops}.',
  'brief.between.mostly-unknown':
    'تعبر نسبة {share} من الحركة من {one} إلى {other} شبكات ليست من أي من البلدين، وفي مقدمتها شبكات لا يُعرف بلدها ({unknown}). ومتوسط عدد قفزات المسار {hops}.',
  'brief.between.direct':
    'لا تعبر الحركة من {one} إلى {other} أي شبكة يُعرف أنها من بلد ثالث. ومتوسط عدد قفزات المسار {hops}.',
  'brief.between.unknown': 'تعبر نسبة {share} من الحركة من {one} إلى {other} شبكات لا يُعرف بلدها.',
  'brief.between.none': 'لا يُعرف أي مسار من {one} إلى {other}.',
  'brief.best': 'المشروع الأكثر نفعًا: {project}.',
  'brief.best.change':
    'ينقل هذا المشروع حصة حركة {country} العابرة لشبكات خارج الطرفين من {before} إلى {after}.',
  'brief.side': 'اعتماد {one} على {other}',
  'brief.set': 'أفضل مجموعة من المشاريع:',
  'brief.no-projects': 'لم يُعثر بين الشبكات الرئيسية على وصلة جديدة تنفع طرفًا ولا تضر أحدًا.',
  'brief.project.peering': 'تناظر خاص بين {one} و{other}',
  'brief.project.transit': 'عبور من {one} إلى {other}',
  'brief.project.exchange':
    'حضور {network} في نقطة تبادل في {country} ({count, plural, zero {# نظير جديد} one {نظير جديد واحد} two {نظيران جديدان} few {# نظراء جدد} many {# نظيرًا جديدًا} other {# نظير جديد}})',
  'brief.table.standing': 'الأرقام جنبًا إلى جنب، مع وسيط منطقة كل بلد',
  'brief.table.matrix': 'حصة المسارات الدولية لبلد كل صف التي تعبر شبكات بلد كل عمود',
  'brief.table.networks': 'شبكات {other} على مسارات {one} الدولية',
  'brief.table.shared': 'البلدان الثالثة التي يعتمد عليها الجميع (حصة المسارات الدولية)',
  'brief.table.projects': 'المشاريع ومتوسط المكسب النسبي لكل طرف',
  'brief.table.changes': 'الأرقام الآن ومع أفضل مجموعة من المشاريع',
  'brief.figure.dependence': 'مسارات {one} عبر {other}',
  'brief.column.measure': 'المقياس',
  'brief.column.median': 'وسيط منطقة {country}',
  'brief.column.network': 'الشبكة',
  'brief.column.share': 'الحصة',
  'brief.column.country': 'البلد',
  'brief.column.project': 'المشروع',
  'brief.column.gain': 'المكسب: {country}',
  'brief.column.now': 'الآن: {country}',
  'brief.column.then': 'لاحقًا: {country}',
  'brief.measure.loss': 'أسوأ خسارة للآخرين بعطل واحد',
  'brief.measure.foreign': 'الحركة عبر شبكات خارج الطرفين',
  'brief.measure.detour': 'المسارات الداخلية التي تخرج من البلد',
  'brief.measure.length': 'متوسط القفزات إلى الشركاء',
  'brief.offer':
    'يمكن عرض تجربة {from} في «{measure}» على {to}: {own} مقابل {theirs}. والوسيط لجميع البلدان {median}.',
  'brief.offers.none': 'لا يتفوق أي طرف على الوسيط العالمي في أيٍّ من هذه المقاييس بينما يقصر عنه الآخر.',
  'brief.offers.no-ranks': 'لم تُطلب قيم الوسيط ولا العروض؛ يقيس {option} جميع البلدان من أجلها.',
  'brief.method.routes':
    'تُحسب المسارات من وصلات العبور والتناظر المعروفة. ووزن الشبكة عدد عناوين IPv4 فيها ما لم يذكر تنبيه وزنًا آخر، ووزن الزوج حاصل ضرب الوزنين. وتتقاسم المسارات المتكافئة الحركة بالتساوي.',
  'brief.knowledge':
    'المعروف مع الوصلات بحسب الوزن: {international} من الأزواج الدولية لـ{country} و{domestic} من أزواجها الداخلية. ومما تعبره مساراتها الدولية في الخارج، {unknown} شبكات لا يُعرف بلدها.',
  'brief.knowledge.unknown':
    'لا تذكر اللقطة ما تعلنه شبكات {country} التي لا وصلات لها. ومما تعبره مساراتها الدولية في الخارج، {unknown} شبكات لا يُعرف بلدها.',
  'brief.method.projects':
    'تربط المشاريع الشبكات الرئيسية في كل بلد بحسب ما تحمله من وزن. ولا يُعرض مشروع إلا إذا لم يسؤ به وضع أي بلد في أسوأ خسارة بعطل واحد، والمسارات عبر بلدان ثالثة، والالتفاف عبر الخارج، وعدد القفزات. ومكسبه متوسط التحسن النسبي في هذه الأربعة.',
  'brief.method.exchange':
    'لا تذكر اللقطة من الحاضر في كل نقطة تبادل. لذلك يعني الحضور في نقطة تبادل التناظر مع جميع شبكات البلد المتناظرة فيما بينها.',
  'partners.subtitle': 'من يعتمد على من، ومن يستطيع أن يساعد من، بتاريخ {date}',
  'partners.note':
    'الاعتماد هو حصة المسارات الدولية في الاتجاهين. نقطة الاختناق المشتركة بلد ثالث يحمل مسارات كليهما. العرض مقياس يتفوق فيه أحد الطرفين على وسيط العالم ويقصّر عنه الآخر.',
  'partners.column.shared': 'نقاط الاختناق المشتركة',
  'partners.column.offers': 'يمكن أن يعرض',
  'partners.column.needs': 'يمكن أن ينال',
  'partners.shared.none': 'لا شيء',
};
