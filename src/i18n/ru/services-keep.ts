import type { servicesKeep as english } from '../en/services-keep.ts';
import type { Translation } from '../translation.ts';

/** What would keep services, and how much of them. */
export const servicesKeep: Translation<typeof english> = {
  'services-keep.progress': 'наборы мер',
  'services-keep.title': 'Что сохранит службы: {country}',
  'services-keep.section.overview': 'Сколько сохраняют меры',
  'services-keep.section.sets': 'Лучшие наборы',
  'services-keep.section.programmes': 'Программы по видам',
  'services-keep.section.protected': 'Что меры дают защищённым службам',
  'services-keep.protected.explained':
    'Что точно работает из служб, для которых заявлена защита. В разделе «Каждая мера» посчитаны те, кому она нужна: без неё одной среди всех мер у них остаётся меньше.',
  'services-keep.column.protected': 'Защищённые службы, которым она нужна',
  'services-keep.programmes.explained':
    'Что дают вместе все меры некоторых видов; для каждого числа видов — лучший выбор.',
  'services-keep.column.kinds': 'Виды',
  'services-keep.column.count': 'Меры',
  'services-keep.kind.root-copy': 'копии корня',
  'services-keep.kind.secondary': 'серверы имён в стране',
  'services-keep.kind.expiry': 'более долгий срок копий',
  'services-keep.kind.signature': 'более долгие подписи',
  'services-keep.kind.mirror': 'зеркала',
  'services-keep.kind.issuer': 'издатели',
  'services-keep.section.remedies': 'Каждая мера',
  'services-keep.days':
    'Доли — средние за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} с часа 0 от того, что точно работает.',
  'services-keep.hour': 'Доли — от того, что точно работает в час {hour, number}.',
  'services-keep.home':
    'Меры размещены в {asn, asn}: по сценарию до этой сети доходит {share, share} людей, больше — ни до одной из испытанных.',
  'services-keep.home.asked':
    'Меры размещены в {asn, asn}: по сценарию до этой сети доходит {share, share} людей.',
  'services-keep.figure.before': 'Точно работает без мер',
  'services-keep.figure.best': 'С лучшим набором (не больше {count, number})',
  'services-keep.figure.most': 'Со всеми мерами',
  'services-keep.column.size': 'Не больше',
  'services-keep.column.remedies': 'Лучший набор',
  'services-keep.column.works': 'Точно работает',
  'services-keep.column.gain': 'Выигрыш',
  'services-keep.column.price': 'Цена',
  'services-keep.column.remedy': 'Мера',
  'services-keep.column.alone': 'Даёт одна',
  'services-keep.column.missed': 'Теряется без неё',
  'services-keep.set': '{remedies, list}',
  'services-keep.none-helps': 'Такой набор не помогает',
  'services-keep.no-remedies': 'Этим службам не нужно ничего, рядом с чем можно поставить замену.',
  'services-keep.sets.explained':
    'Службе нужно несколько вещей сразу, поэтому одна мера часто ничего не даёт, а набор даёт больше, чем его части порознь.',
  'services-keep.budget': 'Учитываются только наборы ценой не больше {budget, number}.',
  'services-keep.proved': 'Границы доказывают, что никакой другой набор того же размера не сохраняет больше.',
  'services-keep.not-proved':
    'Поиск остановлен до того, как все эти наборы доказаны: возможен больший выигрыш.',
  'services-keep.remedies.explained':
    '«Даёт одна» — что приносит мера, если она единственная. «Теряется без неё» — что пропадает, когда есть все остальные.',
  'services-keep.looked-at':
    'Мер: {count, number}; из них что-то дают в одном из этих смыслов: {useful, number}.',
  'services-keep.need.root-copy': 'Копии корневой зоны на резолверах страны',
  'services-keep.need.secondary': 'Серверы имён в стране (зон: {count, number})',
  'services-keep.need.expiry': 'Более долгий срок копий зон (зон: {count, number})',
  'services-keep.need.signature': 'Подписи зон с более долгим сроком (зон: {count, number})',
  'services-keep.need.mirror': 'Зеркала в стране (целей: {count, number})',
  'services-keep.need.issuer': 'Издатели сертификатов в стране (рядом с: {count, number})',
  'services-keep.remedy.root-copy': 'копия корневой зоны на резолверах страны',
  'services-keep.remedy.secondary': 'сервер имён в стране для {target, literal}',
  'services-keep.remedy.expiry':
    'копии {target, literal}, которые отвечают 1000 часов без первичного сервера',
  'services-keep.remedy.signature': 'подписи {target, literal}, действительные 1000 часов',
  'services-keep.remedy.mirror': 'зеркало в стране для {target, literal}',
  'services-keep.remedy.issuer': 'издатель сертификатов в стране рядом с {issuer, name}',
  'services-keep.method':
    'Час 0 — {start, date}. Каждая мера вносится в таблицы, и все потребности вычисляются заново: в кэшах ничего нет, всё неизвестное считается отказавшим. Вычислено наборов: {looked, number}.',
  'services-keep.memory':
    'Более долгие сроки жизни ничего не делают надёжным. Если бы все записи жили неделю, в лучшем случае могло бы работать {longer, share} вместо {now, share}.',
  'services-keep.withdrawal': 'То, что прекращается по {file, literal}, отсутствует со своего дня.',
  'services-keep.home-abroad':
    '{asn, asn} не зарегистрирована в этой стране ({country}); {option, literal} принимает сеть страны, а без этой опции сеть выбирается сама.',
  'services-keep.budget-alone':
    'Бюджету нужны цены; добавьте {option, literal} с ценой каждого вида, например {example, literal}.',
  'services-keep.price-form':
    '{text, literal} — не цена; напишите вид или меру, знак равенства и число, например {example, literal}.',
  'services-keep.price-unknown':
    'Здесь нет меры {remedy, literal}; цены называют вид ({kinds, literal}) или меру так, как её пишет --json.',
  'services-keep.price-missing':
    'У меры {remedy, literal} нет цены; укажите её для меры или для её вида, 0 — если она бесплатна.',
};
