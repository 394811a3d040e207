import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'Отношения, выведенные из наблюдаемых путей',
  'inference.as-set':
    'Записей таблицы с неупорядоченным множеством сетей в пути: {entries}; множество в конце отсечено, в остальных случаях путь отброшен.',
  'inference.reserved-asn':
    'Записей таблицы, в пути которых есть зарезервированный номер: {entries}; эти пути отброшены.',
  'inference.loop':
    'Записей таблицы, путь которых дважды проходит через одну сеть: {entries}; эти пути отброшены.',
  'inference.empty': 'Записей таблицы без пути: {entries}.',
  'inference.prepending':
    'Записей таблицы, в которых сеть повторяет свой номер: {entries}; повторы считаются за один раз.',
  'inference.poisoned':
    'Записей таблицы, путь которых покидает сети верхнего уровня и возвращается к ним: {entries}, различных путей: {paths}; отброшены как утечки или подделки.',
  'inference.networks': 'Сети',
  'inference.links': 'Соединения',
  'inference.peer-links': 'из них между пирами',
  'inference.vantage-points': 'Точки наблюдения (сети)',
  'inference.clique': 'Сети верхнего уровня, без провайдеров: {members}.',
  'inference.no-clique': 'Сети верхнего уровня без провайдеров не найдены.',
  'inference.confidence': 'Насколько надёжны метки',
  'inference.confidence-from': 'Надёжность от',
  'inference.cleaned': 'Что вычищено из путей',
  'inference.few-vantage-points':
    'Дампы показывают таблицы лишь {vantagePoints, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}: большинство соединений между пирами оттуда не видно.',
  'inference.agreement': 'Согласие с опубликованными отношениями',
  'inference.agreement-definition':
    'По соединениям, которые есть в обоих списках. Отложенные соединения — половина пар, не участвовавшая в подгонке модели.',
  'inference.all-common': 'Все общие соединения: {links}',
  'inference.held-out': 'Отложенные соединения: {links}',
  'inference.held-out-short': 'Отложенные',
  'inference.all': 'Все',
  'inference.published': 'Опубликовано как',
  'inference.as-transit': 'выведен транзит',
  'inference.as-reversed': 'транзит в обратную сторону',
  'inference.as-peer': 'пиринг',
  'inference.transit-link': 'транзит (провайдер и клиент)',
  'inference.peer-link': 'пиринг',
  'inference.label-agreement': 'Метки совпадают',
  'inference.peer-recall': 'Найдено соединений пиров из опубликованных',
  'inference.peer-precision': 'Опубликовано так же из названных пирингом',
  'inference.progress': 'Вывод отношений',
};
