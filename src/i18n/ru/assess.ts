import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'Устойчивость сети: {country, country}',
  'assess.subtitle': 'На чём держится её связность, по состоянию на {date, date}',
  'assess.progress.countries': 'Измеряются все страны',

  'assess.section.summary': 'Коротко',
  'assess.section.gateways': 'Международные шлюзы',
  'assess.section.abroad': 'Зависимость от других',
  'assess.section.failure': 'Что рвётся при отказе сетей',
  'assess.section.inside': 'Внутри страны',
  'assess.section.measures': 'Все показатели',
  'assess.section.method': 'Как это читать',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    '{network, asn} несёт {share, share} международных маршрутов — больше любой другой сети страны.',
  'assess.leader.providers':
    'За ней {count, plural, one {стоит # зарубежный провайдер} few {стоят # зарубежных провайдера} many {стоят # зарубежных провайдеров} other {стоят # зарубежного провайдера}}: {providers, list}.',
  'assess.leader.no-providers':
    'Зарубежных провайдеров у неё нет: она выходит в мир через пиров или клиентов.',
  'assess.no-leader': 'Ни одна национальная сеть не несёт чужих международных маршрутов.',
  'assess.no-routes': 'Международные маршруты неизвестны, поэтому неизвестно и то, на чём они держатся.',
  'assess.abroad.leader':
    'За рубежом {share, share} международных маршрутов проходит через сети одной страны, больше чем любой другой: {country, country}.',
  'assess.failure.single':
    'Если откажет {network, asn}, остальные потеряют {share, share} своей международной связности.',
  'assess.failure.pair': 'Если одновременно откажут {networks, list}, потеря составит {share, share}.',
  'assess.failure.none':
    'Ни одна национальная сеть в одиночку не может лишить остальных международной связности.',
  'assess.islanding':
    'Если отключить все шлюзы, связанными останутся {share, share} пар национальных сетей (с учётом веса).',
  'assess.detour': 'Из маршрутов между национальными сетями {share, share} выходит за пределы страны.',

  'assess.diagram.title': 'Как приходит мир (доля входящих маршрутов)',
  'assess.diagram.world': 'Мир',
  'assess.diagram.upstreams': 'Зарубежные провайдеры',
  'assess.diagram.border': 'Пограничные сети',
  'assess.diagram.transit': 'Внутренний транзит',
  'assess.diagram.access': 'Сети доступа',
  'assess.diagram.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',

  'assess.table.networks': 'Национальные сети, несущие международные маршруты',
  'assess.table.gateways': 'Самые загруженные шлюзы',
  'assess.table.countries': 'Страны, через сети которых проходят международные маршруты',
  'assess.table.foreign': 'Зарубежные сети, через которые проходят международные маршруты',
  'assess.table.losses': 'Худшие случаи среди национальных сетей',
  'assess.table.access': 'Крупнейшие сети по числу адресов',
  'assess.table.influence': 'Транзитное влияние в масштабе страны',
  'assess.table.chokepoints': 'Пограничные сети, которые вместе видят девять десятых международных маршрутов',
  'assess.table.measures': 'Каждый показатель с местом (1 — самая уязвимая, для размеров 1 — самая большая)',

  'assess.column.network': 'Сеть',
  'assess.column.name': 'Название',
  'assess.column.country': 'Страна',
  'assess.column.share': 'Доля',
  'assess.column.inbound': 'Входящие',
  'assess.column.outbound': 'Исходящие',
  'assess.column.providers': 'Зарубежные провайдеры',
  'assess.column.neighbours': 'Национальные соседи',
  'assess.column.from': 'Национальная сторона',
  'assess.column.to': 'Зарубежная сторона',
  'assess.column.role': 'Роль зарубежной стороны',
  'assess.column.case': 'Случай',
  'assess.column.networks': 'Отказавшие сети',
  'assess.column.others-lose': 'Теряют остальные',
  'assess.column.they-lose': 'Теряют сами',
  'assess.column.proof': 'Доказательство',
  'assess.column.influence': 'Влияние',
  'assess.column.measure': 'Показатель',
  'assess.column.value': 'Значение',
  'assess.column.rank': 'Место',
  'assess.column.rank-in': 'Регион: {region, country}',
  'assess.column.median': 'Медиана',
  'assess.role.provider': 'провайдер',
  'assess.role.peer': 'пир',
  'assess.role.customer': 'клиент',
  'assess.case.international':
    'международная, {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'assess.case.domestic':
    'внутренняя, {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'assess.proof.proved': 'доказано: худший',
  'assess.proof.bound': 'не более {share, share}',
  'assess.rank.of': '{rank, number} из {of, number}',

  'assess.method.routes':
    'Маршруты вычислены из того, кто у кого покупает и кто с кем обменивается на равных: клиенты прежде пиров, пиры прежде провайдеров, затем меньше переходов; равные маршруты делятся поровну. Это то, что допускают известные соединения, а не то, что измерено на линии.',
  'assess.method.weights':
    'Вес сети — число анонсируемых ею адресов; вес {known, number} из {all, number} национальных сетей известен, у прочих он считается неизвестным, а не нулевым.',
  'assess.method.world':
    'Для {share, share} мирового веса страна неизвестна; эта часть считается зарубежной.',
  'assess.method.ranks':
    'Место 1 — у самой уязвимой страны из тех, для которых показатель известен; определения — в {page, literal}.',
  'assess.method.influence':
    'Транзитное влияние вычислено по смоделированным путям от сетей с наибольшим числом соседей, так как наблюдавшихся путей нет.',
  'assess.method.no-ranks': 'Места не запрашивались.',
  'assess.ipv6.missing': 'В снимке нет плоскости IPv6 для этой страны, поэтому об IPv6 ничего не сказано.',
  'assess.ipv4.missing': 'В снимке нет плоскости IPv4 для этой страны, поэтому об IPv4 ничего не сказано.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'Сети',
  'assess.metric.networks.meaning': 'зарегистрированные в стране сети, у которых есть соединения',
  'assess.metric.weight': 'Адреса',
  'assess.metric.weight.meaning': 'анонсируемые ими адреса (для IPv6 — блоки размером /48)',
  'assess.metric.border-networks': 'Пограничные сети',
  'assess.metric.border-networks.meaning': 'национальные сети с международным шлюзом',
  'assess.metric.gateways': 'Международные шлюзы',
  'assess.metric.gateways.meaning': 'соединения национальной сети с зарубежной',
  'assess.metric.foreign-providers': 'Зарубежные провайдеры',
  'assess.metric.foreign-providers.meaning': 'зарубежные сети, продающие транзит национальным',
  'assess.metric.unreached': 'Недостижимый мир',
  'assess.metric.unreached.meaning':
    'доля (с учётом веса) пар из национальной и зарубежной сети, между которыми нет маршрута',
  'assess.metric.leading-gateway': 'Главный шлюз',
  'assess.metric.leading-gateway.meaning':
    'наибольшая доля международных маршрутов через одну национальную сеть (гегемония)',
  'assess.metric.leading-foreign-network': 'Главная зарубежная сеть',
  'assess.metric.leading-foreign-network.meaning':
    'наибольшая доля международных маршрутов через одну зарубежную сеть',
  'assess.metric.leading-foreign-country': 'Зависимость от одной страны',
  'assess.metric.leading-foreign-country.meaning':
    'наибольшая доля международных маршрутов через сети одной другой страны',
  'assess.metric.detour': 'Обход',
  'assess.metric.detour.meaning':
    'доля (с учётом веса) маршрутов между национальными сетями, выходящих за пределы страны',
  'assess.metric.chokepoint-potential': 'Потенциал узких мест',
  'assess.metric.chokepoint-potential.meaning':
    'единица, делённая на число пограничных сетей, которые вместе видят девять десятых международных маршрутов',
  'assess.metric.reliability': 'Зависимость от одной сети',
  'assess.metric.reliability.meaning':
    'доля национальных сетей, которые при отказе худшей сети теряют все цепочки провайдеров до вершины',
  'assess.metric.transit-influence': 'Транзитное влияние',
  'assess.metric.transit-influence.meaning': 'наибольшее транзитное влияние одной сети в масштабе страны',
  'assess.metric.access-concentration': 'Концентрация доступа',
  'assess.metric.access-concentration.meaning': 'индекс Херфиндаля адресов по национальным сетям',
  'assess.metric.border-concentration': 'Концентрация на границе',
  'assess.metric.border-concentration.meaning':
    'индекс Херфиндаля международных маршрутов по пограничным сетям',
  'assess.metric.gateway-concentration': 'Концентрация шлюзов',
  'assess.metric.gateway-concentration.meaning': 'индекс Херфиндаля международных маршрутов по шлюзам',
  'assess.metric.islanding-policy': 'Связано при изоляции',
  'assess.metric.islanding-policy.meaning':
    'доля (с учётом веса) национальных пар, связанных при отключении всех шлюзов, по нынешним договорённостям сетей',
  'assess.metric.islanding-physical': 'Можно связать при изоляции',
  'assess.metric.islanding-physical.meaning':
    'доля (с учётом веса) национальных пар, связанных при отключении всех шлюзов, если бы каждая сеть передавала всё за своих соседей',
  'assess.metric.loss-single': 'Худшая потеря от одной сети',
  'assess.metric.loss-single.meaning':
    'международная связность, которую теряют остальные при отказе худшей национальной сети',
  'assess.metric.loss-pair': 'Худшая потеря от двух сетей',
  'assess.metric.loss-pair.meaning':
    'международная связность, которую теряют остальные при отказе двух худших национальных сетей',
  'assess.metric.domestic-loss-single': 'Худшая внутренняя потеря от одной сети',
  'assess.metric.domestic-loss-single.meaning':
    'внутренняя связность, которую теряют остальные при отказе худшей национальной сети',
  'assess.metric.domestic-loss-pair': 'Худшая внутренняя потеря от двух сетей',
  'assess.metric.domestic-loss-pair.meaning':
    'внутренняя связность, которую теряют остальные при отказе двух худших национальных сетей',

  'compare.title': 'Сети рядом: {countries, list}',
  'compare.section': 'Показатели',
  'compare.leaders': 'Главные шлюзы',
  'compare.too-few': 'Назовите для сравнения не менее двух стран.',
  'rank.title': 'Все страны по показателю: {measure, text}',
  'rank.section': 'Рейтинг',
  'rank.missing':
    '{count, plural, one {Для # страны} few {Для # стран} many {Для # стран} other {Для # страны}} показатель неизвестен: {countries, list}.',
  'rank.unknown-metric': 'Нет показателя {metric, literal}; выберите из {known, literal}.',

  'assess.unknown-country-near':
    'Нет страны {country, literal} (близко к этому: {near, countries}). Укажите две или три буквы (ISO 3166) или название.',
  'assess.country-without-networks':
    'В снимке нет сетей, зарегистрированных в этой стране ({country, country}); оценивать нечего. Возможно, они есть в другом снимке.',
  'assess.no-countries':
    'Снимок {file, literal} не сообщает, в каких странах зарегистрированы сети; постройте снимок с {option, literal}.',
  'assess.no-plane':
    'В снимке {file, literal} нет плоскости {plane, literal} для этой страны; уберите {option, literal}, чтобы увидеть имеющиеся.',
  'assess.unknown-country':
    'Нет страны {country, literal}. Укажите две или три буквы (ISO 3166) или название.',
};
