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
    'Находит новые соединения, которые больше всего снижают худшую потерю. Считает ваш браузер, до двух минут.',
  'withstand.defend.find': 'Найти соединения',
  'withstand.map': 'На карте: {country}',
  'withstand.map.hint':
    'Нажмите на страну, на линию её шлюзов, на объект или кабель, чтобы вывести их из строя, и ещё раз, чтобы восстановить. Ширина линии — её доля международных маршрутов.',
  'withstand.map.draw': 'Нарисовать область сбоя:',
  'withstand.map.rectangle': 'Прямоугольник',
  'withstand.map.circle': 'Круг',
  'withstand.map.polygon': 'Многоугольник',
  'withstand.map.around': 'По координатам',
  'withstand.map.lat': 'Широта (°)',
  'withstand.map.lon': 'Долгота (°)',
  'withstand.map.km': 'Радиус (км)',
  'withstand.map.no-users':
    'Неизвестно ни одной сети или соединения, которые используют {name}. Укажите это имя в таблице именованных наборов вместе с сетями и соединениями.',
  'withstand.map.struck':
    'Стран в области: {countries}. Объектов, кабелей и регионов из ваших документов: {things}. Добавлено отказов: {failed}.',
  'withstand.export': 'То же как отчёт и данные, с сервера',
  'withstand.export.make': 'Подготовить файлы',
};
