import type { match as english } from '../en/match.ts';
import type { Translation } from '../translation.ts';

export const match: Translation<typeof english> = {
  'match.title': 'Предложения и потребности',
  'match.title.country': 'Предложения и потребности: {country}',
  'match.subtitle': 'По измеренному выигрышу, по данным на {date}',
  'match.section.summary': 'Главное',
  'match.section.matches': 'Соответствия',
  'match.section.reasons': 'Почему',
  'match.section.open': 'Потребности без подходящего предложения',
  'match.section.met': 'Потребности, уже удовлетворённые',
  'match.section.idle': 'Предложения без подходящей потребности',
  'match.section.method': 'Как это читать',
  'match.summary':
    '{matches, plural, one {# соответствие} few {# соответствия} many {# соответствий} other {# соответствия}}, {measured, plural, =0 {ни одно не имеет измеренного выигрыша} one {из них # с измеренным выигрышем} few {из них # с измеренным выигрышем} many {из них # с измеренным выигрышем} other {из них # с измеренным выигрышем}}.',
  'match.none': 'Ни одно предложение книги не отвечает потребности.',
  'match.best': 'Наибольший выигрыш: {offer} для {need}.',
  'match.column.need': 'Потребность',
  'match.column.offer': 'Предложение',
  'match.column.measure': 'Показатель',
  'match.column.now': 'Сейчас',
  'match.column.then': 'После',
  'match.column.gain': 'Выигрыш',
  'match.column.basis': 'Основание',
  'match.basis.tried': 'испробовано по рецепту',
  'match.basis.link': 'расчёт с новым соединением',
  'match.basis.practice': 'опыт предлагающей страны',
  'match.basis.claim': 'утверждение самого предложения',
  'match.basis.field': 'та же область',
  'match.need.declared': '{title} ({country})',
  'match.need.derived': '{measure} ({country}, выведено из её показателей)',
  'match.offer': '{title} ({organisation}, {country})',
  'match.offer.international': '{title} ({organisation})',
  'match.reason.head': '{offer} → {need}:',
  'match.reason.link':
    'с лучшим новым соединением между сетями {one, genitive} и {other, genitive}, которое не вредит ни одной из стран, показатель «{measure}» меняется с {now} до {reached}; это сокращает отставание от цели ({bound}) на {closes}.',
  'match.reason.tried':
    'её рецепт ({one}): {measure} меняется с {now} на {reached}; цель — {bound}, закрывается {closes} разрыва.',
  'match.reason.practice':
    'предлагающая страна ({other}) у себя достигла {reached} или лучше по показателю «{measure}», а у нуждающейся страны ({one}) сейчас {now}. Такой же результат сократил бы отставание от цели ({bound}) на {closes}.',
  'match.reason.claim':
    'предложение обещает улучшить «{measure}» (сейчас {now}, цель {bound}), но ни один показатель этого не подтверждает.',
  'match.reason.field':
    'предложение и потребность относятся к одной области ({field}), но общего показателя у них нет.',
  'match.reason.languages': 'Общие языки: {languages}.',
  'match.reason.no-language': 'В предложении не указан ни один рабочий язык нуждающейся страны.',
  'match.reason.constraints': 'Экспортные ограничения: {constraints}.',
  'match.reason.references': 'Примеры внедрения: {references}.',
  'match.reason.example': 'Это предложение — вымышленный пример.',
  'match.state.open': '{need}: сейчас {now}, цель {bound}.',
  'match.state.unmeasured': '{need}: по этим данным измерить нельзя.',
  'match.state.free': '{need}.',
  'match.field.cloud': 'облачные услуги',
  'match.field.equipment': 'оборудование',
  'match.field.software': 'программное обеспечение',
  'match.field.services': 'услуги',
  'match.field.training': 'обучение',
  'match.measure.pair-detour': 'Трафик между двумя странами через другие страны',
  'match.measure.pair-hops': 'Среднее число переходов между двумя странами',
  'match.measure.with': '{measure} (с партнёром: {country})',
  'match.method.needs':
    'Потребности заявлены в книге или выведены: для каждой страны из книги потребностью считается любой показатель, по которому она хуже медианы всех стран; цель тогда — медиана.',
  'match.method.gain':
    'Выигрыш — относительное улучшение показателя потребности, учитываемое до цели. Он получен расчётом нового соединения, если соединение может повлиять на показатель, или из того, чего предлагающая страна достигла у себя, — смотря что больше.',
  'match.method.columns':
    '«Сейчас» — показатель потребности сегодня, «После» — каким он может стать с этим предложением. «Основание» говорит, на чём основано «После».',
  'match.method.promise':
    'Достигнутое страной показывает, что возможно, но не обещает, что предложение это даст. Предложения без подтверждающих показателей стоят последними, но не исключаются.',
  'match.language.ar': 'арабский',
  'match.language.en': 'английский',
  'match.language.fa': 'персидский',
  'match.language.fr': 'французский',
  'match.language.ru': 'русский',
};
