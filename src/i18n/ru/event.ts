import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'В книге нет мероприятия {event}; выберите из {known}.',
  'event.none': 'В книге нет мероприятий; добавьте мероприятие в {file}.',
  'event.pack-needs-out': 'Для пакета нужна папка: укажите её параметром {option}.',
  'event.progress.meetings': 'Подготовка встреч',
  'event.packed':
    'В {folder} — {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} для {meetings, plural, one {# встречи} few {# встреч} many {# встреч} other {# встречи}}.',
  'event.agenda.day': '{place}, {date}',
  'event.agenda.subtitle': '{place}, {from} – {to}',
  'event.section.agenda': 'Повестка',
  'event.section.notes': 'Чего не хватает',
  'event.section.topics': 'Темы',
  'event.section.briefs': 'Подготовленные справки',
  'event.section.commitments': 'Открытые обязательства между сторонами',
  'event.section.matches': 'Предложения и потребности сторон',
  'event.section.cover': 'Встречи и документы к ним',
  'event.cover.summary':
    '{meetings, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}. Открытых обязательств: {open}, из них просрочено: {late}.',
  'event.column.folder': 'Папка',
  'event.column.brief': 'Справка',
  'event.cover.files': 'Для всех встреч',
  'event.cover.agenda': 'Повестка: {file}',
  'event.cover.commitments': 'Открытые обязательства: {file}',
  'event.cover.calendar': 'Календарь для импорта: {file}',
  'event.cover.list': 'Все файлы с их SHA-256: {file}',
  'event.column.day': 'День',
  'event.column.hour': 'Время',
  'event.column.minutes': 'Минуты',
  'event.column.parties': 'Стороны',
  'event.column.topics': 'Темы',
  'event.no-hour': 'не назначено',
  'event.offset': 'Время местное (UTC{offset}).',
  'event.meeting.title': 'Встреча: {parties}',
  'event.meeting.when': '{date}, {hour} (UTC{offset}), {minutes} мин',
  'event.meeting.when-floating': '{date}, {hour} по местному времени, {minutes} мин',
  'event.meeting.day': '{date}, время не назначено',
  'event.brief': 'Справка о странах ({countries}): {file}.',
  'event.note.no-data':
    'В снимке нет сетей {country, genitive}, поэтому в справке к этой встрече о них ничего не сказано.',
  'event.note.one-country':
    'Справки нет, потому что сети в снимке есть только у одной из стран этой встречи ({country}).',
  'event.note.no-country': 'Справки нет, потому что ни у одной из сторон нет сетей в снимке.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'Открытых обязательств между сторонами нет.',
  'event.matches.none': 'Ни одно предложение одной стороны не отвечает потребности другой.',
};
