import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'Досье',
  'dossier.verification': 'Проверка досье {file}',
  'dossier.verdict': 'Заключение',
  'dossier.verdict.ok': 'Досье не изменилось с момента подписания и подписано ключом, которому вы доверяете.',
  'dossier.verdict.stranger':
    'Досье не изменилось с момента подписания, но вы не доверяете ни одному из его ключей. Сверьте номер ключа с владельцем по другому каналу, затем добавьте ключ в доверенные командой {command}.',
  'dossier.verdict.revoked':
    'Досье не изменилось с момента подписания, но все известные вам его ключи отозваны. Попросите у составителей досье, подписанное действующим ключом.',
  'dossier.verdict.broken':
    'Досье не соответствует тому, что было подписано. Не полагайтесь на него. Попросите у составителей другой экземпляр.',
  'dossier.problems': 'Нарушения',
  'dossier.problem.changed': 'Файл {file} изменён.',
  'dossier.problem.added': 'Файл {file} добавлен.',
  'dossier.problem.removed': 'Файл {file} удалён.',
  'dossier.problem.name': '{file} — недопустимое в досье имя файла.',
  'dossier.problem.unreadable': 'Файл {file} не читается ({reason}).',
  'dossier.problem.frame':
    'Архив не такой, каким был записан: он упакован заново или изменён у {file}, байт {offset}.',
  'dossier.problem.unsigned': 'Досье не подписано.',
  'dossier.problem.signature': 'Подпись ключа {key} в файле {file} недействительна.',
  'dossier.problem.future':
    'В досье указано, что оно создано {date}, то есть позже текущего времени ({now}); одни из часов неверны.',
  'dossier.problem.result': 'Файл {file} не является результатом, который может прочитать эта версия.',
  'dossier.problem.disclosure':
    'Значение, раскрытое для {field} в файле {file}, не то, которое было подписано.',
  'dossier.problem.timestamp': 'Метка времени в файле {file} повреждена или относится к другому досье.',
  'dossier.problem.claim': 'Результаты не подтверждают строку {line} текста: {reference}.',
  'dossier.problem.twice': 'Файл {file, literal} есть в архиве дважды; программы читают из двух разное.',
  'dossier.problem.too-large': '{file, literal} больше {megabytes, number} МБ и не прочитан.',
  'dossier.problem.unaccounted': '{file, literal} не следует из результатов, хотя подписан.',
  'dossier.problem.not-derived': '{file} не такой, каким должен быть по остальным файлам.',
  'dossier.problem.timestamp-time':
    'Метка времени указывает {time}, но это не между созданием досье ({built}) и текущим временем ({now}).',
  'dossier.secret-in-title':
    'Заголовок содержит {secret}, а это значение должно быть запечатано. Измените заголовок.',
  'dossier.secret-in-narrative':
    'Строка {line} текста содержит {secret}, а это значение должно быть запечатано. Измените строку.',
  'dossier.derived': 'Отчёты и описания заново созданы по ответам и совпадают.',
  'dossier.not-derived':
    'Отчёты не созданы заново: досье построено другой версией или содержит запечатанные поля. Полагайтесь на результаты или сами создайте отчёты по ним.',
  'dossier.repeated.all': 'Все результаты пересчитаны.',
  'dossier.repeated.part': 'Пересчитать удалось только часть результатов.',
  'dossier.repeated.none': 'Ни один результат пересчитать не удалось.',
  'dossier.preview': 'Что может узнать читатель {file, literal}',
  'dossier.preview.explained':
    'Всё перечисленное ниже будет передано вместе с досье. Прочитайте, прежде чем передавать.',
  'dossier.figures': 'Что можно цитировать из {file}',
  'dossier.figures.explained':
    'В тексте {figure} пишет число, а {claim} сверяет с ним утверждение. Если имя есть в двух результатах, поставьте перед ним имя результата: {result}.',
  'dossier.figures.named': 'Числа',
  'dossier.figures.name': 'Имя',
  'dossier.figures.meaning': 'Что это',
  'dossier.figures.paths': 'Другие поля, по их пути',
  'dossier.figures.paths.explained': '{star} означает место в списке, считая от 0.',
  'dossier.figures.label': '{row} ({column})',
  'dossier.preview.file': 'Файл',
  'dossier.preview.bytes': 'Размер, байт',
  'dossier.preview.count': 'Число значений',
  'dossier.preview.example': 'Пример',
  'dossier.preview.open': 'открыто',
  'dossier.preview.shown': 'запечатано, значение приложено',
  'dossier.preview.removed': 'удалено',
  'dossier.preview.input': 'Исходные данные {file, literal}, SHA-256 {sha256, literal}',
  'dossier.signatures': 'Подписи',
  'dossier.signer': 'Подписавший',
  'dossier.key': 'Ключ',
  'dossier.status': 'Статус',
  'dossier.status.trusted': 'действительна, ключ доверенный',
  'dossier.status.unknown-key': 'действительна, ключ неизвестен',
  'dossier.status.revoked': 'ключ отозван',
  'dossier.status.invalid': 'недействительна',
  'dossier.built-at': 'Создано и подписано',
  'dossier.timestamped': 'Существовало на {time}, по данным {authority}',
  'dossier.authority.trusted': 'Сертификат службы выдан центром, которому вы доверяете.',
  'dossier.authority.untrusted': 'Сертификат службы выдан не тем центром, которому вы доверяете.',
  'dossier.authority.not-checked':
    'Служба не проверена; чтобы проверить её, укажите с {option} её сертификат или сертификат выдавшего его центра.',
  'dossier.verdict.authority':
    'Досье не изменилось с момента подписания, но его метка времени получена не от службы, которой вы доверяете. Не полагайтесь на её дату.',
  'dossier.no-certificate':
    'В {file, literal} нет сертификата; укажите файл в формате {format, literal} с {option, literal}.',
  'dossier.files': 'Файлы',
  'dossier.claims': 'Подтверждённые утверждения',
  'dossier.sealed': 'Удалённые поля',
  'dossier.repeated': 'Пересчитанные результаты',
  'dossier.result': 'Результат',
  'dossier.outcome': 'Итог',
  'dossier.outcome.same': 'совпадает до последней цифры',
  'dossier.outcome.different':
    '{count, plural, one {отличается # число} few {отличаются # числа} many {отличаются # чисел} other {отличаются # числа}}',
  'dossier.outcome.input-missing':
    'нужны исходные данные, которых нет в досье: {detail}; укажите их параметром {option}',
  'dossier.outcome.not-repeatable': 'не пересчитано: эту команду нельзя выполнять из досье',
  'dossier.outcome.failed': 'не удалось: {detail}',
  'dossier.was': 'В досье',
  'dossier.is': 'При пересчёте',
  'dossier.field': 'Поле',
  'dossier.built':
    '{out}: {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, подписано: {signers}.',
  'dossier.named-input': 'Не вложено, определяется по SHA-256 {sha256}: {file}',
  'dossier.no-results': 'Укажите после {option} хотя бы один файл результата; команды записывают их с {how}.',
  'dossier.result-not-json': 'Файл {file} не в формате JSON; укажите файл, записанный командой с {option}.',
  'dossier.result-not-a-result':
    'Файл {file} не является файлом результата; укажите файл, записанный командой с {option}.',
  'dossier.result-too-new':
    'Файл {file}, указанный с {option}, записан более новой версией; обновите Muruna.',
  'dossier.claim-false':
    '{file}, строка {line}: результаты не подтверждают {reference}. Значение — {value}, отличие от утверждения — {by}; исправьте текст.',
  'dossier.claim-missing':
    '{file}, строка {line}: {reference} — утверждение о неизвестном показателе; удалите его.',
  'dossier.figure-unknown':
    '{file}, строка {line}: ни в одном результате нет показателя из {reference}; похожие: {similar}.',
  'dossier.figure-ambiguous':
    '{file}, строка {line}: в нескольких результатах есть {reference} с разными значениями ({results}); напишите перед показателем имя одного из них и двоеточие.',
  'dossier.reference-malformed':
    '{file}, строка {line}: {reference} — не показатель и не утверждение; запишите, как показано в руководстве.',
  'dossier.no-such-field':
    'Ни в одном результате нет поля {field}, которое можно запечатать или удалить; проверьте путь.',
  'dossier.input-changed':
    'Файл {file} изменился с тех пор, как по нему рассчитан результат; рассчитайте результат заново.',
  'dossier.is-document': '{file} — документ JSON, а не досье; досье из результата создаёт {command}.',
  'dossier.not-one':
    '{file} — не досье; укажите архив, который записала команда {command}, или папку, в которую он распакован.',
  'dossier.truncated': 'Архив {file} неполон или повреждён; попросите другой экземпляр.',
  'dossier.unsafe-name': 'В архиве {file} есть небезопасное имя файла: {name}. Ничего не распаковано.',
  'dossier.too-much-text':
    'Результаты и тексты в {file, literal} занимают {megabytes, number} МБ; читается не больше {most, number} МБ.',
  'dossier.bomb':
    'Архив {file} распаковался бы в неправдоподобно большой объём данных или число файлов; ничего не распаковано.',
  'dossier.not-intact':
    '{file} не соответствует тому, что было подписано, поэтому ничего не добавлено; проверьте его, чтобы узнать причину.',
  'dossier.timestamp-other':
    'Метка времени в файле {file} повреждена или относится к чему-то другому; запросите метку для заявления этого досье.',
  'dossier.phase.rendering': 'Создание отчётов',
  'dossier.phase.writing': 'Запись досье',
  'dossier.phase.reading': 'Чтение досье',
  'dossier.phase.repeating': 'Пересчёт результатов',
  'key.made':
    'Закрытый ключ записан в {file}; храните его в тайне. Открытый ключ записан в {public}, его номер — {key}.',
  'key.trusted': 'Ключ добавлен в доверенные: {name}, {key}',
  'key.revoked': 'Ключ отозван: {name}, {key}',
  'key.section': 'Ключи',
  'key.list': 'Доверенные и отозванные ключи',
  'key.trusted-on': 'Доверенный с',
  'key.revoked-on': 'Отозван',
  'key.reason': 'Причина',
  'key.none': 'Доверенных ключей пока нет.',
  'key.exists': 'Файл {file} уже существует и может быть ключом; выберите другое имя.',
  'key.not-private': 'В файле {file} нет закрытого ключа Ed25519; создайте его командой {command}.',
  'key.not-public':
    'В файле {file} нет открытого ключа Ed25519; попросите у владельца файл, который записывает {command}.',
  'key.trust-file-damaged':
    'Список доверенных ключей {file} повреждён; восстановите его из копии или удалите и добавьте ключи заново.',
  'key.unknown':
    'С {key} не начинается ни один доверенный ключ или начинается больше одного; список выводит {command}.',
  'key.locked': '{file, literal} зашифрован; задайте парольную фразу в {variable, literal}.',
  'key.wrong-passphrase': 'Парольная фраза не открывает {file, literal}.',
  'key.was-revoked':
    'Ключ {key, literal} отозван {date, date}. Попросите у владельца новый ключ; вернуть старый можно, только удалив отзыв из {file, literal} вручную.',
  'file.locked':
    'Файл {file, literal} занят другим процессом. Повторите попытку; если такого процесса нет, удалите {lock, literal}.',
  'dossier.remark.repacked':
    'Архив заново упакован другой программой. Файлы в нём проверены по одному, сама упаковка — нет.',
  'dossier.remark.litter':
    'Файловый менеджер Mac или Windows добавил {count, plural, one {# файл, он пропущен} few {# файла, они пропущены} many {# файлов, они пропущены} other {# файла, они пропущены}}: например, {file}. Используйте досье в том виде, в каком оно отправлено.',
  'dossier.attach.no-key': 'Открытый ключ – не ключ Ed25519 в формате PEM. Его выводит {command}.',
  'dossier.attach.other':
    'Подпись сделана не ключом {key} или не под этим досье. Подпишите досье в его нынешнем виде.',
};
