import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': '{value} — не дата и не время, которые можно прочитать; пишите так: {example}.',
  'moment.malformed-clock':
    '{path, literal}: {value, literal} — не время суток; напишите {example, literal}.',
  'moment.no-such-date': 'В календаре нет дня {date, literal}; проверьте день и месяц.',
  'moment.no-such-year': '{date} не может быть нужной датой; проверьте год {year}.',
  'moment.no-such-time': 'Времени {time, literal} не бывает: часы от 0 до 23, минуты от 0 до 59.',
  'moment.no-such-offset':
    'Смещения {offset, literal} от всемирного времени не бывает: они от -12:00 до +14:00.',
  'moment.no-such-zone': '{zone, literal} — не часовой пояс; укажите, например, {example, literal}.',
  'moment.skipped':
    'В часовом поясе {zone} часы перевели вперёд, и времени {value} не было; укажите время до или после.',
  'moment.solar-hijri': '{value} похоже на дату по солнечной хиджре; если это так, напишите {gregorian}.',
  'moment.two-readings': '{value} может означать два разных дня; напишите {one} или {other}.',
  'moment.zone-assumed':
    'У {value} нет смещения, время прочитано как UTC; добавьте смещение, например {example}, или задайте в файле {field}.',
};
