import type { know as english } from '../en/know.ts';
import type { Translation } from '../translation.ts';

export const know: Translation<typeof english> = {
  'know.map': 'Страны, чьи сети несут маршруты: {country}',
  'know.map.list': 'То, что на карте, списком',
  'know.map.list.hint':
    'Tab входит в список, стрелки перемещают по нему, Enter делает то же, что щелчок по карте.',
  'know.map.points': 'Места',
  'know.map.lines': 'Кабели и линии',
  'know.map.areas': 'Регионы',
  'know.map.legend': 'Доля маршрутов:',
  'know.map.none': 'Этот браузер не может нарисовать карту. Всё, что на ней есть, есть и в таблицах.',
  'know.layers': 'Из ваших документов',
  'know.layers.none':
    'На карте можно показать опись, кабели и регионы в GeoJSON, KML или GraphML, а также то, что выводят из строя повреждение или сценарий. Добавьте их в раздел:',
  'know.figures': 'Остальные показатели',
  'know.inspector.hint':
    'Выберите показатель, сеть, шлюз или страну. Здесь появится, что это значит, на чём основано и почему так.',
  'know.select': 'Выбрать: {what}',
  'know.why': 'Почему',
  'know.series': 'По снимкам',
  'know.series.one': 'Здесь хранится только один снимок. Администратор может добавить другие.',
  'know.fail': 'Что, если это откажет?',
  'know.routes': 'От международных маршрутов',
  'know.domestic': 'От внутренних маршрутов',
  'know.weight': 'От адресов страны',
  'know.networks': 'Её сети на пути',
  'know.region': 'Регион',
  'know.people': 'Обслуживается людей',
  'know.close': 'Закрыть',
  'know.users': 'Кто использует',
};
