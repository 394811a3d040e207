/** Refusals that any command can give; a part keeps its own beside its other sentences. */
export const refusals = {
  'folder.taken': 'The folder {folder, literal} is not empty; name a new one with {option, literal}.',
  'file.not-found': 'The file {file, literal} does not exist; check the path.',
  'file.unreadable': 'The file {file, literal} cannot be read ({reason, literal}); check its permissions.',
  'file.unwritable':
    '{file, literal} cannot be written ({reason, literal}); choose another place with {option, literal}.',
  'file.no-space':
    'There is no space left to write {file, literal}; free some, or choose another disk. No partial file was left behind.',
  'work.cancelled': 'Stopped as requested; no partial file was left behind.',
  'usage.unknown-language':
    '{language, literal} is not a language of Muruna; choose one of {known, literal}.',
  'usage.unknown-country':
    '{country, literal} is not a country code; give two letters (ISO 3166-1), such as {example, literal}.',
  'usage.bad-asn':
    '{asn, literal} is not an AS number; give a whole number from 1 to 4294967295, with or without AS in front.',
  'usage.bad-number':
    '{value, literal} is not valid for {option, literal}; give a number from {from, literal} to {to, literal}.',
  'usage.output-conflict':
    '{one, literal} and {other, literal} would both write to the screen; give one of them a file.',
} as const;
