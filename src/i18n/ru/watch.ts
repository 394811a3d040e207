import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch: Translation<typeof english> = {
  'watch.replay': 'чтение архивов',
  'watch.vantage-points': 'Названо более {most, number} точек наблюдения; сообщения остальных пропущены.',
  'watch.no-messages':
    'В {files} нет ни одного сообщения, которое можно прочесть; укажите архивы MRT, записи BMP или строки RIS Live или RIPEstat.',
  'watch.nothing-watched':
    'Укажите, за чем наблюдать: за страной ({country}), за сетями ({network}) или за группами по именам ({watch}).',
  'watch.unknown-name': '{name, literal} — не набор AS из объектов {sets} и не группа из таблицы {groups}.',
  'as-set.member':
    'В {set, literal} указан участник {member, literal}: это не сеть и не набор AS; он пропущен.',
  'as-set.twice': '{set, literal} встречается несколько раз; учитывается первый объект.',
  'as-set.by-reference':
    'У {set, literal} есть и другие участники, которые сами на него ссылаются; они не наблюдаются.',
  'as-set.missing': '{set, literal}, часть {name, literal}, отсутствует в файле; его сети не наблюдаются.',
  'ris-live.no-json': 'Строка — не объект JSON; она пропущена.',
  'ris-live.no-message': 'В строке нет времени или точки наблюдения; она пропущена.',
  'ris-live.prefix': '{prefix} — не префикс; он пропущен.',
  'signals.line': 'Строка — не точка временного ряда; она пропущена. Столбцы: {header}.',
  'vrps.no-list': 'В файле нет списка roas; укажите JSON, который пишет валидатор RPKI.',
  'vrps.entry': 'Элемент {number} списка roas — не префикс с номером AS; он пропущен.',
  'slurm.no-exceptions': 'В файле нет местных исключений SLURM версии 1 (RFC 8416).',
  'slurm.entry': 'Элемент {number} списка {list} не соответствует RFC 8416; он пропущен.',
  'rtr.payload': 'У записи {number} в ответе кэша RPKI невозможная длина; она пропущена.',
  'watch.no-times':
    'В ответах кэша RPKI нет времени прихода; файл пропущен. Укажите записи в виде JSON с {option}.',
  'watch.recorded':
    'В {journal} {added, plural, one {добавлено # сообщение} few {добавлено # сообщения} many {добавлено # сообщений} other {добавлено # сообщения}}.',
  'watch.held':
    '{held, plural, one {# запись уже была и не читалась заново} few {# записи уже были и не читались заново} many {# записей уже было, и они не читались заново} other {# записи уже было, и они не читались заново}}.',
  'watch.cut-off':
    'От блока, записанного не целиком, {bytes, plural, one {отрезан # байт} few {отрезано # байта} many {отрезано # байт} other {отрезано # байта}}; его сообщения прочитаны заново.',
  'watch.exported':
    '{messages, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} из {source}: {file}',
  'watch.no-journal': '{folder} — не журнал; укажите папку, которую написала команда записи журнала.',
  'watch.live.no-source': 'Укажите, что слушать: {ris}, {bmp}, {bgp} или {signals}.',
  'watch.live.no-key': 'Вебхук подписывается; укажите файл с его секретом через {option}.',
  'watch.live.no-address': '{address} — не адрес; запишите его так: {example}.',
  'watch.live.cannot-listen': 'На {address} слушать нельзя ({reason}); укажите другой адрес.',
  'watch.live.disk-full':
    'Диск больше ничего не принимает ({reason}); наблюдение продолжается, но сообщения о событиях не уходят, пока доказательства не записаны.',
  'watch.live.disk-again':
    'Диск снова принимает данные, спустя {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}; всё, что ожидало записи, записано.',
  'watch.live.not-written':
    'Не удалось записать {bytes, number} байт полученных данных в {folder}: диск полон. Освободите место и запустите наблюдение снова: оно продолжится.',
  'watch.title.live': 'Прямое наблюдение: {country, country}',
  'watch.title.live.networks':
    'Прямое наблюдение: {count, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'watch.live.clock': 'Сейчас {time, date}; Ctrl-C завершает наблюдение.',
  'watch.live.unwritten': 'Ждут места на диске: {bytes, number} байт.',
  'watch.live.open-incidents': 'Открытых инцидентов: {count, number}.',
  'watch.live.rate':
    'Сообщений в секунду: {rate, number}; {messages, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} с {since, date}.',
  'watch.live.visible':
    '{plane}: видно {share} наблюдаемого пространства, по данным {voters, plural, one {# точки наблюдения} few {# точек наблюдения} many {# точек наблюдения} other {# точки наблюдения}}.',
  'watch.live.cannot-tell':
    '{plane}: нельзя сказать, что видно; исправных точек наблюдения: {voters, number}.',
  'watch.live.password':
    'Пароль в командной строке видят другие; уберите его из {option} и задайте {variable}.',
  'watch.live.suspected': 'Подозрение: {id}',
  'watch.live.dismissed': 'Снято: {id}',
  'watch.live.open': 'Открыт: {id} ({severity})',
  'watch.live.recovering': 'Восстанавливается: {id}',
  'watch.live.closed': 'Закрыт: {id}',
  'watch.live.ended': 'Новых редакций инцидентов: {revisions}.',
  'watch.pruned': 'Сегментов {folder} за то время больше нет; спросите о более позднем.',
  'watch.no-watch': 'В {folder} не сказано, за чем наблюдать; назовите страну или сети командой {command}.',
  'watch.bad-folder': '{file} не описывает наблюдение; восстановите файл или начните новую папку.',
  'watch.watches-other': 'Папка {folder} уже наблюдает за другим; для этого начните новую.',
  'watch.other-snapshot':
    'Папка {folder} начата со снимком {hash}; укажите его через {option} или начните новую папку.',
  'watch.no-incident': 'В {folder} нет инцидента, идентификатор которого начинается с {id}.',
  'watch.many-incidents':
    'Инцидентов в {folder}, идентификатор которых начинается с {id}: {count}; напишите больше знаков.',
  'watch.no-prefix': '{prefix} — не префикс; запишите его так: {example}.',
  'watch.no-scenario':
    '{id} не выводит из строя ничего, что можно проверить; сценарии получаются из отключений, перехватов и утечек.',
  'watch.no-whole-network':
    'В {id} сети потеряли часть своего пространства, и ни одна не отключилась целиком; сценарий отключает целые сети. Укажите перебой сети или страны.',
  'watch.no-event':
    'Для {id} в списке {as} нет формы; не указывайте идентификатор, чтобы записать все, для которых она есть.',
  'ioda.no-list':
    'В файле нет списка перебоев; укажите ответ API IODA на {path} или таблицу с такими столбцами.',
  'ioda.event':
    'В записи {number, number} списка нет объекта или начала, или она кончается раньше, чем начинается; она пропущена.',
  'watch.told.taken':
    'Новых перебоев — {added, number}, описанных иначе, чем прежде, — {renewed, number}, прежних — {same, number}.',
  'watch.told.elsewhere':
    '{count, plural, one {Пропущено # событие другой страны} few {Пропущены # события других стран} many {Пропущено # событий других стран} other {Пропущено # события других стран}}.',
  'watch.section.told': 'Сообщает {by}',
  'watch.summary.told':
    'Перебоев, о которых сообщает {by}: {count, number}; из них совпадают с нашими инцидентами: {matched, number}.',
  'watch.told.explained':
    'Эти перебои нашли и сообщили другие. К инцидентам выше они не относятся; в последнем столбце — сколько наших инцидентов касаются того же в то же время.',
  'watch.column.signal': 'Сигнал',
  'watch.column.score': 'Оценка',
  'watch.column.ours': 'Наши инциденты',
  'watch.evidence.written':
    'Сообщений в доказательствах — {messages, number}, байтов — {bytes, number}: {folder}',
  'watch.evidence-lost':
    'В {folder} изменены или отсутствуют сообщения доказательств: {count, number}; восстановите журнал или укажите другие инциденты.',
  'watch.events.written':
    '{events, plural, one {# событие} few {# события} many {# событий} other {# события}}: {file}',
  'watch.events.others':
    'Ещё для {count, plural, one {# инцидента} few {# инцидентов} many {# инцидентов} other {# инцидента}} в этом списке нет формы.',
  'watch.kept': 'Найдено инцидентов в журнале: {found}, из них открыто: {open}; новых редакций: {added}.',
  'watch.title.status': 'Наблюдение: {country}',
  'watch.title.status.networks': 'Наблюдение: сетей {count}',
  'watch.title.why': '{prefix}, {time}',
  'watch.status.journal': 'Сегментов в журнале: {segments}, сообщений в них: {messages}.',
  'watch.status.last': 'Последнее сообщение пришло {time}.',
  'watch.state.suspected': 'подозрение',
  'watch.state.dismissed': 'снято',
  'watch.state.open': 'открыт',
  'watch.state.recovering': 'восстанавливается',
  'watch.state.closed': 'закрыт',
  'watch.section.revisions': 'Редакции',
  'watch.section.verified': 'Доказательства, прочитанные заново',
  'watch.section.levels': 'Относительно порогов отключения',
  'watch.section.judged': 'Что говорит каждое правило',
  'watch.section.routes': 'Что сообщала каждая точка наблюдения',
  'watch.section.origins': 'Кто объявляет',
  'watch.section.vrps': 'Проверенные записи ROA, которые его охватывают',
  'watch.section.history': 'Кто объявлял и через кого',
  'watch.column.revision': 'Редакция',
  'watch.column.outcome': 'Сейчас',
  'watch.column.rule': 'Правило',
  'watch.column.verdict': 'Вывод',
  'watch.column.path': 'Путь',
  'watch.column.since': 'С',
  'watch.column.visible': 'Видно',
  'watch.column.usual': 'Обычно',
  'watch.column.limit': 'Порог',
  'watch.column.below': 'Ниже с',
  'watch.column.relation': 'Для владельца',
  'watch.column.neighbour': 'Соседняя сеть',
  'watch.column.max-length': 'Наибольшая длина',
  'watch.column.reached': 'Охват',
  'watch.verified.same': 'без изменений',
  'watch.verified.changed': 'изменено',
  'watch.verified.missing': 'отсутствует',
  'watch.why.visible':
    '{prefix} был виден: его передавали голосующие точки наблюдения, {carriers} из {voters}.',
  'watch.why.not-visible':
    '{prefix} не был виден: его передавали голосующие точки наблюдения, {carriers} из {voters}.',
  'watch.why.cannot-tell':
    'Был ли виден {prefix}, сказать нельзя: исправных точек наблюдения с полной таблицей голосовало {voters}.',
  'watch.why.covered':
    'Его адреса оставались видны в составе {prefixes}: потеря одного этого префикса — не отключение.',
  'watch.why.not-owned': 'Ни одной наблюдаемой сети это адресное пространство не принадлежит.',
  'watch.why.incidents': 'Инциденты, которые его тогда касались: {incidents}.',
  'watch.why.no-incidents': 'Тогда его не касался ни один инцидент.',
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
  'watch.summary.rpki':
    'В конце {payloads, plural, one {была известна # проверенная запись ROA} few {были известны # проверенные записи ROA} many {было известно # проверенных записей ROA} other {было известно # проверенных записей ROA}}.',
  'watch.summary.cache':
    'В кэше RPKI {cache} {payloads, plural, one {# запись} few {# записи} many {# записей} other {# записей}}, порядковый номер {serial}.',
  'watch.section.incidents': 'Инциденты',
  'watch.section.visibility': 'Видимое адресное пространство',
  'watch.section.feeds': 'Точки наблюдения',
  'watch.section.collectors': 'Коллекторы',
  'watch.section.feed-events': 'Что произошло с точками наблюдения',
  'watch.section.findings': 'Что не удалось прочитать',
  'watch.column.incident': 'Инцидент',
  'watch.column.kind': 'Вид',
  'watch.column.whose': 'Касается',
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
  'watch.column.whole-tables': 'Полных таблиц',
  'watch.column.voters': 'Голосуют',
  'watch.column.blind-now': 'Слепых',
  'watch.column.gateway': 'Шлюз',
  'watch.column.upstream': 'Зарубежная сеть',
  'watch.column.country': 'Страна',
  'watch.column.before': 'До',
  'watch.column.after': 'После',
  'watch.column.source': 'Файл',
  'watch.column.offset': 'Смещение',
  'watch.kind.country-outage': 'Отключение страны',
  'watch.kind.region-outage': 'Отключение региона',
  'watch.kind.organisation-outage': 'Отключение организации',
  'watch.kind.network-outage': 'Отключение сети',
  'watch.kind.origin-hijack': 'Перехват префиксов',
  'watch.kind.forged-path': 'Поддельный путь',
  'watch.kind.new-neighbour': 'Новый сосед',
  'watch.kind.route-leak': 'Утечка маршрутов',
  'watch.kind.rpki-invalid': 'Анонс недействителен по RPKI',
  'watch.kind.reserved-asn': 'Зарезервированный номер AS в путях',
  'watch.kind.signal-drop': 'Падение показателя',
  'watch.kind.feed-blindness': 'Слепые точки наблюдения',
  'watch.kind.prefix-withdrawal': 'Отозванные префиксы',
  'watch.kind.gateway-change': 'Смена шлюзов',
  'watch.kind.path-inflation': 'Удлинение путей',
  'watch.expected': '{label} (ожидалось)',
  'watch.bad-groups':
    'Файл {file} не является таблицей групп со столбцами {columns}. Исправьте указанное ниже.',
  'groups.kind': '{kind, literal} — не вид группы; виды: {kinds, literal}.',
  'groups.member':
    'Строка называет группу и одного участника: номер AS или префикс. Эта строка группы {group, literal} составлена иначе.',
  'groups.prefix':
    '{prefix, literal} — не префикс длиной до {most, literal} (для IPv6 до {mostSix, literal}).',
  'groups.not-watched':
    '{group, literal}: {count, plural, one {# сеть не наблюдается и не учитывается} few {# сети не наблюдаются и не учитываются} many {# сетей не наблюдаются и не учитываются} other {# сети не наблюдаются и не учитываются}}.',
  'watch.bad-expected': 'Файл {file} не является списком ожидаемых изменений. Исправьте указанное ниже.',
  'expected.nothing':
    'В {path} не указано, к чему относится изменение. Назовите сети, префиксы или коллекторы.',
  'watch.severity.minor': 'малая',
  'watch.severity.medium': 'средняя',
  'watch.severity.high': 'высокая',
  'watch.severity.critical': 'критическая',
  'watch.level.low': 'низкая',
  'watch.level.medium': 'средняя',
  'watch.level.high': 'высокая',
  'watch.route.exact': 'тот же',
  'watch.route.sub-prefix': 'часть',
  'watch.route.super-prefix': 'больший',
  'watch.route.partial': 'часть точек его ещё видит',
  'watch.route.whole': 'его никто не видит',
  'watch.route.with-aggregate': 'исчез вместе с агрегатом',
  'watch.feed.synchronising': 'таблица неполна',
  'watch.feed.healthy': 'исправна',
  'watch.feed.quiet': 'молчит, как бывает',
  'watch.feed.blind': 'слепа',
  'watch.feed.shrunk': 'одна потеряла часть таблицы',
  'watch.feed.stale': 'хранит то, что другие отозвали',
  'watch.feed.mass-withdrawal': 'отозвала много префиксов за минуту',
  'watch.collector.none': 'нет полной таблицы',
  'watch.collector.healthy': 'исправен',
  'watch.collector.partly-blind': 'частично слеп',
  'watch.collector.blind': 'слеп',
  'watch.why.outage':
    'Начиная с {onset} видимое адресное пространство было меньше обычного, самое большее на {depth}.',
  'watch.why.confirmed': 'Подозрение возникло {detected}, подтверждено {confirmed}.',
  'watch.why.suspected': 'Подозрение возникло {detected}; для подтверждения прошло ещё слишком мало времени.',
  'watch.why.recovered': 'К 95 % обычного размера оно вернулось {time}.',
  'watch.why.signal':
    '{entity}, {signal}: начиная с {onset} значения были ниже, чем в тот же час прошлых дней, самое большее на {depth}.',
  'watch.why.signal-detected': 'Вторая точка ниже порога пришла {detected}.',
  'watch.why.blind':
    'Ослепших точек наблюдения у {collector} начиная с {onset}: {count} ({networks}). О маршрутах страны это ничего не говорит.',
  'watch.why.blind-detected': 'Замечено {detected}.',
  'watch.why.blind-left': 'Осталось точек наблюдения для оценки: {voters}.',
  'watch.why.blind-cannot-tell': 'Осталось точек наблюдения: {voters}. Судить об отключениях по ним нельзя.',
  'watch.why.withdrawn':
    'Начиная с {onset} большинство точек наблюдения потеряли префиксы сети {network} ({count}), которые не покрывает ни один видимый префикс.',
  'watch.why.gateways':
    'Начиная с {onset} маршруты наблюдаемых сетей выходят не через те сети, что за час до этого. Сравнивали точки наблюдения: {voters}.',
  'watch.why.settled': 'Новые доли держались сутки и теперь считаются обычными.',
  'watch.why.expected':
    'Это ожидалось: {reason}. Ответственный: {owner}. Объявленный срок: с {from} по {until}.',
  'watch.why.overrun': 'Это длилось дольше объявленного.',
  'watch.why.longer':
    'Начиная с {onset} маршруты проходят по меньшей мере на две сети больше, чем за час до этого. Сетей, которых это касается: {count}; медиана по точкам наблюдения, их {voters}.',
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
  'watch.why.addresses': 'Адресов IPv4, которых это касается: {count}; каждый учтён один раз.',
  'watch.why.sites': 'Блоков IPv6 /48, которых это касается: {count}; каждый учтён один раз.',
  'watch.why.people':
    'Пользователей у сетей, которых это касается, по данным снимка: {count}, как бы мала ни была затронутая часть.',
  'watch.why.people-unknown': 'Сколько людей пользуется этими сетями, неизвестно.',
  'watch.why.provenance': 'Это следует из сообщений при снимке {snapshot} и настройках {settings}.',
  'watch.why.cause': 'Причина неизвестна.',
  'watch.why.evidence':
    'Сообщений, которые это подтверждают: {count}. Первые из них, со смещением в распакованном файле и SHA-256:',
  'watch.chart.visible': 'Видимые единицы адресного пространства ({unit})',
  'watch.chart.signal': '{entity}: {signal}',
  'watch.chart.time': 'Время',
  'workbench.subject.watch': 'Наблюдать',
  'workbench.kind.watch': 'Ответ наблюдения',
  'workbench.watch.intro':
    'Что произошло с маршрутами: инциденты с доказательствами и то, что могли видеть точки наблюдения. Загрузите файл, который записывает {command}.',
  'workbench.watch.none': 'Сюда ещё не загружен ни один ответ наблюдения.',
  'workbench.watch.file': 'Ответ наблюдения (JSON)',
  'workbench.watch.unread':
    '{file} – не ответ наблюдения; загрузите то, что записывают {replay}, {incidents}, {show}, {status} или {why} с {json}.',
  'watch.no-incident-told': 'В {file} нет инцидента {id}.',
  'workbench.watch.test': 'Рассчитать последствия',
  'workbench.watch.no-event': 'Он не отнимает ничего, что мог бы повторить сценарий.',
  'workbench.watch.paths': 'Пути AS до и после',
  'workbench.watch.paths.before': 'До, {time}',
  'workbench.watch.paths.after': 'После, {time}',
  'workbench.watch.paths.hint':
    'Пути AS точек наблюдения появятся здесь, когда в рабочем пространстве будет то, что записывает {command}: для момента до начала и для момента после.',
  'workbench.watch.paths.none': 'нет маршрута',
  'workbench.watch.as-scenario': 'Открыть как сценарий: отказывает сетей {count}',
  'workbench.watch.no-country':
    'Наблюдали за сетями, а не за страной: назовите их в разделе «Выстоять» их страны, чтобы увидеть их отказ.',
  'workbench.watch.order': 'Порядок',
  'workbench.watch.order.severity': 'Сначала самые тяжёлые',
  'workbench.watch.order.time': 'Сначала последние',
  'workbench.watch.every': 'все',
  'workbench.watch.since': 'с {from}',
  'workbench.watch.when': '{from} – {until}',
  'watch.section.why': 'Почему это инцидент',
  'watch.figure.networks': 'Затронутые сети',
  'watch.column.onset': 'Начало',
  'watch.column.detected': 'Замечен',
  'watch.column.confirmed': 'Подтверждён',
  'watch.column.end': 'Конец',
  'watch.part.voter': 'участвовала в оценке',
  'watch.part.blind': 'слепая',
  'watch.chart.timeline': 'Инциденты во времени',
};
