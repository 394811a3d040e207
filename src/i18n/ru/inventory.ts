import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'Опись сети',
  'inventory.no-folder':
    'Папки {folder, literal} нет; проверьте путь или создайте её командой {command, literal}.',
  'inventory.exists': '{file, literal} уже есть; выберите другую папку.',
  'inventory.no-cities':
    'В списке городов нет трёх городов страны {country, literal}; укажите другую страну двумя буквами.',
  'inventory.faulty':
    'В описи {folder, literal} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в {file, literal}, строка {line, number}; {command, literal} объяснит каждую.',
  'inventory.missing-file': 'Нет файла {file, literal}; в нём нужны столбцы {columns, literal}.',
  'inventory.empty-file': 'Файл {file, literal} пуст; нужна строка заголовка.',
  'inventory.unknown-file':
    'Файл {file, literal} не прочитан: это не один из {known, literal}. Нет ли опечатки в имени?',
  'inventory.unknown-column': 'Столбец {column, literal} неизвестен и не прочитан.',
  'inventory.unknown-column-near':
    'Столбец {column, literal} неизвестен и не прочитан; имеется в виду {near, literal}?',
  'inventory.missing-value': 'Поле {column, literal} пусто; нужно значение.',
  'inventory.not-a-number':
    '{column, literal}: {value, literal} — не число; пишите цифры с точкой, без единицы.',
  'inventory.negative':
    '{column, literal}: {value, literal}; отрицательным быть не может. Минус поставлен по ошибке?',
  'inventory.too-small': '{column, literal}: {value, literal}; наименьшее значение {least, number}.',
  'inventory.too-large':
    '{column, literal}: {value, literal}; наибольшее значение {most, number}. Другая единица или переставлены широта и долгота?',
  'inventory.not-one-of': '{column, literal}: {value, literal}; допустимо одно из {options, literal}.',
  'inventory.not-one-of-near':
    '{column, literal}: {value, literal}; допустимо одно из {options, literal}. Имеется в виду {near, literal}?',
  'inventory.bad-critical':
    '{column, literal}: {value, literal}; пишите службы с приоритетом 1, 2 или 3, например {example, literal}.',
  'inventory.bad-shift': '{column, literal}: {value, literal}; пишите смены так: {example, literal}.',
  'inventory.bad-parts':
    '{column, literal}: {value, literal}; пишите детали с количеством, например {example, literal}.',
  'inventory.duplicate-id':
    '{id, literal} уже занято в {firstFile, literal}, строка {firstLine, number}; дайте здесь другое имя.',
  'inventory.unknown-id': 'В {column, literal} указано {value, literal}, чего нет в описи.',
  'inventory.unknown-id-near':
    'В {column, literal} указано {value, literal}, чего нет в описи; имеется в виду {near, literal}?',
  'inventory.link-to-itself':
    'Линия {id, literal} начинается и кончается на одном объекте; исправьте один конец.',
  'inventory.supply-cycle':
    'Питание замкнуто в круг: {members, literal}. Что-то должно питать первое; удалите одну из этих строк.',
  'inventory.need-cycle':
    'Ремонты ждут друг друга по кругу: {members, literal}; ни один не начнётся. Удалите одну из этих строк.',
  'inventory.crew-without-base':
    'У бригады {crew, literal} нет базы; укажите объект в {base, literal} или заполните широту и долготу.',
  'inventory.spare-without-depot':
    'Деталь {part, literal} нигде не лежит; укажите объект в {depot, literal} или заполните широту и долготу.',
  'inventory.crew-without-skill': 'У бригады {crew, literal} нет навыков; её некуда послать.',
  'inventory.repair-without-skill': 'Ремонт {of, literal} не требует навыков; назовите хотя бы один.',
  'inventory.metres-for-kilometres':
    'Длина линии {link, literal} указана {stated, number} км, а между концами {straight, number} км; не в метрах ли она?',
  'inventory.shorter-than-straight':
    'Длина линии {link, literal} указана {stated, number} км, а между концами {straight, number} км; верны ли координаты?',
  'inventory.megabits-for-gigabits':
    'Пропускная способность линии {link, literal} указана {stated, number} Гбит/с; не в Мбит/с ли она?',
  'inventory.two-batteries':
    'У объекта {site, literal} батареи на {one, number} и на {other, number} ч; строки должны совпадать.',
  'inventory.battery-minutes': 'Батареи {site, literal} хватает на {hours, number} ч; не в минутах ли это?',
  'inventory.range-out-of-order':
    'Часы для {of, literal} не по порядку: сначала наименьшие, затем вероятные, затем наибольшие.',
  'inventory.skill-nobody-has': 'Ни у одной бригады нет навыка {value, literal}; такие ремонты невозможны.',
  'inventory.skill-nobody-has-near':
    'Ни у одной бригады нет навыка {value, literal}; имеется в виду {near, literal}? Сейчас такие ремонты невозможны.',
  'inventory.part-nobody-stocks': 'Детали {value, literal} нет на складах; такие ремонты невозможны.',
  'inventory.part-nobody-stocks-near':
    'Детали {value, literal} нет на складах; имеется в виду {near, literal}? Сейчас такие ремонты невозможны.',
  'inventory.no-core':
    'Ни один объект не отмечен как ядро или шлюз; отметьте хотя бы один, иначе никто не считается обслуженным.',
  'inventory.fine': 'Ошибок не найдено.',
  'inventory.count-faults':
    '{faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}} к исправлению, {notes, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}.',
  'inventory.contents':
    '{sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}, {links, plural, one {# линия} few {# линии} many {# линий} other {# линии}}, {crews, plural, one {# бригада} few {# бригады} many {# бригад} other {# бригады}}, {repairs, plural, one {# правило} few {# правила} many {# правил} other {# правила}} ремонта',
  'inventory.written':
    'Записано {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} в {folder, literal}.',
  'inventory.synthetic': 'Эти данные искусственные: {note, name}',
  'import.unknown-format':
    'Файл {file, literal} не в одном из читаемых форматов ({known, literal}); выгрузите сеть в одном из них.',
  'import.nothing': 'В {file, literal} нет объектов с координатами; ничего не перенесено.',
  'import.xml': 'Здесь XML повреждён: {problem, literal}',
  'import.gml': 'Здесь GML повреждён; прочитано то, что было до этого.',
  'import.no-place': 'У узла {node, literal} нет координат, он пропущен; добавьте их, чтобы сохранить узел.',
  'damage.title': 'Повреждения',
  'damage.not-found':
    'Файла {file, literal} нет; проверьте путь или создайте его командой {command, literal}.',
  'damage.faulty':
    'В повреждениях {file, literal} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в строке {line, number}; {command, literal} объяснит каждую.',
  'damage.nothing': 'Ничего не было бы повреждено; назовите объекты, область, место удара или число.',
  'damage.too-many': 'Нужно было повредить объектов: {wanted, number}, а есть {there, number}.',
  'damage.unknown-asset': '{value, literal} — не объект и не линия описи.',
  'damage.unknown-asset-near':
    '{value, literal} — не объект и не линия описи; имеется в виду {near, literal}?',
  'damage.unknown-crew': '{value, literal} — не бригада описи.',
  'damage.unknown-crew-near': '{value, literal} — не бригада описи; имеется в виду {near, literal}?',
  'damage.unknown-region': 'Области {region, literal} нет; есть {known, name}.',
  'damage.twice': '{asset, literal} указан дважды; оставьте одну запись.',
  'damage.range-out-of-order':
    'Часы для {asset, literal} не по порядку: сначала наименьшие, затем вероятные, затем наибольшие.',
  'damage.work-on-undamaged':
    'Бригада {crew, literal} работает на {asset, literal}, которого нет среди повреждённых; добавьте его или уберите работу.',
  'damage.bad-hazard': '{value, literal} — не место с радиусом; пишите {example, literal}.',
  'damage.count':
    'Повреждено: {assets, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}.',
  'damage.no-rule':
    'Ни одно правило в {table, literal} не говорит, какие бригады и детали нужны для ремонта {asset, literal} (повреждено такого вида: {count, number}); добавьте правило для {kind, literal} или {asset, literal}.',
};
