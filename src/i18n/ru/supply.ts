import type { supply as english } from '../en/supply.ts';
import type { Translation } from '../translation.ts';

/** What stops and what runs short when those who deliver it withdraw. */
export const supply: Translation<typeof english> = {
  'supply.title': 'Что остановится, если поставщики уйдут',
  'supply.subtitle': '{who, list}, начиная с {on, date}',
  'supply.section.stops': 'Что и когда остановится',
  'supply.section.short': 'Каких запчастей не хватит',
  'supply.section.gone': 'Что больше не поставляется',
  'supply.section.single': 'Что может поставить только один',
  'supply.section.findings': 'Замечено в таблице',
  'supply.section.method': 'Как это рассчитано',
  'supply.none-stops': 'Ничего из таблицы не останавливается.',
  'supply.no-parts': 'В таблице нет ни запчастей, ни запасов: сказать, на сколько хватит запасов, нельзя.',
  'supply.none-gone': 'Всё из таблицы по-прежнему поставляется.',
  'supply.figure.withdrawn': 'Больше не поставляется позиций',
  'supply.figure.stopped':
    'Остановится за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
  'supply.figure.short':
    'Запчастей не хватит за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
  'supply.figure.places': 'Мест, где что-то остановится',
  'supply.figure.people': 'Людей в этих местах',
  'supply.of-items': 'из {items, plural, one {# позиции} few {# позиций} many {# позиций} other {# позиции}}',
  'supply.of-parts':
    'из {parts, plural, one {# запчасти} few {# запчастей} many {# запчастей} other {# запчасти}}',
  'supply.column.item': 'Позиция',
  'supply.column.earliest': 'Самое раннее',
  'supply.column.latest': 'Самое позднее',
  'supply.column.cause': 'Причина',
  'supply.column.places': 'Где используется',
  'supply.column.instead': 'Что ещё поступает взамен',
  'supply.column.part': 'Запчасть',
  'supply.column.stock': 'На складе',
  'supply.column.yearly': 'Нужно в год',
  'supply.column.before': 'Вероятность нехватки до этого',
  'supply.column.months-earliest': 'Хватит не менее (мес.)',
  'supply.column.months-latest': 'Не более (мес.)',
  'supply.column.vendor': 'Поставщик',
  'supply.column.vendor-country': 'Его страна',
  'supply.column.origin': 'Где произведено',
  'supply.column.withdrawn': 'Больше не поставляется',
  'supply.column.support': 'Поддержка до',
  'supply.column.kind': 'Вид',
  'supply.column.one-vendor': 'Один поставщик',
  'supply.column.one-vendor-country': 'Одна страна поставщика',
  'supply.column.one-origin': 'Одна страна производства',
  'supply.cause.server': 'обращается к серверу поставщика',
  'supply.cause.licence': 'кончается лицензия',
  'supply.cause.lapsed': 'лицензия кончилась раньше',
  'supply.cause.unknown': 'неизвестно, нужен ли ему поставщик',
  'supply.withdrawn.yes': 'да',
  'supply.withdrawn.unknown': 'возможно',
  'supply.never': 'никогда',
  'supply.perhaps': 'возможно, {items, list}',
  'supply.nothing-instead': 'ничего',
  'supply.single': '{yes, number} из {of, number}',
  'supply.single-unknown': '{yes, number} из {of, number}; неизвестно о {unknown, number}',
  'supply.kind.equipment': 'оборудование',
  'supply.kind.software': 'программы',
  'supply.kind.licence': 'лицензия',
  'supply.kind.service': 'услуга',
  'supply.kind.material': 'материалы',
  'supply.kind.other': 'другое',
  'supply.kind.unknown': 'не указано',
  'supply.method.stops':
    'Позиция останавливается в тот же день, если обращается к серверу уходящего поставщика, и с окончанием лицензии, если продлить её должен был он. Уход страны производства прекращает только поставки.',
  'supply.method.short':
    'Запаса хватает, пока вероятность того, что отказ ждёт запчасть, не превысит {chance, share}: отказы случайны, с указанным числом в год, каждый заказывает то, что взял, а то, что ещё поступает, приходит через свой срок поставки. Заказанное к этому дню не считается.',
  'supply.method.unknown':
    'Чего нет в таблице, то неизвестно: самое раннее — худший случай, самое позднее — лучший. Самое позднее предполагает, что запасы замен служат только этой запчасти.',
  'supply.method.defence': 'Здесь показано, что было бы потеряно; обход чьих-либо мер не предлагается.',
  'supply.no-file':
    'Файла {file, literal} нет; проверьте путь или создайте файл командой {command, literal}.',
  'supply.faulty':
    'В таблице {file, literal} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в строке {line, number}; команда {command, literal} объяснит каждую.',
  'supply.nothing': 'В таблице {file, literal} нет строк; добавьте по одной на каждую используемую вещь.',
  'supply.nobody': 'Никто не уходит; назовите, кто, через {countries, literal} или {vendors, literal}.',
  'supply.no-vendor': 'Ни в одной строке таблицы нет поставщика {vendor, literal}; проверьте название.',
  'supply.no-vendor-near':
    'Ни в одной строке таблицы нет поставщика {vendor, literal}; имелось в виду {near, literal}?',
  'supply.country-not-there': 'Ни одна строка таблицы не называет эту страну: {country, country}.',
  'supply.own-alternative':
    '{id, literal} называет заменой саму себя; назовите другую строку или оставьте пустым.',
  'supply.unknown-alternative':
    'Замены {value, literal} для {id, literal} нет в таблице; добавьте для неё строку.',
  'supply.unknown-alternative-near':
    'Замены {value, literal} для {id, literal} нет в таблице; имелось в виду {near, literal}?',
  'supply.stock-and-parts':
    'У {id, literal} названы запчасти, поэтому считается не собственный запас, а склады описи.',
  'supply.broken-stock': 'Запас {id, literal} — не целое число; считайте целыми штуками.',
  'supply.part-not-stocked': 'Запчасти {value, literal} нет ни на одном складе описи: считается, что её нет.',
  'supply.part-not-stocked-near':
    'Запчасти {value, literal} нет ни на одном складе описи: считается, что её нет. Имелось в виду {near, literal}?',
  'supply.left': '{part, name}: остаётся не менее {after, number} из {before, number}',
  'supply.left-awaited':
    '{part, name}: остаётся не менее {after, number} из {before, number}; ждали из-за рубежа и не придёт: {lost, number}',
  'supply.failures-unknown':
    'Отказы неизвестны и не считаются у {count, plural, one {# позиции} few {# позиций} many {# позиций} other {# позиции}}, которые берут {part, literal}: может остаться меньше.',
  'supply.contents': '{items, plural, one {# позиция} few {# позиции} many {# позиций} other {# позиции}}',
  'bom.empty': 'Файл пуст; выгрузите спецификацию состава заново.',
  'bom.not-json':
    'Файл не является правильным JSON ({reason, literal}); выгрузите спецификацию состава заново.',
  'bom.unknown':
    'Такая спецификация состава здесь не читается; выгрузите её в CycloneDX (JSON, XML) или SPDX (JSON).',
  'bom.version': 'Версия {version, literal} здесь неизвестна; прочитано то, что есть и в известных.',
  'bom.unnamed':
    'Без названия и пропущено: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  'bom.nothing': 'В ней нет ни компонентов, ни услуг.',
  'bom.no-items':
    'В {files, literal} ничего не найдено; выгрузите спецификацию состава в CycloneDX (JSON, XML) или SPDX (JSON).',
  'template.supply':
    'Что используется и откуда поступает. Пустая ячейка — неизвестно. {parts, literal}: что отказ берёт со складов описи; без них {stock, literal}: целые штуки самой позиции. {never, literal}: не кончается.',
  'template.supply.radio': 'Радиолиния',
  'template.supply.system': 'Центральная система',
  'template.supply.other': 'Центральная система, свободное ПО',
  'template.supply.kit': 'Наборы для сварки волокна',
};
