import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'Насколько предсказанные маршруты совпадают с наблюдаемыми',
  'fidelity.overall': 'Все сравнённые маршруты',
  'fidelity.by-class': 'По классу предсказанного маршрута',
  'fidelity.by-vantage-point': 'По точкам наблюдения',
  'fidelity.class': 'Класс',
  'fidelity.vantage-point': 'Точка наблюдения',
  'fidelity.model': 'Модель',
  'fidelity.routes': 'Маршруты',
  'fidelity.length': 'Та же длина',
  'fidelity.next-hop': 'Следующий шаг среди лучших',
  'fidelity.whole-path': 'Весь путь среди лучших',
  'fidelity.same-path': 'Именно этот путь',
  'fidelity.path-chance': 'Жребием среди лучших',
  'fidelity.definition':
    'Наблюдалось {date}: для каждой точки наблюдения и сети-источника — путь, которым идёт большинство её префиксов IPv4, без повторов, в сравнении с предсказанными маршрутами.',
  'fidelity.held-out-origins': 'Половина источников отложена: ни из одного пути к ним ничего не выучено.',
  'fidelity.held-out-points': 'Четверть точек наблюдения отложена: ни из одного их пути ничего не выучено.',
  'fidelity.outside': 'Маршруты, отброшенные потому, что одной из их сетей нет в снимке: {routes}.',
  'fidelity.models':
    'Простая: клиенты раньше пиров, пиры раньше провайдеров, затем меньше шагов. Кратчайшая: меньше всего шагов среди предложенных маршрутов, кто бы их ни предлагал. Калиброванная: то же с выученным.',
  'fidelity.learnt':
    'Маршрутов для обучения: {routes}. Добавлено соединений: {linksAdded}; предпочтений: {preferences}; исключений: {exceptions}; соединений частичного транзита: {partialTransit}.',
  'fidelity.model.policy': 'простая',
  'fidelity.model.shortest': 'кратчайшая',
  'fidelity.model.calibrated': 'калиброванная',
  'fidelity.nothing-to-compare':
    'Ни один маршрут из дампов нельзя сравнить со снимком; дайте дамп и снимок близких дат.',
  'fidelity.no-calibration':
    'В {file, literal} нет ничего усвоенного о том, как выбирают сети; постройте снимок командой {command, literal}.',
  'fidelity.notice.same-table':
    'Снимок построен и из {file, literal}: совпадение здесь мало говорит о других маршрутах. Проверяйте на другой таблице или используйте {option, literal}.',
  'fidelity.progress.learning': 'Изучение предпочтений',
  'fidelity.progress.comparing': 'Сравнение маршрутов',
};
