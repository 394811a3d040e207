export const commandLine = {
  'help.usage': 'Как писать:',
  'help.arguments': 'Аргументы:',
  'help.options': 'Параметры:',
  'help.output': 'Вывод:',
  'help.commands': 'Команды:',
  'help.default': 'по умолчанию: {value, literal}',
  'help.choices': 'одно из {choices, literal}',
  'help.remarks': '{one, text}; {other, text}',
  'help.more': '{command, literal} объясняет команду.',
  'usage.unknown-option': 'Параметра {option, literal} здесь нет. Список параметров: {command, literal}.',
  'usage.unknown-option-near':
    'Параметра {option, literal} здесь нет. Возможно, вы имели в виду {near, literal}?',
  'usage.unknown-command': 'Команды {name, literal} нет. Список команд: {command, literal}.',
  'usage.unknown-command-near': 'Команды {name, literal} нет. Возможно, вы имели в виду {near, literal}?',
  'usage.missing-argument': 'Не указано {argument, literal}. Как писать команду, покажет {command, literal}.',
  'usage.missing-value': 'Параметру {option, literal} нужно значение.',
  'usage.too-many-arguments':
    'Аргументов больше, чем принимает эта команда. Как её писать, покажет {command, literal}.',
  'usage.conflicting-options': '{one, literal} и {other, literal} несовместимы. Уберите одно из двух.',
  'usage.bad-choice':
    '{option, literal} имеет значение {value, literal}, а возможно только одно из {known, literal}.',
  'usage.bad-value': '{option, literal} не может иметь значение {value, literal}.',
  'usage.missing-field': 'Не указано {option, literal}.',
  'usage.unknown-field':
    'В запросе есть поле {field, literal}, которого не существует. Возможные поля: {known, literal}.',
};
