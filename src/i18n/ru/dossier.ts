import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'Досье',
  'dossier.verification': 'Проверка досье {file}',
  'dossier.verdict': 'Вывод',
  'dossier.verdict.ok':
    'Досье осталось таким, каким было подписано, и подписано ключом, которому вы доверяете.',
  'dossier.verdict.stranger':
    'Досье осталось таким, каким было подписано, но ключами, которым вы не доверяете. Сверьте номер ключа с владельцем другим способом, затем добавьте его командой {command}.',
  'dossier.verdict.revoked':
    'Досье осталось таким, каким было подписано, но все известные вам ключи отозваны. Попросите у составителей досье, подписанное действующим ключом.',
  'dossier.verdict.broken':
    'Досье не такое, каким было подписано. Не полагайтесь на него; попросите у составителей другой экземпляр.',
  'dossier.problems': 'Что не так, как было подписано',
  'dossier.problem.changed': 'Файл {file} изменён.',
  'dossier.problem.added': 'Файл {file} добавлен.',
  'dossier.problem.removed': 'Файл {file} удалён.',
  'dossier.problem.name': 'Имени {file} не бывает ни в одном досье.',
  'dossier.problem.unreadable': 'Файл {file} не читается ({reason}).',
  'dossier.problem.frame':
    'Каркас архива не такой, каким был записан: архив упакован заново или изменён у {file}, байт {offset}.',
  'dossier.problem.unsigned': 'Подписи нет.',
  'dossier.problem.signature': 'В файле {file} подпись ключа {key} неверна.',
  'dossier.problem.future':
    'Указано, что досье составлено {date}, то есть позже текущего времени ({now}); одни из часов неверны.',
  'dossier.problem.result': 'Файл {file} не является результатом, который читает эта версия.',
  'dossier.problem.disclosure': 'В файле {file} раскрытое под именем {field} — не то, что было подписано.',
  'dossier.problem.timestamp': 'Метка времени в файле {file} не относится к этому досье или повреждена.',
  'dossier.problem.claim': 'Строка {line} повествования не подтверждается результатами: {reference}.',
  'dossier.problem.too-large': '{file, literal} больше {megabytes, number} МБ и не прочитан.',
  'dossier.problem.unaccounted': '{file, literal} не следует из результатов, хотя подписан.',
  'dossier.problem.not-derived': '{file, literal} не таков, каким должен быть по остальным файлам.',
  'dossier.problem.timestamp-time':
    'Метка времени указывает {time, date}, что не лежит между созданием досье ({built, date}) и нынешним моментом ({now, date}).',
  'dossier.secret-in-title':
    'Заголовок содержит {secret, literal}, что нужно запечатать. Измените заголовок.',
  'dossier.secret-in-narrative':
    'Строка {line, number} текста содержит {secret, literal}, что нужно запечатать. Измените строку.',
  'dossier.derived': 'Отчёты и описания заново выведены из ответов и совпадают.',
  'dossier.not-derived':
    'Отчёты не выведены заново: досье создано другой версией или содержит запечатанные поля. Полагайтесь на результаты или сами создайте отчёты по ним.',
  'dossier.repeated.all': 'Все результаты пересчитаны.',
  'dossier.repeated.part': 'Пересчитать удалось только часть результатов.',
  'dossier.repeated.none': 'Ни один результат пересчитать не удалось.',
  'dossier.preview': 'Что может узнать читатель {file, literal}',
  'dossier.preview.explained':
    'Всё перечисленное ниже уходит вместе с досье. Прочитайте, прежде чем передавать.',
  'dossier.preview.file': 'Файл',
  'dossier.preview.bytes': 'Байты',
  'dossier.preview.count': 'Значения',
  'dossier.preview.example': 'Пример',
  'dossier.preview.open': 'открыто',
  'dossier.preview.shown': 'запечатано, значение приложено',
  'dossier.preview.removed': 'удалено',
  'dossier.preview.input': 'Исходные данные {file, literal}, SHA-256 {sha256, literal}',
  'dossier.signatures': 'Подписи',
  'dossier.signer': 'Подписавший',
  'dossier.key': 'Ключ',
  'dossier.status': 'Статус',
  'dossier.status.trusted': 'верна, доверенный ключ',
  'dossier.status.unknown-key': 'верна, но ключ незнакомый',
  'dossier.status.revoked': 'ключ отозван',
  'dossier.status.invalid': 'неверна',
  'dossier.built-at': 'Составлено и подписано',
  'dossier.timestamped': 'Существовало на {time}, по свидетельству {authority}',
  'dossier.authority.trusted': 'Сертификат службы выдан тем, кому вы доверяете.',
  'dossier.authority.untrusted':
    'Ни один из сертификатов, которым вы доверяете, не подтверждает сертификат службы.',
  'dossier.authority.not-checked':
    'Можно ли доверять службе, не проверялось; укажите её сертификат или сертификат выдавшего его центра с {option, literal}.',
  'dossier.verdict.authority':
    'Досье таково, каким было подписано, но отметка времени поставлена службой, которой вы не доверяете. Не полагайтесь на её дату.',
  'dossier.no-certificate':
    'В {file, literal} нет сертификата; укажите файл в формате {format, literal} с {option, literal}.',
  'dossier.files': 'Файлы',
  'dossier.claims': 'Подтверждённые утверждения',
  'dossier.sealed': 'Изъятые поля',
  'dossier.repeated': 'Повторный расчёт',
  'dossier.result': 'Результат',
  'dossier.outcome': 'Итог',
  'dossier.outcome.same': 'совпало до последней цифры',
  'dossier.outcome.different':
    '{count, plural, one {отличается # число} few {отличаются # числа} many {отличаются # чисел} other {отличаются # числа}}',
  'dossier.outcome.input-missing':
    'нужен исходный файл, которого нет в досье: {detail}; укажите его параметром {option}',
  'dossier.outcome.not-repeatable': 'эта команда для посторонних не выполняется',
  'dossier.outcome.failed': 'не удалось: {detail}',
  'dossier.was': 'В досье',
  'dossier.is': 'Сейчас',
  'dossier.field': 'Поле',
  'dossier.built':
    '{out}: {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, подписано: {signers}.',
  'dossier.named-input': 'Не вложен, указан по SHA-256 {sha256}: {file}',
  'dossier.no-results': 'Укажите после {option} хотя бы один файл результата; команды записывают их с {how}.',
  'dossier.no-key': 'Досье должно быть подписано: укажите файл ключа параметром {option}; его создаёт {how}.',
  'dossier.result-not-json': 'Файл {file} не в формате JSON; укажите файл, записанный командой с {option}.',
  'dossier.result-not-a-result':
    'Файл {file} не является файлом результата; укажите файл, записанный командой с {option}.',
  'dossier.result-too-new':
    'Файл {file} записан более новой версией; обновите программу. Он задаётся параметром {option}.',
  'dossier.claim-false':
    '{file}, строка {line}: результаты не подтверждают {reference}. Значение {value}, расхождение с утверждением {by}; исправьте текст.',
  'dossier.claim-missing':
    '{file}, строка {line}: о неизвестной величине ничего утверждать нельзя: {reference}.',
  'dossier.figure-unknown':
    '{file}, строка {line}: ни в одном результате нет величины {reference}. Похожие: {similar}.',
  'dossier.figure-ambiguous':
    '{file}, строка {line}: величина {reference} есть в нескольких результатах и различается ({results}); напишите перед ней имя одного из них и двоеточие.',
  'dossier.reference-malformed':
    '{file}, строка {line}: {reference} — не величина и не утверждение; запишите, как показано в руководстве.',
  'dossier.no-such-field':
    'Ни в одном результате нет поля {field}, которое можно запечатать или изъять; проверьте путь.',
  'dossier.input-changed':
    'Файл {file} уже не тот, по которому рассчитан результат; рассчитайте результат заново.',
  'dossier.truncated': 'Архив {file} обрезан или повреждён; попросите другой экземпляр.',
  'dossier.unsafe-name':
    'В архиве {file} есть имя, ведущее наружу или небезопасное: {name}. Ничего не распаковано.',
  'dossier.bomb':
    'Архив {file} распаковался бы в гораздо больший объём, чем может содержать. Ничего не распаковано.',
  'dossier.not-intact':
    '{file} не такой, каким был подписан, поэтому ничего не добавлено; проверьте его, чтобы увидеть причину.',
  'dossier.timestamp-other':
    'Метка времени в файле {file} повреждена или относится к другому; запросите метку для заявления этого досье.',
  'dossier.phase.rendering': 'Составление отчётов',
  'dossier.phase.writing': 'Запись досье',
  'dossier.phase.reading': 'Чтение досье',
  'dossier.phase.repeating': 'Повторный расчёт',
  'key.made': '{file} — закрытый ключ: храните его у себя. {public} — открытый ключ, номер {key}.',
  'key.trusted': 'Теперь доверяем: {name}, {key}',
  'key.revoked': 'Ключ отозван: {name}, {key}',
  'key.list': 'Ключи, о которых вы приняли решение',
  'key.trusted-on': 'Доверие с',
  'key.revoked-on': 'Отозван',
  'key.reason': 'Причина',
  'key.none': 'Доверенных ключей пока нет.',
  'key.exists': 'Файл {file} уже есть и может быть ключом; выберите другое имя.',
  'key.not-private': 'В файле {file} нет закрытого ключа Ed25519; создайте его командой {command}.',
  'key.not-public':
    'В файле {file} нет открытого ключа Ed25519; попросите у владельца файл, который записывает {command}.',
  'key.trust-file-damaged':
    'Список доверенных ключей {file} повреждён; восстановите его из копии или удалите и добавьте ключи заново.',
  'key.unknown': 'Ни один доверенный ключ не начинается однозначно с {key}; их показывает {command}.',
  'key.locked': '{file, literal} зашифрован; задайте парольную фразу в {variable, literal}.',
  'key.wrong-passphrase': 'Парольная фраза не открывает {file, literal}.',
  'key.was-revoked':
    'Ключ {key, literal} отозван {date, date}. Попросите у владельца новый ключ; вернуть старый можно, только удалив отзыв из {file, literal} вручную.',
  'file.locked':
    'Файл {file, literal} занят другим процессом. Повторите попытку; если такого процесса нет, удалите {lock, literal}.',
  'key.bad-date': '{date} — не дата; запишите так: {example}.',
  'dossier.problem.litter':
    'Файловый менеджер Mac или Windows добавил файлов: {count, number}, например {file, literal}; они пропущены. Используйте дело в том виде, в каком оно отправлено.',
};
