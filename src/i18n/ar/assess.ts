import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'مرونة شبكة {country, country}',
  'assess.subtitle': 'ما يقوم عليه اتصالها، كما كان في {date, date}',
  'assess.progress.countries': 'جارٍ قياس جميع البلدان',

  'assess.section.summary': 'الخلاصة',
  'assess.section.gateways': 'البوابات الدولية',
  'assess.section.abroad': 'الاعتماد على الغير',
  'assess.section.failure': 'ما ينقطع حين تتعطل الشبكات',
  'assess.section.inside': 'داخل البلد',
  'assess.section.measures': 'جميع المقاييس',
  'assess.section.method': 'كيف تُقرأ هذه الأرقام',
  'assess.section.ipv6': 'IPv6',

  'assess.leader': 'تحمل {network, asn} {share, share} من المسارات الدولية، أكثر من أي شبكة أخرى في البلد.',
  'assess.leader.providers':
    'ومن ورائها {count, plural, zero {لا مزوّد أجنبي} one {مزوّد أجنبي واحد} two {مزوّدان أجنبيان} few {# مزوّدين أجانب} many {# مزوّدًا أجنبيًا} other {# مزوّد أجنبي}}: {providers, list}.',
  'assess.leader.no-providers': 'وليس لها مزوّد أجنبي، فهي تصل إلى العالم عبر أنداد أو عملاء.',
  'assess.no-leader': 'لا تحمل أي شبكة وطنية مسارات دولية لغيرها.',
  'assess.no-routes': 'لا تُعرف أي مسارات دولية، فلا يُعرف أيضًا ما تقوم عليه.',
  'assess.abroad.leader':
    'وفي الخارج تعبر {share, share} من المسارات الدولية شبكات {country, country}، أكثر من أي بلد آخر.',
  'assess.failure.single': 'إذا تعطلت {network, asn} خسر الآخرون {share, share} من اتصالهم الدولي.',
  'assess.failure.pair': 'وإذا تعطلت معًا {networks, list} بلغت الخسارة {share, share}.',
  'assess.failure.none': 'لا توجد شبكة وطنية واحدة يؤدي تعطلها إلى حرمان الآخرين من الاتصال الدولي.',
  'assess.islanding':
    'إذا قُطعت جميع البوابات الدولية بقي {share, share} من أزواج الشبكات الوطنية، بحسب ثقلها، متصلًا.',
  'assess.detour': 'تخرج من البلد {share, share} من المسارات بين الشبكات الوطنية.',

  'assess.diagram.title': 'كيف يدخل العالم (حصة المسارات الواردة)',
  'assess.diagram.world': 'العالم',
  'assess.diagram.upstreams': 'المزوّدون الأجانب',
  'assess.diagram.border': 'الشبكات الحدودية',
  'assess.diagram.transit': 'العبور الداخلي',
  'assess.diagram.access': 'شبكات النفاذ',
  'assess.diagram.others':
    '{count, plural, zero {لا غيرها} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',

  'assess.table.networks': 'الشبكات الوطنية التي تحمل المسارات الدولية',
  'assess.table.gateways': 'أكثر البوابات ازدحامًا',
  'assess.table.countries': 'البلدان التي تعبر المسارات الدولية شبكاتها',
  'assess.table.foreign': 'الشبكات الأجنبية التي تعبرها المسارات الدولية',
  'assess.table.losses': 'أسوأ الحالات بين الشبكات الوطنية',
  'assess.table.access': 'أكبر الشبكات بحسب العناوين',
  'assess.table.influence': 'نفوذ العبور على مستوى البلد',
  'assess.table.chokepoints': 'الشبكات الحدودية التي ترى معًا تسعة أعشار المسارات الدولية',
  'assess.table.measures': 'كل مقياس مع ترتيبه (1 = الأشد تعرّضًا، وفي مقاييس الحجم 1 = الأكبر)',

  'assess.column.network': 'الشبكة',
  'assess.column.name': 'الاسم',
  'assess.column.country': 'البلد',
  'assess.column.share': 'الحصة',
  'assess.column.inbound': 'الوارد',
  'assess.column.outbound': 'الصادر',
  'assess.column.providers': 'مزوّدون أجانب',
  'assess.column.neighbours': 'جيران وطنيون',
  'assess.column.from': 'الطرف الوطني',
  'assess.column.to': 'الطرف الأجنبي',
  'assess.column.role': 'دور الطرف الأجنبي',
  'assess.column.case': 'الحالة',
  'assess.column.networks': 'الشبكات المعطلة',
  'assess.column.others-lose': 'خسارة الآخرين',
  'assess.column.they-lose': 'خسارتها هي',
  'assess.column.proof': 'البرهان',
  'assess.column.influence': 'النفوذ',
  'assess.column.measure': 'المقياس',
  'assess.column.value': 'القيمة',
  'assess.column.rank': 'الترتيب',
  'assess.column.rank-in': 'في {region, country}',
  'assess.column.median': 'الوسيط',
  'assess.role.provider': 'مزوّد',
  'assess.role.peer': 'ندّ',
  'assess.role.customer': 'عميل',
  'assess.case.international':
    'دولي، {count, plural, zero {بلا شبكات} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'assess.case.domestic':
    'داخلي، {count, plural, zero {بلا شبكات} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'assess.proof.proved': 'ثبت أنها الأسوأ',
  'assess.proof.bound': '{share, share} على الأكثر',
  'assess.rank.of': '{rank, number} من {of, number}',

  'assess.method.routes':
    'تُحسب المسارات مما يُعرف عمّن يشتري العبور ممّن ومن يتبادل مع من: العملاء قبل الأنداد والأنداد قبل المزوّدين، ثم الأقل قفزات، وتُقسم المسارات المتساوية بالتساوي. وهي ما تسمح به الوصلات المعروفة، لا ما قيس على الأسلاك.',
  'assess.method.weights':
    'ثقل الشبكة عدد العناوين التي تعلنها؛ ثقل {known, number} من أصل {all, number} من الشبكات الوطنية معروف، أما البقية فمجهولة الثقل لا صفرية.',
  'assess.method.world': '{share, share} من ثقل العالم لا يُعرف بلده ويُحسب أجنبيًا.',
  'assess.method.ranks':
    'الترتيب 1 هو البلد الأشد تعرّضًا بين البلدان التي يُعرف لها المقياس؛ والتعريفات في {page, literal}.',
  'assess.method.influence':
    'يُحسب نفوذ العبور على مسارات محاكاة من أكثر الشبكات جيرانًا، إذ لا تتوفر مسارات مرصودة.',
  'assess.method.no-ranks': 'لم يُطلب الترتيب.',
  'assess.ipv6.missing': 'ليس في اللقطة مستوى IPv6 لهذا البلد، فلا يُقال هنا شيء عن IPv6.',
  'assess.ipv4.missing': 'ليس في اللقطة مستوى IPv4 لهذا البلد، فلا يُقال هنا شيء عن IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'الشبكات',
  'assess.metric.networks.meaning': 'الشبكات المسجلة في البلد التي لها وصلة',
  'assess.metric.weight': 'العناوين',
  'assess.metric.weight.meaning': 'العناوين التي تعلنها (وفي IPv6: كتل بحجم /48)',
  'assess.metric.border-networks': 'الشبكات الحدودية',
  'assess.metric.border-networks.meaning': 'الشبكات الوطنية التي لها بوابة دولية',
  'assess.metric.gateways': 'البوابات الدولية',
  'assess.metric.gateways.meaning': 'الوصلات بين شبكة وطنية وشبكة أجنبية',
  'assess.metric.foreign-providers': 'المزوّدون الأجانب',
  'assess.metric.foreign-providers.meaning': 'الشبكات الأجنبية التي تبيع العبور لشبكات وطنية',
  'assess.metric.unreached': 'ما لا يُوصل إليه من العالم',
  'assess.metric.unreached.meaning': 'الحصة، بحسب الثقل، من أزواج شبكة وطنية وأخرى أجنبية لا مسار بينهما',
  'assess.metric.leading-gateway': 'البوابة الأولى',
  'assess.metric.leading-gateway.meaning': 'أكبر حصة من المسارات الدولية تعبر شبكة وطنية واحدة (الهيمنة)',
  'assess.metric.leading-foreign-network': 'الشبكة الأجنبية الأولى',
  'assess.metric.leading-foreign-network.meaning': 'أكبر حصة من المسارات الدولية تعبر شبكة أجنبية واحدة',
  'assess.metric.leading-foreign-country': 'الاعتماد على بلد واحد',
  'assess.metric.leading-foreign-country.meaning': 'أكبر حصة من المسارات الدولية تعبر شبكات بلد آخر واحد',
  'assess.metric.detour': 'الالتفاف',
  'assess.metric.detour.meaning': 'حصة المسارات بين الشبكات الوطنية التي تخرج من البلد، بحسب الثقل',
  'assess.metric.chokepoint-potential': 'احتمال الاختناق',
  'assess.metric.chokepoint-potential.meaning':
    'واحد مقسومًا على عدد الشبكات الحدودية التي ترى معًا تسعة أعشار المسارات الدولية',
  'assess.metric.reliability': 'التعلق بشبكة واحدة',
  'assess.metric.reliability.meaning':
    'حصة الشبكات الوطنية التي تفقد كل سلسلة مزوّدين إلى القمة حين تتعطل أسوأ شبكة',
  'assess.metric.transit-influence': 'نفوذ العبور',
  'assess.metric.transit-influence.meaning': 'أكبر نفوذ عبور لشبكة ما على مستوى البلد',
  'assess.metric.access-concentration': 'تركّز النفاذ',
  'assess.metric.access-concentration.meaning': 'مؤشر هيرفندال لتوزع العناوين على الشبكات الوطنية',
  'assess.metric.border-concentration': 'التركّز عند الحدود',
  'assess.metric.border-concentration.meaning': 'مؤشر هيرفندال لتوزع المسارات الدولية على الشبكات الحدودية',
  'assess.metric.gateway-concentration': 'تركّز البوابات',
  'assess.metric.gateway-concentration.meaning': 'مؤشر هيرفندال لتوزع المسارات الدولية على البوابات الدولية',
  'assess.metric.islanding-policy': 'المتصل عند الانعزال',
  'assess.metric.islanding-policy.meaning':
    'حصة الأزواج الوطنية التي تبقى متصلة إذا قُطعت جميع البوابات، وفق ما تتفق الشبكات على حمله اليوم',
  'assess.metric.islanding-physical': 'الممكن وصله عند الانعزال',
  'assess.metric.islanding-physical.meaning':
    'حصة الأزواج الوطنية المتصلة إذا قُطعت جميع البوابات لو حملت كل شبكة وطنية كل شيء لجيرانها',
  'assess.metric.loss-single': 'أسوأ خسارة بشبكة',
  'assess.metric.loss-single.meaning': 'ما يخسره الآخرون من الاتصال الدولي حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.loss-pair': 'أسوأ خسارة بشبكتين',
  'assess.metric.loss-pair.meaning': 'ما يخسره الآخرون من الاتصال الدولي حين تتعطل أسوأ شبكتين وطنيتين',
  'assess.metric.domestic-loss-single': 'أسوأ خسارة داخلية بشبكة',
  'assess.metric.domestic-loss-single.meaning': 'ما يخسره الآخرون من الاتصال الداخلي حين تتعطل أسوأ شبكة وطنية',
  'assess.metric.domestic-loss-pair': 'أسوأ خسارة داخلية بشبكتين',
  'assess.metric.domestic-loss-pair.meaning':
    'ما يخسره الآخرون من الاتصال الداخلي حين تتعطل أسوأ شبكتين وطنيتين',

  'compare.title': 'شبكات {countries, list} جنبًا إلى جنب',
  'compare.section': 'المقاييس',
  'compare.leaders': 'البوابات الأولى',
  'compare.too-few': 'اذكر بلدين على الأقل للمقارنة.',
  'rank.title': 'جميع البلدان بحسب: {measure, text}',
  'rank.section': 'الترتيب',
  'rank.missing':
    'المقياس غير معروف لـ{count, plural, zero {أي بلد} one {بلد واحد} two {بلدين} few {# بلدان} many {# بلدًا} other {# بلد}}: {countries, list}.',
  'rank.unknown-metric': 'لا يوجد مقياس باسم {metric, literal}؛ اختر من {known, literal}.',

  'assess.unknown-country':
    'لا يوجد بلد باسم {country, literal}؛ هل تقصد {near, name}؟ اكتب حرفين أو ثلاثة (ISO 3166) أو اسمًا.',
  'assess.country-without-networks':
    'لا تعرف اللقطة أي شبكة مسجلة في {country, country}، فلا شيء يُقيَّم؛ وقد تعرفها لقطة أخرى.',
  'assess.no-countries':
    'لا تذكر اللقطة {file, literal} البلدان التي سُجلت فيها الشبكات؛ ابنِ لقطة باستخدام {option, literal}.',
  'assess.no-plane':
    'ليس في اللقطة {file, literal} مستوى {plane, literal} لهذا البلد؛ احذف {option, literal} لترى ما فيها من مستويات.',
};
