import type { mrt as english } from '../en/mrt.ts';
import type { Translation } from '../translation.ts';

export const mrt: Translation<typeof english> = {
  'file.is-directory': '{file} — это каталог; укажите файл в нём.',
  'file.not-directory': '{file} — это файл; укажите каталог, в котором он лежит.',
  'file.in-the-way': 'В {folder} каталог носит имя таблицы; переместите его.',
  'file.compression-unread':
    'Файл {file} сжат в формате {format}; сначала распакуйте его или укажите файл в одном из форматов: {known}.',
  'file.workbook':
    '{file} — книга или документ офисной программы; сохраните его как текст, лист — как CSV UTF-8.',
  'file.read': 'чтение',
  'compression.cut': 'Поток {format} обрывается раньше времени; прочитано всё, что до обрыва.',
  'compression.damaged': 'Поток {format} повреждён; то, что не удалось распаковать, пропущено.',
  'compression.bytes-after-stream': 'Байты после конца потока {format} пропущены.',
  'compression.unread': 'Сжатие {format} здесь не читается.',
  'compression.workbook':
    'Это книга или документ офисной программы; сохраните его как текст, лист — как CSV UTF-8.',
  'mrt.no-record':
    '{bytes, plural, one {# байт не относится ни к одной записи и пропущен} few {# байта не относятся ни к одной записи и пропущены} many {# байт не относятся ни к одной записи и пропущены} other {# байта не относятся ни к одной записи и пропущены}}.',
  'mrt.cut-record': 'Последняя запись обрезана: не хватает {missing} байт. Она пропущена.',
  'mrt.record-length':
    'Длина записи указана как {length}, но следующая начинается через {found} байт; запись прочитана до этого места.',
  'mrt.type-unread': 'Запись типа {type}, подтипа {subtype} пропущена.',
  'mrt.record-short': 'Запись типа {type}, подтипа {subtype} слишком коротка, чтобы её прочесть.',
  'mrt.entry-cut':
    'Запись обрывается посреди своих элементов; {bytes, plural, one {# байт пропущен} few {# байта пропущены} many {# байт пропущено} other {# байта пропущено}}.',
  'mrt.unknown-peer': 'Маршрут ссылается на соседа {index}, которого нет в таблице соседей; он пропущен.',
  'mrt.peer-table-cut':
    'Таблица соседей обрезана: {missing, plural, one {не хватает # соседа} few {не хватает # соседей} many {не хватает # соседей} other {не хватает # соседа}}.',
  'mrt.family-unread': 'Маршруты семейства адресов {afi}, {safi} пропущены.',
  'mrt.prefix-length':
    'В записи таблицы префикс длиной {length} бит, что слишком много для его семейства; она пропущена.',
  'mrt.bytes-after-entries':
    'За элементами записи {bytes, plural, one {следует # байт} few {следуют # байта} many {следуют # байт} other {следует # байта}}.',
  'mrt.too-many-peers': 'Соседей больше 65536; маршруты остальных пропущены.',
  'bgp.marker': 'Сообщение BGP начинается не с маркера; оно пропущено.',
  'bgp.message-length': 'Длина сообщения BGP указана как {length} байт, чего быть не может; оно пропущено.',
  'bgp.message-cut': 'Сообщение BGP длиной {length} байт обрезано после {found}; прочитана часть до обрыва.',
  'bgp.bytes-after-message':
    'За сообщением BGP в его записи {bytes, plural, one {следует # байт} few {следуют # байта} many {следуют # байт} other {следует # байта}}.',
  'bgp.update-length': 'Длины в обновлении BGP не сходятся; прочитана читаемая часть.',
  'bgp.attribute-cut': 'Атрибут пути {attribute} выходит за конец своего блока; остаток блока пропущен.',
  'bgp.attribute-length': 'У атрибута пути {attribute} неверная длина; он пропущен.',
  'bgp.attribute-twice': 'Атрибут пути {attribute} встречается дважды; учтён первый.',
  'bgp.as-path': 'Путь AS записан неверно; он считается пустым.',
  'bgp.prefix':
    'Список префиксов нельзя прочесть после префикса длиной {length} бит; {bytes, plural, one {# байт пропущен} few {# байта пропущены} many {# байт пропущено} other {# байта пропущено}}.',
  'bmp.no-message':
    '{bytes, plural, one {# байт не принадлежит ни одному сообщению и пропущен} few {# байта не принадлежат ни одному сообщению и пропущены} many {# байт не принадлежат ни одному сообщению и пропущены} other {# байта не принадлежат ни одному сообщению и пропущены}}.',
  'bmp.cut-message':
    'Последнее сообщение обрывается через {bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}. Оно пропущено.',
  'bmp.message-odd':
    'Сообщение типа {type} длиной {bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}} построено не по форме; его маршрутов нет.',
  'bmp.summary.peer-ups':
    '{count, plural, one {# сессия установлена} few {# сессии установлены} many {# сессий установлено} other {# сессии установлено}}',
  'bmp.summary.peer-downs':
    '{count, plural, one {# сессия прервана} few {# сессии прерваны} many {# сессий прервано} other {# сессии прервано}}',
  'bmp.summary.ends-of-rib':
    '{count, plural, one {# конец таблицы} few {# конца таблицы} many {# концов таблицы} other {# конца таблицы}}',
  'bmp.summary.statistics':
    '{count, plural, one {# отчёт} few {# отчёта} many {# отчётов} other {# отчёта}} статистики',
  'bmp.summary.other-messages':
    '{count, plural, one {# другое сообщение} few {# других сообщения} many {# других сообщений} other {# другого сообщения}}',
  'mrt.more-findings':
    'Ещё {count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}; {option} подсчитывает их по видам.',
  'mrt.summary.peers': '{count, plural, one {# сосед} few {# соседа} many {# соседей} other {# соседа}}',
  'mrt.summary.table-prefixes':
    '{count, plural, one {# префикс} few {# префикса} many {# префиксов} other {# префикса}} в таблицах',
  'mrt.summary.table-entries':
    '{count, plural, one {# маршрут} few {# маршрута} many {# маршрутов} other {# маршрута}} в таблицах',
  'mrt.summary.updates':
    '{count, plural, one {# обновление} few {# обновления} many {# обновлений} other {# обновления}}',
  'mrt.summary.announced':
    '{count, plural, one {# префикс объявлен} few {# префикса объявлено} many {# префиксов объявлено} other {# префикса объявлено}}',
  'mrt.summary.withdrawn':
    '{count, plural, one {# префикс отозван} few {# префикса отозвано} many {# префиксов отозвано} other {# префикса отозвано}}',
  'mrt.summary.state-changes':
    '{count, plural, one {# смена состояния сеанса} few {# смены состояния сеанса} many {# смен состояния сеанса} other {# смены состояния сеанса}}',
  'mrt.summary.other-messages':
    '{count, plural, one {# другое сообщение BGP} few {# других сообщения BGP} many {# других сообщений BGP} other {# другого сообщения BGP}}',
};
