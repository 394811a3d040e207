import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'أسوأ خسائر {country}',
  'worst.progress': 'البحث عن أسوأ مجموعة',
  'worst.no-candidates':
    'ليس في {country} من نوع {over} ما يضر عطله غيره (والشبكة التي لا عملاء لها لا تضر غيرها)؛ اختر قيمة أخرى للخيار {option}.',
  'worst.section.set': 'أسوأ مجموعة',
  'worst.section.curve': 'أسوأ خسارة بحسب عدد الأعطال',
  'worst.section.ties': 'مجموعات تقاربها سوءًا',
  'worst.over.networks': 'الشبكات الوطنية',
  'worst.over.links': 'الوصلات ذات الطرف الوطني',
  'worst.over.gateways': 'البوابات',
  'worst.over.foreign-suppliers': 'المزوّدون الأجانب',
  'worst.loss.international': 'الخسارة التبعية في الوصول الدولي',
  'worst.loss.domestic': 'الخسارة التبعية في الوصول الداخلي',
  'worst.loss.definition':
    'حصة الوصول التي تخسرها سائر الشبكات عند تعطل المجموعة، من دون ما يخسره أعضاؤها أنفسهم.',
  'worst.asked':
    'تعطُّل {k, plural, zero {#} one {واحد} two {اثنين} few {#} many {#} other {#}} على الأكثر، من بين {candidates} ({over})، يكلّف الآخرين أكثر من سواه:',
  'worst.proved':
    'مُثبَت: لا تسبب أي مجموعة لا يزيد عدد أعضائها على {k} خسارة تبعية أكبر. حسب البحث بدقة {evaluated, plural, zero {# مجموعة} one {مجموعة واحدة} two {مجموعتين} few {# مجموعات} many {# مجموعة} other {# مجموعة}}، واستبعدت الحدود ما سواها.',
  'worst.not-proved':
    'غير مُثبَت: انتهت مهلة البحث بعد أن حسب بدقة {evaluated, plural, zero {# مجموعة} one {مجموعة واحدة} two {مجموعتين} few {# مجموعات} many {# مجموعة} other {# مجموعة}}. لا تسبب أي مجموعة لا يزيد عدد أعضائها على {k} خسارة تبعية تتجاوز {bound}؛ وقد تكون هذه هي الأسوأ.',
  'worst.nothing': 'لا توجد مجموعة تكلّف الآخرين شيئًا.',
  'worst.whole': 'مع ما يخسره أعضاؤها أنفسهم ({direct}) تبلغ الخسارة كلها {total}.',
  'worst.column.k': 'أقصى عدد أعطال',
  'worst.column.set': 'المجموعة',
  'worst.column.collateral': 'الخسارة التبعية',
  'worst.column.bound': 'الحد',
  'worst.curve.title': 'الخسارة التبعية لأسوأ مجموعة',
  'worst.curve.x': 'أقصى عدد أعطال',
  'worst.curve.y': 'الحصة التي يخسرها الآخرون',
  'worst.ties.explained': 'مجموعات تقل خسارتها عن خسارة أسوأ مجموعة بأقل من {share}.',
  'worst.ties.none': 'لا تقترب خسارة أي مجموعة أخرى من أسوئها إلى ما دون {share}.',
  'worst.ties.more': 'هناك مزيد من هذه المجموعات؛ والمذكور أسوؤها.',

  'defend.title': 'تحصين {country} من أسوأ الخسائر',
  'defend.progress': 'تقييم وصلات جديدة',
  'defend.nothing-to-defend': 'لا يكلّف تعطل {over} الآخرين في {country} شيئًا، فلا شيء يُحصَّن؛ اختر نوعًا آخر.',
  'defend.no-proposal':
    'لا وصلة يمكن اقتراحها لـ{country}: فكل شريك موصول أصلًا حيث ينفع ذلك؛ اذكر شركاء آخرين.',
  'defend.section.chosen': 'الوصلات الأنفع مجتمعةً',
  'defend.section.ranked': 'الوصلات واحدةً واحدة',
  'defend.figure': 'أسوأ خسارة مع الوصلات الجديدة',
  'defend.before': 'من دون وصلات جديدة، يخسر الآخرون {worst} في أسوأ تعطل ({over}، بحد أقصى {k}).',
  'defend.asked':
    '{links, plural, zero {لا وصلات مختارة} one {أفضل وصلة} two {أفضل وصلتين} few {أفضل # وصلات} many {أفضل # وصلة} other {أفضل # وصلة}} من {asked, plural, zero {الوصلات الممكنة} one {وصلة ممكنة واحدة} two {وصلتين ممكنتين} few {# وصلات ممكنة} many {# وصلة ممكنة} other {# وصلة ممكنة}}، بترتيب البناء: يفترض كل سطر أن الوصلات التي فوقه قائمة.',
  'defend.ranked.explained':
    'أسوأ خسارة تبقى إذا بُنيت هذه الوصلة وحدها. و«المكافئون» عدد الشركاء الآخرين الذين ينفعون بالقدر نفسه؛ ولا يختلفون إلا في شبكات بلا عبور.',
  'defend.progress.together': 'البحث عن وصلات أنفع مجتمعةً',
  'defend.better':
    'اختيار آخر ({links, plural, zero {بلا وصلات} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}}) يُبقي خسارة أقل: {worst}.',
  'defend.best.proved':
    '{links, plural, zero {مُثبَت: لا يوجد اختيار آخر من هذه الوصلات تكون معه} one {مُثبَت: لا توجد بين هذه الوصلات وصلة أخرى تكون معها} two {مُثبَت: لا يوجد اختيار آخر لوصلتين من هذه الوصلات تكون معه} few {مُثبَت: لا يوجد اختيار آخر لـ# وصلات من هذه الوصلات تكون معه} many {مُثبَت: لا يوجد اختيار آخر لـ# وصلة من هذه الوصلات تكون معه} other {مُثبَت: لا يوجد اختيار آخر لـ# وصلة من هذه الوصلات تكون معه}} أسوأ خسارة أقل.',
  'defend.best.open':
    '{links, plural, zero {غير مُثبَت: قد يوجد اختيار آخر من هذه الوصلات تكون معه} one {غير مُثبَت: قد توجد بين هذه الوصلات وصلة أخرى تكون معها} two {غير مُثبَت: قد يوجد اختيار آخر لوصلتين من هذه الوصلات تكون معه} few {غير مُثبَت: قد يوجد اختيار آخر لـ# وصلات من هذه الوصلات تكون معه} many {غير مُثبَت: قد يوجد اختيار آخر لـ# وصلة من هذه الوصلات تكون معه} other {غير مُثبَت: قد يوجد اختيار آخر لـ# وصلة من هذه الوصلات تكون معه}} أسوأ خسارة أقل.',
  'defend.without': 'من دون وصلات جديدة',
  'defend.with': 'مع الوصلات المختارة',
  'defend.column.partner': 'الشريك',
  'defend.column.as': 'دور الشريك',
  'defend.column.worst': 'أسوأ خسارة',
  'defend.column.gain': 'المكسب',
  'defend.column.alike': 'المكافئون',
  'defend.as.provider': 'مزوّد',
  'defend.as.peer': 'نظير',
  'defend.as.customer': 'عميل',
};
