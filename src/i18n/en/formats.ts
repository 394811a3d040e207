export const formats = {
  'format.unrecognised':
    'The format of {file, literal} was not recognised; give one of these: {known, literal}.',
  'yaml.syntax': 'This is not valid YAML: {problem, literal}.',
  'yaml.unknown-field':
    '{field, literal} is not a field here; remove it, or see the schema for the fields that exist.',
  'yaml.unknown-field-near': '{field, literal} is not a field here; did you mean {near, literal}?',
  'yaml.missing-field': 'The field {path, literal} is missing.',
  'yaml.wrong-type': '{path, literal} must be of type {expected, literal}.',
  'yaml.not-one-of': '{path, literal} must be one of {options, literal}.',
  'yaml.not-one-of-near': '{path, literal} must be one of {options, literal}; did you mean {near, literal}?',
  'yaml.too-small': '{path, literal} must be at least {least, number}.',
  'yaml.too-large': '{path, literal} must be at most {most, number}.',
  'yaml.malformed': '{path, literal} must have the form {expected, literal}.',
  'csv.syntax': 'This is not valid CSV: {problem, literal}.',
} as const;
