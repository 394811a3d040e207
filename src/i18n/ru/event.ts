import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'В книге нет мероприятия {event}; есть {known}.',
  'event.none': 'В книге нет мероприятий; опишите одно в {file}.',
  'event.pack-needs-out': 'Для пакета нужна папка: укажите её параметром {option}.',
  'event.progress.meetings': 'Подготовка встреч',
  'event.packed':
    '{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} для {meetings, plural, one {# встречи} few {# встреч} many {# встреч} other {# встречи}} в {folder}.',
  'event.agenda.subtitle': '{place}, {from} – {to}',
  'event.section.agenda': 'Повестка',
  'event.section.notes': 'Чего не хватает',
  'event.section.topics': 'Темы',
  'event.section.briefs': 'Что подготовлено',
  'event.section.commitments': 'Открытые обязательства между сторонами',
  'event.section.matches': 'Предложения и потребности сторон',
  'event.column.day': 'День',
  'event.column.hour': 'Время',
  'event.column.minutes': 'Минут',
  'event.column.parties': 'Стороны',
  'event.column.topics': 'Темы',
  'event.no-hour': 'не назначено',
  'event.offset': 'Время местное, сдвиг от всемирного {offset}.',
  'event.meeting.title': 'Встреча: {parties}',
  'event.meeting.when': '{date}, {hour} (сдвиг от всемирного времени {offset}), {minutes} мин',
  'event.meeting.when-floating': '{date}, {hour} по местному времени, {minutes} мин',
  'event.meeting.day': '{date}, время не назначено',
  'event.brief': 'Справка ({countries}): {file}.',
  'event.note.no-data': 'В данных нет сетей страны {country}; в справке к этой встрече о её сети ничего нет.',
  'event.note.one-country':
    'Справки нет: нужны сети двух стран, а у участников этой встречи есть сети только одной ({country}).',
  'event.note.no-country': 'Справки нет: в данных нет сетей ни одной из сторон.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'Открытых обязательств между сторонами нет.',
  'event.matches.none': 'Ни одно предложение одной стороны не отвечает потребности другой.',
};
