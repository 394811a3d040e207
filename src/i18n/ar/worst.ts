import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'أسوأ خسائر {country}',
  'worst.progress': 'البحث عن أسوأ مجموعة',
  'worst.no-candidates':
    'ليس لهذه الدولة ({country}) ما يُختار منه في {over}؛ اختر قيمة أخرى للخيار {option}.',
  'worst.section.set': 'أسوأ مجموعة',
  'worst.section.curve': 'أسوأ خسارة حسب عدد الأعطال',
  'worst.section.ties': 'ما يقاربها سوءًا',
  'worst.over.networks': 'الشبكات الوطنية',
  'worst.over.links': 'الروابط ذات الطرف الوطني',
  'worst.over.gateways': 'البوابات',
  'worst.over.foreign-suppliers': 'المزوّدون الأجانب',
  'worst.loss.international': 'الخسارة التبعية في الوصول الدولي',
  'worst.loss.domestic': 'الخسارة التبعية في الوصول الداخلي',
  'worst.loss.definition':
    'نسبة الوصول التي يفقدها كل الآخرين عند تعطل المجموعة؛ ولا يدخل فيها ما يفقده أعضاؤها أنفسهم.',
  'worst.asked':
    'من بين {candidates} ({over})، أيّها إذا تعطل منه {k, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} على الأكثر خسر الآخرون أكثر ما يمكن؟',
  'worst.proved':
    'مُبرهَن: لا مجموعة لا تزيد على {k} تسبب خسارة تبعية أكبر. حُسبت بدقة {evaluated, plural, zero {صفر مجموعات} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}، وما سواها استُبعد بحدّه الأعلى.',
  'worst.not-proved':
    'غير مُبرهَن: انتهت مهلة البحث بعد أن حُسبت بدقة {evaluated, plural, zero {صفر مجموعات} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}. لا مجموعة لا تزيد على {k} تسبب خسارة تبعية أكبر من {bound}؛ وقد تكون هذه هي الأسوأ.',
  'worst.nothing': 'لا مجموعة تُفقد الآخرين شيئًا.',
  'worst.whole': 'ومع ما يفقده أعضاؤها أنفسهم ({direct}) يبلغ المفقود {total}.',
  'worst.column.k': 'الأعطال على الأكثر',
  'worst.column.set': 'المجموعة',
  'worst.column.collateral': 'الخسارة التبعية',
  'worst.column.bound': 'الحدّ الأعلى',
  'worst.curve.title': 'الخسارة التبعية لأسوأ مجموعة',
  'worst.curve.x': 'الأعطال على الأكثر',
  'worst.curve.y': 'النسبة التي يفقدها الآخرون',
  'worst.ties.explained': 'مجموعات تقل خسارتها عن الأسوأ بأقل من {share}.',
  'worst.ties.none': 'لا تقترب منها مجموعة أخرى إلى أقل من {share}.',
  'worst.ties.more': 'هناك المزيد منها؛ والمدرَج أسوؤها.',

  'defend.title': 'تحصين {country} من أسوأ الخسائر',
  'defend.progress': 'تقييم روابط جديدة',
  'defend.nothing-to-defend':
    'لا مجموعة من {over} تُفقد الآخرين شيئًا في هذه الدولة ({country})، فلا شيء يُحصَّن؛ اختر نوعًا آخر.',
  'defend.no-proposal':
    'لا رابط يُقترح لهذه الدولة ({country}): فكل شريك مرتبط أصلًا حيث ينفع؛ اذكر شركاء آخرين.',
  'defend.section.chosen': 'الروابط الأنفع مجتمعةً',
  'defend.section.ranked': 'الروابط واحدًا واحدًا',
  'defend.before': 'من دون روابط جديدة، يُفقد أسوأ تعطل لما لا يزيد على {k} ({over}) الآخرين {worst}.',
  'defend.asked':
    'من بين {asked, plural, zero {لا روابط ممكنة} one {رابط ممكن واحد} two {رابطين ممكنين} few {# روابط ممكنة} many {# رابطًا ممكنًا} other {# رابط ممكن}} تُذكر الأفضل ({links}) بالترتيب الذي يجدر أن تُبنى به: كل سطر يفترض ما فوقه قائمًا.',
  'defend.ranked.explained':
    'ما يبقى من أسوأ خسارة إذا بُني هذا الرابط وحده. «ما يساويه» عدد الشركاء الآخرين الذين ينفعون بالقدر نفسه؛ ولا يختلفون إلا في شبكات بلا عبور.',
  'defend.progress.together': 'البحث عن روابط أنفع مجتمعةً',
  'defend.better': 'اختيارٌ آخر يترك خسارة أقل (عدد الروابط: {links}): {worst}.',
  'defend.best.proved':
    'مُثبَت: لا يترك أي اختيار آخر بهذا العدد ({links}) من الروابط المدروسة خسارةً قصوى أصغر.',
  'defend.best.open':
    'غير مُثبَت: قد يترك اختيار آخر بهذا العدد ({links}) من الروابط المدروسة خسارةً قصوى أصغر.',
  'defend.without': 'من دون روابط جديدة',
  'defend.with': 'مع الروابط المختارة',
  'defend.column.partner': 'الشريك',
  'defend.column.as': 'صفة الشريك',
  'defend.column.worst': 'أسوأ خسارة',
  'defend.column.gain': 'المكسب',
  'defend.column.alike': 'ما يساويه',
  'defend.as.provider': 'مزوّد',
  'defend.as.peer': 'نظير',
  'defend.as.customer': 'عميل',
};
