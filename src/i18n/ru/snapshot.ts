import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'Снимок Интернета',
  'snapshot.title.diff': 'Что изменилось между двумя снимками',
  'snapshot.not-found':
    'Снимка {file, literal} нет; проверьте путь или получите снимок командой {command, literal}.',
  'snapshot.damaged':
    'Снимок {file, literal} повреждён (место: {part, literal}); скопируйте, скачайте или постройте его заново.',
  'snapshot.truncated':
    'Снимок {file, literal} обрезан: есть {actual, number} байт из {expected, number}; скопируйте или скачайте его заново.',
  'snapshot.empty-file': 'Файл {file, literal} пуст; скопируйте или скачайте снимок заново.',
  'snapshot.not-a-snapshot':
    '{file, literal} — не снимок (похоже на {looksLike, literal}); постройте снимок командой {command, literal}.',
  'snapshot.too-new':
    'Формат снимка {file, literal} — {version, number}, а эта программа читает до {supported, number}; установите более новую Muruna.',
  'snapshot.no-topology':
    'Неизвестно, как связаны сети; укажите файл через {one, literal} или {other, literal}.',
  'snapshot.nothing-to-learn-from': 'Выбор усваивается по дампам таблиц; укажите их через {option, literal}.',
  'snapshot.input-without-records':
    'В {file, literal} нет ничего, что читается как {expected, literal}; проверьте, тот ли это файл.',
  'snapshot.no-such-date':
    'Данных за {date, date} по адресу {url, literal} нет; выберите из {dates, literal}.',
  'snapshot.bad-collector':
    '{collector, literal} — не имя коллектора; укажите, например, {example, literal}.',
  'usage.bad-date': '{date, literal} — не дата; пишите так: {example, literal}.',
  'download.not-found': 'На сервере нет {url, literal}; проверьте адрес или зеркало.',
  'download.failed':
    'Загрузка {url, literal} прервалась ({reason, literal}); запустите команду ещё раз, и она продолжится с того же места.',
  'download.checksum':
    'Полученное с {url, literal} не то, что обещано (контрольная сумма {actual, literal} вместо {expected, literal}), и выброшено; попробуйте позже или с другого зеркала.',
  'download.no-checksum': 'В {url, literal} нет контрольной суммы; попробуйте позже или с другого зеркала.',
  'download.offline':
    '{host, literal} недоступен ({reason, literal}). Проверьте подключение к сети или укажите зеркало через {option, literal}.',
  'download.redirect':
    '{url, literal} ведёт на {to, literal}, где эти данные не публикуются. Ничего не сохранено.',
  'download.too-large':
    '{url, literal} больше {megabytes, number} МБ и не сохранён. Проверьте, тот ли это файл.',
  'download.not-data':
    'Для {url, literal} сервер прислал не данные (похоже на {looksLike, literal}), возможно, страницу входа. Ничего не сохранено.',
  'download.cut': 'Загрузка {url, literal} неполна или повреждена и не сохранена. Запустите команду ещё раз.',
  'snapshot.notice.bundled':
    'Ответ основан на снимке из состава программы: маршрутизация на {date, date}, причём {old, share} связей в последний раз видели более чем за год до этого. {command, literal} построит снимок по сегодняшним данным (около {megabytes, number} МБ, {seconds, number} с).',
  'snapshot.several-countries':
    'У {ases, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}} в источниках несколько стран; считаем, что страна неизвестна.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# сеть анонсирует} few {# сети анонсируют} many {# сетей анонсируют} other {# сети анонсируют}} префиксы, но связей в источниках нет; пропущены.',
  'snapshot.plane-too-thin':
    'Префиксы IPv{family, literal} в источниках есть только у {networks, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}; веса этой плоскости считаем неизвестными.',
  'text.line-too-long': 'Строка длиннее {longest, number} знаков пропущена: это не текст.',
  'delegated.wrong-count': 'В заголовке заявлено записей: {said, number}, а найдено: {found, number}.',
  'asn-country.wrong-count': 'Число стран у {asn, asn} не совпадает с числом перечисленных.',
  'prefix-to-as.host-bits': 'Префикс с битами за пределами длины обрезан до неё: {text, literal}.',
  'as-rel.too-many-sources': 'Видов источников больше восьми; в этой строке они отброшены: {text, literal}.',
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
  'snapshot.id': 'Отпечаток {id, literal}',
  'snapshot.published': 'Связи на {date, date}, как опубликованы',
  'snapshot.inferred': 'Связи на {date, date}, выведены из таблиц маршрутизации',
  'snapshot.counts':
    'Сетей: {networks, number}, транзитных связей: {transit, number}, пиринговых: {peering, number}',
  'snapshot.known':
    'Сетей с названием: {named, number}, с известной страной: {located, number}, стран: {countries, number}',
  'snapshot.prefixes4': 'Префиксов IPv4: {count, number}',
  'snapshot.prefixes6': 'Префиксов IPv6: {count, number}',
  'snapshot.no-weights': 'Префиксов нет: веса сетей неизвестны',
  'snapshot.vantage-points':
    'Видна из {count, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}',
  'snapshot.source':
    'Источник {role, literal} {name, literal} · {date, literal} · {bytes, number} байт · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Примечание: {note, name}',
  'snapshot.findings': 'Найдено при чтении, с числом случаев: {list, literal}',
  'snapshot.verified': '{file, literal} цел: контрольные суммы сошлись, разделов: {sections, number}.',
  'snapshot.diff.same': 'Это один и тот же снимок: {id, literal}.',
  'snapshot.diff.dates': 'С {before, literal} по {after, literal}',
  'snapshot.diff.ases-added': 'Сетей добавлено: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Сетей исчезло: {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'Связей добавлено: {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'Связей исчезло: {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'Связей сменило вид: {count, number} ({list, literal})',
  'snapshot.diff.countries': 'Сетей сменило страну: {count, number} ({list, literal})',
  'snapshot.notice.users':
    'Вес сетей — число их пользователей из предоставленной таблицы, а не число адресов.',
  'snapshot.notice.national-lists':
    'Сети {countries, literal} взяты из предоставленного списка, а не по месту регистрации.',
  'asn-users.malformed-line': 'Строка без номера AS и числа пользователей пропущена: {text, literal}.',
  'national-networks.malformed-line': 'Строка без номера AS и страны пропущена: {text, literal}.',
  'snapshot.notice.fresh-only':
    'Из {of, number} связей отброшены {links, number}: их в последний раз видели более чем за год до {date, date}.',
  'snapshot.notice.old-links':
    '{old, share} связей этого снимка в последний раз видели более чем за год до {date, date}.',
  'snapshot.notice.equal-weights':
    'В этом снимке нет префиксов: все сети считаются равными независимо от размера. Доли — это доли сетей, а не адресов. Постройте его с {option, literal}, чтобы веса были настоящими.',
  'snapshot.notice.years-apart':
    'Его источники — с {oldest, date} по {newest, date}: сети, изменившиеся за это время, могут быть показаны неверно.',
  'snapshot.pull.origins-from-tables':
    'Таблицы префиксов CAIDA нет: префиксы и их источники взяты из таблицы {collector, literal}, это несколько сотен мегабайт.',
  'snapshot.pull.no-names':
    'Сети останутся без названий: bgp.tools даёт их тем, кто указал контакт ({option, literal}). Страны взяты у регистратур.',
  'snapshot.pull.no-names-open':
    'Сети останутся без названий: свободных источников для них нет. Страны взяты у регистратур.',
  'snapshot.title.list': 'Снимки',
  'snapshot.list.one': '{name, literal}: {date, date}, сетей {networks, number}, {megabytes, number} МБ',
  'snapshot.list.in-use':
    '{name, literal}: {date, date}, сетей {networks, number}, {megabytes, number} МБ, используется',
  'snapshot.list.unreadable': '{name, literal}: не открывается',
  'snapshot.in-use-is-gone':
    'Используемого снимка {file, literal} больше нет. Выберите другой из списка {command, literal}.',
  'snapshot.no-such-name':
    'Снимка {name, literal} нет. Выберите один из списка {command, literal} или укажите файл.',
};
