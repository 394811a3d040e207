import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'Формат файла {file} не распознан; подойдут: {known}.',
  'yaml.syntax': 'Это не корректный YAML: {problem}.',
  'yaml.unknown-field': 'Поля {field} здесь нет; удалите его или посмотрите допустимые поля в схеме.',
  'yaml.unknown-field-near': 'Поля {field} здесь нет; вероятно, имелось в виду {near}.',
  'yaml.missing-field': 'Отсутствует поле {path}.',
  'yaml.wrong-type': 'Значение {path} должно иметь тип {expected}.',
  'yaml.not-one-of': 'Значение {path} должно быть одним из {options}.',
  'yaml.not-one-of-near': 'Значение {path} должно быть одним из {options}; вероятно, имелось в виду {near}.',
  'yaml.too-small': 'Значение {path} должно быть не меньше {least}.',
  'yaml.too-large': 'Значение {path} должно быть не больше {most}.',
  'yaml.malformed': 'Значение {path} не соответствует формату {expected}.',
  'csv.syntax': 'Это не корректный CSV: {problem}.',
};
