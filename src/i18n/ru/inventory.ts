import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'Опись сети',
  'inventory.no-folder':
    'Папки {folder, literal} нет; проверьте путь или создайте её командой {command, literal}.',
  'inventory.exists': '{file, literal} уже есть; выберите другую папку.',
  'inventory.no-cities':
    'В списке городов меньше трёх городов {country}; укажите другую страну двумя буквами.',
  'inventory.faulty':
    'В описи {folder, literal} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в {file, literal}, строка {line, number}; {command, literal} объяснит каждую.',
  'inventory.missing-file': 'Нет файла {file, literal}; в нём нужны столбцы {columns, literal}.',
  'inventory.empty-file': 'Файл {file, literal} пуст; нужна строка заголовка.',
  'inventory.unknown-file': 'Файл {file} не прочитан: такого нет среди {known}. Нет ли опечатки в имени?',
  'inventory.unknown-column': 'Столбец {column, literal} неизвестен и не прочитан.',
  'inventory.unknown-column-near': 'Столбец {column} неизвестен и не прочитан; вы имели в виду {near}?',
  'inventory.missing-value': 'Поле {column} пусто; укажите значение.',
  'inventory.not-a-number':
    '{column}: {value} — не число; пишите цифры с десятичной точкой, без единицы измерения.',
  'inventory.negative': '{column}: {value}; значение не может быть отрицательным. Минус поставлен по ошибке?',
  'inventory.too-small': '{column, literal}: {value, literal}; наименьшее значение {least, number}.',
  'inventory.above-most':
    '{column, literal}: {value, literal}; наибольшее значение {most, number}. Другая единица?',
  'inventory.too-large':
    '{column, literal}: {value, literal}; наибольшее значение {most, number}. Другая единица или переставлены широта и долгота?',
  'inventory.too-long': 'Длина значения {column} больше допустимой ({most} знаков).',
  'inventory.not-one-of': '{column}: {value}; допустимо одно из: {options}.',
  'inventory.not-one-of-near': '{column}: {value}; допустимо одно из: {options}. Вы имели в виду {near}?',
  'inventory.bad-critical': '{column}: {value}; пишите службы с приоритетом 1, 2 или 3, например {example}.',
  'inventory.bad-shift': '{column, literal}: {value, literal}; пишите смены так: {example, literal}.',
  'inventory.bad-parts': '{column}: {value}; пишите запасные части с количеством, например {example}.',
  'inventory.duplicate-id':
    'Идентификатор {id} уже использован в {firstFile}, строка {firstLine}; укажите здесь другой.',
  'inventory.unknown-id': 'В {column, literal} указано {value, literal}, чего нет в описи.',
  'inventory.unknown-id-near': 'В {column} указано {value}, чего нет в описи; вы имели в виду {near}?',
  'inventory.link-to-itself':
    'Линия {id, literal} начинается и кончается на одном объекте; исправьте один конец.',
  'inventory.supply-cycle':
    'Питание замкнуто в круг: {members, literal}. Что-то должно питать первое; удалите одну из этих строк.',
  'inventory.need-cycle':
    'Ремонты ждут друг друга по кругу: {members, literal}; ни один не начнётся. Удалите одну из этих строк.',
  'inventory.crew-without-base':
    'У бригады {crew, literal} нет базы; укажите объект в {base, literal} или заполните широту и долготу.',
  'inventory.spare-without-depot':
    'У запасной части {part} нет места хранения; укажите объект в {depot} или заполните широту и долготу.',
  'inventory.crew-without-skill': 'У бригады {crew} нет навыков, поэтому её некуда послать.',
  'inventory.repair-without-skill': 'Для ремонта {of} не указаны навыки; укажите хотя бы один.',
  'inventory.metres-for-kilometres':
    'Длина линии {link, literal} указана {stated, number} км, а между концами {straight, number} км; не в метрах ли она?',
  'inventory.shorter-than-straight':
    'Длина линии {link, literal} указана {stated, number} км, а между концами {straight, number} км; верны ли координаты?',
  'inventory.megabits-for-gigabits':
    'Пропускная способность линии {link, literal} указана {stated, number} Гбит/с; не в Мбит/с ли она?',
  'inventory.two-batteries':
    'У объекта {site, literal} батареи на {one, number} и на {other, number} ч; строки должны совпадать.',
  'inventory.battery-minutes': 'Батареи {site} хватило бы на {hours} ч; не в минутах ли это?',
  'inventory.range-out-of-order':
    'Часы для {of, literal} не по порядку: сначала наименьшие, затем вероятные, затем наибольшие.',
  'inventory.skill-nobody-has': 'Ни у одной бригады нет навыка {value, literal}; такие ремонты невозможны.',
  'inventory.skill-nobody-has-near':
    'Ни у одной бригады нет навыка {value}; вы имели в виду {near}? Сейчас такие ремонты невозможны.',
  'inventory.part-nobody-stocks': 'Запасной части {value} нет ни на одном складе; такие ремонты невозможны.',
  'inventory.part-nobody-stocks-near':
    'Запасной части {value} нет ни на одном складе; вы имели в виду {near}? Сейчас такие ремонты невозможны.',
  'inventory.no-core':
    'Ни один объект не отмечен как ядро сети или шлюз; отметьте хотя бы один, иначе никто не считается обслуженным.',
  'inventory.fine': 'Ошибок не найдено.',
  'inventory.count-faults':
    'Исправить нужно {faults, plural, one {# ошибку} few {# ошибки} many {# ошибок} other {# ошибки}}; {notes, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}.',
  'inventory.contents':
    '{sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}, {links, plural, one {# линия} few {# линии} many {# линий} other {# линии}}, {crews, plural, one {# бригада} few {# бригады} many {# бригад} other {# бригады}}, {repairs, plural, one {# правило} few {# правила} many {# правил} other {# правила}} ремонта',
  'inventory.written':
    'Записано {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} в {folder, literal}.',
  'inventory.synthetic': 'Эти данные искусственные: {note, name}',
  'import.unknown-format':
    'Файл {file} не в одном из читаемых форматов ({known}); выгрузите сеть в одном из них.',
  'import.nothing': 'В {file} нет объектов с координатами; ничего не импортировано.',
  'import.gml': 'Здесь GML повреждён; прочитано то, что было до этого.',
  'import.no-place': 'У узла {node, literal} нет координат, он пропущен; добавьте их, чтобы сохранить узел.',
  'damage.title': 'Повреждения',
  'damage.not-found':
    'Файла {file, literal} нет; проверьте путь или создайте его командой {command, literal}.',
  'damage.faulty':
    'В файле повреждений {file} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в строке {line}; {command} объяснит каждую.',
  'damage.nothing': 'Ничего не было бы повреждено; укажите объекты, регион, круг или число.',
  'damage.too-many': 'Нужно было повредить объектов: {wanted, number}, а есть {there, number}.',
  'damage.unknown-asset': '{value} — не объект и не линия из описи.',
  'damage.unknown-asset-near': '{value} — не объект и не линия из описи; вы имели в виду {near}?',
  'damage.unknown-crew': '{value} — не бригада из описи.',
  'damage.unknown-crew-near': '{value} — не бригада из описи; вы имели в виду {near}?',
  'damage.unknown-region': 'Региона {region} нет; выберите из {known}.',
  'damage.twice': '{asset, literal} указан дважды; оставьте одну запись.',
  'damage.range-out-of-order':
    'Часы для {asset, literal} не по порядку: сначала наименьшие, затем вероятные, затем наибольшие.',
  'damage.pin-undamaged': 'Для {asset, literal} закреплена работа, но этот объект не повреждён.',
  'damage.work-on-undamaged':
    'Бригада {crew} работает на {asset}, которого нет среди повреждённых; добавьте его в повреждения или уберите эту работу.',
  'damage.bad-hazard': '{value} — не место с радиусом; пишите так: {example}.',
  'damage.count':
    'Повреждено: {assets, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}.',
  'damage.no-rule':
    'Ни одно правило в {table} не говорит, какие бригады и запасные части нужны для ремонта {asset} (повреждено такого вида: {count}); добавьте правило для {kind} или {asset}.',
  'damage.subtitle':
    '{count, plural, one {Сломан # объект} few {Сломаны # объекта} many {Сломано # объектов} other {Сломано # объекта}} с {at, date} ({zone, literal})',
  'damage.section.assets': 'Что сломано',
  'damage.asset': '{name, name} ({asset, literal})',
  'damage.column.hours': 'Ремонт (ч)',
  'damage.column.hours-min': 'не менее (ч)',
  'damage.column.hours-max': 'не более (ч)',
  'damage.as-rules': 'по правилам описи',
  'check.title': 'Что нашла проверка',
  'check.section.findings': 'Ошибки и замечания',
  'check.column.file': 'Файл',
  'check.column.line': 'Строка',
  'check.column.says': 'Что не так',
};
