import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'Учения: от отказа до полного восстановления сети {country, genitive}',
  'drill.nothing-hit':
    'В описи нет объектов тех сетей, которые отказывают в {file} ({networks}); внесите их в {table} (столбцы {columns}) или создайте пример с ними: {command}.',
  'drill.no-country': 'Страна неизвестна; укажите {option} или {field} в {file}.',
  'drill.section.verdict': 'Сможем ли мы выстоять и когда вернётся связь?',
  'drill.verdict.loss':
    'Отказ отнимает {loss} маршрутов между сетями {country, genitive} и остальным миром; без связи остаётся {cut} населения.',
  'drill.verdict.back':
    'Со всеми бригадами и запасными частями связь у 95 % населения восстановится через {hours} ч.',
  'drill.verdict.never':
    'Даже со всеми бригадами и запасными частями связь у 95 % населения не восстановится в пределах горизонта планирования.',
  'drill.verdict.own': 'Только силами страны связь у 95 % населения восстановится через {hours} ч.',
  'drill.verdict.own-never':
    'Только силами страны уровень 95 % не достигается: в итоге связь есть у {served} населения.',
  'drill.verdict.networks': 'Последняя из отказавших сетей вернётся в маршрутизацию через {hours} ч.',
  'drill.figure.loss': 'Международные потери в худший момент',
  'drill.chart.routes': 'Оставшиеся международные маршруты',
  'drill.chart.routes-label': 'маршруты между страной и миром',
  'drill.section.networks': 'Восстановление сетей',
  'drill.column.network': 'Сеть',
  'drill.column.hour': 'Вернётся через (ч)',
  'drill.column.assets': 'Отремонтировано объектов',
  'drill.without-assets':
    'В описи нет объектов {networks, plural, one {# отказавшей сети} few {# отказавших сетей} many {# отказавших сетей} other {# отказавшей сети}}; считается, что они вернутся с последним ремонтом.',
  'drill.progress': 'Расчёт маршрутов по мере возвращения сетей',
};
