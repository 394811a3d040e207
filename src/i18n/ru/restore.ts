import type { restore as english } from '../en/restore.ts';
import type { Translation } from '../translation.ts';

export const restore: Translation<typeof english> = {
  'restore.title': 'План восстановления',
  'restore.title-of': 'План восстановления: {title, name}',
  'restore.subtitle':
    '{repairs, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}, {crews, plural, one {# бригада} few {# бригады} many {# бригад} other {# бригады}}, начиная с {at, literal}',
  'restore.synthetic': 'О себе опись сообщает: {note, name}',
  'restore.progress.planning': 'Составление плана',
  'restore.section.summary': 'Чего ожидать',
  'restore.section.recovery': 'Восстановление',
  'restore.section.crews': 'Кто, что и когда делает',
  'restore.section.jobs': 'Порядок работ и почему он такой',
  'restore.section.helps': 'Что помогло бы больше всего',
  'restore.section.left': 'Что сделать нельзя',
  'restore.section.local': 'Своими силами',
  'restore.figure.lost': 'Человеко-часы без связи, которых можно избежать порядком работ',
  'restore.figure.lost.definition':
    'Человеко-часы (с весом критических служб) без связи сверх того, что не вернул бы никакой порядок работ.',
  'restore.figure.bound': 'Ни один план не может быть лучше, чем',
  'restore.figure.gap': 'Отличие от лучшего возможного плана — не более',
  'restore.figure.proved': 'Доказано: это лучший возможный план',
  'restore.figure.now': 'Со связью в начале',
  'restore.figure.to95': 'До восстановления 95 %',
  'restore.figure.last': 'До последнего ремонта',
  'restore.figure.never': 'не в рассматриваемый срок',
  'restore.stopped': 'Составление плана остановлено раньше времени; это лучший план из найденных.',
  'restore.local-only': 'План составлен только с запасами внутри страны; заграничные не учтены.',
  'restore.chart.recovery': 'Людей со связью',
  'restore.chart.hours': 'Часов с начала',
  'restore.damage-or-replan':
    'Укажите либо {one, literal}, либо {other, literal}: что повреждено или состояние в ходе выполнения плана.',
  'damage.after-needs-before':
    'Вместе с {one, literal} укажите после {other, literal} повреждения, для которых составлен план.',
  'restore.chart.clock': 'Местное время ({zone, literal})',
  'restore.chart.recovery-cut': 'Люди со связью (ось начинается не с нуля)',
  'restore.chart.plan': 'этот план',
  'restore.chart.nothing': 'ничего не делать',
  'restore.chart.nearest': 'сначала ближайшее',
  'restore.chart.biggest': 'сначала крупнейшее',
  'restore.chart.local': 'только местные запасы',
  'restore.chart.crews': 'Работа бригад',
  'restore.rules.caption': 'В сравнении с простыми правилами',
  'restore.job': 'с {start, number} до {finish, number} ч, {asset, literal}, {crews, literal}: {why, text}.',
  'restore.column.rule': 'Порядок работ',
  'restore.column.lost': 'Потеряно человеко-часов',
  'restore.column.to95': '95 % через (ч)',
  'restore.column.asset': 'Объект',
  'restore.column.help': 'Дополнительно',
  'restore.column.gain': 'Сбережено человеко-часов',
  'restore.column.reason': 'Причина',
  'restore.why.reconnects':
    'возвращает связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}}: {region, name}',
  'restore.why.reconnects-elsewhere':
    'возвращает связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}}, в основном: {region, name}',
  'restore.why.reconnects-sites':
    'возвращает связь {sites, plural, one {# объекту} few {# объектам} many {# объектам} other {# объекта}}',
  'restore.why.and-critical': '{effect, text}; в том числе {services, list}',
  'restore.why.prepares':
    'вместе с другими ремонтами вернёт связь для {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} ({region, name}) к часу {hour, number}',
  'restore.why.redundancy': 'возвращает второй путь; только его никто не ждёт',
  'restore.why.waits-part': '{effect, text}; ждёт {part, literal} — будет на месте к часу {hour, number}',
  'restore.why.waits-access': '{effect, text}; доступа нет до часа {hour, number}',
  'restore.why.waits-need': '{effect, text}; ждёт окончания {asset, literal} к часу {hour, number}',
  'restore.why.waits-crew':
    '{effect, text}; ждёт бригаду {crew, literal} — будет на месте к часу {hour, number}',
  'restore.why.in-hand': '{effect, text}; бригада уже работает здесь',
  'restore.help.crew': 'бригада как {crew, literal} ({skills, literal}) на той же базе',
  'restore.help.part': '{part, literal} в {depot, literal} прямо сейчас',
  'restore.help.shift': 'бригада {crew, literal} днём и ночью',
  'restore.helps.none': 'Ещё одна бригада, деталь или смена не дают найденного выигрыша.',
  'restore.helps.note':
    'Каждый случай спланирован заново; выигрыш — то, что сберегает найденный при этом план, то есть не меньше.',
  'restore.local.text':
    'Только с запасами внутри страны в итоге связь есть у {served, share} людей, а {left, plural, one {# ремонт должен} few {# ремонта должны} many {# ремонтов должны} other {# ремонта должны}} ждать деталей из-за границы.',
  'restore.local.to95': '95 % будут со связью через {hours, number} ч.',
  'restore.local.never': 'Уровень 95 % так не достигается.',
  'restore.ranges':
    'Если ремонты займут от наименьшего до наибольшего времени, потери в восьми случаях из десяти составят от {low, number} до {high, number} человеко-часов.',
  'restore.ranges.to95': '95 % тогда будут со связью через {low, number}–{high, number} ч.',
  'restore.reason.no-rule': 'в описи нет правила для такого ремонта; добавьте его в {file, literal}',
  'restore.reason.no-crew-with-skill': 'ни у одной бригады нет навыка {skill, literal}',
  'restore.reason.too-few-crews': 'нужно бригад сразу: {needed, number}, а с такими навыками их меньше',
  'restore.reason.part-not-stocked':
    'нужно {part, literal}: {needed, number}, на складах и в заказе: {stocked, number}',
  'restore.reason.part-too-late': '{part, literal} не прибудет в рассматриваемый срок',
  'restore.reason.shifts-never-meet': 'смены нужных бригад никогда не совпадают',
  'restore.reason.beyond-horizon': 'невозможно в рассматриваемый срок',
  'restore.reason.needs-infeasible': 'зависит от {asset, literal}, который нельзя отремонтировать',
  'restore.reason.part-ran-out': '{part, literal} кончился: ушёл туда, где даёт больше',
  'restore.moved': 'Сняты с начатой работы, потому что это выгодно: {crews, list}.',
  'restore.kept': 'Каждая бригада продолжает начатую работу.',
  'restore.parameter.objective': 'Цель',
  'restore.objective.people': 'люди со связью',
  'restore.objective.critical': 'сначала жизненно важные службы',
  'restore.objective.capacity': 'люди со связью в пределах пропускной способности линий',
  'restore.parameter.moves': 'Шагов поиска',
  'restore.parameter.steps': 'Шагов оценки',
  'restore.effort':
    'Первый план через {first, number} мс; проверено планов: {moves, number}, оценок: {steps, number}.',
  'restore.no-such-plan':
    '{file, literal} не является результатом {command, literal}; получите его с параметром {option, literal}.',
};
