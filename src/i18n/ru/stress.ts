import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'Стресс-тест сети {country, genitive}',
  'stress.progress.samples': 'повторные выборки Интернета',
  'stress.no-weight':
    'В снимке нет адресов {plane} для {country, genitive}; используйте снимок с префиксами или другую версию IP.',
  'stress.goes-with': '{option} относится к службам: укажите их папку через {other}.',
  'stress.nothing-fails': 'Укажите, что отказывает: файл сценария или параметры, например {one} или {other}.',
  'stress.file-and-flags': 'Укажите либо файл сценария, либо параметры отказов, но не то и другое.',

  'stress.section.losses': 'Что потеряно',
  'stress.section.networks': 'Кто отрезан и кто перенаправлен',
  'stress.section.ways': 'Кто передаёт оставшийся трафик',
  'stress.section.chokepoints': 'Новые узкие места',
  'stress.section.diagram': 'Шлюзы до и после',
  'stress.section.time': 'Потери по времени',
  'stress.section.regions': 'Потери по регионам',
  'stress.section.scenario': 'Сценарий',
  'stress.section.uncertainty': 'Неопределённость',
  'stress.loss.none-shown': 'Потерь эти данные не показывают.',

  'stress.early':
    'Только по известным соединениям теряется {international} международной связности и {domestic} внутренней связности. Доверительные интервалы появятся позже.',
  'stress.loss.international': 'Потеря международной связности',
  'stress.loss.domestic': 'Потеря внутренней связности',
  'stress.loss.international.definition':
    'Доля пар «национальная сеть — зарубежная сеть», которые связаны без отказа и больше не связаны при нём, с учётом веса.',
  'stress.loss.domestic.definition':
    'Доля пар национальных сетей, которые связаны без отказа и больше не связаны при нём, с учётом веса.',
  'stress.loss.note':
    '{direct} теряют сами отказавшие сети, {collateral} — все остальные. Если бы помогали пиры и родственные сети, потеря составила бы {helped}. Если бы в чрезвычайной ситуации каждый сосед передавал весь трафик, она составила бы {physical}. Каждая из них — доля того, что достижимо без отказа в том же случае. То, что осталось бы достижимым на деле, лежит между первым и последним случаем.',
  'stress.connected':
    'Из пар национальных сетей друг друга достигают {before} до отказа и {after} после него.',
  'stress.losses.caption': 'Все потери, с доверительными интервалами {confidence}',
  'stress.losses.international-policy': 'международная, по договорённостям',
  'stress.losses.international-helped': 'международная, с помощью пиров',
  'stress.losses.international-physical': 'международная, по любому пути',
  'stress.losses.domestic-policy': 'внутренняя, по договорённостям',
  'stress.losses.domestic-helped': 'внутренняя, с помощью пиров',
  'stress.losses.domestic-physical': 'внутренняя, по любому пути',
  'stress.column.loss': 'Потеря',
  'stress.column.total': 'Всего',
  'stress.column.direct': 'Прямая',
  'stress.column.collateral': 'Сопутствующая',
  'stress.column.low': 'Нижняя граница',
  'stress.column.high': 'Верхняя граница',
  'stress.column.known': 'По известным соединениям',

  'stress.fate.failed': 'отказала',
  'stress.fate.cut-off': 'отрезана',
  'stress.fate.mostly-cut': 'отрезана большей частью',
  'stress.fate.partly-cut': 'отрезана частично',
  'stress.fate.reduced': 'слегка ограничена',
  'stress.fate.rerouted': 'перенаправлена',
  'stress.fate.unharmed': 'не пострадала',
  'stress.fates.explained':
    'По тому, сколько осталось связности с зарубежьем: отрезана — менее {cut}; отрезана большей частью — менее {half}; отрезана частично — менее {most}; слегка ограничена — не более {all}.',
  'stress.column.fate': 'Состояние',
  'stress.column.networks': 'Сети',
  'stress.column.network': 'Сеть',
  'stress.column.weight': 'Вес',
  'stress.column.abroad-after': 'Доля мира',
  'stress.column.moved': 'Иные шлюзы',
  'stress.column.hops-gained': 'Переходы',
  'stress.networks.explained':
    'Для каждой затронутой сети: какая доля мира ей ещё доступна, какая доля её трафика из-за рубежа теперь входит через иные шлюзы и на сколько переходов длиннее её маршруты.',

  'stress.hops': 'В маршрутах из-за рубежа в среднем {after} перехода, до отказа было {before}.',
  'stress.hops.none': 'Маршрутов из-за рубежа не осталось; до отказа в них было в среднем {before} перехода.',
  'stress.countries.title': 'Страны, из которых входят маршруты',
  'stress.countries.scale': 'доля маршрутов из-за рубежа',
  'stress.countries.unknown':
    'Кроме того, {after} этих маршрутов входят из сетей, страна которых неизвестна (до отказа — {before}).',
  'stress.before': 'до',
  'stress.after': 'после',
  'stress.column.before': 'До',
  'stress.column.after': 'После',
  'stress.column.country': 'Страна',
  'stress.column.national': 'Национальная сеть',
  'stress.column.foreign': 'Зарубежная сеть',
  'stress.suppliers.caption': 'Зарубежные соседи по доле маршрутов из-за рубежа',
  'stress.gateways.caption': 'Шлюзы по доле маршрутов из-за рубежа',
  'stress.diverted': 'Утечка маршрутов {leaker} направляет через эту сеть {share} трафика из-за рубежа.',

  'stress.chokepoints.definition':
    'Через новое узкое место проходит не менее {share} всех маршрутов из-за рубежа и по меньшей мере на {rise} всех маршрутов больше, чем раньше.',
  'stress.chokepoints.none': 'Ни одна сеть не становится новым узким местом.',
  'stress.diagram.before': 'До отказа',
  'stress.diagram.after': 'После отказа',
  'stress.diagram.world': 'Мир',
  'stress.diagram.upstreams': 'Зарубежные провайдеры',
  'stress.diagram.border': 'Пограничные сети',
  'stress.diagram.transit': 'Внутренний транзит',
  'stress.diagram.access': 'Сети доступа',
  'stress.diagram.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',

  'stress.time.title': 'Потеря связности по времени',
  'stress.time.x': 'время',
  'stress.time.y': 'потерянная доля',
  'stress.time.international': 'международная',
  'stress.time.domestic': 'внутренняя',
  'stress.column.from': 'С',
  'stress.until.open': 'конец не задан',
  'stress.column.until': 'До',
  'stress.event.numbered': 'Событие {number, number}',
  'stress.column.events': 'События',
  'stress.column.links': 'Соединения',
  'stress.column.region': 'Регион',
  'stress.column.event': 'Событие',
  'stress.time.worst': 'Следующие разделы описывают худший период, который начинается с часа {from}.',
  'stress.time.sampled':
    'Доверительные интервалы есть у худших периодов (их {count}); потери остальных посчитаны только по известным соединениям. Если выборок меньше ({option}), интервалы есть у большего числа периодов.',
  'stress.events.caption': 'События',

  'stress.uncertainty.samples':
    'Интервалы охватывают {confidence} из {samples, plural, one {# повторной выборки} few {# повторных выборок} many {# повторных выборок} other {# повторной выборки}} Интернета, в которых метки соединений страны выбраны заново и добавлены ненаблюдаемые пиринговые соединения. Соединения между зарубежными сетями не меняются.',
  'stress.uncertainty.none': 'Интервалы не запрошены.',
  'stress.uncertainty.labels.confidence':
    'Неверные метки: {transit} соединений с провайдером и {peer} пиринговых соединений, по достоверности, сохранённой с каждым соединением.',
  'stress.uncertainty.labels.published':
    'Неверные метки: {transit} соединений с провайдером и {peer} пиринговых соединений, по проверке {source}. Собственной достоверности в снимке нет.',
  'stress.uncertainty.unseen.vantage-points':
    'Ненаблюдаемые пиринговые соединения: не менее {rate} на каждое наблюдаемое, по числу соединений, замеченных одной и двумя точками наблюдения.',
  'stress.uncertainty.unseen.second-source':
    'Ненаблюдаемые пиринговые соединения: не менее {rate} на каждое наблюдаемое, по тому, что второй вид источника добавил к первому.',
  'stress.uncertainty.unseen.nothing':
    'Сколько пиринговых соединений осталось невидимыми, из этого снимка не узнать; интервалы их не учитывают.',

  'scenario.invalid': 'Сценарий {file} использовать нельзя. По строкам:',
  'scenario.flags-invalid': 'То, что говорят ключи, проверить нельзя:',
  'scenario.no-target': 'В {path} ничего не отказывает; назовите {fields}.',
  'scenario.empty-selector': '{path} ничего не выбирает; задайте {fields}.',
  'scenario.end-without-start':
    '{until} — это дата, но ни у одного события нет даты в {field}; задайте две даты или два промежутка, например {example}.',
  'scenario.other-country':
    'Этот сценарий составлен для другой страны ({country}), а запрошена {asked}; запросите первую или уберите страну из файла.',
  'named-sets.invalid': 'Именованные наборы в {file} использовать нельзя. По строкам:',
  'named-sets.row': '{given} — не член именованного набора; пишите {right}.',
  'stress.unknown-network':
    '{asn} нет в этом снимке; исправьте номер или пропускайте неизвестные сети с {option}.',
  'stress.unknown-country':
    'В снимке нет сетей страны {country}; исправьте код или пропускайте неизвестные страны с {option}.',
  'stress.unknown-link': 'Между {one} и {other} в этом снимке нет соединения; соседи первого: {neighbours}.',
  'stress.no-sets':
    'Именованные наборы не заданы, поэтому {name} ничего не обозначает; укажите их файл через {sets}.',
  'stress.no-country':
    'В {file} не указана страна; добавьте туда {field} или укажите её перед ним, например {example}.',
  'stress.unknown-set': 'Именованного набора {name} нет; выберите из {known}.',
  'stress.empty-selection': '{path} не выбирает ни одной сети этого снимка; расширьте выбор.',
  'stress.no-gateway':
    '{path} не выбирает ни одного шлюза, потому что у страны там их нет; укажите другие страны.',
  'stress.lonely-exchange': 'Точке обмена нужно не менее двух участников; укажите ещё одного.',
  'stress.own-hijack':
    '{asn} не может перехватить собственные префиксы; укажите в {field} другую сеть или других пострадавших.',
  'stress.ends-before-start':
    'Это событие заканчивается раньше, чем начинается; {until} должно быть позже {at}.',
  'stress.attacker-down':
    '{asn} в это же время не работает из-за события {event} и ничего анонсировать не может; измените одно из двух.',
  'stress.down-twice':
    '{asn} в это же время уже не работает из-за события {event}; отказ считается один раз.',
  'stress.down-often':
    'В {count, plural, one {# событии} few {# событиях} many {# событиях} other {# события}} выходит из строя сеть, которая в это время уже не работает, например {asn} в событии {event}; каждая считается один раз.',
  'stress.skipped':
    'В снимке нет {count, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}}, которые называет сценарий; сценарий проверен без них: {names}.',

  'stress.progress.draws': 'расчёт случайных частей сценария',
  'stress.section.draws': 'Как результат зависит от случайных повреждений',
  'stress.draws.explained':
    'Случайные части сценария рассчитаны {draws, plural, one {# раз} few {# раза} many {# раз} other {# раза}}; каждый вариант представлен своей наибольшей потерей.',
  'stress.draws.low': 'Лучшие 5 % вариантов',
  'stress.draws.median': 'Медиана',
  'stress.draws.high': 'Худшие 5 % вариантов',
  'stress.draws.worst': 'Худший вариант',
  'stress.draws.scale': 'доля вариантов',
  'stress.nothing-to-draw':
    'В этом сценарии нет ничего случайного; задайте событию {field} или не указывайте число вариантов.',
  'stress.no-draws-file': 'В {file} нет случайных вариантов; укажите другой файл для продолжения.',
  'stress.other-draws': 'В {file} случайные варианты другого сценария или снимка; укажите другой файл.',
};
