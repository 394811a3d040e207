import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'Книга сотрудничества',
  'book.unknown-file':
    'Этот файл не относится к книге сотрудничества и пропущен; назовите его одним из имён {names}.',
  'book.id-form': '{path} должно быть коротким именем из строчных латинских букв, цифр и дефисов.',
  'book.country-form': '{path} должно быть двухбуквенным кодом страны ISO из прописных букв.',
  'book.party-form':
    '{path} должно быть двухбуквенным кодом страны или идентификатором организации из книги.',
  'book.offset-form': '{path} должно быть смещением от UTC, например +04:00.',
  'book.hs-form': '{path} должно быть кодом Гармонизированной системы из 4, 6 или 8 цифр, например 8517.62.',
  'book.cpc-form': '{path} должно быть кодом Классификации основных продуктов из 3–5 цифр.',
  'book.one-bound': '{path} требует ровно одной границы: нижней или верхней.',
  'book.repeated-id': 'Идентификатор {id} уже стоит в {first}; дайте этой записи другой.',
  'book.unknown-reference': 'В книге нет {name}; добавьте запись или исправьте имя.',
  'book.unknown-reference-near': 'В книге нет {name}; вероятно, имелось в виду {near}.',
  'book.ends-before-start': 'Мероприятие {id} заканчивается раньше, чем начинается.',
  'book.meeting-outside-event': 'Встреча {id}, назначенная на {date}, выходит за дни мероприятия.',
  'book.due-before-signed': 'Срок обязательства {id} — {due} — раньше подписания соглашения.',
  'book.repeated-offer': 'Предложение {id} повторяет {first}: те же организация, область и название.',
  'book.empty': 'В {folder} нет файлов книги сотрудничества; укажите другую папку.',
  'book.no-folder': 'Папки {folder} нет; укажите папку книги сотрудничества.',
  'book.unknown-measure': 'Показателя {measure, literal} нет; есть {known, literal}.',
  'book.pair-measure': 'Показатель {measure} относится к двум странам; укажите и партнёра.',
  'book.notice.faults':
    'В книге нужно исправить: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}; записи с ошибками пропущены, их называет {command}.',
  'book.commitments.title': 'Обязательства',
  'book.commitments.subtitle': 'На {today}, измерено по данным на {date}',
  'book.at-most': 'не более {value}',
  'book.at-least': 'не менее {value}',
  'book.state.met': 'выполнено по измерению',
  'book.state.done': 'сообщено о выполнении',
  'book.state.due': 'срок не наступил',
  'book.state.late': 'просрочено',
  'book.state.unmeasured': 'по этим данным не измеряется',
  'book.commitment': '{state}: {text} ({owner}, {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}, {due}); показатель «{measure}» равен {value}, обещано {target}.',
  'book.unknown-measure-near': 'Показателя {measure, literal} нет; вероятно, имелось в виду {near, literal}.',
};
