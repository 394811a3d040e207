/** Refusals that any command can give; a part keeps its own beside its other sentences. */
export const refusals = {
  'folder.taken': 'The folder {folder, literal} is not empty; name a new one with {option, literal}.',
  'folder.file-in-the-way':
    'A file is in the way of the folder {folder, literal}; name another folder with {option, literal}.',
  'file.not-found': 'The file {file, literal} does not exist; check the path.',
  'file.unreadable': 'The file {file, literal} cannot be read ({reason, literal}); check its permissions.',
  'file.unwritable':
    '{file, literal} cannot be written ({reason, literal}); choose another place with {option, literal}.',
  'file.no-space':
    'There is no space left to write {file, literal}; free some, or choose another disk. No partial file was left behind.',
  'file.too-big':
    '{file, literal} grew past the largest file allowed here; raise the limit ({limit, literal}), or choose another disk. No partial file was left behind.',
  'output-failed.no-space':
    'There is no space left for the output, so it is not complete; free some, or send it to another disk.',
  'output-failed.unwritable':
    'The output cannot be written ({reason, literal}), so it is not complete; send it to another place.',
  'work.cancelled': 'Stopped as requested; no partial file was left behind.',
  'usage.unknown-language':
    '{language, literal} is not a language of Muruna; choose one of {known, literal}.',
  'usage.unknown-country':
    '{country, literal} is not a country code; give two letters (ISO 3166-1), such as {example, literal}.',
  'usage.bad-asn':
    '{asn, literal} is not an AS number; give a whole number from 1 to 4294967295, with or without AS in front.',
  'usage.bad-number':
    '{value, literal} is not valid for {option, literal}; give a number from {from, literal} to {to, literal}.',
  'usage.small-number':
    '{value, literal} is not valid for {option, literal}; give a number of at least {from, literal}.',
  'usage.output-conflict':
    '{one, literal} and {other, literal} would both write to the screen; give one of them a file.',
  'usage.either': 'Give either {one, literal} or {other, literal}, not both.',
  'usage.out-needs-format':
    '{option, literal} names neither a file with an ending such as .pdf nor a folder for formats that are asked for; add one, such as {example, literal}.',
  'usage.out-is-one-file':
    '{file, literal} is one file in another format than {option, literal}; name a folder with {out, literal}, or give {option, literal} a file of its own.',
  'result.of-another-command':
    '{file, literal} is a result of {given, literal}; give one of {known, literal}.',
} as const;
