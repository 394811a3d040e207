import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'Экспорт',
  'workbench.book.title': 'Книга сотрудничества',
  'workbench.book.none':
    'В этом пространстве ещё нет книги сотрудничества. Добавьте её в разделе документов.',
  'workbench.book.part': 'Часть',
  'workbench.book.part.countries': 'Страны',
  'workbench.book.part.organisations': 'Организации',
  'workbench.book.part.events': 'События и встречи',
  'workbench.book.part.offers': 'Предложения',
  'workbench.book.part.needs': 'Потребности',
  'workbench.book.part.agreements': 'Соглашения и обязательства',
  'workbench.book.add': 'Добавить',
  'share.parts': 'Разделы сотрудничества',
  'share.part.partners': 'Партнёры',
  'share.part.projects': 'Совместные проекты',
  'share.part.offers': 'Предложения и потребности',
  'share.part.commitments': 'Обязательства',
  'share.part.pack': 'Пакет мероприятия',
  'share.find': 'Найти партнёра',
  'share.find.none': 'Партнёра с таким названием нет.',
  'share.column.matches': 'Совпадения в книге',
  'share.all-rows':
    '{count, plural, one {Показать # партнёра} few {Показать всех # партнёров} many {Показать всех # партнёров} other {Показать всех # партнёра}}',
  'share.back': 'Все партнёры',
  'share.on-map': 'Совместные проекты на карте',
  'share.projects.choose': 'Выберите партнёра',
  'share.projects.none':
    'После выбора партнёра здесь появятся линии, которые две страны могли бы построить вместе: где они пройдут и что получит каждая сторона.',
  'share.projects.map': '{one} и {other}: что можно построить вместе',
  'share.projects.place':
    'Проект соединяет узлы двух сетей, если их называет опись на карте, иначе середины двух стран. Через закрашенные страны идут маршруты обеих.',
  'share.pack.hint':
    'Один архив: титульный лист, повестка, календарь, открытые обязательства и каждая встреча со справкой, на языках обеих сторон.',
  'share.pack.none': 'В книге ещё нет мероприятий. Добавьте одно в книгу сотрудничества.',
  'share.pack.event': 'Мероприятие',
  'share.pack.formats': 'Форматы',
  'share.pack.make': 'Собрать пакет',
  'share.pack.download':
    '{count, plural, one {Скачать # файл} few {Скачать # файла} many {Скачать # файлов} other {Скачать # файла}}',
  'share.joint': 'Восстанавливать вместе: по описям обеих сторон',
  'share.joint.hint':
    'Выберите опись для каждой страны. Тогда записка скажет, насколько раньше вернут связь бригады и запчасти обеих сторон и какие волокна между пограничными точками помогут. Сломанной считается пятая часть всего.',
  'share.joint.inventory': 'Опись: {country, country}',
};
