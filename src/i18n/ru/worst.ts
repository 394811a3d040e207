import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'Худшие потери: {country}',
  'worst.progress': 'поиск худшего набора',
  'worst.no-candidates': 'У этой страны ({country}) не из чего выбирать среди {over}; задайте другой {option}.',
  'worst.section.set': 'Худший набор',
  'worst.section.curve': 'Худшая потеря по числу отказов',
  'worst.section.ties': 'Почти так же плохо',
  'worst.over.networks': 'национальные сети',
  'worst.over.links': 'соединения с национальным концом',
  'worst.over.gateways': 'шлюзы',
  'worst.over.foreign-suppliers': 'зарубежные провайдеры',
  'worst.loss.international': 'Сопутствующая потеря международной связности',
  'worst.loss.domestic': 'Сопутствующая потеря внутренней связности',
  'worst.loss.definition':
    'Доля связности, которую теряют все остальные при отказе набора; потери самих его членов в неё не входят.',
  'worst.asked':
    'Какой отказ не более чем {k, plural, one {# объекта} few {# объектов} many {# объектов} other {# объекта}} из {candidates} ({over}) отнимает у остальных больше всего?',
  'worst.proved':
    'Доказано: ни один набор не более чем из {k} не вызывает большей сопутствующей потери. Поиск занял {seconds} с и точно вычислил {evaluated, plural, one {# набор} few {# набора} many {# наборов} other {# набора}}; остальные исключены своей оценкой сверху.',
  'worst.not-proved':
    'Не доказано: поиск остановлен через {seconds} с. Ни один набор не более чем из {k} не вызывает сопутствующей потери больше {bound}; этот ещё может оказаться худшим.',
  'worst.nothing': 'Ни один набор ничего не отнимает у остальных.',
  'worst.whole': 'Вместе с потерями самих членов ({direct}) потеряно {total}.',
  'worst.column.k': 'Отказов не более',
  'worst.column.set': 'Набор',
  'worst.column.collateral': 'Сопутствующая потеря',
  'worst.column.bound': 'Оценка сверху',
  'worst.curve.title': 'Сопутствующая потеря худшего набора',
  'worst.curve.x': 'отказов не более',
  'worst.curve.y': 'доля, потерянная остальными',
  'worst.ties.explained': 'Наборы, потеря которых меньше худшей не более чем на {share}.',
  'worst.ties.none': 'Ни один другой набор не подходит к нему ближе чем на {share}.',
  'worst.ties.more': 'Их больше; перечислены худшие.',
};
