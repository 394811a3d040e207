import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-date': '{column}: {value} — это не день; пишите его так: {example}.',
  'inventory.bad-country': '{column}: {value} — это не страна; пишите две буквы, например {example}.',
  'inventory.bad-name': '{column}: {value} — это не имя DNS; пишите его так: {example}.',
  'inventory.bad-via': '{column}: {value}; пишите точки трассы, широту первой, например {example}.',
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
  'table.too-many-columns': 'В таблице больше {most} столбцов; прочитаны только первые.',
  'table.column-twice': 'Столбец {column, literal} указан дважды; оставьте один.',
  'table.no-header':
    'Первая строка, {given, literal}, не называет ни одного столбца, поэтому {rows, plural, one {# строка не читается} few {# строки не читаются} many {# строк не читаются} other {# строки не читаются}}; начните с {wanted, literal}, разделяя запятыми, точками с запятой или табуляцией.',
  'table.missing-column':
    'Нет столбца {column, literal}, поэтому не прочитано строк: {rows, number}; добавьте его.',
  'table.missing-column-near':
    'Нет столбца {column, literal}, поэтому не прочитано строк: {rows, number}; если это {given, literal}, переименуйте его.',
  'table.ambiguous-number': '{column}: {value} может означать {decimal} или {whole}; напишите одно из двух.',
  'table.workbook':
    'Файл {file, literal} — книга электронных таблиц; сохраните лист как CSV UTF-8 под именем {right, literal}.',
  'table.directions-joined':
    'Линий, указанных по разу в каждом направлении: {count}; каждая пара считается одной линией, например {one} и {other}; если это два кабеля, дайте им разные названия.',
  'table.other-letters':
    'В {column} указано {value}, буквы которого лишь похожи на {name}; оно прочитано как {name}.',
  'table.ids-look-alike':
    '{id} выглядит как идентификатор в {firstFile}, строка {firstLine}, но состоит из других букв; измените один из них.',
  'table.consequences':
    '{count, plural, one {Из этих следует ещё # ошибка, она не перечислена} few {Из этих следуют ещё # ошибки, они не перечислены} many {Из этих следуют ещё # ошибок, они не перечислены} other {Из этих следуют ещё # ошибки, они не перечислены}}; сначала исправьте эти.',
  'table.again':
    '{sentence} (То же ещё в {count, plural, one {# строке} few {# строках} many {# строках} other {# строки}}.)',
  'inventory.unconnected':
    '{site} и без повреждений не соединён ни с ядром сети, ни со шлюзом: {sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}, где живут {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, никогда не получат связи. Добавьте недостающую линию.',
  'inventory.unknown-file-near':
    'Файл {file, literal} не прочитан; если это {near, literal}, переименуйте его.',
};
