import type { routes as english } from '../en/routes.ts';
import type { Translation } from '../translation.ts';

export const routes: Translation<typeof english> = {
  'routes.title': 'Маршруты к {asn}',
  'routes.unknown-as':
    'В этом снимке нет {asn}; проверьте номер или выберите другой снимок с помощью --snapshot.',
  'routes.unknown-link': 'В этом снимке нет соединения между {one} и {other}; проверьте оба номера.',
  'routes.bad-link': '{link} — не соединение; укажите два номера AS через дефис, например 64500-64501.',
  'routes.all-is-policy':
    '--all считает только маршруты по договорённостям; уберите --mode physical или укажите одну сеть назначения с --to.',
  'routes.to-or-all':
    'Укажите, какие маршруты нужны: --to ASN — к одной сети, --all — от каждой сети к каждой.',
  'routes.progress': 'подсчёт маршрутов',
  'routes.flows-progress': 'Расчёт маршрутов всех стран',
  'routes.reached': 'Маршрут к {asn} есть у {reached} сетей из {of}.',
  'routes.no-route': 'У {from} нет маршрута к {to}.',
  'routes.path':
    'От {from} до {to}: {hops, plural, one {# переход} few {# перехода} many {# переходов} other {# перехода}}.',
  'routes.all': 'Маршрутов: {routes}, сетей: {ases}, соединений: {links}; в среднем переходов: {mean}.',
  'routes.took':
    'Вычислено за {seconds} с, {workers, plural, one {# поток} few {# потока} many {# потоков} other {# потока}}.',
  'routes.class.origin': 'к самой себе',
  'routes.class.customer': 'через клиента',
  'routes.class.peer': 'через пира',
  'routes.class.provider': 'через провайдера',
  'routes.class.none': 'нет маршрута',
  'routes.section.counts': 'Число маршрутов',
  'routes.section.list': 'Все сети',
  'routes.column.network': 'Сеть',
  'routes.column.route': 'Маршрут',
  'routes.column.hops': 'Переходы',
  'routes.column.next': 'Следующая сеть',
  'routes.column.count': 'Число',
  'routes.chart.hops': 'Маршруты по числу переходов',
};
