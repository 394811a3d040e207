/** The live watch in the workbench. */
export const liveWatch = {
  'workbench.live': 'Живое наблюдение',
  'workbench.live.running':
    'Наблюдение идёт: {rate, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} в секунду. Его часы показывают {now}.',
  'workbench.live.silent':
    'С {written} ничего не записано. Возможно, наблюдение было прервано или его машина не может писать. Ниже — положение на тот момент; что происходит сейчас, сказать нельзя.',
  'workbench.live.stopped':
    'Наблюдение остановлено {written}. Ниже — положение на тот момент; что происходит сейчас, сказать нельзя.',
  'workbench.live.gone':
    'В папке наблюдения нет {file}: оно не начато, или журнал убрали. Запустите там {command}.',
  'workbench.live.unread': 'Записанное наблюдением прочитать нельзя: это другая версия программы.',
  'workbench.live.networks': 'Сети',
  'workbench.live.groups': 'Регионы и организации',
  'workbench.live.gateways': 'Шлюзы',
  'workbench.live.cannot-tell': 'сказать нельзя',
  'workbench.live.upstreams': 'Зарубежные сети',
  'workbench.live.now': 'Сейчас',
  'workbench.live.before': 'Час назад',
  'workbench.live.owned': 'Адресное пространство',
  'workbench.live.plane': 'Семейство',
  'workbench.live.diagram':
    'Схема показывает страну без сетей, отключённых по живому наблюдению. Она вычисляется здесь по маршрутам снимка.',
  'workbench.live.collectors': 'Точки наблюдения',
  'workbench.live.lost': 'Связь с сервером потеряна; показанное может быть устаревшим.',
  'workbench.live.quiet': 'Открытых инцидентов нет.',
  'workbench.live.others':
    '{count, plural, one {Ещё #} few {Ещё #} many {Ещё #} other {Ещё #}}: части более крупных и завершённые',
  'workbench.live.kept':
    'Живое наблюдение больше не показывает этот инцидент. Он есть в папке журнала: {command}.',
};
