export const formats = {
  'format.unrecognised':
    'The format of {file, literal} was not recognised; give one of these: {known, literal}.',
  'yaml.syntax': 'This is not valid YAML: {problem, literal}.',
  'yaml.unknown-field':
    'There is no field {field, literal} here; remove it or see the schema for the fields there are.',
  'yaml.unknown-field-near': 'There is no field {field, literal} here; {near, literal} was probably meant.',
  'yaml.missing-field': 'The field {path, literal} is missing.',
  'yaml.wrong-type': '{path, literal} must be of type {expected, literal}.',
  'yaml.not-one-of': '{path, literal} must be one of {options, literal}.',
  'yaml.not-one-of-near':
    '{path, literal} must be one of {options, literal}; {near, literal} was probably meant.',
  'yaml.too-small': '{path, literal} must be at least {least, number}.',
  'yaml.too-large': '{path, literal} must be at most {most, number}.',
  'yaml.malformed': '{path, literal} does not have the form {expected, literal}.',
  'csv.syntax': 'This is not valid CSV: {problem, literal}.',
} as const;
