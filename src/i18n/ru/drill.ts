import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'Учение: от удара до полного восстановления, {country, country}',
  'drill.nothing-hit':
    'В описи ничего не связано с сетями, которые выходят из строя в {file, literal}; внесите их в {table, literal} (столбцы {columns, literal}).',
  'drill.no-country':
    'Не сказано, о какой стране речь; укажите {option, literal} или {field, literal} в {file, literal}.',
  'drill.section.verdict': 'Выстоим ли мы и когда восстановимся?',
  'drill.verdict.loss':
    'Удар отнимает {loss, share} маршрутов между страной ({country, country}) и миром; связь теряют {cut, share} людей.',
  'drill.verdict.back': 'Со всеми бригадами и запасами 95 % людей снова со связью через {hours, number} ч.',
  'drill.verdict.never': 'Со всеми бригадами и запасами 95 % в рассматриваемый срок не достигаются.',
  'drill.verdict.own': 'Своими силами 95 % людей снова со связью через {hours, number} ч.',
  'drill.verdict.own-never': 'Своими силами 95 % не достигаются; в итоге связь есть у {served, share} людей.',
  'drill.verdict.networks':
    'Последняя из вышедших из строя сетей возвращается в маршрутизацию через {hours, number} ч.',
  'drill.figure.loss': 'Международные потери в худший момент',
  'drill.chart.routes': 'Оставшиеся международные маршруты',
  'drill.chart.routes-label': 'маршруты между страной и миром',
  'drill.section.networks': 'Возвращение сетей',
  'drill.column.network': 'Сеть',
  'drill.column.hour': 'Вернётся через (ч)',
  'drill.column.assets': 'Отремонтировано объектов',
  'drill.without-assets':
    'В описи нет ничего о {networks, plural, one {# вышедшей из строя сети} few {# вышедших из строя сетях} many {# вышедших из строя сетях} other {# вышедших из строя сетях}}; считается, что они возвращаются с последним ремонтом.',
  'drill.progress': 'Маршруты по мере возвращения сетей',
};
