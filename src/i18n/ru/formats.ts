import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'Формат файла {file} не распознан; подойдут: {known}.',
  'yaml.syntax': 'Это не корректный YAML: {problem}.',
  'yaml.unknown-field': 'Поля {field} здесь нет; удалите его или посмотрите допустимые поля в схеме.',
  'yaml.unknown-field-near': 'Поля {field} здесь нет; вы имели в виду {near}?',
  'yaml.missing-field': 'Отсутствует поле {path}.',
  'yaml.wrong-type': 'Значение {path} должно иметь тип {expected}.',
  'yaml.not-one-of': 'Значение {path} должно быть одним из: {options}.',
  'yaml.not-one-of-near': 'Значение {path} должно быть одним из: {options}; вы имели в виду {near}?',
  'yaml.too-small': 'Значение {path} должно быть не меньше {least}.',
  'yaml.too-large': 'Значение {path} должно быть не больше {most}.',
  'yaml.too-long': 'Длина значения {path} больше допустимой ({most} знаков).',
  'yaml.malformed': 'Значение {path} должно иметь вид {expected}.',
  'csv.syntax': 'Это не корректный CSV: {problem}.',
  'yaml.tab': 'Отступ этой строки сделан табуляцией; используйте пробелы.',
  'yaml.indent':
    'Отступ этой строки не совпадает с отступом ни одной строки выше; элементы одного списка или одной группы начинаются в одном столбце.',
  'yaml.twice': 'Поле задано здесь дважды; оставьте одно.',
  'yaml.unclosed': 'Кавычка или скобка открыта и не закрыта; закройте её до этой строки включительно.',
  'yaml.not-text': 'Значение {path} должно быть текстом; число или дату заключите в кавычки.',
  'yaml.not-number': 'Значение {path} должно быть числом, без кавычек и единицы измерения.',
  'yaml.not-flag': 'Значение {path} должно быть true или false.',
  'yaml.not-list':
    'Значение {path} должно быть списком: пишите элементы в квадратных скобках или по одному в строке после дефиса.',
  'yaml.not-fields': 'Значение {path} должно быть группой полей, каждое с именем и двоеточием.',
  'yaml.too-deep': 'Текст вложен слишком глубоко, чтобы его прочитать; уберите часть уровней.',
  'yaml.whole-not-list': 'Файл должен быть списком; начинайте каждый элемент с дефиса.',
  'yaml.whole-not-fields': 'Файл должен состоять из полей, каждое с именем и двоеточием.',
};
