import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} и {other}: справка о сотрудничестве',
  'brief.title.region': 'Справка о региональном сотрудничестве: {countries}',
  'brief.subtitle': 'Взаимная зависимость, совместные проекты и предложения, по состоянию на {date}',
  'brief.progress.flows': 'Расчёт маршрутов',
  'brief.progress.projects': 'Оценка совместных проектов',
  'brief.progress.partners': 'Подготовка справок обо всех партнёрах',
  'brief.partners.title': '{country} и все партнёры',
  'brief.partners.section': 'Партнёры',
  'brief.partners.out': 'Для справок обо всех партнёрах нужна папка: укажите её параметром {option}.',
  'brief.partners.one':
    'Справки обо всех партнёрах составляются для одной страны; с {option} укажите только одну.',
  'brief.partners.column.partner': 'Партнёр',
  'brief.partners.column.on': 'Зависимость от партнёра',
  'brief.partners.column.by': 'Зависимость партнёра',
  'brief.partners.column.projects': 'Найдено проектов',
  'brief.partners.column.gain': 'Свой выигрыш',
  'brief.partners.column.theirs': 'Выигрыш партнёра',
  'brief.partners.written':
    'В {folder} — {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} о {partners, plural, one {# партнёре} few {# партнёрах} many {# партнёрах} other {# партнёра}}.',
  'brief.partners.note':
    'Зависимость — доля международных маршрутов в обе стороны. Выигрыш — от лучшего проекта каждой справки. Сначала идут партнёры, с которыми обе стороны выигрывают больше всего.',
  'brief.partners.none':
    'В этом снимке нет сетей других стран, поэтому для {country, genitive} нет партнёров.',
  'brief.progress.writing': 'Запись справок',
  'brief.too-few': 'Для справки нужны две страны, а с {option} — больше.',
  'brief.same-country': 'Страна указана дважды: {country}. Укажите другого партнёра.',
  'brief.section.summary': 'Главное',
  'brief.section.standing': 'Положение каждой страны',
  'brief.section.dependence': 'Взаимная зависимость',
  'brief.section.projects': 'Совместные проекты, не вредящие ни одной из сторон',
  'brief.section.restoration': 'Совместное восстановление',
  'brief.progress.restoration': 'Планирование восстановления, отдельно и совместно',
  'brief.restoration.helped':
    'Если пострадает только сеть {one, genitive} ({count, plural, one {# ремонт} few {# ремонта} many {# ремонтов} other {# ремонта}}), потери составят {alone}. С бригадами и запасными частями {other, genitive} — {helped}, меньше на {gain}.',
  'brief.restoration.helped-drawn':
    'Если пострадает только сеть {one, genitive} ({count, plural, one {# ремонт, выбран} few {# ремонта, выбраны} many {# ремонтов, выбраны} other {# ремонта, выбраны}} случайно), потери составят {alone}. С бригадами и запасными частями {other, genitive} — {helped}, меньше на {gain}.',
  'brief.restoration.both':
    'Если пострадают обе страны сразу, потери составят {alone} при отдельных планах и {shared} при общем плане, меньше на {gain}.',
  'brief.restoration.worse':
    'По общему плану потери {country, genitive} были бы больше, чем по собственному: {shared} вместо {alone}. Такую помощь пришлось бы возместить.',
  'brief.restoration.common': 'Навыки и запасные части, одинаково названные у обеих сторон: {names}.',
  'brief.restoration.nothing-common':
    'В описях нет ни одного общего названия навыка или запасной части, поэтому передать нечего; используйте общие названия.',
  'brief.restoration.fibres':
    'Волоконные линии между пограничными пунктами и снижение потерь каждой страны, если пострадает только она',
  'brief.restoration.no-fibre':
    'В описях нет двух узлов связи, ЦОД или станций выхода кабеля, достаточно близких для линии через границу.',
  'brief.restoration.column.point': 'Пограничный пункт: {country}',
  'brief.restoration.column.km': 'Расстояние, км',
  'brief.restoration.method':
    'Потери — число людей без связи, умноженное на часы, по планам восстановления обеих описей. Смены переданных бригад идут по местному времени пострадавшей страны, оформление на границе времени не занимает, линии проходят по прямой.',
  'brief.inventory.pair': 'Параметр {option} нужен для справки о двух странах; укажите опись каждой.',
  'brief.inventory.missing': 'Нет описи {country, genitive}; укажите по одной на страну параметром {option}.',
  'brief.inventory.twice': '{option} указан дважды ({country}); уберите один.',
  'brief.inventory.form':
    'Из {entry} не видно, к какой стране это относится; напишите {option}, затем код страны, знак равенства и путь. Возможные страны: {known}.',
  'brief.services':
    'Какие службы {one, genitive} продолжают работать, если все сети {other, genitive} перестанут обслуживать сети {one, genitive}',
  'brief.section.offers': 'Что каждая сторона может предложить другой',
  'brief.section.method': 'Как это читать',
  'brief.depends':
    'Через сети {other, genitive} проходит {share} международных маршрутов {one, genitive}; первая из них — {network}.',
  'brief.depends.not':
    'Ни один международный маршрут {one, genitive} не проходит через сети {other, genitive}.',
  'brief.depends.unknown': 'Международные маршруты {one, genitive} неизвестны.',
  'brief.depends.domestic':
    '{share} маршрутов между сетями {one, genitive} проходят через сети {other, genitive}.',
  'brief.withdrawal':
    'Если все сети {other, genitive} перестанут обслуживать сети {one, genitive}, будет потеряно {total} международной связности {one, genitive}: {direct} с этими сетями и {collateral} с остальным миром.',
  'brief.withdrawal.none':
    'Если все сети {other, genitive} перестанут обслуживать сети {one, genitive}, потерь эти данные не показывают.',
  'brief.gateways': 'Если откажут только шлюзы между двумя странами, потеря составит {share}.',
  'brief.gateways.none': 'Если откажут только шлюзы между двумя странами, потерь эти данные не показывают.',
  'brief.between':
    '{share} трафика из {one, genitive} в сети {other, genitive} проходит через сети вне обеих стран, чаще всего через сети {third, genitive}. В маршруте в среднем {hops} перехода.',
  'brief.between.mostly-unknown':
    '{share} трафика из {one, genitive} в сети {other, genitive} проходит через сети вне обеих стран, чаще всего через сети, страна которых неизвестна ({unknown}). В маршруте в среднем {hops} перехода.',
  'brief.between.direct':
    'Трафик из {one, genitive} в сети {other, genitive} не проходит через сети, о которых известно, что они в третьей стране. В маршруте в среднем {hops} перехода.',
  'brief.between.unknown':
    '{share} трафика из {one, genitive} в сети {other, genitive} проходит через сети, страна которых неизвестна.',
  'brief.between.none': 'Маршруты из {one, genitive} в сети {other, genitive} неизвестны.',
  'brief.best': 'Самый полезный проект: {project}.',
  'brief.best.change':
    'С ним доля трафика {country, genitive}, идущего через сети вне обеих сторон, изменится с {before} до {after}.',
  'brief.side': 'Зависимость {one, genitive} от {other, genitive}',
  'brief.set': 'Лучшее сочетание проектов:',
  'brief.no-projects':
    'Среди новых соединений между ведущими сетями нет такого, которое помогает одной стороне и не вредит другой.',
  'brief.project.peering': 'частный пиринг между {one} и {other}',
  'brief.project.transit': 'транзит от {one} для {other}',
  'brief.project.exchange':
    'присутствие {network} в точке обмена {country, genitive} ({count, plural, one {# новый пир} few {# новых пира} many {# новых пиров} other {# нового пира}})',
  'brief.table.standing': 'Показатели стран рядом, с медианами их регионов',
  'brief.table.matrix':
    'Доля международных маршрутов каждой страны (строка), проходящих через сети другой (столбец)',
  'brief.table.networks':
    'Сети {other, genitive}, через которые проходят международные маршруты {one, genitive}',
  'brief.table.shared': 'Третьи страны, от которых зависят все (доля международных маршрутов)',
  'brief.table.projects': 'Проекты и средний относительный выигрыш каждой стороны',
  'brief.table.changes': 'Показатели сейчас и с лучшим сочетанием проектов',
  'brief.figure.dependence': 'Маршруты страны {one} через {other}',
  'brief.column.measure': 'Показатель',
  'brief.column.median': 'Медиана региона: {country}',
  'brief.column.network': 'Сеть',
  'brief.column.share': 'Доля',
  'brief.column.country': 'Страна',
  'brief.column.project': 'Проект',
  'brief.column.gain': 'Выигрыш: {country}',
  'brief.column.now': 'Сейчас: {country}',
  'brief.column.then': 'После: {country}',
  'brief.measure.loss': 'Потеря остальных: одна сеть',
  'brief.measure.foreign': 'Трафик к партнёрам через сети вне сторон',
  'brief.measure.detour': 'Внутренние маршруты, выходящие за пределы страны',
  'brief.measure.length': 'Среднее число переходов до партнёров',
  'brief.offer':
    'Опыт {from, genitive} для {to, genitive}: «{measure}», {own} против {theirs} (медиана всех стран — {median}).',
  'brief.offers.none':
    'Ни по одному из этих показателей не бывает так, чтобы одна страна была лучше мировой медианы, а другая — хуже.',
  'brief.offers.no-ranks':
    'Показатели всех стран не рассчитаны, поэтому неизвестно, что страны могут предложить друг другу. {option} рассчитает и сохранит их.',
  'brief.method.routes':
    'Маршруты вычислены по известным транзитным и пиринговым соединениям. Вес сети — число её адресов IPv4, если в замечании не назван другой, вес пары — их произведение. Равноценные маршруты делят трафик поровну.',
  'brief.knowledge':
    'Вместе с соединениями по весу известно {international} международных и {domestic} внутренних пар сетей {country, genitive}. Из того, что её международные маршруты пересекают за рубежом, {unknown} — сети, страна которых неизвестна.',
  'brief.knowledge.unknown':
    'Снимок не сообщает, что анонсируют сети {country, genitive} без соединений. Из того, что её международные маршруты пересекают за рубежом, {unknown} — сети, страна которых неизвестна.',
  'brief.method.projects':
    'Проекты связывают ведущие сети каждой страны, то есть сети, через которые проходит больше всего трафика. Проект показан, только если ни для одной страны он не ухудшает ни худшую потерю, ни маршруты через третьи страны, ни внутренние обходы, ни число переходов. Выигрыш — среднее относительное улучшение этих четырёх показателей.',
  'brief.method.exchange':
    'В снимке не указано, какие сети присутствуют в каких точках обмена. Присутствие здесь означает пиринг со всеми сетями страны, у которых уже есть пиринг между собой.',
  'partners.subtitle': 'Кто от кого зависит и кто кому может помочь, на {date}',
  'partners.note':
    'Зависимость – доля международных маршрутов в обоих направлениях. Общее узкое место – третья страна, через которую идут маршруты обеих. Предложение – показатель, по которому одна сторона лучше мировой медианы, а другая хуже.',
  'partners.column.shared': 'Общие узкие места',
  'partners.column.offers': 'Может предложить',
  'partners.column.needs': 'Может получить',
  'partners.shared.none': 'нет',
};
