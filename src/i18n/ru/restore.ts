import type { restore as english } from '../en/restore.ts';
import type { Translation } from '../translation.ts';

export const restore: Translation<typeof english> = {
  'restore.title': 'План восстановления',
  'restore.title-of': 'План восстановления: {title, name}',
  'restore.subtitle':
    '{repairs, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}, {crews, plural, one {# бригада} few {# бригады} many {# бригад} other {# бригады}}, начало {at, date} ({zone, literal})',
  'restore.synthetic': 'Примечание в описи: {note}',
  'restore.progress.planning': 'Составление плана',
  'restore.section.summary': 'Чего ожидать',
  'restore.section.recovery': 'Восстановление',
  'restore.section.crews': 'Кто, что и когда делает',
  'restore.section.jobs': 'Порядок работ с обоснованием',
  'restore.section.helps': 'Что помогло бы больше всего',
  'restore.section.left': 'Ремонты, которые выполнить нельзя',
  'restore.section.local': 'Только силами страны',
  'restore.figure.lost': 'Устранимые человеко-часы без связи',
  'restore.figure.lost.definition':
    'Человеко-часы без связи (с весом критических служб) сверх тех, которых не избежать ни при каком порядке работ.',
  'restore.figure.bound': 'Нижняя граница для любого плана',
  'restore.figure.gap': 'Расстояние до оптимума не больше',
  'restore.figure.proved': 'Доказано, что этот план — лучший возможный.',
  'restore.figure.now': 'Со связью в начале',
  'restore.figure.to95': 'Связь у 95 % населения через',
  'restore.figure.last': 'Последний ремонт закончится через',
  'restore.figure.never': 'не в пределах горизонта планирования',
  'restore.stopped': 'Планирование остановлено раньше времени; это лучший из найденных планов.',
  'restore.local-only': 'План составлен только с запасными частями внутри страны; зарубежные не учтены.',
  'restore.chart.recovery': 'Людей со связью',
  'restore.chart.hours': 'Часов с начала',
  'restore.damage-or-replan':
    'Укажите либо {one} (что повреждено), либо {other} (состояние в ходе выполнения плана).',
  'damage.after-needs-before': 'Для {one} нужен {other} — файл повреждений, для которого составлен план.',
  'restore.chart.clock': 'Местное время ({zone, literal})',
  'restore.chart.recovery-cut': 'Люди со связью (ось начинается не с нуля)',
  'restore.chart.plan': 'этот план',
  'restore.chart.nothing': 'без ремонта',
  'restore.chart.nearest': 'сначала ближайшие',
  'restore.chart.biggest': 'сначала крупнейшие',
  'restore.chart.local': 'только запасы внутри страны',
  'restore.chart.crews': 'График работы бригад',
  'restore.rules.caption': 'Сравнение с простыми правилами',
  'restore.job': 'с {start, number} до {finish, number} ч, {asset, name}, {crews, list}: {why, text}.',
  'restore.column.rule': 'Порядок работ',
  'restore.column.lost': 'Потеряно человеко-часов',
  'restore.column.to95': '95 % через (ч)',
  'restore.column.asset': 'Объект',
  'restore.column.help': 'Дополнение',
  'restore.column.gain': 'Сэкономлено человеко-часов',
  'restore.column.reason': 'Причина',
  'restore.why.reconnects':
    'возвращает связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} ({region})',
  'restore.why.reconnects-elsewhere':
    'возвращает связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} (в основном {region})',
  'restore.why.reconnects-sites':
    'возвращает связь {sites, plural, one {# объекту} few {# объектам} many {# объектам} other {# объекта}}',
  'restore.why.and-critical': '{effect}, в том числе {services}',
  'restore.why.prepares':
    'вместе с другими ремонтами вернёт связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} ({region, name}) к часу {hour, number}',
  'restore.why.redundancy': 'восстанавливает резервный путь; только от него никто не зависит',
  'restore.why.waits-part': '{effect, text}; ждёт {part, literal} — будет на месте к часу {hour, number}',
  'restore.why.waits-access': '{effect, text}; доступа нет до часа {hour, number}',
  'restore.why.waits-pin': '{effect, text}; начало закреплено на час {hour, number}',
  'restore.pin.late': 'окончание в час {hour, number}',
  'restore.pin.late-crew': '{late, text}; до часа {hour, number} бригады на другой работе или в пути',
  'restore.pin.broken': '{asset, name} — не так, как закреплено: {reason, text}.',
  'restore.pins.kept':
    '{count, plural, one {# работа выполняется, как закреплено} few {# работы выполняются, как закреплено} many {# работ выполняется, как закреплено} other {# работы выполняется, как закреплено}}.',
  'restore.pins.none-keeps': 'Ни один план не соблюдает всё закреплённое.',
  'restore.pins.not-found': 'План, который соблюдает всё закреплённое, не найден.',
  'restore.pin.unreadable':
    '{value, literal} не говорит, что закрепить; укажите объект, бригады и часы, например {example, literal}.',
  'restore.pin.not-planned':
    'В имеющемся плане нет работы для {asset, literal}; укажите бригады или часы либо дайте план.',
  'restore.why.waits-need': '{effect}; ждёт, пока к часу {hour} отремонтируют {asset}',
  'restore.why.waits-crew':
    '{effect, text}; ждёт бригаду {crew, name} — будет на месте к часу {hour, number}',
  'restore.why.in-hand': '{effect, text}; бригада уже работает здесь',
  'restore.help.crew': 'бригада как {crew, name} ({skills, literal}) на той же базе',
  'restore.help.part': 'дополнительно {part} в {depot}, прямо сейчас',
  'restore.help.shift': 'бригада {crew, name} днём и ночью',
  'restore.helps.none':
    'Не найдено дополнительной бригады, запасной части или смены, которая улучшила бы план.',
  'restore.helps.note':
    'Для каждого случая план составлен заново; выигрыш — то, что сберегает новый план, то есть не меньше указанного.',
  'restore.local.text':
    'Только с запасными частями внутри страны в итоге связь есть у {served} населения, а {left, plural, one {# ремонт должен} few {# ремонта должны} many {# ремонтов должны} other {# ремонта должны}} ждать запасных частей из-за границы.',
  'restore.local.to95': 'Связь у 95 % населения восстановится через {hours} ч.',
  'restore.local.never': 'Уровень 95 % не достигается.',
  'restore.ranges':
    'План и его показатели рассчитаны для вероятной длительности ремонтов. Если каждый ремонт займёт от наименьшего до наибольшего времени, медиана потерь в смоделированных случаях — {median} человеко-часов, а в 80 % случаев они составят от {low} до {high}.',
  'restore.ranges.to95':
    'Связь у 95 % населения тогда восстановится через {median} ч (медиана), а в 80 % случаев — через {low}–{high} ч.',
  'restore.reason.no-rule': 'в описи нет правила для такого ремонта; добавьте его в {file, literal}',
  'restore.reason.no-crew-with-skill': 'ни у одной бригады нет навыка {skill, literal}',
  'restore.reason.pinned-crews-unfit':
    'закреплённых бригад не столько, сколько нужно, или у них нет нужного навыка',
  'restore.reason.too-few-crews': 'нужно бригад одновременно: {needed}, а с такими навыками их меньше',
  'restore.reason.part-not-stocked': 'нужно {part}: {needed}, а на складах и в заказе: {stocked}',
  'restore.reason.part-too-late': '{part} не прибудет в пределах горизонта планирования',
  'restore.reason.shifts-never-meet': 'смены нужных бригад никогда не совпадают',
  'restore.reason.beyond-horizon': 'невозможно в пределах горизонта планирования',
  'restore.reason.needs-infeasible': 'зависит от {asset, name}, который нельзя отремонтировать',
  'restore.moved': 'Сняты с начатой работы, потому что это улучшает план: {crews}.',
  'restore.kept': 'Каждая бригада продолжает начатую работу.',
  'restore.parameter.objective': 'Цель',
  'restore.objective.people': 'люди со связью',
  'restore.objective.critical': 'сначала критические службы',
  'restore.objective.capacity': 'люди со связью в пределах пропускной способности линий',
  'restore.parameter.moves': 'Проверено планов',
  'restore.parameter.steps': 'Итераций вычисления границы',
  'restore.no-such-plan':
    '{file, literal} не является результатом {command, literal}; получите его с параметром {option, literal}.',
};
