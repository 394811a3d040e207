import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'Устойчивость сети {country, genitive}',
  'assess.subtitle': 'От чего зависит связность, по состоянию на {date}',
  'assess.progress.countries': 'Расчёт показателей всех стран',

  'assess.section.summary': 'Главное',
  'assess.section.gateways': 'Международные шлюзы',
  'assess.section.abroad': 'Внешняя зависимость',
  'assess.section.failure': 'К чему ведёт отказ сетей',
  'assess.section.inside': 'Внутри страны',
  'assess.section.measures': 'Все показатели',
  'assess.section.method': 'Как это читать',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    'Через {network} входят или выходят {share} международных маршрутов — больше, чем через любую другую сеть страны: {crossing} проходят через неё к другим сетям или от них, а {ending} начинаются или заканчиваются в ней.',
  'assess.leader.providers':
    'Она покупает транзит у {count, plural, one {# зарубежного провайдера} few {# зарубежных провайдеров} many {# зарубежных провайдеров} other {# зарубежного провайдера}}: {providers}.',
  'assess.leader.no-providers':
    'Зарубежных провайдеров у неё нет: она выходит в мир через пиров или клиентов.',
  'assess.no-routes': 'Международные маршруты неизвестны, поэтому неизвестно и то, от чего они зависят.',
  'assess.abroad.leader':
    'Через сети {country, genitive} проходит {share} международных маршрутов — больше, чем через сети любой другой зарубежной страны.',
  'assess.failure.single':
    'Если откажет {network}, будет потеряно {total} международной связности: {direct} потеряют её собственные пользователи, {collateral} — все остальные.',
  'assess.failure.single-own':
    'Если откажет {network}, её собственные пользователи потеряют {total} международной связности страны. Потерь у остальных эти данные не показывают.',
  'assess.failure.single-others':
    'Если откажет {network}, остальные потеряют {total} международной связности страны. Потерь у её собственных пользователей эти данные не показывают.',
  'assess.failure.pair': 'Если одновременно откажут {networks}, остальные потеряют {share}.',
  'assess.failure.none':
    'По этим данным, отказ любой одной национальной сети не привёл бы к потере международной связности.',
  'assess.islanding':
    'Если отключить все шлюзы, связанными останутся {after} пар национальных сетей (с учётом веса) против {before} до отключения: внутренняя потеря — {loss}.',
  'assess.islanding.none':
    'Если отключить все шлюзы, связанными останутся {after} пар национальных сетей (с учётом веса). Внутренних потерь эти данные не показывают.',
  'assess.detour': '{share} маршрутов между национальными сетями выходят за пределы страны.',
  'assess.inside.none':
    'Маршруты между национальными сетями неизвестны, поэтому неизвестно и то, что останется связанным внутри страны.',
  'assess.inside.unseen':
    'Пиринг внутри страны редко виден из-за рубежа, поэтому внутри может оставаться больше маршрутов, а связанными — больше пар, чем показывают эти данные.',

  'assess.diagram.title': 'Как международные маршруты входят в страну (доля входящих маршрутов)',
  'assess.diagram.world': 'Мир',
  'assess.diagram.upstreams': 'Зарубежные провайдеры',
  'assess.diagram.border': 'Пограничные сети',
  'assess.diagram.transit': 'Внутренний транзит',
  'assess.diagram.access': 'Сети доступа',
  'assess.diagram.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',

  'assess.table.networks': 'Национальные сети, через которые входят и выходят международные маршруты',
  'assess.table.gateways': 'Самые загруженные шлюзы',
  'assess.table.countries': 'Страны, через сети которых проходят международные маршруты',
  'assess.table.foreign': 'Зарубежные сети, через которые проходят международные маршруты',
  'assess.table.losses':
    'Худшие отказы национальных сетей (прямая потеря — самих отказавших сетей, сопутствующая — всех остальных)',
  'assess.table.access': 'Крупнейшие сети по весу',
  'assess.table.influence': 'Транзитное влияние в масштабе страны',
  'assess.table.chokepoints':
    'Самые загруженные пограничные сети, на которые приходится 90 % международных маршрутов',
  'assess.table.measures':
    'Все показатели и места по ним (1 — самая уязвимая страна, для размеров 1 — самая крупная)',

  'assess.column.network': 'Сеть',
  'assess.column.name': 'Название',
  'assess.column.country': 'Страна',
  'assess.column.share': 'Доля',
  'assess.column.crossing': 'Проходят',
  'assess.column.ending': 'Заканчиваются',
  'assess.column.inbound': 'Входящие',
  'assess.column.outbound': 'Исходящие',
  'assess.column.providers': 'Зарубежные провайдеры',
  'assess.column.neighbours': 'Национальные соседи',
  'assess.column.from': 'Национальная сторона',
  'assess.column.to': 'Зарубежная сторона',
  'assess.column.role': 'Роль зарубежной стороны',
  'assess.column.case': 'Случай',
  'assess.column.networks': 'Отказавшие сети',
  'assess.column.proof': 'Доказательство',
  'assess.column.influence': 'Влияние',
  'assess.column.measure': 'Показатель',
  'assess.column.value': 'Значение',
  'assess.column.rank': 'Место',
  'assess.column.coverage': 'Охват',
  'assess.column.rank-in': 'Регион: {region, country}',
  'assess.column.median': 'Медиана',
  'assess.role.provider': 'провайдер',
  'assess.role.peer': 'пир',
  'assess.role.customer': 'клиент',
  'assess.case.international-total': 'международная, в сумме',
  'assess.case.domestic-total': 'внутренняя, в сумме',
  'assess.case.international':
    'международная, {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'assess.case.domestic':
    'внутренняя, {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'assess.proof.proved': 'доказано, что худший',
  'assess.proof.bound': 'не более {share, share}',
  'assess.losses.nobody': 'нет',
  'assess.rank.of': '{rank, number} из {of, number}',

  'assess.method.routes':
    'Маршруты вычислены по известным транзитным и пиринговым соединениям. Сеть предпочитает маршруты через клиентов, затем через пиров, затем через провайдеров, а среди них — маршруты с наименьшим числом переходов. Равноценные маршруты делят трафик поровну. Результат показывает, что допускают известные соединения, а не то, что измерено в сети.',
  'assess.method.weights':
    'Вес сети — число анонсируемых ею адресов, если в замечании не назван другой. Он известен для {known} из {all} национальных сетей с соединениями, из них {none} ничего не анонсируют; у остальных он неизвестен, а не равен нулю.',
  'assess.method.weights.all':
    'Вес сети — число анонсируемых ею адресов, если в замечании не назван другой. Он известен для всех национальных сетей с соединениями: их {all}, из них {none} ничего не анонсируют.',
  'assess.method.unlinked':
    'Всего вместе с соединениями известно {national} национального и {foreign} зарубежного веса. Охват рядом с показателем — известная доля того, что нужно именно для него; см. {page}.',
  'assess.method.unlinked.further':
    'Ещё {count, plural, one {# национальная сеть анонсирует адреса, но ни одного её соединения не известно.} few {# национальные сети анонсируют адреса, но ни одного их соединения не известно.} many {# национальных сетей анонсируют адреса, но ни одного их соединения не известно.} other {# национальной сети анонсируют адреса, но ни одного их соединения не известно.}}',
  'assess.method.unlinked.unknown':
    'Снимок не сообщает, что анонсируют сети без соединений, поэтому охват показателей неизвестен.',
  'assess.method.countries':
    'Из того, что международные маршруты пересекают за рубежом, {share} — сети, страна которых неизвестна.',
  'assess.method.old-links':
    '{international} международной и {domestic} внутренней связности держится на старых соединениях, и {gateways} международных маршрутов пересекают границу по одному из них.',
  'assess.method.old-links.international':
    '{international} международной связности держится на старых соединениях, и {gateways} международных маршрутов пересекают границу по одному из них.',
  'assess.method.old-links.unknown': 'Снимок не сообщает, когда его соединения наблюдались в последний раз.',
  'assess.method.world':
    'Сети, на которые приходится {share} мирового веса, не имеют известной страны и считаются зарубежными.',
  'assess.ipv6.weights':
    'В IPv6 вес сети — число анонсируемых ею блоков /48, используются они или нет. На {network} приходится {share} всего, что анонсирует страна, поэтому доли IPv6 мало говорят о людях.',
  'assess.method.ranks':
    'Место 1 занимает самая уязвимая из стран, для которых показатель известен. Определения приведены в {page}.',
  'assess.method.influence':
    'Транзитное влияние вычислено по смоделированным путям от сетей с наибольшим числом соседей, так как в снимке нет наблюдавшихся путей.',
  'assess.method.no-ranks': 'Места не запрашивались.',
  'assess.missing.international': 'нет международных маршрутов',
  'assess.missing.domestic': 'нет маршрутов между национальными сетями',
  'assess.missing.weight': 'веса неизвестны',
  'assess.missing.networks': 'нет сети с известным соединением',
  'assess.missing.chokepoint': 'все пограничные сети вместе дают меньше 90 %',
  'assess.no-rank.gateway-concentration': 'без места: вычисляется только для этой страны',
  'assess.ipv6.missing':
    'В снимке нет данных IPv6 для этой страны, поэтому в отчёте ничего не сказано об IPv6.',
  'assess.ipv4.missing':
    'В снимке нет данных IPv4 для этой страны, поэтому в отчёте ничего не сказано об IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'Сети',
  'assess.metric.networks.meaning':
    'зарегистрированные в стране сети (автономные системы), у которых есть хотя бы одно соединение',
  'assess.metric.weight': 'Вес',
  'assess.metric.weight.meaning':
    'адреса, анонсируемые этими сетями (для IPv6 — в блоках /48), или то, что названо в замечании',
  'assess.metric.border-networks': 'Пограничные сети',
  'assess.metric.border-networks.meaning': 'национальные сети с международным шлюзом',
  'assess.metric.gateways': 'Международные шлюзы',
  'assess.metric.gateways.meaning': 'соединения национальной сети с зарубежной',
  'assess.metric.foreign-providers': 'Зарубежные провайдеры',
  'assess.metric.foreign-providers.meaning': 'зарубежные сети, продающие транзит национальным',
  'assess.metric.unreached': 'Недостижимый мир',
  'assess.metric.unreached.meaning':
    'доля (с учётом веса) пар «национальная сеть — зарубежная сеть», между которыми нет маршрута',
  'assess.metric.leading-network': 'Главная сеть',
  'assess.metric.leading-network.meaning':
    'наибольшая доля международных маршрутов, которые проходят через одну национальную сеть или заканчиваются в ней',
  'assess.metric.leading-gateway': 'Главный шлюз',
  'assess.metric.leading-gateway.meaning':
    'доля международных маршрутов, проходящих через самую загруженную национальную сеть (гегемония)',
  'assess.metric.leading-foreign-network': 'Главная зарубежная сеть',
  'assess.metric.leading-foreign-network.meaning':
    'доля международных маршрутов, проходящих через самую загруженную зарубежную сеть',
  'assess.metric.leading-foreign-country': 'Зависимость от одной страны',
  'assess.metric.leading-foreign-country.meaning':
    'доля международных маршрутов, проходящих через сети самой используемой зарубежной страны',
  'assess.metric.detour': 'Обходные маршруты',
  'assess.metric.detour.meaning':
    'доля (с учётом веса) маршрутов между национальными сетями, выходящих за пределы страны',
  'assess.metric.chokepoint-potential': 'Потенциал узких мест',
  'assess.metric.chokepoint-potential.meaning':
    'единица, делённая на число самых загруженных пограничных сетей, на которые приходится 90 % международных маршрутов',
  'assess.metric.reliability': 'Зависимость от одной сети',
  'assess.metric.reliability.meaning':
    'доля национальных сетей, которые при отказе худшей национальной сети теряют все цепочки провайдеров до вершины Интернета',
  'assess.metric.transit-influence': 'Транзитное влияние',
  'assess.metric.transit-influence.meaning': 'наибольшее транзитное влияние одной сети в масштабе страны',
  'assess.metric.access-concentration': 'Концентрация доступа',
  'assess.metric.access-concentration.meaning':
    'индекс Херфиндаля для распределения адресов по национальным сетям',
  'assess.metric.border-concentration': 'Концентрация на границе',
  'assess.metric.border-concentration.meaning':
    'индекс Херфиндаля для распределения международных маршрутов по пограничным сетям',
  'assess.metric.gateway-concentration': 'Концентрация шлюзов',
  'assess.metric.gateway-concentration.meaning':
    'индекс Херфиндаля для распределения международных маршрутов по шлюзам',
  'assess.metric.islanding-policy': 'Связано при изоляции',
  'assess.metric.islanding-policy.meaning':
    'доля (с учётом веса) пар национальных сетей, которые при отключении всех шлюзов остаются связанными по нынешним договорённостям о маршрутах',
  'assess.metric.islanding-physical': 'Можно связать при изоляции',
  'assess.metric.islanding-physical.meaning':
    'доля (с учётом веса) пар национальных сетей, которые были бы связаны при отключении всех шлюзов, если бы каждая сеть передавала весь трафик своих соседей',
  'assess.metric.total-loss-single': 'Худшая потеря: одна сеть',
  'assess.metric.total-loss-single.meaning':
    'международная связность, которую при отказе худшей национальной сети теряют вместе её собственные пользователи и все остальные',
  'assess.metric.loss-single': 'Потеря остальных: одна сеть',
  'assess.metric.loss-single.meaning':
    'международная связность, которую теряют остальные при отказе худшей национальной сети',
  'assess.metric.loss-pair': 'Потеря остальных: две сети',
  'assess.metric.loss-pair.meaning':
    'международная связность, которую теряют остальные при отказе двух худших национальных сетей',
  'assess.metric.domestic-loss-single': 'Внутренняя у остальных: одна сеть',
  'assess.metric.domestic-loss-single.meaning':
    'внутренняя связность, которую теряют остальные при отказе худшей национальной сети',
  'assess.metric.domestic-loss-pair': 'Внутренняя у остальных: две сети',
  'assess.metric.domestic-loss-pair.meaning':
    'внутренняя связность, которую теряют остальные при отказе двух худших национальных сетей',

  'compare.title': 'Сравнение сетей: {countries}',
  'compare.title.many':
    'Сравнение сетей {count, plural, one {# страны} few {# стран} many {# стран} other {# страны}}',
  'compare.section': 'Показатели',
  'compare.coverage': 'Сколько известно',
  'compare.coverage.explained':
    'Известная доля того, что нужно показателям: национальные сети с соединениями, их вес, пары национальной и зарубежной сети, пары национальных сетей, страны, через которые проходят международные маршруты. Последний столбец — доля международной связности, которая держится на соединениях, в последний раз наблюдавшихся более чем за год до даты снимка.',
  'compare.coverage.networks': 'Сети',
  'compare.coverage.weight': 'Вес',
  'compare.coverage.international': 'Международные пары',
  'compare.coverage.domestic': 'Внутренние пары',
  'compare.coverage.countries': 'Страны на пути',
  'compare.coverage.old-links': 'На старых соединениях',
  'compare.explained': 'Показатели для {plane}.',
  'compare.explained.ranks':
    'Показатели для {plane}; в скобках — место среди всех стран: 1 — самая уязвимая, а если показатель — размер, самая крупная.',
  'compare.cell': '{value} ({rank})',
  'compare.leaders': 'Главные сети и худшие потери',
  'compare.too-few': 'Укажите не менее двух стран для сравнения.',
  'rank.title': 'Рейтинг стран по показателю «{measure}»',
  'rank.all.title': 'Рейтинг стран по всем показателям',
  'rank.all.subtitle':
    'Первые {first} по каждому показателю; место 1 — самая уязвимая страна, а если показатель — размер, самая крупная',
  'rank.measure-or-all': 'Укажите показатель для рейтинга или {option}, чтобы взять все: {known}.',
  'rank.section': 'Рейтинг',
  'rank.missing':
    'Показатель неизвестен для {count, plural, one {# страны} few {# стран} many {# стран} other {# страны}}: {countries}.',
  'rank.thin':
    'Для {count, plural, one {# из этих стран} few {# из этих стран} many {# из этих стран} other {# из этих стран}} известно меньше половины того, что нужно показателю: их место мало о чём говорит.',
  'rank.unknown-metric': 'Нет показателя {metric, literal}; выберите из {known, literal}.',

  'assess.unknown-country-near':
    'Нет страны {country} (похожие: {near}). Укажите код из двух или трёх букв (ISO 3166) или название.',
  'assess.country-without-networks':
    'В снимке нет сетей {country, genitive}, соединения которых известны; попробуйте другой снимок.',
  'assess.no-countries':
    'В снимке {file} не указано, в каких странах зарегистрированы сети; постройте снимок с {option}.',
  'assess.no-plane':
    'В снимке {file} нет данных {plane} для этой страны; уберите {option}, чтобы увидеть имеющиеся.',
  'assess.unknown-country':
    'Нет страны {country}. Укажите код из двух или трёх букв (ISO 3166) или название.',
};
