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
};
