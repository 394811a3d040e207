import type { restoreReasons as english } from '../en/restore-reasons.ts';
import type { Translation } from '../translation.ts';

export const restoreReasons: Translation<typeof english> = {
  'restore.why.keeps':
    'сохраняет связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} ({region}), когда к часу {hour} разрядятся батареи',
  'restore.why.capacity':
    'позволяет линиям обслужить ещё {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}}',
  'restore.why.needed': 'от него зависят другие ремонты: {assets}',
  'restore.why.blocked': 'никому не возвращает связь, пока не работает {asset, name}',
  'restore.why.unreached':
    'никому не возвращает связь, потому что оттуда нет пути ни к ядру сети, ни к шлюзу',
  'restore.why.nobody': 'никому не возвращает связь, потому что ни там, ни дальше жители не указаны',
  'restore.reason.part-ran-out':
    '{part} больше нет: {units, plural, one {единственная, которая прибудет вовремя, нужна} few {все #, которые прибудут вовремя, нужны} many {все #, которые прибудут вовремя, нужны} other {все #, которые прибудут вовремя, нужны}} другим ремонтам этого плана',
  'restore.reason.needs-left': 'зависит от {asset, name}, а этот ремонт план оставляет невыполненным',
  'restore.reason.no-time-left': 'его бригады до конца горизонта планирования заняты другими ремонтами',
  'restore.figure.left':
    '{left, plural, one {# ремонт останется невыполненным} few {# ремонта останутся невыполненными} many {# ремонтов останутся невыполненными} other {# ремонта останутся невыполненными}}',
  'restore.figure.last-done': 'последний ремонт, который выполняет план, закончится к часу {hour, number}',
  'restore.figure.no-people': 'жители не указаны',
  'restore.unconnected':
    'От {sites, list} даже без повреждений нет пути ни к ядру сети, ни к шлюзу; {people, plural, one {# житель не учтён} few {# жителя не учтены} many {# жителей не учтены} other {# жителя не учтены}} ни в одном из этих чисел.',
  'restore.reaches-no-core':
    'От {sites, list} даже без повреждений нет пути к ядру сети; национальная связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} не учтена ни в одном из этих чисел.',
  'restore.reaches-no-gateway':
    'От {sites, list} даже без повреждений нет пути к шлюзу; международная связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} не учтена ни в одном из этих чисел.',
  'restore.more-sites':
    'ещё {sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
  'restore.no-crews': 'В описи нет бригад, поэтому ничего нельзя отремонтировать.',
  'restore.no-people':
    'Ни у одного объекта, который можно обслуживать, не указаны жители, поэтому все показатели по людям равны нулю.',
  'restore.rules.note':
    'Сначала ближайшие: свободная бригада едет к ближайшему посильному ремонту. Сначала крупнейшие: ремонты по числу людей у объекта с учётом критических служб; для источника питания считаются все объекты, которые он питает, для линии — оба её конца.',
  'restore.event.road': 'Выезд: {from, text}, {departs, literal}; на месте в {arrives, literal}.',
  'restore.event.part':
    '{part, literal} — {quantity, number} шт., откуда: {place, name}; на месте в {arrives, literal}.',
  'restore.event.part-there':
    '{part, literal} — {quantity, number} шт., уже в пути; на месте в {arrives, literal}.',
  'restore.event.position': 'нынешнее местоположение',
  'book.hours-without-offset':
    'У мероприятия {id} указано время ({meetings, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}), но нет смещения от UTC, поэтому календари не могут определить момент; добавьте {field}, например +04:00.',
  'damage.began-later': 'Состояние указано на {at}, а начало плана — позже, {began}; исправьте одно из двух.',
  'damage.plan-differs':
    'План {file} составлен не для этой описи и не для этих повреждений: ремонт {asset} закончился бы в другой час; укажите файлы, по которым он составлен, или составьте новый план.',
  'inventory.no-crews':
    'В описи нет бригад, поэтому ни один ремонт не был бы выполнен; добавьте хотя бы одну.',
  'inventory.no-people':
    'Ни у одного объекта не указаны жители, поэтому никто не считался бы обслуженным; заполните столбец {column}.',
};
