import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax':
    'С этой строки текст перестаёт быть JSON: скобки, запятой или кавычки не хватает, или они лишние.',
  'geo.no-features': 'Нет ни объектов, ни геометрии; выгрузите данные как GeoJSON FeatureCollection.',
  'geo.empty-feature': 'Элемент списка объектов пуст и пропущен.',
  'geo.no-place': 'У {name, name} нет читаемых координат, объект пропущен; добавьте их, чтобы сохранить его.',
  'geo.kind-unread':
    'Не прочитано фигур вида {kind}: {count}, первая — {name}; объектами становятся только точки, линиями — только ломаные.',
  'geo.unknown-crs':
    'Координаты заданы в системе {crs, literal}, которая здесь неизвестна; выгрузите файл в WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'Координаты не в градусах (первые: {x} и {y}), и в файле не указано, в какой они системе; выгрузите его в WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'Точка объекта {name} имеет широту {lat} и долготу {lon}; таких координат не бывает, точка пропущена.',
  'import.xml-tag':
    'Элемент {tag, literal}, открытый в строке {opened, number}, закрыт тегом {instead, literal}; исправьте один из двух тегов.',
  'import.xml': 'Здесь XML повреждён.',
  'import.xml-unclosed':
    'Файл кончается раньше, чем закрыт элемент {tag, literal}: файл обрезан или нет закрывающего тега.',
  'import.xml-cut': 'Файл кончается внутри тега: он обрезан. Экспортируйте или скопируйте его заново.',
  'import.xml-not-opened':
    'Закрывающий тег {tag, literal} ничего не закрывает; добавьте открывающий тег или удалите этот.',
  'import.xml-end-tag': 'В закрывающем теге {tag, literal} не должно быть ничего, кроме имени.',
  'import.xml-attribute':
    'Здесь неверны атрибуты, начиная с {name, literal}: каждый указывается один раз, со значением в кавычках.',
  'import.xml-name': '{name, literal} не может быть именем элемента; имя начинается с буквы.',
  'import.xml-mark': 'Знак {mark, literal} в тексте пишется как {right, literal}.',
  'import.xml-outside': 'Вне главного элемента что-то написано; удалите это.',
  'import.unread': 'Элементы {kind, literal} не прочитаны ({count, number}); читаются только узлы и рёбра.',
  'import.elsewhere':
    'То, что показывает эта ссылка, находится в другом файле, {href, literal}, и не прочитано; импортируйте и его.',
  'import.properties-unread':
    'Эти свойства не являются столбцами таблиц или не подходят к ним и не прочитаны: {names, literal}.',
  'import.links-without-place':
    'Линий пропущено: {count}, потому что у одного из концов нет координат; первая — от {from} до {to}.',
  'import.links-without-end':
    'Линий пропущено: {count}, потому что нет объекта с именем конца, первое из них — {end}; добавьте объект или исправьте имя.',
  'import.loops': 'Линий, у которых оба конца на одном объекте: {count}; они пропущены, первая — у {site}.',
  'import.passed':
    'Линий, проходящих через объект без вершины в нём: {count}; они присоединены к нему, например {line} к {site}.',
  'import.unreadable': 'Файл {file, literal} нельзя импортировать:',
  'import.packed':
    '{file, literal} — архив ZIP; если это KMZ, распакуйте его и импортируйте {inner, literal} внутри.',
  'import.no-coordinates':
    'В {file} ни у чего нет координат: нужны {wanted} (или широта и долгота, или x и y), а есть только {names}.',
  'import.empty': 'Файл пуст; нужны заголовок и строки.',
};
