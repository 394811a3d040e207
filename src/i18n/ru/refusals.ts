import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'Папка {folder} не пуста; укажите новую параметром {option}.',
  'folder.file-in-the-way':
    'На месте папки {folder} находится файл; укажите другую папку параметром {option}.',
  'file.not-found': 'Файл {file} не найден; проверьте путь.',
  'file.unreadable': 'Файл {file} не читается ({reason}); проверьте права доступа.',
  'file.unwritable': 'Не удаётся записать в {file} ({reason}); укажите другое место параметром {option}.',
  'file.no-space':
    'Нет места для записи {file}; освободите место или выберите другой диск. Неполных файлов не осталось.',
  'file.too-big':
    'Файл {file} превысил допустимый здесь размер; увеличьте предел ({limit}) или выберите другой диск. Неполных файлов не осталось.',
  'output-failed.no-space':
    'Для вывода не осталось места, поэтому он неполон; освободите место или направьте вывод на другой диск.',
  'output-failed.unwritable':
    'Не удаётся записать вывод ({reason}), поэтому он неполон; направьте его в другое место.',
  'work.cancelled': 'Остановлено по вашей просьбе; неполных файлов не осталось.',
  'usage.unknown-language': '{language} — не язык Muruna; выберите один из: {known}.',
  'usage.unknown-country':
    '{country} не является кодом страны; укажите две буквы по ISO 3166-1, например {example}.',
  'usage.bad-asn':
    '{asn} не является номером AS; укажите целое число от 1 до 4294967295, с AS впереди или без.',
  'usage.bad-number': 'Значение {value} не подходит для {option}; укажите число от {from} до {to}.',
  'usage.small-number': 'Значение {value} не подходит для {option}; укажите число не меньше {from}.',
  'usage.output-conflict': 'И {one}, и {other} выводятся на экран; для одного из них укажите файл.',
  'usage.either': 'Укажите либо {one}, либо {other}, но не оба.',
  'usage.out-needs-format':
    '{option} не указывает ни файл с расширением вроде .pdf, ни папку для запрошенных форматов; добавьте формат, например {example}.',
  'usage.out-is-one-file':
    '{file} – один файл в формате, отличном от {option}; укажите папку параметром {out} или отдельный файл для {option}.',
  'result.of-another-command': '{file} – результат {given}; укажите результат {known}.',
};
