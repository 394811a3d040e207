export const formats = {
  'format.unrecognised':
    'The format of {file, literal} was not recognised; give one of these: {known, literal}.',
  'yaml.syntax': 'This is not valid YAML; put texts with punctuation in quotation marks.',
  'yaml.no-colon': 'This line is not a field: write its name, a colon, a space and its value.',
  'yaml.colon': 'There is a second colon in this line; put the value that contains it in quotation marks.',
  'yaml.comma': 'A comma is missing between two entries in brackets.',
  'yaml.escape':
    '{part, literal} means nothing between double quotation marks; use single ones, or write the backslash twice.',
  'yaml.unexpected':
    '{part, literal} cannot stand here; if it belongs to a text, put the whole text in quotation marks.',
  'yaml.too-many':
    'The text has more than {most, number} entries and fields, the most that are read; check that it is the right file, or split it.',
  'yaml.unknown-field':
    '{field, literal} is not a field here; remove it, or see the schema for the fields that exist.',
  'yaml.unknown-field-near': '{field, literal} is not a field here; did you mean {near, literal}?',
  'yaml.missing-field': 'The field {path, literal} is missing.',
  'yaml.wrong-type': '{path, literal} must be of type {expected, literal}.',
  'yaml.not-one-of': '{path, literal} must be one of {options, literal}.',
  'yaml.not-one-of-near': '{path, literal} must be one of {options, literal}; did you mean {near, literal}?',
  'yaml.too-small': '{path, literal} must be at least {least, number}.',
  'yaml.too-large': '{path, literal} must be at most {most, number}.',
  'yaml.too-long': '{path, literal} is longer than {most, number} characters.',
  'yaml.malformed': '{path, literal} must have the form {expected, literal}.',
  'yaml.too-short':
    '{path, literal} must have at least {least, plural, one {# character} other {# characters}}.',
  'yaml.too-few': '{path, literal} must have at least {least, plural, one {# entry} other {# entries}}.',
  'yaml.too-many-entries':
    '{path, literal} may have at most {most, plural, one {# entry} other {# entries}}.',
  'yaml.bad-form': '{path, literal} does not have the form that it needs.',
  'yaml.tab': 'This line is indented with a tab; use spaces.',
  'yaml.indent':
    'The indentation of this line fits no line above it; entries of one list or group begin in the same column.',
  'yaml.twice': 'A field is given twice in the same place; keep one.',
  'yaml.unclosed': 'A quotation mark or a bracket is opened and not closed; close it on this line or before.',
  'yaml.not-text': '{path, literal} must be text; if it is a number or a date, put it in quotation marks.',
  'yaml.not-number': '{path, literal} must be a number in the digits 0–9, without quotation marks or a unit.',
  'yaml.not-flag': '{path, literal} must be true or false.',
  'yaml.not-list':
    '{path, literal} must be a list: write its entries in square brackets, or one per line after a hyphen.',
  'yaml.not-fields': '{path, literal} must be a group of fields, each with its name and a colon.',
  'yaml.alias': 'An alias (*) refers to nothing, or aliases unfold to too much; write the values themselves.',
  'yaml.several': 'The file holds several documents; keep one, without the --- between them.',
  'yaml.too-much':
    'The text has more than {most, number} characters, the most that are read; check that it is the right file.',
  'yaml.too-deep': 'The text is nested too deeply to be read; take some levels out.',
  'yaml.whole-not-list': 'The file must be a list; begin each entry with a hyphen.',
  'yaml.whole-not-fields': 'The file must consist of fields, each with its name and a colon.',
} as const;
