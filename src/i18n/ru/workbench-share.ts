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
};
