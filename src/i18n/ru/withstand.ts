import type { withstand as english } from '../en/withstand.ts';
import type { Translation } from '../translation.ts';

export const withstand: Translation<typeof english> = {
  'withstand.title': 'Устойчивость: {country}',
  'withstand.snapshot': 'Снимок от {date}',
  'withstand.plane': 'Адреса',
  'withstand.choose': 'Выберите страну',
  'withstand.not-here': 'В этом снимке нет сетей этой страны: {country}.',
  'withstand.scenarios': 'Сохранённые сценарии',
  'withstand.scenarios.none': 'В этом рабочем пространстве пока нет сохранённых сценариев.',
  'withstand.save': 'Сохранить сценарий',
  'withstand.save.name': 'Название сценария',
  'withstand.saved': 'Сохранено под именем {name}.',
  'withstand.open': 'Открыть {name}',
  'withstand.open.partly':
    'Пропущено, так как этого нельзя показать нажатием: {what}. Полный ответ даст вопрос «Что ломается при сбое» с этим сценарием.',
  'withstand.open.other-country': 'Этот сценарий — о другой стране: {country}.',
  'withstand.defend': 'Самые полезные новые связи',
  'withstand.defend.intro':
    'Находит новые соединения, которые больше всего снижают худшую потерю. Считает сервер, до минуты.',
  'withstand.defend.find': 'Найти соединения',
};
