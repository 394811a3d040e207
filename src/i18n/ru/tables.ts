import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    '{column, literal}: {value, literal}; пишите точки трассы, сначала широту, например {example, literal}.',
  'text.encoding-guessed':
    'Этот файл не в UTF-8 и прочитан как {encoding, literal}; если названия искажены, сохраните его как CSV UTF-8.',
  'text.unknown-encoding':
    'В файле указана кодировка {encoding, literal}, которая здесь не читается; сохраните его в UTF-8.',
  'text.broken-utf8':
    'Отсюда и далее {count, plural, one {повреждён # символ} few {повреждены # символа} many {повреждены # символов} other {повреждены # символа}}; названия могут быть неполными.',
  'text.binary': 'Это не текстовый файл; выгрузите данные как текст, таблицу — как CSV UTF-8.',
  'table.unclosed-quote': 'Здесь открыта кавычка и не закрыта; строка пропущена.',
  'table.field-count':
    'В строке {fields, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}, а в заголовке {columns, number}; разделителя не хватает, он лишний или стоит вне кавычек. Строка пропущена.',
  'table.column-without-name':
    'Столбец без названия содержит данные (строк: {rows, number}) и не прочитан; назовите его или очистите.',
  'table.column-twice': 'Столбец {column, literal} указан дважды; оставьте один.',
  'table.missing-column':
    'Нет столбца {column, literal}, поэтому не прочитано строк: {rows, number}; добавьте его.',
  'table.missing-column-near':
    'Нет столбца {column, literal}, поэтому не прочитано строк: {rows, number}; если это {given, literal}, переименуйте его.',
  'table.ambiguous-number':
    '{column, literal}: {value, literal} может значить {decimal, literal} или {whole, literal}; напишите одно из двух.',
  'table.workbook':
    'Файл {file, literal} — книга электронных таблиц; сохраните лист как CSV UTF-8 под именем {right, literal}.',
  'table.directions-joined':
    'Линий, указанных по разу в каждую сторону: {count, number}; каждая считается одной, например {one, literal} и {other, literal}; если это два кабеля, дайте им разные названия.',
  'table.other-letters':
    'В {column, literal} указано {value, literal}: буквы лишь похожи на {name, literal}; принято за него.',
  'table.ids-look-alike':
    '{id, literal} выглядит как имя в {firstFile, literal}, строка {firstLine, number}, но буквы другие; измените одно из них.',
  'table.consequences':
    '{count, plural, one {Ещё # ошибка следует} few {Ещё # ошибки следуют} many {Ещё # ошибок следуют} other {Ещё # ошибки следуют}} из этих и здесь не перечислена; сначала исправьте эти.',
  'table.again': '{sentence, text} (То же ещё в строках: {count, number}.)',
  'inventory.unconnected':
    '{site, literal} и без повреждений не достигает ни ядра, ни шлюза: {sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}, {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}} никогда не будут обслужены. Добавьте недостающую линию.',
  'inventory.unknown-file-near':
    'Файл {file, literal} не прочитан; если это {near, literal}, переименуйте его.',
};
