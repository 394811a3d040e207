import type { sitrep as english } from '../en/sitrep.ts';
import type { Translation } from '../translation.ts';

/** How services stand at an hour of a crisis, for people who decide and people who publish. */
export const sitrep: Translation<typeof english> = {
  'sitrep.title': 'Обстановка: {country}, что работает и что нет',
  'sitrep.subtitle': '{date, date}. {situation}',
  'sitrep.public':
    'Открытая версия: числа от 1 до 4 скрыты, как и те, из которых они следуют. Службы не названы.',
  'sitrep.situation.withdrawal': 'Поставщики уходят; связи не рвутся',
  'sitrep.situation.damage': 'Повреждены объекты; связи с заграницей не рвутся',
  'sitrep.section.overview': 'Что работает',
  'sitrep.section.regions': 'По регионам',
  'sitrep.section.services': 'Что не работает, самое срочное сначала',
  'sitrep.hidden': 'скрыто',
  'sitrep.all': 'Все службы',
  'sitrep.no-region': 'регион неизвестен',
  'sitrep.all-work': 'Все службы работают.',
  'sitrep.state.works': 'Работает',
  'sitrep.state.degraded': 'Ухудшено',
  'sitrep.state.down': 'Не работает',
  'sitrep.state.unknown': 'Неизвестно',
  'sitrep.nothing': '–',
  'sitrep.longer': 'дольше',
  'sitrep.just-now': 'только что',
  'sitrep.figure.total': 'Всего служб',
  'sitrep.figure.works': 'Служб работает',
  'sitrep.figure.degraded': 'Служб ухудшено',
  'sitrep.figure.down': 'Служб не работает',
  'sitrep.figure.unknown': 'Служб, о которых неизвестно',
  'sitrep.figure.people.down': 'Людей без них',
  'sitrep.figure.people.unknown': 'Людей, о которых неизвестно',
  'sitrep.column.kind': 'Вид',
  'sitrep.column.region': 'Регион',
  'sitrep.column.services': 'Служб',
  'sitrep.column.people': 'Людей без них',
  'sitrep.column.since': 'Уже',
  'sitrep.column.back': 'Вернётся через',
  'sitrep.column.state': 'Состояние',
  'sitrep.column.without': 'Доля людей без неё',
  'sitrep.ground.site': 'объект: он без связи',
  'sitrep.method':
    'Час 0 — {start, date}. Служба не работает, если больше половины её пользователей точно её не имеют; работает, если 95 из 100 точно имеют её целиком; неизвестна, если неизвестно о большей половине; иначе она ухудшена. То, что работает, лишь пока резолверы помнят прежние ответы, считается неизвестным.',
  'sitrep.method.people':
    'Число пользователей указано у {share, share} служб. Кто пользуется двумя, учтён дважды.',
  'sitrep.method.no-plan': 'План ремонта не дан, и неоткуда узнать, когда что вернётся.',
  'sitrep.method.plan':
    'Ожидаемое возвращение — по плану ремонта {file} от {at, date}. Служба возвращается вместе с объектом, если тогда работает.',
  'sitrep.method.sites':
    'В этом плане какое-то время без связи {sites, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}.',
  'sitrep.method.public':
    'Итоги — по видам и по всем службам. Ни одно скрытое число не следует из показанных, даже если известно, какие из них меньше 5.',
  'sitrep.no-regions': '{file} — не файл GeoJSON с названными регионами в градусах (WGS 84).',
  'sitrep.regions-need-geojson': '{option} указывает, где лежат регионы: задайте и {needed}.',
  'sitrep.without-outline': 'В файле нет контура: {regions, list}.',
  'protection.section': 'Заявленная защита',
  'protection.explained':
    'Что заявляет реестр по международному гуманитарному праву и с чьих слов. Здесь это не проверяется. Истёкшее заявление не лишает защиты: то, что защищает право, остаётся под защитой.',
  'protection.column.kind': 'Заявлено как',
  'protection.column.authority': 'Со слов',
  'protection.column.from': 'С какого дня',
  'protection.column.until': 'По какой день',
  'protection.column.state': 'В этот день',
  'protection.medical': 'медицинская служба',
  'protection.state.claimed': 'заявлено',
  'protection.state.not-yet': 'ещё не началось',
  'protection.state.lapsed': 'истекло',
};
