import type { workbenchExchange as english } from '../en/workbench-exchange.ts';
import type { Translation } from '../translation.ts';

/** The exchange of a workspace with partners. */
export const workbenchExchange: Translation<typeof english> = {
  'workbench.exchange': 'Обмен',
  'workbench.exchange.intro':
    'Чем это рабочее пространство делится с партнёрами и чем они делятся с ним. Это видят только операторы, и здесь ничего не меняется: передают и отзывают там, где хранится ключ.',
  'workbench.exchange.none': 'У этого рабочего пространства нет папки обмена. Запустите сервер с {option}.',
  'workbench.exchange.verified':
    'Журнал только что проверен: ни одна строка не изменена, не изъята и не вставлена.',
  'workbench.exchange.empty':
    'Передавать пока нечего. Сначала примите карточку партнёра ({partner}) и добавьте файл ({add}).',
  'workbench.exchange.has': 'Предметов у него',
  'workbench.exchange.first-end': 'Первый истекает',
  'workbench.exchange.unconfirmed': 'Подлежит уничтожению, не подтверждено',
  'workbench.exchange.ends': 'Отозвано или истекло: кто подтвердил',
  'workbench.exchange.show': 'Показать, что уйдёт',
  'workbench.exchange.run':
    'Чтобы передать именно это, выполните команду там, где хранится ключ, указав его файл вместо {key}:',
  'workbench.exchange.take-back': 'Чтобы что-то отозвать, выполните там, где хранится ключ: {command}',
  'workbench.exchange.tokens': 'Токены партнёров для TAXII',
  'workbench.exchange.tokens.none': 'Ни у одного партнёра нет токена.',
  'workbench.exchange.tokens.at': 'Партнёр читает по адресу {url}',
  'workbench.moment.form': 'Например, {example}',
  'workbench.exchange.practices': 'Измеренные практики',
  'workbench.exchange.practices.none':
    'Карточек практик пока нет. Создайте карточку командой {make} и добавьте её командой {add}; карточки партнёров приходят с тем, что они передают.',
  'workbench.exchange.practices.there': 'Там: {before} до, {after} после.',
  'workbench.exchange.practices.gain': 'Из того, что можно было улучшить, улучшено {gain}.',
  'workbench.exchange.practices.own': 'Собственная',
  'workbench.exchange.practices.from': 'От партнёра {partner}',
  'workbench.exchange.practices.signed': 'Подпись: {name}',
  'workbench.exchange.practices.signed-unknown': 'Подпись: {name}; этому ключу здесь никто не доверял',
  'workbench.exchange.practices.signed-revoked': 'Подпись: {name}; этому ключу больше не доверяют',
  'workbench.exchange.practices.try': 'Попробовать здесь',
  'workbench.exchange.practices.offer': 'Предложить в сопоставлении',
  'workbench.exchange.practices.book': 'Книга с потребностями',
  'workbench.exchange.practices.needs': 'Что рецептам нужно от вас',
  'workbench.exchange.practices.none-kept':
    'В рабочем пространстве ещё нет документа такого вида. Добавьте его здесь:',
  'workbench.exchange.practices.waiting': 'Идёт расчёт. Ничего из него не сохраняется.',
};
