import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What of daily life depends on names: zones, their servers, and where they are. */
export const services: Translation<typeof english> = {
  'tld-home.title': 'Серверы имён национальных доменов',
  'tld-home.subtitle': 'В стране и за рубежом, по сетям, которые их анонсируют',
  'tld-home.subtitle-serial':
    'В стране и за рубежом, по сетям, которые их анонсируют; корневая зона {serial, literal}',
  'tld-home.explained':
    'Сервер находится в стране, если один из его адресов анонсирует сеть, зарегистрированная в ней, и за рубежом, если все адреса анонсируют сети других стран. Где стоят машины, данные не говорят: зарубежный сервер может отвечать и из самой страны, а сервер страны — из-за рубежа.',
  'tld-home.column.share': 'В стране',
  'tld-home.column.home': 'Серверы в стране',
  'tld-home.column.abroad': 'За рубежом',
  'tld-home.column.unknown': 'Неизвестно',
  'tld-home.column.networks': 'Сети',
  'tld-home.findings': 'Пропущено в зоне',
  'tld-home.no-prefixes':
    'В {file, literal} нет префиксов, поэтому неизвестно, кто анонсирует серверы имён: постройте снимок с префиксами или возьмите прилагаемый.',
  'tld-home.no-domains':
    '{file, literal} не делегирует домен ни одной страны: дайте корневую зону в виде мастер-файла (RFC 1035).',
  'zone.record': 'Это не запись зоны, она пропущена: {text, literal}',
  'zone.directive': 'Эта инструкция не выполняется, и того, что она добавляет, нет: {text, literal}',
  'zone.class': 'Читаются только записи класса {class}; пропущено: {text, literal}',
  'zone.relative': 'Имя относительное, а начало в файле не указано; пропущено: {text, literal}',
  'zone.parenthesis': 'Здесь открывается скобка, которая нигде не закрывается; всё после неё пропущено.',
  'zone.address': '{text, literal} — не адрес; он пропущен.',
};
