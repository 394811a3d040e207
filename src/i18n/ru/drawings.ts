import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax':
    'С этой строки текст перестаёт быть JSON: скобки, запятой или кавычки не хватает, или они лишние.',
  'geo.no-features': 'Нет ни объектов, ни геометрии; выгрузите данные как GeoJSON FeatureCollection.',
  'geo.empty-feature': 'Элемент списка объектов пуст и пропущен.',
  'geo.no-place': 'У {name, name} нет читаемых координат, объект пропущен; добавьте их, чтобы сохранить его.',
  'geo.kind-unread':
    'Не прочитано фигур вида {kind, literal}: {count, number}, первая у {name, name}; объектами и линиями становятся только точки и ломаные.',
  'geo.unknown-crs':
    'Координаты заданы в системе {crs, literal}, которая здесь неизвестна; выгрузите файл в WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'Координаты не в градусах (первые: {x, number} и {y, number}), и в файле не указана их система; выгрузите его в WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'Точка объекта {name, name} имеет широту {lat, number} и долготу {lon, number}, таких на земном шаре нет; она пропущена.',
  'import.xml-tag':
    'Элемент {tag, literal}, открытый в строке {opened, number}, закрыт тегом {instead, literal}; исправьте один из двух тегов.',
  'import.xml-unclosed': 'Элемент {tag, literal} не закрыт; добавьте закрывающий тег.',
  'import.unread': 'Элементы {kind, literal} не прочитаны ({count, number}); читаются только узлы и рёбра.',
  'import.elsewhere':
    'То, что показывает эта ссылка, находится в другом файле, {href, literal}, и не прочитано; импортируйте и его.',
  'import.properties-unread':
    'Эти свойства не являются столбцами таблиц или не подходят к ним и не прочитаны: {names, literal}.',
  'import.links-without-place':
    'Линий пропущено: {count, number}, у конца нет координат; первая — от {from, literal} до {to, literal}.',
  'import.links-without-end':
    'Линий пропущено: {count, number}, объекта с именем их конца нет, первый такой — {end, literal}; добавьте его или исправьте имя.',
  'import.loops':
    'Линий, которые начинаются и кончаются на одном объекте: {count, number}; они пропущены, первая — {site, name}.',
  'import.passed':
    'Линий, проходящих через объект без вершины в нём: {count, number}; они соединены с ним, например {line, name} с {site, name}.',
  'import.unreadable': 'Файл {file, literal} нельзя импортировать:',
  'import.packed':
    '{file, literal} — архив ZIP; если это KMZ, распакуйте его и импортируйте {inner, literal} внутри.',
  'import.no-coordinates':
    'В {file, literal} ничто не имеет координат: нужны {wanted, literal} (или широта и долгота, или две координаты), а есть только {names, literal}.',
  'import.empty': 'Файл пуст; нужны заголовок и строки.',
};
