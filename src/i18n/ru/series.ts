import type { Translation } from '../translation.ts';
import type { series as english } from '../en/series.ts';

export const series: Translation<typeof english> = {
  'series.title': 'Сети во времени: {countries}',
  'series.title.many':
    'Сети {count, plural, one {# страны} few {# стран} many {# стран} other {# страны}} во времени',
  'series.subtitle': 'Как менялись показатели с {from} по {to} и почему',
  'series.moved': '{country}: {measure} — было {before}, стало {after}.',
  'series.unknown': '{country}: {measure} — нет данных.',
  'series.section.data': 'Можно ли сравнивать снимки?',
  'series.section.networks': 'Что стало с сетями',
  'series.section.snapshots': 'Снимки',
  'series.chart.day': 'дата',
  'series.chart.other-data': 'другие данные',
  'series.column.day': 'Дата',
  'series.column.snapshot': 'Снимок',
  'series.column.sources': 'Источники',
  'series.column.until': 'По',
  'series.column.networks': 'Сети',
  'series.column.came': 'Появились',
  'series.column.went': 'Исчезли',
  'series.column.moved': 'Другая страна регистрации',
  'series.column.providers': 'Сменили провайдеров',
  'series.column.gateways': 'Шлюзы',
  'series.column.other-sources': 'Шлюзы из новых источников',
  'series.column.change': 'Изменение',
  'series.change.came': 'появилась',
  'series.change.went': 'исчезла',
  'series.change.movedIn': 'теперь зарегистрирована здесь',
  'series.change.movedOut': 'теперь зарегистрирована в другой стране',
  'series.change.gained':
    '{count, plural, one {# новый провайдер} few {# новых провайдера} many {# новых провайдеров} other {# нового провайдера}}: {providers}',
  'series.change.lost':
    '{count, plural, one {# потерянный провайдер} few {# потерянных провайдера} many {# потерянных провайдеров} other {# потерянного провайдера}}: {providers}',
  'series.networks.explained':
    'Сеть появилась, если в предыдущем снимке её не показывало ни одно соединение, и исчезла, если её больше не показывает ни одно. Сеть, которая всё время была, но под другой страной, сама не изменилась: изменилась её регистрация или сведения о ней. Доля — известный вес страны в самой сети и у её клиентов в стране.',
  'series.definitions': 'Все снимки измерены по версии {version} определений из {page}.',
  'series.first-drawn': 'На графиках и в списках сетей — первые страны, числом {count}.',
  'series.data.step': 'С {from} по {to}: {change}',
  'series.data.comparable': 'С {from} по {to}: данные одного рода. Изменились сами сети.',
  'series.data.one': 'Снимок один, сравнивать не с чем.',
  'series.data.as-rel': 'Соединения взяты из публикации (as-rel), раньше они выводились из путей.',
  'series.data.inferred': 'Соединения выведены из путей, раньше они брались из публикации (as-rel).',
  'series.data.sources-added':
    '{links, plural, one {# соединение показывают} few {# соединения показывают} many {# соединений показывают} other {# соединения показывают}} только источники, которых нет у предыдущего снимка ({sources}). Показатели, которые считают соединения или следуют им, меняются и по этой причине.',
  'series.data.sources-gone':
    '{links, plural, one {# соединение} few {# соединения} many {# соединений} other {# соединения}} предыдущего снимка было только в источниках, которых нет у этого ({sources}).',
  'series.data.vantage-points': 'Обзор другой: раньше {before} точек наблюдения, теперь {after}.',
  'series.data.weights': 'Вес сетей взят из других данных.',
  'series.data.countries': 'Страны сетей взяты из других таблиц.',
  'series.data.coverage':
    'Охват страны изменился ({country}): раньше с соединениями было известно {before} её веса, теперь {after}.',
  'series.data.builder': 'Снимки построены разными версиями ({before}, {after}).',
  'series.notice.years-apart':
    'Источники снимка от {snapshot} датированы от {oldest} до {newest}: сети, изменившиеся за это время, могут быть показаны неверно.',
  'series.notice.years-apart-many':
    'Источники снимков (числом {snapshots} из {of}, от {first} до {last}) датированы от {oldest} до {newest}: сети, изменившиеся за это время, могут быть показаны неверно.',
  'series.notice.same-sizes':
    'Несколько снимков берут размеры сетей из одной таблицы, поэтому изменения размеров не видны.',
  'series.empty-folder': 'В папке {folder} нет ни снимков (.muruna), ни списков соединений (as-rel).',
};
