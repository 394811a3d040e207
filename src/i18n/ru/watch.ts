import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch: Translation<typeof english> = {
  'watch.replay': 'чтение архивов',
  'watch.nothing-watched': 'Укажите, за чем наблюдать: за страной ({country}) или за сетями ({network}).',
  'ris-live.no-json': 'Строка — не объект JSON; она пропущена.',
  'ris-live.no-message': 'В строке нет времени или точки наблюдения; она пропущена.',
  'ris-live.prefix': '{prefix} — не префикс; он пропущен.',
  'vrps.no-list': 'В файле нет списка roas; укажите JSON, который пишет валидатор RPKI.',
  'vrps.entry': 'Элемент {number} списка roas — не префикс с номером AS; он пропущен.',
  'watch.recorded':
    'В {journal} {added, plural, one {добавлено # сообщение} few {добавлено # сообщения} many {добавлено # сообщений} other {добавлено # сообщения}}.',
  'watch.held':
    '{held, plural, one {# запись уже была и не читалась заново} few {# записи уже были и не читались заново} many {# записей уже было, и они не читались заново} other {# записи уже было, и они не читались заново}}.',
  'watch.cut-off':
    'От блока, записанного не целиком, {bytes, plural, one {отрезан # байт} few {отрезано # байта} many {отрезано # байт} other {отрезано # байта}}; его сообщения прочитаны заново.',
  'watch.exported':
    '{messages, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} из {source}: {file}',
  'watch.no-journal': '{folder} — не журнал; укажите папку, которую написала команда записи журнала.',
  'watch.drill.made':
    'Учения ({country}), {from} – {to}. Префиксов: {prefixes}, точек наблюдения: {feeds}, обновлений: {updates}.',
  'watch.drill.next':
    'Исследуйте {archive} командой {command}; что произошло на самом деле, записано в {truth}.',
  'watch.drill.no-country': 'Укажите, для какой страны учения: {option} или поле country в сценарии.',
  'watch.drill.no-prefixes':
    'В снимке нет префиксов IPv4 сетей этой страны ({country}); для учения они нужны.',
  'watch.drill.too-long':
    'Учения длились бы {hours} ч; возможно не больше {most} ч. Задайте меньше минут на час сценария: {option}.',
  'watch.drill.few-vantage-points':
    'Зарубежных транзитных сетей, у которых есть почти все префиксы: {count}; для учения нужны три точки наблюдения.',
  'journal.damaged':
    '{file} повреждён, а за ним есть другие сегменты; экспортируйте то, что читается, и начните новый журнал.',
  'journal.cut':
    'Сегмент кончается не целым блоком ({bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}); то, что перед ним, прочитано.',
  'watch.title.country': 'Инциденты: {country}',
  'watch.title.networks':
    'Инциденты: {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'watch.subtitle': '{from} – {to}',
  'watch.summary.none': 'Инцидентов не найдено.',
  'watch.summary.dismissed': 'Подозрений на отключение, которые исчезли за две минуты: {count}.',
  'watch.summary.incidents':
    '{count, plural, one {Найден # инцидент} few {Найдено # инцидента} many {Найдено # инцидентов} other {Найдено # инцидента}}; не завершились к концу данных: {open}.',
  'watch.summary.read':
    '{messages, plural, one {Прочитано # сообщение} few {Прочитано # сообщения} many {Прочитано # сообщений} other {Прочитано # сообщения}} от {feeds, plural, one {# точки наблюдения} few {# точек наблюдения} many {# точек наблюдения} other {# точки наблюдения}}.',
  'watch.summary.visible':
    '{plane}: в конце было видно {share} наблюдаемого адресного пространства, по данным {voters, plural, one {# точки наблюдения} few {# точек наблюдения} many {# точек наблюдения} other {# точки наблюдения}}.',
  'watch.summary.cannot-tell':
    '{plane}: сказать, что было видно, нельзя. Для этого нужны хотя бы три исправные точки наблюдения в двух сетях, чьи таблицы прочитаны целиком; в наличии: {voters}.',
  'watch.section.incidents': 'Инциденты',
  'watch.section.visibility': 'Видимое адресное пространство',
  'watch.section.feeds': 'Точки наблюдения',
  'watch.section.feed-events': 'Что произошло с точками наблюдения',
  'watch.section.findings': 'Что не удалось прочитать',
  'watch.column.incident': 'Инцидент',
  'watch.column.kind': 'Вид',
  'watch.column.whose': 'Страна или сеть',
  'watch.column.network': 'Сеть',
  'watch.column.from': 'С',
  'watch.column.until': 'По',
  'watch.column.severity': 'Тяжесть',
  'watch.column.confidence': 'Достоверность',
  'watch.column.lost': 'Наибольшая потеря',
  'watch.column.prefixes': 'Префиксы',
  'watch.column.prefix': 'Префикс',
  'watch.column.most': 'Точек наблюдения, не более',
  'watch.column.time': 'Время',
  'watch.column.collector': 'Коллектор',
  'watch.column.peer': 'Точка наблюдения',
  'watch.column.state': 'Состояние',
  'watch.column.routes4': 'Маршруты IPv4',
  'watch.column.routes6': 'Маршруты IPv6',
  'watch.column.blind': 'Сколько раз слепа',
  'watch.column.source': 'Файл',
  'watch.column.offset': 'Смещение',
  'watch.kind.country-outage': 'Отключение страны',
  'watch.kind.network-outage': 'Отключение сети',
  'watch.kind.origin-hijack': 'Перехват префиксов',
  'watch.kind.forged-path': 'Поддельный путь',
  'watch.kind.new-neighbour': 'Новый сосед',
  'watch.kind.route-leak': 'Утечка маршрутов',
  'watch.kind.rpki-invalid': 'Анонс недействителен по RPKI',
  'watch.kind.reserved-asn': 'Зарезервированный номер AS в путях',
  'watch.severity.minor': 'малая',
  'watch.severity.medium': 'средняя',
  'watch.severity.high': 'высокая',
  'watch.severity.critical': 'критическая',
  'watch.level.low': 'низкая',
  'watch.level.medium': 'средняя',
  'watch.level.high': 'высокая',
  'watch.hijack.exact': 'тот же',
  'watch.hijack.sub-prefix': 'часть',
  'watch.hijack.super-prefix': 'больший',
  'watch.tag.rpki-invalid': 'недействителен по RPKI',
  'watch.tag.took-over': 'забрал маршруты у владельца',
  'watch.tag.first-seen': 'раньше не встречался',
  'watch.tag.unrelated': 'нет связи с владельцем',
  'watch.tag.related': 'есть связь с владельцем',
  'watch.tag.same-country': 'та же страна',
  'watch.tag.no-customers': 'в снимке нет её клиентов',
  'watch.tag.provider-to-provider': 'от провайдера провайдеру',
  'watch.tag.peer-to-peer': 'от пира пиру',
  'watch.tag.provider-to-peer': 'от провайдера пиру',
  'watch.tag.peer-to-provider': 'от пира провайдеру',
  'watch.feed.synchronising': 'таблица неполна',
  'watch.feed.healthy': 'исправна',
  'watch.feed.quiet': 'молчит, как бывает',
  'watch.feed.blind': 'слепа',
  'watch.feed.shrunk': 'одна потеряла часть таблицы',
  'watch.feed.stale': 'хранит то, что другие отозвали',
  'watch.feed.mass-withdrawal': 'отозвала много префиксов за минуту',
  'watch.why.outage':
    'Начиная с {onset} видимое адресное пространство было меньше обычного, самое большее на {depth}.',
  'watch.why.confirmed': 'Подозрение возникло {detected}, подтверждено {confirmed}.',
  'watch.why.suspected': 'Подозрение возникло {detected}; для подтверждения прошло ещё слишком мало времени.',
  'watch.why.recovered': 'К 95 % обычного размера оно вернулось {time}.',
  'watch.why.open': 'К концу данных инцидент не завершился.',
  'watch.why.voters':
    'Точек наблюдения, по которым это определено: {voters}; слепых: {blind}. Когда инцидент был замечен, префиксы потеряли в среднем {agreement} этих точек.',
  'watch.why.parent': 'Это часть инцидента {incident}.',
  'watch.why.hijack':
    '{attacker} объявила чужие префиксы: {count, plural, one {# префикс} few {# префикса} many {# префиксов} other {# префикса}}; владельцы: {victims}; передали дальше: {upstreams}.',
  'watch.why.leak':
    '{leaker} передал маршруты, полученные от провайдера или пира: {upstreams}. Префиксов: {count}. По снимку его связи таковы с вероятностью {confidence}.',
  'watch.why.forged':
    '{attacker} стоит в путях рядом с {victims}, хотя не известно, что он их обслуживает. Префиксов: {count}.',
  'watch.why.neighbour': '{neighbour} — новый сосед: {victims}. Префиксов: {count}.',
  'watch.why.invalid':
    '{network} анонсировал префиксы, которых не разрешает ни одна ROA: {count}. Сети, проверяющие источник, отбрасывают такие маршруты.',
  'watch.why.reserved': '{network} передал пути с зарезервированным номером ({numbers}). Префиксов: {count}.',
  'watch.why.tag':
    '{reason}: {count, plural, one {# префикс} few {# префикса} many {# префиксов} other {# префикса}}',
  'watch.why.cause': 'Причина неизвестна.',
  'watch.why.evidence':
    'Сообщений, которые это подтверждают: {count}. Первые из них, со смещением в распакованном файле и SHA-256:',
  'watch.chart.visible': 'Видимые единицы адресного пространства ({unit})',
  'watch.chart.time': 'Время',
};
