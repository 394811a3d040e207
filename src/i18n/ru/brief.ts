import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} и {other}: справка для сотрудничества',
  'brief.title.region': 'Справка по региону: {countries}',
  'brief.subtitle': 'Взаимная зависимость, совместные проекты и предложения на {date}',
  'brief.progress.flows': 'Прослеживание маршрутов',
  'brief.progress.projects': 'Проверка совместных проектов',
  'brief.progress.partners': 'Справка о каждом партнёре',
  'brief.partners.title': '{country} и все партнёры',
  'brief.partners.section': 'Партнёры',
  'brief.partners.out': 'Для справок обо всех партнёрах нужна папка: укажите её параметром {option}.',
  'brief.partners.one':
    'Справки обо всех партнёрах составляются для одной страны; с {option} укажите только одну.',
  'brief.partners.column.partner': 'Партнёр',
  'brief.partners.column.on': 'Зависит от партнёра',
  'brief.partners.column.by': 'Партнёр зависит от неё',
  'brief.partners.column.projects': 'Найдено проектов',
  'brief.partners.column.gain': 'Свой выигрыш, лучший проект',
  'brief.partners.column.theirs': 'Выигрыш партнёра',
  'brief.partners.written':
    '{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} о {partners, plural, one {# партнёре} few {# партнёрах} many {# партнёрах} other {# партнёра}} в {folder}.',
  'brief.partners.note':
    'Доли международных маршрутов в обе стороны; выигрыши — как в каждой справке. Сначала партнёры, с которыми обе стороны выигрывают больше всего.',
  'brief.partners.none':
    'В этом снимке нет сетей других стран, поэтому партнёров для справки нет: {country}.',
  'brief.progress.writing': 'Запись справок',
  'brief.too-few': 'Для справки нужны две страны, а с {option} — больше.',
  'brief.same-country': 'Страна {country} названа дважды; назовите другого партнёра.',
  'brief.section.summary': 'Коротко',
  'brief.section.standing': 'Положение каждой стороны',
  'brief.section.dependence': 'Взаимная зависимость',
  'brief.section.projects': 'Совместные проекты, не ухудшающие ничьё положение',
  'brief.section.restoration': 'Восстанавливать вместе',
  'brief.progress.restoration': 'Планы восстановления, отдельно и вместе',
  'brief.restoration.helped':
    'Если пострадала одна сторона ({one}; {count, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}), её потери — {alone}; с бригадами и запасными частями партнёра ({other}) — {helped}: меньше на {gain}.',
  'brief.restoration.helped-drawn':
    'Если пострадала одна сторона ({one}; {count, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}, выбраны случайно), её потери — {alone}; с бригадами и запасными частями партнёра ({other}) — {helped}: меньше на {gain}.',
  'brief.restoration.both':
    'Если пострадали обе стороны сразу, при отдельных планах потери — {alone}, при общем плане — {shared}: меньше на {gain}.',
  'brief.restoration.worse':
    'По общему плану одна сторона ({country}) теряет больше, чем по своему: {shared} вместо {alone}; такую помощь нужно возместить.',
  'brief.restoration.common': 'Навыки и запасные части, названные у обеих сторон одинаково: {names}.',
  'brief.restoration.nothing-common':
    'В перечнях нет ни одного одинаково названного навыка или запасной части, поэтому передать нечего; используйте общие названия.',
  'brief.restoration.fibres':
    'Волоконные линии между пограничными пунктами и насколько меньше теряет каждая сторона, пострадав одна',
  'brief.restoration.no-fibre':
    'В перечнях нет двух узлов связи, центров данных или станций выхода кабеля, достаточно близких для линии через границу.',
  'brief.restoration.column.point': 'Пограничный пункт: {country}',
  'brief.restoration.column.km': 'Расстояние, км',
  'brief.restoration.method':
    'Потери — число людей без связи, умноженное на часы, по планам восстановления обоих перечней; смены переданных бригад читаются по местному времени пострадавшей стороны, оформление на границе времени не занимает, длина линии считается по прямой.',
  'brief.inventory.pair': 'Параметр {option} нужен для справки о двух странах; укажите перечень каждой.',
  'brief.inventory.missing':
    'Нет перечня этой страны: {country}; укажите по одному на страну параметром {option}.',
  'brief.inventory.form':
    'Из {entry} не видно, чей он; напишите {option}, затем код страны, знак равенства и путь, для одной из {known}.',
  'brief.section.offers': 'Что каждая сторона может предложить другой',
  'brief.section.method': 'Как это читать',
  'brief.depends':
    '{share} международных маршрутов ({one}) проходят через сети партнёра ({other}), прежде всего через {network}.',
  'brief.depends.not': 'Ни один международный маршрут ({one}) не проходит через сети партнёра ({other}).',
  'brief.depends.unknown': 'Международные маршруты ({one}) неизвестны.',
  'brief.depends.domestic':
    'Из маршрутов между собственными сетями ({one}) через партнёра ({other}) проходит {share}.',
  'brief.withdrawal':
    'Если бы отказали все сети партнёра ({other}), было бы потеряно {share} международной связности ({one}) с остальным миром.',
  'brief.between':
    'Из отправляемого ({one} → {other}) через третьи страны идёт {share}, прежде всего через страну {third}; в маршруте в среднем {hops} перехода.',
  'brief.between.direct':
    'Отправляемое ({one} → {other}) не проходит через третьи страны; в маршруте в среднем {hops} перехода.',
  'brief.between.none': 'Маршруты ({one} → {other}) неизвестны.',
  'brief.best': 'Самый полезный проект: {project}.',
  'brief.best.change':
    'С ним доля отправляемого ({country}), идущая через другие страны, меняется с {before} до {after}.',
  'brief.side': 'Зависимость: {one} → {other}',
  'brief.set': 'Лучший набор проектов, проверенных вместе:',
  'brief.no-projects':
    'Между ведущими сетями не найдено новой связи, которая помогла бы одной стороне и не повредила другой.',
  'brief.project.peering': 'частный пиринг между {one} и {other}',
  'brief.project.transit': 'транзит от {one} для {other}',
  'brief.project.exchange':
    'присутствие {network} в точке обмена ({country}, {count, plural, one {# новый пир} few {# новых пира} many {# новых пиров} other {# нового пира}})',
  'brief.table.standing': 'Показатели рядом, с медианой региона каждой страны',
  'brief.table.matrix':
    'Доля международных маршрутов (строка), проходящих через сети каждой страны (столбец)',
  'brief.table.networks': 'Сети партнёра ({other}), через которые идут международные маршруты ({one})',
  'brief.table.shared': 'Третьи страны, от которых зависят все (доля международных маршрутов)',
  'brief.table.projects': 'Проекты и средний относительный выигрыш каждой стороны',
  'brief.table.changes': 'Показатели сейчас и с лучшим набором',
  'brief.column.measure': 'Показатель',
  'brief.column.median': 'Медиана региона ({country})',
  'brief.column.network': 'Сеть',
  'brief.column.share': 'Доля',
  'brief.column.country': 'Страна',
  'brief.column.project': 'Проект',
  'brief.column.gain': 'Выигрыш: {country}',
  'brief.column.now': '{country}, сейчас',
  'brief.column.then': '{country}, после',
  'brief.measure.loss': 'Наихудшая одиночная потеря',
  'brief.measure.foreign': 'Отправляется партнёрам через третьи страны',
  'brief.measure.detour': 'Внутренние маршруты, выходящие из страны',
  'brief.measure.length': 'Переходов до партнёров, в среднем',
  'brief.offer':
    '{from} может предложить ({to}) свой опыт, «{measure}»: {own} против {theirs} при медиане всех стран {median}.',
  'brief.offers.none':
    'Ни в одном показателе нет такого, чтобы одна сторона была лучше медианы всех стран, а другая хуже.',
  'brief.offers.no-ranks': 'Медианы и предложения не запрошены; {option} измеряет для них все страны.',
  'brief.method.routes':
    'Маршруты вычислены по тому, кто у кого покупает и кто с кем обменивается; сеть весит столько, сколько у неё адресов, пара — их произведение. Равноценные маршруты делят вес поровну.',
  'brief.method.projects':
    'Проекты связывают ведущие сети каждой страны по переносимому ими весу. Проект показан, только если ни одной стране не становится хуже по одиночной потере, маршрутам через третьи страны, внутренним обходам и числу переходов; выигрыш — среднее относительное улучшение всех четырёх.',
  'brief.method.exchange':
    'В снимке нет сведений, кто в какой точке обмена присутствует: присутствие означает пиринг со всеми сетями страны, уже обменивающимися между собой.',
};
