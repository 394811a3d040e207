import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'Снимок Интернета',
  'snapshot.section.details': 'Подробности',
  'snapshot.title.diff': 'Что изменилось между двумя снимками',
  'snapshot.not-found':
    'Снимка {file, literal} нет; проверьте путь или получите снимок командой {command, literal}.',
  'snapshot.damaged':
    'Снимок {file, literal} повреждён (место: {part, literal}); скопируйте, скачайте или постройте его заново.',
  'snapshot.truncated':
    'Снимок {file} неполон: есть {actual} байт из {expected}; скопируйте или скачайте его заново.',
  'snapshot.empty-file': 'Файл {file, literal} пуст; скопируйте или скачайте снимок заново.',
  'snapshot.not-a-snapshot':
    '{file, literal} — не снимок (похоже на {looksLike, literal}); постройте снимок командой {command, literal}.',
  'snapshot.too-new':
    'Формат снимка {file, literal} — {version, number}, а эта программа читает до {supported, number}; установите более новую Muruna.',
  'snapshot.no-topology':
    'Ни в одном файле не сказано, как связаны сети; укажите такой файл с {one} или {other}.',
  'snapshot.nothing-to-learn-from':
    'Предпочтения маршрутов изучаются по таблицам маршрутизации; укажите их с {option}.',
  'snapshot.input-without-records':
    'В {file} нет ничего, что читается как {expected}; проверьте, тот ли это файл для данного параметра.',
  'snapshot.no-such-date':
    'Данных за {date, date} по адресу {url, literal} нет; выберите из {dates, literal}.',
  'snapshot.bad-collector':
    '{collector, literal} — не имя коллектора; укажите, например, {example, literal}.',
  'usage.bad-date': '{date, literal} — не дата; пишите так: {example, literal}.',
  'download.not-found': 'На сервере нет {url, literal}; проверьте адрес или зеркало.',
  'download.no-listing':
    'На странице {url, literal} нет списка таких файлов; возможно, это страница входа в сеть. Проверьте сеть или зеркало.',
  'download.failed': 'Загрузка {url} прервалась ({reason}); запустите команду ещё раз, чтобы продолжить.',
  'download.checksum':
    'Контрольная сумма загрузки с {url} неверна ({actual} вместо {expected}), файл удалён; попробуйте позже или с другого зеркала.',
  'download.no-checksum': 'В {url, literal} нет контрольной суммы; попробуйте позже или с другого зеркала.',
  'download.offline':
    '{host, literal} недоступен ({reason, literal}). Проверьте подключение к сети или укажите зеркало через {option, literal}.',
  'download.too-slow':
    '{url, literal} загружался медленнее {kilobytes, number} кБ в секунду, и загрузка остановлена. Запустите команду ещё раз, чтобы продолжить, или укажите зеркало через {option, literal}.',
  'download.redirect':
    '{url, literal} ведёт на {to, literal}, где эти данные не публикуются. Ничего не сохранено.',
  'download.too-large':
    '{url, literal} больше {megabytes, number} МБ и не сохранён. Проверьте, тот ли это файл.',
  'download.not-data':
    'Для {url, literal} сервер прислал не данные (похоже на {looksLike, literal}), возможно, страницу входа. Ничего не сохранено.',
  'download.cut': 'Загрузка {url, literal} неполна или повреждена и не сохранена. Запустите команду ещё раз.',
  'snapshot.notice.bundled':
    'Показатели рассчитаны по снимку из состава программы: маршрутизация на {date}, {old} соединений в последний раз наблюдались более чем за год до этого. {command} строит снимок по сегодняшним данным (около {megabytes} МБ, {seconds} с).',
  'snapshot.several-countries':
    'У {ases, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}} в источниках несколько стран; страна считается неизвестной.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# сеть анонсирует префиксы, но не имеет соединений в источниках и пропущена} few {# сети анонсируют префиксы, но не имеют соединений в источниках и пропущены} many {# сетей анонсируют префиксы, но не имеют соединений в источниках и пропущены} other {# сети анонсируют префиксы, но не имеют соединений в источниках и пропущены}}.',
  'snapshot.plane-too-thin':
    'Префиксы IPv{family} в источниках есть только у {networks, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}; веса IPv{family} считаются неизвестными.',
  'text.line-too-long': 'Строка длиннее {longest, number} знаков пропущена: это не текст.',
  'delegated.wrong-count': 'В заголовке заявлено записей: {said, number}, а найдено: {found, number}.',
  'asn-country.wrong-count': 'Число стран у {asn, asn} не совпадает с числом перечисленных.',
  'prefix-to-as.host-bits': 'Префикс с битами за пределами длины обрезан до неё: {text, literal}.',
  'as-rel.too-many-sources': 'Видов источников больше восьми; указанные в этой строке отброшены: {text}.',
  'as-rel.malformed-line': 'Строка не в формате as-rel пропущена: {text, literal}.',
  'prefix-to-as.malformed-line': 'Строка не в формате pfx2as пропущена: {text, literal}.',
  'delegated.malformed-line': 'Строка не в формате delegated-extended пропущена: {text, literal}.',
  'asns-csv.malformed-line': 'Строка не в формате asns.csv пропущена: {text, literal}.',
  'asn-country.malformed-line': 'Строка не в формате asn,count,cc пропущена: {text, literal}.',
  'ip-range.malformed-line': 'Строка не в формате IP ranges пропущена: {text, literal}.',
  'snapshot.progress.reading': 'Чтение',
  'snapshot.progress.writing': 'Запись снимка',
  'snapshot.progress.downloading': 'Загрузка',
  'snapshot.pull.source': '{title, name}: {url, literal} · условия: {terms, name} {termsUrl, literal}',
  'snapshot.built':
    'Записан {file, literal} ({bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}).',
  'snapshot.file':
    'Файл {file, literal}, {bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}',
  'snapshot.id': 'Идентификатор {id}',
  'snapshot.published': 'Соединения на {date}, как опубликованы',
  'snapshot.inferred': 'Соединения на {date}, выведены из таблиц маршрутизации',
  'snapshot.counts': 'Сетей: {networks}, транзитных соединений: {transit}, пиринговых: {peering}',
  'snapshot.known':
    'Сетей с названием: {named, number}, с известной страной: {located, number}, стран: {countries, number}',
  'snapshot.prefixes4': 'Префиксов IPv4: {count, number}',
  'snapshot.prefixes6': 'Префиксов IPv6: {count, number}',
  'snapshot.no-weights': 'Префиксов нет: веса сетей неизвестны',
  'snapshot.vantage-points':
    'Видно из {count, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}',
  'snapshot.source':
    'Источник {role, literal} {name, literal} · {date, literal} · {bytes, number} байт · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Примечание: {note, name}',
  'snapshot.findings': 'Замечания при чтении, с числом случаев: {list}',
  'snapshot.verified': '{file} цел: контрольные суммы совпали, разделов: {sections}.',
  'snapshot.diff.same': 'Это один и тот же снимок: {id, literal}.',
  'snapshot.diff.dates': 'С {before, literal} по {after, literal}',
  'snapshot.diff.ases-added': 'Сетей добавлено: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Сетей удалено: {count} ({list})',
  'snapshot.diff.links-added': 'Соединений добавлено: {count} ({list})',
  'snapshot.diff.links-removed': 'Соединений удалено: {count} ({list})',
  'snapshot.diff.links-relabelled': 'Соединений с другим видом отношений: {count} ({list})',
  'snapshot.diff.countries': 'Сетей с другой страной: {count} ({list})',
  'snapshot.notice.users':
    'Вес сети — число её пользователей из предоставленной таблицы, а не число адресов.',
  'snapshot.notice.national-lists':
    'Сети этих стран взяты из предоставленного списка, а не по регистрации: {countries}.',
  'asn-users.malformed-line': 'Строка без номера AS и числа пользователей пропущена: {text, literal}.',
  'national-networks.malformed-line': 'Строка без номера AS и страны пропущена: {text, literal}.',
  'snapshot.notice.fresh-only':
    'Из {of} соединений исключено {links}, потому что в последний раз они наблюдались более чем за год до {date}.',
  'snapshot.notice.old-links':
    '{old} соединений этого снимка в последний раз наблюдались более чем за год до {date}.',
  'snapshot.notice.equal-weights':
    'В этом снимке нет префиксов: все сети считаются равными независимо от размера. Доли — это доли сетей, а не адресов. Для настоящих весов постройте его с {option}.',
  'snapshot.notice.years-apart':
    'Источники снимка датированы от {oldest} до {newest}: сети, изменившиеся за это время, могут быть показаны неверно.',
  'snapshot.pull.origins-from-tables':
    'Таблицы префиксов CAIDA нет: префиксы и их источники взяты из таблицы {collector, literal}, это несколько сотен мегабайт.',
  'snapshot.pull.no-names':
    'Сети останутся без названий: bgp.tools даёт их тем, кто указал контакт ({option}). Страны взяты из реестров.',
  'snapshot.pull.no-names-open':
    'Сети останутся без названий: свободного источника для них нет. Страны взяты из реестров.',
  'snapshot.title.list': 'Снимки',
  'snapshot.list.one': '{name, literal}: {date, date}, сетей {networks, number}, {megabytes, number} МБ',
  'snapshot.list.in-use':
    '{name, literal}: {date, date}, сетей {networks, number}, {megabytes, number} МБ, используется',
  'snapshot.list.unreadable': '{name, literal}: не открывается',
  'snapshot.in-use-is-gone':
    'Используемого снимка {file, literal} больше нет. Выберите другой из списка {command, literal}.',
  'snapshot.no-such-hash':
    'Здесь нет снимка с SHA-256 {hash}; {command} показывает сохранённые, а папка, названная перед хешем, просматривается тоже.',
  'snapshot.no-such-name':
    'Снимка {name, literal} нет. Выберите один из списка {command, literal} или укажите файл.',
};
