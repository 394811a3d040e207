import type { units as english } from '../en/units.ts';
import type { Translation } from '../translation.ts';

export const units: Translation<typeof english> = {
  'unit.people': '{value, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
  'unit.person-hours':
    '{value, plural, one {# человеко-час} few {# человеко-часа} many {# человеко-часов} other {# человеко-часа}}',
  'unit.addresses': '{value, plural, one {# адрес} few {# адреса} many {# адресов} other {# адреса}}',
  'unit.networks': '{value, plural, one {# сеть} few {# сети} many {# сетей} other {# сети}}',
  'unit.countries': '{value, plural, one {# страна} few {# страны} many {# стран} other {# страны}}',
  'unit.links':
    '{value, plural, one {# соединение} few {# соединения} many {# соединений} other {# соединения}}',
  'unit.gateways':
    '{value, plural, one {# международный шлюз} few {# международных шлюза} many {# международных шлюзов} other {# международного шлюза}}',
  'unit.hops': '{value, plural, one {# переход} few {# перехода} many {# переходов} other {# перехода}}',
  'unit.routes': '{value, plural, one {# маршрут} few {# маршрута} many {# маршрутов} other {# маршрута}}',
  'unit.prefixes': '{value, plural, one {# префикс} few {# префикса} many {# префиксов} other {# префикса}}',
  'unit.repairs': '{value, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}',
  'unit.crews': '{value, plural, one {# бригада} few {# бригады} many {# бригад} other {# бригады}}',
  'unit.sites': '{value, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
  'unit.files': '{value, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  'unit.kilometres': '{value} км',
  'unit.gbps': '{value} Гбит/с',
  'unit.milliseconds': '{value} мс',
  'unit.seconds': '{value} с',
  'unit.hours': '{value, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  'unit.days': '{value, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'unit.bytes': '{value, plural, one {# байт} few {# байта} many {# байт} other {# байта}}',
  'unit.percentage-points':
    '{value, plural, one {# процентный пункт} few {# процентных пункта} many {# процентных пунктов} other {# процентного пункта}}',
};
