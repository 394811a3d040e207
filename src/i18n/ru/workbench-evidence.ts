import type { workbenchEvidence as english } from '../en/workbench-evidence.ts';
import type { Translation } from '../translation.ts';

export const workbenchEvidence: Translation<typeof english> = {
  'workbench.subject.evidence': 'Доказательства',
  'evidence.add': 'Добавить в досье',
  'evidence.added': 'Добавлено: {name}',
  'evidence.new': 'Новое досье',
  'evidence.drafts': 'Готовящиеся досье',
  'evidence.drafts.hint':
    'Черновик содержит ответы этого пространства, текст и то, что запечатано. Ничего не уходит, пока вы не просмотрите всё целиком.',
  'evidence.no-draft': 'Этот документ – не черновик досье, который можно открыть.',
  'evidence.answers': 'Ответы',
  'evidence.answers.none': 'В досье ещё нет ответов. Откройте ответ и выберите «Добавить в досье».',
  'evidence.answers.missing': 'Ответа {job} здесь больше нет.',
  'evidence.narrative': 'Текст',
  'evidence.narrative.hint':
    'Ваш рассказ в Markdown. Показатель заменяется значением, утверждение – границей и значением. Неверное утверждение останавливает досье.',
  'evidence.claims': 'На что ссылается текст и на чём это основано',
  'evidence.claims.cited': 'В тексте',
  'evidence.claims.figure': 'Показатель',
  'evidence.claims.verdict': 'Вывод',
  'evidence.claims.rests-on': 'Основано на',
  'evidence.verdict.holds': 'верно',
  'evidence.verdict.false': 'неверно',
  'evidence.verdict.missing': 'показатель неизвестен',
  'evidence.verdict.unknown': 'ни в одном ответе нет такого показателя; похожие: {similar}',
  'evidence.verdict.ambiguous': 'несколько ответов дают разные значения: {results}',
  'evidence.verdict.malformed': 'не показатель и не утверждение',
  'evidence.figures':
    '{count, plural, one {# показатель для цитирования} few {# показателя для цитирования} many {# показателей для цитирования} other {# показателя для цитирования}}',
  'evidence.put-figure': 'Вставить показатель',
  'evidence.put-claim': 'Вставить утверждение',
  'evidence.languages': 'Языки отчётов и текста',
  'evidence.sealed': 'Запечатанные поля',
  'evidence.sealed.hint':
    'Их значения можно убрать позже, остальное по-прежнему проверяется. К ответам с запечатанными полями отчёты не прилагаются.',
  'evidence.seal': 'Запечатать',
  'evidence.unseal': 'Снять печать',
  'evidence.preview': 'Что уходит',
  'evidence.preview.hint':
    'Досье собирается таким, каким уйдёт, и перечисляются все файлы и поля. Исходные данные, которые не вложены, названы по SHA-256.',
  'evidence.preview.make': 'Собрать и показать всё',
  'evidence.preview.fields': '{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}',
  'evidence.checked':
    '{count, plural, one {Ваш браузер сверил # файл с заявлением, которое подписывается.} few {Ваш браузер сверил # файла с заявлением, которое подписывается.} many {Ваш браузер сверил # файлов с заявлением, которое подписывается.} other {Ваш браузер сверил # файла с заявлением, которое подписывается.}}',
  'evidence.bent':
    'Присланное сервером не совпадает с заявлением, или этот браузер не может его проверить. Не подписывайте.',
  'evidence.sign': 'Подписать',
  'evidence.sign.hint':
    'Закрытый ключ открывается и используется только в этом браузере. Сервер получает открытый ключ и подпись.',
  'evidence.sign.operator': 'Подписывает оператор пространства.',
  'evidence.key.file': 'Файл закрытого ключа',
  'evidence.key.passphrase': 'Парольная фраза',
  'evidence.key.not-private': 'Этот файл – не закрытый ключ Ed25519.',
  'evidence.key.wrong-passphrase': 'Парольная фраза не открывает этот ключ.',
  'evidence.key.locked': 'Ключ заперт: введите парольную фразу.',
  'evidence.key.unsupported':
    'Этот браузер не может здесь создавать и использовать ключи. Откройте страницу по TLS или на этой машине в браузере 2025 года или новее либо подпишите в командной строке.',
  'evidence.download': 'Скачать подписанное досье',
  'evidence.keys': 'Ключи, которым доверяет пространство',
  'evidence.keys.hint': 'Только открытые ключи. Досье здесь годно, если подписано одним из них.',
  'evidence.keys.trust': 'Доверять открытому ключу (файл)',
  'evidence.key.new': 'Создать собственный ключ',
  'evidence.key.new.hint':
    'Браузер создаёт его и отдаёт вам два файла. Храните закрытый ключ и его фразу: больше ни у кого их нет, и восстановить их нельзя.',
  'evidence.key.make': 'Создать ключ',
  'evidence.verify': 'Проверить досье',
  'evidence.verify.hint': 'Загрузите присланное вам досье: оно сверяется с подписями, файл за файлом.',
  'evidence.verify.file': 'Досье (ZIP)',
  'evidence.verified.good': 'Годно: не изменено с момента подписи ключом, которому доверяет пространство.',
  'evidence.verified.stranger': 'Не изменено с момента подписи, но ключу пространство не доверяет.',
  'evidence.verified.bad': 'Не такое, каким было подписано. Не полагайтесь на него.',
  'evidence.title': 'Заголовок',
  'evidence.save-first': 'Сначала сохраните изменения: собирается сохранённое.',
  'evidence.inputs': 'Вкладываемые исходные данные',
  'evidence.inputs.no-snapshots': 'все, кроме снимков и служб',
  'evidence.inputs.all': 'все: всё можно пересчитать',
  'evidence.inputs.none': 'никакие',
  'evidence.not-packed':
    '{count, plural, one {Не вложен # файл} few {Не вложены # файла} many {Не вложено # файлов} other {Не вложено # файла}}. Для пересчёта ответов это понадобится',
};
