import type { templates as english } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates: Translation<typeof english> = {
  'template.remarks': 'Измените здесь то, что нужно. Строки, начинающиеся с #, — примечания.',
  'template.fields': 'Все поля и значения: {page}',
  'template.next': 'Далее: {command}',
  'template.made-up': 'Всё здесь вымышлено. Замените это своими данными.',
  'template.file-exists': '{file} уже существует; укажите другое имя.',
  'template.written': 'Файл {file} записан.',
  'template.scenario': 'Сценарий для {command}: что отказывает и когда.',
  'template.scenario.name': 'Три трудных дня',
  'template.scenario.times':
    'Время отсчитывается от начала ({since}) или задаётся датой ({date}). Без {until} событие длится до конца.',
  'template.scenario.country': 'Без страны сценарий подходит для любой.',
  'template.scenario.gateway': 'Отказ крупнейшего шлюза',
  'template.scenario.gateway.why':
    'Сеть, через которую идёт больше всего маршрутов из-за рубежа, отказывает на два дня.',
  'template.scenario.random': 'Треть шлюзов разрушена',
  'template.scenario.random.why':
    'Через шесть часов отказывает треть шлюзов, выбранных случайно. При том же начальном значении это те же шлюзы.',
  'template.scenario.isolation': 'Изоляция',
  'template.scenario.isolation.why': 'На третий день все шлюзы закрыты на двенадцать часов.',
  'template.scenario.more': 'Что ещё может произойти: уберите # и поставьте свои номера и страны.',
  'template.scenario.networks': 'отказывают эти сети',
  'template.scenario.links': 'отказывает соединение между этими двумя сетями',
  'template.scenario.gateways': 'отказывают все шлюзы в эти страны',
  'template.scenario.withdrawal': 'сети этой страны прекращают обслуживание',
  'template.scenario.exchange': 'крупнейшие сети открывают точку обмена внутри страны',
  'template.inventory.sites':
    'Каждое место с оборудованием, по одному в строке. {people}: сколько людей там обслуживается. {core}: {yes} там, откуда предоставляются услуги (хотя бы один объект). {gateway}: {yes} там, где сеть выходит за границу. {critical}: услуги, которые восстанавливают первыми, с приоритетом от 1 до 3.',
  'template.inventory.links':
    'Соединения между двумя объектами, каждое один раз. {via}: точки по пути, сначала широта; без них соединение идёт по прямой.',
  'template.inventory.supplies': 'Какой объект от какого питается и на сколько часов хватает его батарей.',
  'template.inventory.networks':
    'Какая сеть (номер AS) отказывает вместе с каким объектом или соединением. Эта таблица нужна только для учений.',
  'template.inventory.crews':
    'Бригады: где их база, что они умеют, с какой скоростью едут и когда работают. Без смен они работают круглосуточно.',
  'template.inventory.spares':
    'Запасные части: где хранятся и сколько их. {lead}: через сколько часов прибудут.',
  'template.inventory.repairs':
    'Сколько длится ремонт (вероятное, наименьшее и наибольшее число часов) и какие навыки и запасные части нужны: по виду объекта, по виду и повреждению или для одного объекта.',
  'template.inventory.needs': 'Ремонт первого объекта начинается только после ремонта второго.',
  'template.inventory.settings':
    '{horizon}: на сколько дней вперёд составляются планы. {share}: доля услуг, которая остаётся у людей без выхода за рубеж.',
  'template.inventory.title': 'Пример сети',
  'template.inventory.capital': 'Узел в столице',
  'template.inventory.south': 'Узел на юге',
  'template.inventory.pass': 'Вышка на перевале',
  'template.inventory.border': 'Пограничная станция',
  'template.inventory.power': 'Электростанция на юге',
  'template.inventory.region.centre': 'Центр',
  'template.inventory.region.south': 'Юг',
  'template.inventory.crew.fibre': 'Бригада по оптике',
  'template.services.services':
    'Службы, которыми пользуются люди, по одной в строке. {people}: сколько людей пользуется; или {rank}: место в списке самых используемых. {priority}: от 1 (самое срочное) до 3. {site}: где она в описи. {handling}: кому можно показывать; если пусто — {red}. {protection}: какая защита по международному гуманитарному праву для неё заявлена, одно из {protections}, кем и на какие дни. Список важнейших служб — это список целей: храните его отдельно.',
  'template.services.needs':
    'Что нужно каждой службе. {layer}: одно из {layers}. {target}: имя DNS, адрес, сеть ({network}), сертификат, другая служба или предмет, например линия питания. {must} или {degrades} (работает частично). {group}: из строк одной группы достаточно любой. {hours}: сколько часов служба работает без этого (батареи, запасы, лицензии).',
  'template.services.records':
    'Записи DNS для этих имён и для всех зон на пути от корня: {types}. {ttl} в секундах.',
  'template.services.certificates':
    'Сертификаты, их имена и сроки. {host}: где сервер их продлевает; без этого неизвестно, сможет ли он ещё. {lifetime}: сколько дней действует продлённый.',
  'template.services.portal': 'Портал правительства',
  'template.services.hospital': 'Больница столицы',
  'template.services.clearing': 'Межбанковский клиринг',
  'template.inventory.crew.power': 'Бригада по питанию и радио',
  'template.inventory.hospital': 'больница',
  'template.book.titles':
    'Название — один текст для всех читателей или тексты по языкам: {example}. Достаточно одного языка.',
  'template.book.countries': 'Страны за столом и языки их документов: {languages}.',
  'template.book.organisations': 'Кто участвует. {kind}: {kinds}. {roles}: должности, а не имена людей.',
  'template.book.events':
    'Мероприятия и встречи на них. {offset}: насколько местное время опережает UTC. {parties}: коды стран или идентификаторы организаций.',
  'template.book.offers':
    'Что предлагают организации. {field}: {fields}. {improves}: показатели, которые улучшает предложение; все они названы на указанной выше странице.',
  'template.book.needs':
    'Что нужно странам. {most}, {least}: желаемая граница в единицах показателя. Доли лежат между 0 и 1: {example} — половина.',
  'template.book.agreements':
    'О чём договорились. Обязательство с {target} выполнено, когда это показывает снимок. Обязательство без {target} выполнено в день, указанный в {done}.',
  'template.book.ministry': 'Министерство связи (пример)',
  'template.book.exchange': 'Точка обмена трафиком (пример)',
  'template.book.role': 'глава делегации',
  'template.book.event': 'Двусторонние переговоры (пример)',
  'template.book.place': 'Конференц-центр',
  'template.book.topic': 'Трансграничное соединение',
  'template.book.offer': 'Порты в точке обмена (пример)',
  'template.book.need': 'Меньше зависимости от одного шлюза (пример)',
  'template.book.agreement': 'Меморандум о пиринге (пример)',
  'template.book.commitment.detour':
    'Не более пятой части трафика между двумя странами идёт через третьи (пример)',
  'template.book.commitment.visit': 'Посещение точки обмена (пример)',
};
