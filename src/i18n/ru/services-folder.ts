import type { servicesFolder as english } from '../en/services-folder.ts';
import type { Translation } from '../translation.ts';

/** The folder of services and of what they need. */
export const servicesFolder: Translation<typeof english> = {
  'services.contents':
    '{services, plural, one {# служба} few {# службы} many {# служб} other {# службы}}, {needs, plural, one {# потребность} few {# потребности} many {# потребностей} other {# потребности}}, {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}} DNS, {certificates, plural, one {# сертификат} few {# сертификата} many {# сертификатов} other {# сертификата}}',
  'services.handling':
    'Пометка {handling, literal}: ничего из этой папки не попадает в снимки, досье и страницы, которые её не называют.',
  'services.faulty':
    'В папке служб {folder, literal} {faults, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, первая в {file, literal}, строка {line, number}; {command, literal} объяснит каждую.',
  'services.unknown-id': 'В {column} указано {value}, чего нет среди служб.',
  'services.unknown-id-near': 'В {column} указано {value}, чего нет среди служб; вы имели в виду {near}?',
  'services.unknown-certificate': '{value} — ни идентификатор сертификата, ни имя DNS; укажите одно из них.',
  'services.target-thing':
    'Цель для {layer} — {value}; укажите имя DNS, адрес, сеть вида {network} или идентификатор службы.',
  'services.target-no-name': 'Цель для {layer} — {value}; здесь нужно имя DNS.',
  'services.no-records': 'Для {name} нет записей, поэтому неизвестно, останется ли оно доступным.',
  'services.no-needs': 'У службы {id} нет потребностей, поэтому неизвестно, продолжит ли она работать.',
  'services.some-without-people':
    'У {count, plural, one {# службы} few {# служб} many {# служб} other {# службы}} пуст столбец {column}, и в доли населения они не войдут; это первая.',
  'services.collect.progress': 'имена опрошены',
  'services.collect.plan':
    'Резолвер {resolver, literal} получит до {questions, number} вопросов ({types, literal}); имён: {names, number}: {first, literal} … Рукопожатий TLS на порту 443: {handshakes, number}. Не больше одного имени в секунду и ничего другого. Это займёт около {minutes, number} мин.',
  'services.collect.ask': 'Напишите {yes, literal}, чтобы спросить:',
  'services.collect-unasked':
    'Ничего не спрошено. Резолвер {resolver, literal} получил бы до {questions, number} вопросов; имён: {names, number} ({first, literal} …), рукопожатий TLS: {handshakes, number}; запустите команду в терминале или добавьте {option, literal}.',
  'services.collect-declined': 'Ничего не спрошено.',
  'services.collect-silent':
    '{resolver} не отвечает: {names, plural, one {# имя запрошено} few {# имени запрошены} many {# имён запрошено} other {# имени запрошено}} впустую. Проверьте адрес или укажите другой резолвер: {option}.',
  'services.collect-no-names':
    'В {file, literal} нет имён DNS; пишите по одному в строке, например {example, literal}.',
  'services.collect-resolver':
    '{text, literal} — не адрес резолвера; дайте опции {option, literal} адрес, например {example, literal}.',
  'services.collect-not-ours':
    '{file, literal}, строка {line, number}: это писала не команда {command, literal}; выберите другую папку.',
  'services.collect.asked':
    'Спрошено имён: {asked, number}; записей: {records, number}; не существует: {absent, number}. Ответы были раньше: {earlier, number}.',
  'services.collect.certificates': 'Сертификатов показано: {count, number}.',
  'services.collect.unanswered':
    'Имён без полного ответа: {count, number}; запустите ту же команду ещё раз, чтобы спросить снова.',
  'services.collect.next':
    'Они опираются на другие имена, о которых не спрашивали (зоны, серверы, почтовые обменники): {count, number}. Их список — {file, literal}; прочитайте его и соберите ответы в {folder, literal} тоже.',
  'services.import-nothing':
    'В {file} нет ни записей DNS, ни имён, ни сертификатов, ни страниц: дайте мастер-файл, вывод {dig}, строки JSON резолвера, по имени в строке, сертификаты PEM или файл HAR из браузера.',
  'services.import-certificate':
    'Сертификат, который начинается здесь, не читается и пропущен; выгрузите его снова в PEM.',
  'services.import-authorities':
    '{count, plural, one {Пропущен # сертификат удостоверяющего центра} few {Пропущено # сертификата удостоверяющих центров} many {Пропущено # сертификатов удостоверяющих центров} other {Пропущено # сертификата удостоверяющих центров}}: службы предъявляют свой.',
  'services.import-private-key':
    'Здесь закрытый ключ. Он не прочитан и не нужен; не оставляйте его в файлах, которые передаёте.',
  'services.import-har': 'Файл начинается как HAR, но это не JSON; сохраните его в браузере ещё раз.',
  'services.import-har-entries':
    '{count, plural, one {Пропущен # запрос} few {Пропущено # запроса} many {Пропущено # запросов} other {Пропущено # запроса}} без пригодного адреса.',
  'services.import-line': 'Эта строка непонятна и пропущена: {text}',
  'services.import-parquet':
    '{file} начинается как {format}, но не читается: он повреждён, обрезан или сжат неизвестным здесь способом. Возьмите его заново или запишите без сжатия либо с {codecs}.',
  'services.import-none': 'Ничего не удалось импортировать, папка не создана.',
  'services.record-value': 'Значение этой записи {type} — {value}; пишите его так: {example}.',
  'services.no-such-site': 'Служба {service} стоит на объекте {site}, которого нет в описи.',
  'services.critical.site': '{site}: {critical}',
  'services.critical.placed':
    'На объектах описи {placed, plural, one {стоит # служба} few {стоят # службы} many {стоит # служб} other {стоит # службы}}; прочих {unplaced, number}.',
  'services.protection-missing': '{column} говорит о защите, а в {needed} ничего нет.',
  'services.protection-incomplete':
    'В заявлении о защите не заполнено: {missing}. Впишите, чтобы ответы говорили, с чьих слов и на какие дни она заявлена.',
  'services.protection-ends-first': '{until} не позже {from}.',
};
