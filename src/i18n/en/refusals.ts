/** Refusals that any command can give; a part keeps its own beside its other sentences. */
export const refusals = {
  'folder.taken':
    'The folder {folder, literal} holds something already; name a new one with {option, literal}.',
  'file.not-found': 'There is no file {file, literal}; check the path.',
  'file.unreadable': 'The file {file, literal} cannot be read ({reason, literal}); check its permissions.',
  'file.unwritable':
    '{file, literal} cannot be written ({reason, literal}); choose another place with {option, literal}.',
  'file.no-space':
    'There is no space left to write {file, literal}; free some or choose another disk. Nothing half-written was left behind.',
  'work.cancelled': 'Stopped as asked; nothing half-written was left behind.',
  'usage.unknown-language': 'There is no language {language, literal}; choose among {known, literal}.',
  'usage.unknown-country':
    '{country, literal} is no country code; give the two letters of ISO 3166-1, such as {example, literal}.',
  'usage.bad-asn':
    '{asn, literal} is no AS number; give a whole number from 1 to 4294967295, with or without AS in front.',
  'usage.bad-number':
    '{value, literal} cannot be used for {option, literal}; give a number from {from, literal} to {to, literal}.',
  'usage.output-conflict':
    '{one, literal} and {other, literal} would both write to the screen; give one of them a file.',
} as const;
