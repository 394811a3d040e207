/** Words of the command line itself: its help and what it says of a line it cannot read. */
export const commandLine = {
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.output': 'Output:',
  'help.commands': 'Commands:',
  'help.default': 'default: {value, literal}',
  'help.choices': 'one of {choices, literal}',
  'help.remarks': '{one, text}; {other, text}',
  'help.more': '{command, literal} explains a command.',
  'usage.unknown-option': 'There is no option {option, literal}; {command, literal} lists the options.',
  'usage.unknown-option-near': 'There is no option {option, literal}; did you mean {near, literal}?',
  'usage.unknown-command': 'There is no command {name, literal}; {command, literal} lists the commands.',
  'usage.unknown-command-near': 'There is no command {name, literal}; did you mean {near, literal}?',
  'usage.missing-argument':
    '{argument, literal} is missing; {command, literal} shows how to write the command.',
  'usage.missing-value': 'The option {option, literal} needs a value.',
  'usage.too-many-arguments':
    'There are more arguments than this command takes; {command, literal} shows how to write it.',
  'usage.conflicting-options': '{one, literal} and {other, literal} cannot be combined; leave one out.',
  'usage.bad-choice': '{option, literal} is {value, literal}, but must be one of {known, literal}.',
  'usage.bad-value': '{option, literal} cannot be {value, literal}.',
  'usage.missing-field': '{option, literal} is missing.',
  'usage.unknown-field': 'The request has an unknown field {field, literal}; it takes {known, literal}.',
  'usage.bad-value-like':
    '{option, literal} cannot be {value, literal}; give one such as {example, literal}.',
} as const;
