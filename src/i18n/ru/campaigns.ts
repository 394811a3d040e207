import type { campaigns as english } from '../en/campaigns.ts';
import type { Translation } from '../translation.ts';

export const campaigns: Translation<typeof english> = {
  'operation.campaign.run':
    'Рассчитать каждый сценарий для каждой страны и снимка, одному или с исполнителями, и объединить строки',
  'operation.campaign.list': 'Кампании в базе данных и их состояние',
  'operation.campaign.merge': 'Строки кампании на данный момент',
  'operation.campaign.cancel': 'Отменить кампанию; рассчитанное сохраняется',
  'operation.worker': 'Рассчитывать части кампаний из базы данных до остановки',
  'field.campaign.spec': 'файл кампании',
  'field.campaign.id': 'имя кампании',
  'field.campaign.compute': 'оставить расчёт исполнителям на других машинах',
  'field.campaign.threads': 'число потоков расчёта (по умолчанию на один меньше числа процессоров)',
  'campaign.invalid': '{file, literal} не является кампанией, которую можно рассчитать.',
  'campaign.not-found': 'Здесь нет кампании {id, literal}.',
  'campaign.other-version':
    'Эту кампанию начала версия {begun, literal}, а вся кампания вычисляется одной версией; отправьте её заново, чтобы вычислить этой версией.',
  'campaign.none': 'Кампаний пока нет.',
  'campaign.progress': 'Расчёт ячеек',
  'campaign.running':
    '{id, literal} {name, literal}: выполняется, рассчитано {computed, number} из {cells, number} ячеек.',
  'campaign.done':
    '{id, literal} {name, literal}: завершена, рассчитано {computed, number} из {cells, number} ячеек.',
  'campaign.cancelled':
    '{id, literal} {name, literal}: отменена, рассчитано {computed, number} из {cells, number} ячеек.',
  'campaign.refused': 'Ячейки без ответа, например для стран, которых нет в снимке: {refused, number}.',
  'campaign.given-up':
    'После пяти попыток оставлены ячейки с {from, number} по {until, number}: {reason, literal}',
  'worker.ready':
    'Этот исполнитель на {name, literal} считает в {threads, number} потоках; остановить: {keys, literal}.',
  'operation.campaign': 'Кампании: много сценариев, стран и снимков сразу',
  'route.campaigns': 'Кампании рабочего пространства',
  'route.campaign-submit': 'Отправить кампанию или продолжить её',
  'route.campaign': 'Состояние кампании',
  'route.campaign-rows': 'Строки кампании на данный момент в JSON, CSV или Parquet',
  'route.campaign-cancel': 'Отменить кампанию',
  'route.campaign-resume': 'Продолжить кампанию, отменённую или частично оставленную',
  'campaign.report.worst': 'Наибольшая потеря среди сценариев',
  'campaign.report.method':
    'Каждая доля — за худший час сценария, по согласованным маршрутам. Пустая ячейка ещё не посчитана.',
};
