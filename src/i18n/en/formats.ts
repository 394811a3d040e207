export const formats = {
  'format.unrecognised':
    'The format of {file, literal} was not recognised; give one of these: {known, literal}.',
} as const;
