import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'Книга сотрудничества',
  'book.unknown-file':
    'Этот файл не относится к книге сотрудничества и не прочитан; чтобы включить его, дайте ему одно из имён {names}.',
  'book.id-form': 'Поле {path} должно содержать короткое имя из строчных латинских букв, цифр и дефисов.',
  'book.country-form': 'Поле {path} должно содержать код страны из двух букв (ISO 3166-1).',
  'book.party-form':
    'Поле {path} должно содержать двухбуквенный код страны или идентификатор организации из книги.',
  'book.offset-form': 'Поле {path} должно содержать смещение от UTC, например +04:00.',
  'book.hs-form':
    'Поле {path} должно содержать код Гармонизированной системы из 4, 6 или 8 цифр, например 8517.62.',
  'book.cpc-form': 'Поле {path} должно содержать код Классификации основных продуктов из 3–5 цифр.',
  'book.no-title': '{path}: нужно название хотя бы на одном языке.',
  'book.one-bound': 'Поле {path} требует ровно одной границы: наименьшего или наибольшего значения.',
  'book.repeated-id': 'Идентификатор {id} уже использован в {first}; дайте этой записи другой.',
  'book.unknown-reference': 'В книге нет {name}; добавьте запись или исправьте имя.',
  'book.unknown-reference-near': 'В книге нет {name}; вы имели в виду {near}?',
  'book.ends-before-start': 'Мероприятие {id} заканчивается раньше, чем начинается.',
  'book.meeting-outside-event': 'Встреча {id} назначена на {date}, то есть вне дат своего мероприятия.',
  'book.due-before-signed': 'Срок обязательства {id} ({due}) наступает раньше подписания соглашения.',
  'book.repeated-offer': 'Предложение {id} повторяет {first}: те же организация, область и название.',
  'book.empty': 'В папке {folder} нет файлов книги сотрудничества; укажите другую папку.',
  'book.no-folder': 'Папки {folder} нет; укажите папку книги сотрудничества.',
  'book.unknown-measure': 'Показателя {measure} нет; выберите из {known}.',
  'book.pair-measure': 'Показатель {measure} относится к двум странам; укажите и партнёра.',
  'book.bound-percent':
    '{field}: значение {value} невозможно, потому что {measure} — доля от 0 до 1; для {value} процентов напишите {right}.',
  'book.bound-range': '{field}: значение {value} невозможно, потому что {measure} лежит между 0 и 1.',
  'book.bound-negative':
    '{field}: значение {value} невозможно, потому что {measure} не бывает отрицательным.',
  'book.notice.faults':
    'В книге {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}; записи с ошибками пропущены. Список выводит команда {command}.',
  'book.commitments.title': 'Обязательства',
  'book.commitments.subtitle': 'По состоянию на {today}, измерено по данным на {date}',
  'book.column.commitment': 'Обязательство',
  'book.column.owner': 'Кто обещал',
  'book.column.due': 'Срок',
  'book.column.measured': 'Измерено',
  'book.measured': '{measure}: {value}, обещано {target}',
  'book.method.states':
    'Обязательство с показателем выполнено, как только показатель в этом снимке достигает обещанного значения; до своего дня оно считается ненаступившим, после него просроченным. Обязательство без показателя выполнено, когда об этом сообщено.',
  'book.method.unmeasured':
    '«Измерить нельзя» означает, что в этом снимке у показателя нет значения; о том, сдержано ли обещание, это не говорит.',
  'book.at-most': 'не более {value}',
  'book.at-least': 'не менее {value}',
  'book.state.met': 'выполнено (измерено)',
  'book.state.done': 'заявлено как выполненное',
  'book.state.due': 'срок не наступил',
  'book.state.late': 'просрочено',
  'book.state.unmeasured': 'по этим данным измерить нельзя',
  'book.commitment': '{state}: {text} ({owner}, {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}, {due}). Обещано для показателя «{measure}»: {target}; измерено: {value}.',
  'book.unknown-measure-near': 'Показателя {measure} нет; вы имели в виду {near}?',
};
