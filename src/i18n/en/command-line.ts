/** Words of the command line itself: its help and what it says of a line it cannot read. */
export const commandLine = {
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.output': 'Output:',
  'help.commands': 'Commands:',
  'help.default': 'default: {value, literal}',
  'help.choices': 'one of {choices, literal}',
  'help.more': '{command, literal} explains a command.',
  'usage.unknown-option':
    'The option {option, literal} does not exist here. {command, literal} lists the options.',
  'usage.unknown-option-near':
    'The option {option, literal} does not exist here. Did you mean {near, literal}?',
  'usage.unknown-command':
    'The command {name, literal} does not exist. {command, literal} lists the commands.',
  'usage.unknown-command-near': 'The command {name, literal} does not exist. Did you mean {near, literal}?',
  'usage.missing-argument':
    '{argument, literal} is missing. {command, literal} shows how to write the command.',
  'usage.missing-value': 'The option {option, literal} needs a value.',
  'usage.too-many-arguments':
    'There are more arguments than this command takes. {command, literal} shows how to write it.',
  'usage.conflicting-options': '{one, literal} and {other, literal} do not go together. Leave one out.',
  'usage.bad-choice': '{option, literal} is {value, literal}, but it can only be one of {known, literal}.',
  'usage.bad-value': '{option, literal} cannot be {value, literal}.',
  'usage.missing-field': '{option, literal} is missing.',
  'usage.unknown-field':
    'The request has a field {field, literal}, which does not exist. It takes {known, literal}.',
} as const;
