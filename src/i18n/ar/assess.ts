import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'مرونة شبكة {country, country}',
  'assess.subtitle': 'ما يعتمد عليه الاتصال، بتاريخ {date}',
  'assess.progress.countries': 'جارٍ قياس جميع البلدان',

  'assess.section.summary': 'الخلاصة',
  'assess.section.gateways': 'البوابات الدولية',
  'assess.section.abroad': 'الاعتماد على الخارج',
  'assess.section.failure': 'أثر تعطّل الشبكات',
  'assess.section.inside': 'داخل البلد',
  'assess.section.measures': 'جميع المقاييس',
  'assess.section.method': 'كيف يُقرأ التقرير',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    'تدخل أو تخرج عبر {network} نسبة {share} من المسارات الدولية، أكثر من أي شبكة أخرى في البلد: تعبرها نسبة {crossing} من شبكات أخرى أو إليها، وتبدأ أو تنتهي فيها نسبة {ending}.',
  'assess.leader.providers':
    'وتشتري العبور من {count, plural, zero {أي مزوّد أجنبي} one {مزوّد أجنبي واحد} two {مزوّدَين أجنبيَّين} few {# مزوّدين أجانب} many {# مزوّدًا أجنبيًا} other {# مزوّد أجنبي}}: {providers}.',
  'assess.leader.no-providers': 'وليس لها مزوّد أجنبي، بل تصل إلى العالم عبر نظراء أو عملاء.',
  'assess.no-routes': 'لا تُعرف أي مسارات دولية، فلا يُعرف أيضًا ما تعتمد عليه.',
  'assess.abroad.leader':
    'تحمل شبكات {country} نسبة {share} من المسارات الدولية، أكثر من شبكات أي بلد أجنبي آخر.',
  'assess.failure.single':
    'إذا تعطلت {network} فُقد {total} من الاتصال الدولي: {direct} لدى مستخدميها و{collateral} لدى غيرهم.',
  'assess.failure.single-own':
    'إذا تعطلت {network} خسر مستخدموها {total} من الاتصال الدولي للبلد. ولا تُظهر هذه البيانات خسارة لغيرهم.',
  'assess.failure.single-others':
    'إذا تعطلت {network} خسر غيرُ مستخدميها {total} من الاتصال الدولي للبلد. ولا تُظهر هذه البيانات خسارة لمستخدميها.',
  'assess.failure.pair': 'وإذا تعطلت {networks} معًا خسرت الشبكات الأخرى {share}.',
  'assess.failure.none': 'لا يؤدي تعطل أي شبكة وطنية وحدها إلى خسارة في الاتصال الدولي تُظهرها هذه البيانات.',
  'assess.islanding':
    'إذا قُطعت جميع البوابات الدولية بقيت نسبة {after} من أزواج الشبكات الوطنية، مرجَّحةً بأوزانها، متصلة، مقابل {before} قبل ذلك: فالخسارة الداخلية {loss}.',
  'assess.islanding.none':
    'إذا قُطعت جميع البوابات الدولية بقيت نسبة {after} من أزواج الشبكات الوطنية، مرجَّحةً بأوزانها، متصلة. ولا تُظهر هذه البيانات خسارة داخلية.',
  'assess.detour': 'تخرج من البلد نسبة {share} من المسارات بين الشبكات الوطنية.',
  'assess.inside.none': 'لا تُعرف مسارات بين الشبكات الوطنية، فلا يُعرف كذلك ما يبقى متصلًا داخل البلد.',
  'assess.inside.unseen':
    'قلّما يُرى التناظر داخل البلد من الخارج، فقد يبقى في الداخل من المسارات، ومتصلًا من الأزواج، أكثر مما تُظهره هذه البيانات.',

  'assess.diagram.title': 'كيف تدخل المسارات الدولية البلد (حصة المسارات الواردة)',
  'assess.diagram.world': 'العالم',
  'assess.diagram.upstreams': 'المزوّدون الأجانب',
  'assess.diagram.border': 'الشبكات الحدودية',
  'assess.diagram.transit': 'العبور الداخلي',
  'assess.diagram.access': 'شبكات النفاذ',
  'assess.diagram.others':
    '{count, plural, zero {لا غيرها} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',

  'assess.table.networks': 'الشبكات الوطنية التي تدخل المسارات الدولية وتخرج عبرها',
  'assess.table.gateways': 'أكثر البوابات حملًا للمسارات',
  'assess.table.countries': 'البلدان التي تحمل شبكاتها المسارات الدولية',
  'assess.table.foreign': 'الشبكات الأجنبية التي تحمل المسارات الدولية',
  'assess.table.losses':
    'أسوأ أعطال الشبكات الوطنية (المباشرة: ما تخسره الشبكات المتعطلة نفسها؛ التبعية: ما تخسره سائر الشبكات)',
  'assess.table.access': 'أكبر الشبكات بحسب الوزن',
  'assess.table.influence': 'نفوذ العبور على مستوى البلد',
  'assess.table.chokepoints': 'أكثر الشبكات الحدودية حملًا، ومجموع حصصها ٩٠٪ من المسارات الدولية',
  'assess.table.measures': 'جميع المقاييس مع مراتبها (١ = الأكثر تعرّضًا، وفي مقاييس الحجم ١ = الأكبر)',

  'assess.column.network': 'الشبكة',
  'assess.column.name': 'الاسم',
  'assess.column.country': 'البلد',
  'assess.column.share': 'الحصة',
  'assess.column.crossing': 'العابر',
  'assess.column.ending': 'المنتهي فيها',
  'assess.column.inbound': 'الوارد',
  'assess.column.outbound': 'الصادر',
  'assess.column.providers': 'المزوّدون الأجانب',
  'assess.column.neighbours': 'الجيران الوطنيون',
  'assess.column.from': 'الطرف الوطني',
  'assess.column.to': 'الطرف الأجنبي',
  'assess.column.role': 'الدور',
  'assess.column.case': 'الحالة',
  'assess.column.networks': 'الشبكات المتعطلة',
  'assess.column.proof': 'الإثبات',
  'assess.column.influence': 'النفوذ',
  'assess.column.measure': 'المقياس',
  'assess.column.value': 'القيمة',
  'assess.column.rank': 'المرتبة',
  'assess.column.coverage': 'التغطية',
  'assess.column.rank-in': 'في {region, country}',
  'assess.column.median': 'الوسيط',
  'assess.role.provider': 'مزوّد',
  'assess.role.peer': 'نظير',
  'assess.role.customer': 'عميل',
  'assess.case.international-total': 'دولي، في المجموع',
  'assess.case.domestic-total': 'داخلي، في المجموع',
  'assess.case.international':
    'دولي، {count, plural, zero {بلا شبكات} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'assess.case.domestic':
    'داخلي، {count, plural, zero {بلا شبكات} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'assess.proof.proved': 'مُثبَت أنها الأسوأ',
  'assess.proof.bound': '{share, share} على الأكثر',
  'assess.losses.nobody': 'لا شيء',
  'assess.rank.of': '{rank, number} من {of, number}',

  'assess.method.routes':
    'تُحسب المسارات من وصلات العبور والتناظر المعروفة. تفضّل الشبكة المسارات عبر العملاء، ثم عبر النظراء، ثم عبر المزوّدين، ومن بينها الأقل قفزات. وتتقاسم المسارات المتكافئة الحركة بالتساوي. والنتيجة هي ما تسمح به الوصلات المعروفة، لا ما قيس فعليًا على الشبكة.',
  'assess.method.weights':
    'وزن الشبكة هو عدد العناوين التي تعلنها ما لم يذكر تنبيه وزنًا آخر. الوزن معروف لـ{known} من أصل {all} من الشبكات الوطنية ذات الوصلات، ومنها {none} لا تعلن شيئًا؛ وهو للبقية مجهول، لا صفر.',
  'assess.method.weights.all':
    'وزن الشبكة هو عدد العناوين التي تعلنها ما لم يذكر تنبيه وزنًا آخر. الوزن معروف لجميع الشبكات الوطنية ذات الوصلات، وعددها {all}، ومنها {none} لا تعلن شيئًا.',
  'assess.method.unlinked':
    'وفي المجموع يُعرف مع الوصلات {national} من الوزن الوطني و{foreign} من الوزن الأجنبي. والتغطية بجانب كل رقم هي الحصة المعروفة مما يحتاج إليه ذلك الرقم؛ انظر {page}.',
  'assess.method.unlinked.further':
    '{count, plural, zero {لا شبكة وطنية أخرى تعلن} one {شبكة وطنية أخرى تعلن} two {شبكتان وطنيتان أخريان تعلنان} few {# شبكات وطنية أخرى تعلن} many {# شبكة وطنية أخرى تعلن} other {# شبكة وطنية أخرى تعلن}} عناوين من غير أن تُعرف لها وصلة.',
  'assess.method.unlinked.unknown':
    'لا تذكر هذه اللقطة ما تعلنه الشبكات التي لا وصلات لها، فتغطية الأرقام مجهولة.',
  'assess.method.countries': 'مما تعبره المسارات الدولية في الخارج، {share} شبكات لا يُعرف بلدها.',
  'assess.method.old-links':
    'يقوم {international} من الاتصال الدولي و{domestic} من الاتصال الداخلي على الوصلات القديمة، ويعبر {gateways} من المسارات الدولية الحدود عبر واحدة منها.',
  'assess.method.old-links.international':
    'يقوم {international} من الاتصال الدولي على الوصلات القديمة، ويعبر {gateways} من المسارات الدولية الحدود عبر واحدة منها.',
  'assess.method.old-links.unknown': 'لا تذكر هذه اللقطة متى ظهرت وصلاتها آخر مرة.',
  'assess.method.world': 'شبكات وزنها {share} من وزن العالم لا يُعرف بلدها، فتُعدّ أجنبية.',
  'assess.ipv6.weights':
    'وزن الشبكة في IPv6 هو عدد الكتل بحجم /48 التي تعلنها، مستخدمةً كانت أم لا. وتعلن {network} وحدها {share} مما يعلنه البلد، فلا تقول حصص IPv6 الكثير عن الناس.',
  'assess.method.ranks':
    'المرتبة ١ للبلد الأكثر تعرّضًا بين البلدان التي يُعرف لها المقياس. التعريفات في {page}.',
  'assess.method.influence':
    'يُحسب نفوذ العبور على مسارات محاكاة من الشبكات الأكثر جيرانًا، لأن اللقطة لا تحوي مسارات مرصودة.',
  'assess.method.no-ranks': 'لم تُطلب المراتب.',
  'assess.missing.international': 'لا مسارات دولية',
  'assess.missing.domestic': 'لا مسارات بين الشبكات الوطنية',
  'assess.missing.weight': 'لا أوزان معروفة',
  'assess.missing.networks': 'لا شبكة لها وصلة معروفة',
  'assess.missing.chokepoint': 'مجموع حصص الشبكات الحدودية أقل من ٩٠٪',
  'assess.no-rank.gateway-concentration': 'بلا مرتبة: يُحسب للبلد المعني وحده',
  'assess.ipv6.missing': 'ليس في اللقطة بيانات IPv6 لهذا البلد، فلا يذكر التقرير شيئًا عن IPv6.',
  'assess.ipv4.missing': 'ليس في اللقطة بيانات IPv4 لهذا البلد، فلا يذكر التقرير شيئًا عن IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'الشبكات',
  'assess.metric.networks.meaning': 'الشبكات (الأنظمة المستقلة) المسجلة في البلد التي لها وصلة واحدة على الأقل',
  'assess.metric.weight': 'الوزن',
  'assess.metric.weight.meaning':
    'العناوين التي تعلنها هذه الشبكات (وفي IPv6: كتل بحجم /48)، أو ما يذكره تنبيه بدلًا منها',
  'assess.metric.border-networks': 'الشبكات الحدودية',
  'assess.metric.border-networks.meaning': 'الشبكات الوطنية التي لها بوابة دولية',
  'assess.metric.gateways': 'البوابات الدولية',
  'assess.metric.gateways.meaning': 'الوصلات بين شبكة وطنية وشبكة أجنبية',
  'assess.metric.foreign-providers': 'المزوّدون الأجانب',
  'assess.metric.foreign-providers.meaning': 'الشبكات الأجنبية التي تبيع العبور لشبكات وطنية',
  'assess.metric.unreached': 'العالم المتعذّر الوصول إليه',
  'assess.metric.unreached.meaning': 'الحصة المرجَّحة بالوزن من أزواج شبكة وطنية وأخرى أجنبية لا مسار بينهما',
  'assess.metric.leading-network': 'الشبكة الرئيسية',
  'assess.metric.leading-network.meaning':
    'حصة المسارات الدولية التي تعبر الشبكة الوطنية الرئيسية أو تنتهي فيها',
  'assess.metric.leading-gateway': 'البوابة الرئيسية',
  'assess.metric.leading-gateway.meaning':
    'حصة المسارات الدولية التي تحملها أكثر الشبكات الوطنية حملًا (الهيمنة)',
  'assess.metric.leading-foreign-network': 'الشبكة الأجنبية الرئيسية',
  'assess.metric.leading-foreign-network.meaning':
    'حصة المسارات الدولية التي تحملها أكثر الشبكات الأجنبية حملًا',
  'assess.metric.leading-foreign-country': 'الاعتماد على بلد واحد',
  'assess.metric.leading-foreign-country.meaning':
    'حصة المسارات الدولية التي تحملها شبكات أكثر البلدان الأجنبية استخدامًا',
  'assess.metric.detour': 'الالتفاف عبر الخارج',
  'assess.metric.detour.meaning': 'الحصة المرجَّحة بالوزن من المسارات بين الشبكات الوطنية التي تخرج من البلد',
  'assess.metric.chokepoint-potential': 'احتمال الاختناق',
  'assess.metric.chokepoint-potential.meaning':
    'واحد مقسومًا على عدد الشبكات الحدودية الأكثر حملًا التي يبلغ مجموع حصصها ٩٠٪ من المسارات الدولية',
  'assess.metric.reliability': 'الاعتماد على شبكة واحدة',
  'assess.metric.reliability.meaning':
    'حصة الشبكات الوطنية التي تفقد كل سلسلة مزوّدين إلى قمة الإنترنت حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.transit-influence': 'نفوذ العبور',
  'assess.metric.transit-influence.meaning': 'أكبر نفوذ عبور لشبكة ما على مستوى البلد',
  'assess.metric.access-concentration': 'تركّز النفاذ',
  'assess.metric.access-concentration.meaning': 'مؤشر هيرفندال لتوزع العناوين على الشبكات الوطنية',
  'assess.metric.border-concentration': 'التركّز عند الحدود',
  'assess.metric.border-concentration.meaning': 'مؤشر هيرفندال لتوزع المسارات الدولية على الشبكات الحدودية',
  'assess.metric.gateway-concentration': 'تركّز البوابات',
  'assess.metric.gateway-concentration.meaning': 'مؤشر هيرفندال لتوزع المسارات الدولية على البوابات الدولية',
  'assess.metric.islanding-policy': 'الاتصال الداخلي عند الانعزال',
  'assess.metric.islanding-policy.meaning':
    'الحصة المرجَّحة بالوزن من أزواج الشبكات الوطنية التي تبقى متصلة إذا قُطعت جميع البوابات، وفق اتفاقات التوجيه الحالية',
  'assess.metric.islanding-physical': 'الاتصال الداخلي الممكن عند الانعزال',
  'assess.metric.islanding-physical.meaning':
    'الحصة المرجَّحة بالوزن من أزواج الشبكات الوطنية التي تبقى متصلة إذا قُطعت جميع البوابات وحملت كل شبكة الحركة كلها لجيرانها',
  'assess.metric.total-loss-single': 'أسوأ خسارة بعطل واحد',
  'assess.metric.total-loss-single.meaning':
    'كل ما يُفقد من الاتصال الدولي، لدى مستخدميها ولدى غيرهم، حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.loss-single': 'أسوأ خسارة للآخرين بعطل واحد',
  'assess.metric.loss-single.meaning': 'ما تخسره الشبكات الأخرى من الاتصال الدولي حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.loss-pair': 'أسوأ خسارة للآخرين بعطلين',
  'assess.metric.loss-pair.meaning': 'ما تخسره الشبكات الأخرى من الاتصال الدولي حين تتعطل أسوأ شبكتين وطنيتين',
  'assess.metric.domestic-loss-single': 'أسوأ خسارة داخلية للآخرين بعطل واحد',
  'assess.metric.domestic-loss-single.meaning':
    'ما تخسره الشبكات الأخرى من الاتصال الداخلي حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.domestic-loss-pair': 'أسوأ خسارة داخلية للآخرين بعطلين',
  'assess.metric.domestic-loss-pair.meaning':
    'ما تخسره الشبكات الأخرى من الاتصال الداخلي حين تتعطل أسوأ شبكتين وطنيتين',

  'compare.title': 'شبكات {countries, list} جنبًا إلى جنب',
  'compare.title.many':
    'شبكات {count, plural, zero {لا بلد} one {بلد واحد} two {بلدين} few {# بلدان} many {# بلدًا} other {# بلد}} جنبًا إلى جنب',
  'compare.section': 'المقاييس',
  'compare.coverage': 'ما مقدار المعروف',
  'compare.coverage.explained':
    'الحصة المعروفة مما تحتاج إليه المقاييس: الشبكات الوطنية ذات الوصلات، وأوزانها، والأزواج من شبكة وطنية وأخرى أجنبية، وأزواج الشبكات الوطنية، والبلدان التي تعبرها المسارات الدولية. والعمود الأخير حصة الاتصال الدولي القائمة على وصلات يسبق آخر ظهور لها تاريخ اللقطة بأكثر من سنة.',
  'compare.coverage.networks': 'الشبكات',
  'compare.coverage.weight': 'الوزن',
  'compare.coverage.international': 'الأزواج الدولية',
  'compare.coverage.domestic': 'الأزواج الداخلية',
  'compare.coverage.countries': 'البلدان المعبورة',
  'compare.coverage.old-links': 'على وصلات قديمة',
  'compare.explained': 'المقاييس في {plane}.',
  'compare.explained.ranks':
    'المقاييس في {plane}، والمرتبة بين جميع البلدان بين قوسين: المرتبة ١ للبلد الأكثر تعرّضًا، أو للأكبر إن كان المقياس حجمًا.',
  'compare.cell': '{value} ({rank})',
  'compare.leaders': 'الشبكات الرئيسية وأسوأ خسارة بعطل واحد',
  'compare.too-few': 'اذكر بلدين على الأقل للمقارنة.',
  'rank.title': 'ترتيب البلدان: {measure}',
  'rank.all.title': 'ترتيب البلدان بحسب كل المقاييس',
  'rank.all.subtitle':
    'أوائل البلدان في كل مقياس، وعددها {first}؛ المرتبة ١ للبلد الأكثر تعرّضًا، أو للأكبر إن كان المقياس حجمًا',
  'rank.measure-or-all': 'اذكر مقياسًا واحدًا للترتيب، أو استعمل {option} لجميع المقاييس: {known}.',
  'rank.section': 'الترتيب',
  'rank.missing':
    'المقياس غير معروف {count, plural, zero {لأي بلد} one {لبلد واحد} two {لبلدين} few {لـ# بلدان} many {لـ# بلدًا} other {لـ# بلد}}: {countries}.',
  'rank.thin':
    'المعروف أقل من نصف ما يحتاج إليه المقياس في {count, plural, zero {# بلد} one {بلد واحد} two {بلدين} few {# بلدان} many {# بلدًا} other {# بلد}} من هذه البلدان، فلا تقول المرتبة فيها الكثير.',
  'rank.unknown-metric': 'لا يوجد مقياس باسم {metric}؛ اختر واحدًا من {known}.',

  'assess.unknown-country-near':
    'لا يوجد بلد باسم {country} (الأقرب إليه: {near}). اكتب رمزًا من حرفين أو ثلاثة (ISO 3166) أو اسمًا.',
  'assess.country-without-networks': 'ليس في اللقطة أي شبكة مسجلة في {country} تُعرف لها وصلة؛ جرّب لقطة أخرى.',
  'assess.no-countries':
    'لا تذكر اللقطة {file} البلدان التي سُجلت فيها الشبكات؛ ابنِ لقطة تذكرها بالخيار {option}.',
  'assess.no-plane': 'ليس في اللقطة {file} بيانات {plane} لهذا البلد؛ احذف {option} لترى ما فيها.',
  'assess.unknown-country': 'لا يوجد بلد باسم {country}. اكتب رمزًا من حرفين أو ثلاثة (ISO 3166) أو اسمًا.',
};
