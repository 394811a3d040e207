import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'Отношения, выведенные из наблюдаемых путей',
  'inference.as-set':
    'Записей таблиц с неупорядоченным множеством сетей в пути: {entries}. Множество в конце пути отсечено; пути с множеством в другом месте исключены.',
  'inference.reserved-asn':
    'Записей таблиц с зарезервированным номером AS в пути: {entries}. Эти пути исключены.',
  'inference.loop':
    'Записей таблиц, путь которых дважды проходит через одну сеть: {entries}. Эти пути исключены.',
  'inference.empty': 'Записей таблиц без пути: {entries}.',
  'inference.prepending':
    'Записей таблиц, в которых сеть повторяет свой номер: {entries}. Повторы считаются один раз.',
  'inference.poisoned':
    'Записей таблиц, путь которых покидает сети верхнего уровня и возвращается к ним: {entries}, различных путей: {paths}. Они исключены как утечки или подделки.',
  'inference.networks': 'Сети',
  'inference.links': 'Соединения',
  'inference.peer-links': 'из них между пирами',
  'inference.vantage-points': 'Точки наблюдения (сети)',
  'inference.clique': 'Сети верхнего уровня без провайдеров: {members}.',
  'inference.no-clique': 'Сети верхнего уровня без провайдеров не найдены.',
  'inference.siblings':
    'Родственные сети, каждая из которых передаёт маршруты другой во внешний мир: {pairs}.',
  'inference.confidence': 'Насколько надёжны метки',
  'inference.confidence-from': 'Надёжность от',
  'inference.cleaned': 'Что вычищено из путей',
  'inference.few-vantage-points':
    'Здесь есть таблицы только {vantagePoints, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}}, из которых большинство пиринговых соединений не видно.',
  'inference.agreement': 'Согласие с опубликованными отношениями',
  'inference.agreement-definition':
    'По соединениям, которые есть в обоих списках. Отложенные соединения — половина пар, не участвовавшая в подгонке модели.',
  'inference.all-common': 'Все общие соединения: {links}',
  'inference.held-out': 'Отложенные соединения: {links}',
  'inference.held-out-short': 'Отложенные',
  'inference.all': 'Все',
  'inference.published': 'Опубликовано как',
  'inference.as-transit': 'выведено как транзит',
  'inference.as-reversed': 'как транзит в обратную сторону',
  'inference.as-peer': 'как пиринг',
  'inference.transit-link': 'транзит (провайдер и клиент)',
  'inference.peer-link': 'пиринг',
  'inference.label-agreement': 'Метки совпадают',
  'inference.peer-recall': 'Найденные пиринговые соединения, доля от опубликованных',
  'inference.peer-precision': 'Опубликованные как пиринговые, доля от выведенных',
  'inference.progress': 'Вывод отношений',
};
