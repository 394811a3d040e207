import type { formats as english } from '../en/formats.ts';
import type { Translation } from '../translation.ts';

export const formats: Translation<typeof english> = {
  'format.unrecognised': 'Le format de {file} n’a pas été reconnu ; donnez l’un de ceux-ci : {known}.',
  'yaml.syntax': 'Ce n’est pas du YAML valide : {problem}.',
  'yaml.unknown-field':
    'Il n’y a pas de champ {field} ici ; supprimez-le ou consultez le schéma pour connaître les champs existants.',
  'yaml.unknown-field-near': 'Il n’y a pas de champ {field} ici ; il s’agit sans doute de {near}.',
  'yaml.missing-field': 'Le champ {path} manque.',
  'yaml.wrong-type': '{path} doit être de type {expected}.',
  'yaml.not-one-of': '{path} doit valoir l’une des options {options}.',
  'yaml.not-one-of-near': '{path} doit valoir l’une des options {options} ; il s’agit sans doute de {near}.',
  'yaml.too-small': '{path} doit être au moins égal à {least}.',
  'yaml.too-large': '{path} doit être au plus égal à {most}.',
  'yaml.malformed': '{path} n’a pas la forme {expected}.',
  'csv.syntax': 'Ce n’est pas du CSV valide : {problem}.',
};
