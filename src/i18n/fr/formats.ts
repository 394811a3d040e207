import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'Le format de {file} n’a pas été reconnu ; donnez l’un de ceux-ci : {known}.',
};
