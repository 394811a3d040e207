import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'Стресс-тест сети страны: {country}',
  'stress.progress.samples': 'строятся правдоподобные варианты Интернета',
  'stress.coverage': 'Адреса известны у {share} национальных сетей; остальные здесь не учитываются.',
  'stress.no-weight':
    'В снимке нет адресов этой страны ({country}) в {plane}; возьмите снимок с префиксами или другую плоскость.',
  'stress.nothing-fails': 'Скажите, что отказывает: файл сценария или ключи, например {one} или {other}.',
  'stress.file-and-flags':
    'Задайте либо файл сценария, либо ключи, которые говорят, что отказывает, но не то и другое.',

  'stress.section.losses': 'Что потеряно',
  'stress.section.networks': 'Кто отрезан и кто перенаправлен',
  'stress.section.ways': 'Через кого идут уцелевшие',
  'stress.section.chokepoints': 'Новые узкие места',
  'stress.section.diagram': 'Шлюзы до и после',
  'stress.section.time': 'Потери во времени',
  'stress.section.regions': 'Потери по регионам',
  'stress.section.scenario': 'Сценарий',
  'stress.section.uncertainty': 'Насколько это надёжно',

  'stress.loss.international': 'Потеря международной связности',
  'stress.loss.domestic': 'Потеря внутренней связности',
  'stress.loss.international.definition':
    'Среди пар «национальная сеть — зарубежная сеть», которые без отказа достигают друг друга, с весом по числу адресов, — доля тех, что больше не достигают.',
  'stress.loss.domestic.definition':
    'Среди пар национальных сетей, которые без отказа достигают друг друга, с весом по числу адресов, — доля тех, что больше не достигают.',
  'stress.loss.note':
    '{direct} теряют сами отказавшие сети, {collateral} — все остальные. Если бы в чрезвычайном случае каждый сосед передавал всё, потеря составила бы {physical}: истина лежит между ними.',
  'stress.losses.caption': 'Потери полностью, с интервалами {confidence}',
  'stress.losses.international-policy': 'международная, по договорным маршрутам',
  'stress.losses.international-physical': 'международная, по любому пути',
  'stress.losses.domestic-policy': 'внутренняя, по договорным маршрутам',
  'stress.losses.domestic-physical': 'внутренняя, по любому пути',
  'stress.column.loss': 'Потеря',
  'stress.column.total': 'Всего',
  'stress.column.direct': 'Прямая',
  'stress.column.collateral': 'Сопутствующая',
  'stress.column.low': 'Нижняя граница',
  'stress.column.high': 'Верхняя граница',

  'stress.fate.failed': 'отказала',
  'stress.fate.cut-off': 'отрезана',
  'stress.fate.partly-cut': 'отрезана частично',
  'stress.fate.rerouted': 'перенаправлена',
  'stress.fate.unharmed': 'не пострадала',
  'stress.column.fate': 'Судьба',
  'stress.column.networks': 'Сети',
  'stress.column.network': 'Сеть',
  'stress.column.weight': 'Вес',
  'stress.column.abroad-after': 'Зарубежье после',
  'stress.column.moved': 'Перешло',
  'stress.column.hops-gained': 'Добавилось шагов',
  'stress.networks.explained':
    'Для каждой затронутой сети: какой доли мира она ещё достигает, какая доля её трафика из-за рубежа теперь входит через другие шлюзы и на сколько шагов удлинился его путь.',

  'stress.hops': 'Маршрут из-за рубежа занимает в среднем {after} шага; до отказа — {before}.',
  'stress.countries.title': 'Страны, из которых входят маршруты',
  'stress.countries.scale': 'доля маршрутов из-за рубежа',
  'stress.before': 'до',
  'stress.after': 'после',
  'stress.column.before': 'До',
  'stress.column.after': 'После',
  'stress.column.country': 'Страна',
  'stress.column.national': 'Национальная сеть',
  'stress.column.foreign': 'Зарубежная сеть',
  'stress.suppliers.caption': 'Зарубежные соседи по доле маршрутов из-за рубежа',
  'stress.gateways.caption': 'Шлюзы по доле маршрутов из-за рубежа',
  'stress.diverted': 'Утечка маршрутов у {leaker} отводит через него {share} трафика из-за рубежа.',

  'stress.chokepoints.definition':
    'Новое узкое место несёт не менее {share} маршрутов из-за рубежа — по меньшей мере на {rise} больше прежнего.',
  'stress.chokepoints.none': 'Ни одна сеть не становится новым узким местом.',
  'stress.diagram.before': 'До отказа',
  'stress.diagram.after': 'После отказа',
  'stress.diagram.world': 'Мир',
  'stress.diagram.upstreams': 'Зарубежные провайдеры',
  'stress.diagram.border': 'Пограничные сети',
  'stress.diagram.transit': 'Внутренний транзит',
  'stress.diagram.access': 'Сети доступа',
  'stress.diagram.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',

  'stress.time.title': 'Потеря связности во времени',
  'stress.time.x': 'время',
  'stress.time.y': 'потерянная доля',
  'stress.time.international': 'международная',
  'stress.time.domestic': 'внутренняя',
  'stress.column.from': 'С',
  'stress.column.until': 'До',
  'stress.column.events': 'События',
  'stress.column.links': 'Соединения',
  'stress.column.region': 'Регион',
  'stress.column.event': 'Событие',
  'stress.time.worst': 'Дальнейшее относится к худшему отрезку времени, с часа {from}.',
  'stress.events.caption': 'События',

  'stress.uncertainty.samples':
    'Интервалы охватывают {confidence} из {samples, plural, one {# правдоподобного варианта} few {# правдоподобных вариантов} many {# правдоподобных вариантов} other {# правдоподобных варианта}} Интернета, в которых метки соединений страны выбраны заново и добавлены невидимые пиринговые соединения. Соединения между зарубежными сетями взяты как есть.',
  'stress.uncertainty.none': 'Интервалы не запрошены.',
  'stress.uncertainty.labels.confidence':
    'Неверные метки: {transit} соединений с провайдером и {peer} пиринговых соединений — по уверенности, которую вывод сохранил для каждого.',
  'stress.uncertainty.labels.published':
    'Неверные метки: {transit} соединений с провайдером и {peer} пиринговых соединений — по проверке {source}; своей уверенности снимок не хранит.',
  'stress.uncertainty.unseen.vantage-points':
    'Невидимые пиринговые соединения: не менее {rate} на каждое видимое — по числу соединений, замеченных одной и двумя точками наблюдения.',
  'stress.uncertainty.unseen.second-source':
    'Невидимые пиринговые соединения: не менее {rate} на каждое видимое — по тому, что второй вид источника добавил к первому.',
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
    '{asn} в этом снимке нет; исправьте номер или пропустите неизвестное ключом {option}.',
  'stress.unknown-country':
    'Снимок не знает сетей с кодом {country}; исправьте код или пропустите его ключом {option}.',
  'stress.unknown-link': 'Между {one} и {other} в этом снимке нет соединения; соседи первого: {neighbours}.',
  'stress.unknown-set': 'Нет именованного набора {name}; известны {known}.',
  'stress.empty-selection': '{path} не выбирает ни одной сети этого снимка; расширьте выбор.',
  'stress.no-gateway': '{path} не выбирает ни одного шлюза: у страны там их нет; назовите другие страны.',
  'stress.lonely-exchange': 'Один участник не составляет точку обмена; назовите хотя бы двух.',
  'stress.own-hijack':
    '{asn} не может захватить собственные префиксы; назовите в {field} другую сеть или других пострадавших.',
  'stress.ends-before-start': 'Это событие кончается раньше, чем начинается; {until} должно идти после {at}.',
  'stress.attacker-down':
    '{asn} в это же время не работает по событию {event} и ничего объявить не может; измените одно из двух.',
  'stress.down-twice': '{asn} в это же время уже не работает по событию {event}; считается один раз.',

  'stress.progress.draws': 'розыгрыш случайных частей сценария',
  'stress.section.draws': 'Если ущерб ляжет иначе',
  'stress.draws.explained':
    'Случайные части сценария разыграны {draws, plural, one {# раз} few {# раза} many {# раз} other {# раза}}; каждый розыгрыш учтён по наибольшей потере в его ходе.',
  'stress.draws.low': 'Мягчайшие 5 %',
  'stress.draws.median': 'Медиана',
  'stress.draws.high': 'Худшие 5 %',
  'stress.draws.worst': 'Худший розыгрыш',
  'stress.draws.scale': 'доля розыгрышей',
  'stress.nothing-to-draw':
    'В этом сценарии нет ничего случайного; задайте событию {field} или обойдитесь без розыгрышей.',
  'stress.no-draws-file': 'В {file} нет розыгрышей; назовите другой файл для продолжения.',
  'stress.other-draws': 'В {file} розыгрыши другого сценария или снимка; назовите другой файл.',
};
