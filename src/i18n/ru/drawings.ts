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
};
