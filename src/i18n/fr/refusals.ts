import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals: Translation<typeof english> = {
  'folder.taken': 'Le dossier {folder} n’est pas vide ; indiquez-en un nouveau avec {option}.',
  'folder.file-in-the-way':
    'Un fichier occupe la place du dossier {folder} ; indiquez un autre dossier avec {option}.',
  'file.not-found': 'Le fichier {file} n’existe pas ; vérifiez le chemin.',
  'file.unreadable': 'Le fichier {file} ne peut pas être lu ({reason}) ; vérifiez ses droits d’accès.',
  'file.unwritable':
    'Impossible d’écrire dans {file} ({reason}) ; choisissez un autre emplacement avec {option}.',
  'file.no-space':
    'Il n’y a plus de place pour écrire {file} ; libérez-en ou choisissez un autre disque. Aucun fichier incomplet n’a été laissé.',
  'file.too-big':
    '{file} dépasse la taille maximale permise ici ; relevez la limite ({limit}) ou choisissez un autre disque. Aucun fichier incomplet n’a été laissé.',
  'output-failed.no-space':
    'Il n’y a plus de place pour la sortie, qui est incomplète ; libérez-en ou dirigez-la vers un autre disque.',
  'output-failed.unwritable':
    'Impossible d’écrire la sortie ({reason}), qui est incomplète ; dirigez-la vers un autre emplacement.',
  'work.cancelled': 'Arrêté à votre demande ; aucun fichier incomplet n’a été laissé.',
  'usage.unknown-language': '{language} n’est pas une langue de Muruna ; choisissez parmi {known}.',
  'usage.unknown-country':
    '{country} n’est pas un code de pays ; donnez deux lettres (ISO 3166-1), par exemple {example}.',
  'usage.bad-asn':
    '{asn} n’est pas un numéro d’AS ; donnez un entier de 1 à 4294967295, précédé ou non de AS.',
  'usage.bad-number': '{value} ne convient pas pour {option} ; donnez un nombre de {from} à {to}.',
  'usage.small-number': '{value} ne convient pas pour {option} ; donnez un nombre d’au moins {from}.',
  'usage.output-conflict':
    '{one} et {other} écriraient tous deux à l’écran ; indiquez un fichier pour l’un d’eux.',
  'usage.either': 'Donnez soit {one}, soit {other}, mais pas les deux.',
  'usage.out-needs-format':
    '{option} n’indique ni un fichier avec une extension comme .pdf, ni un dossier pour des formats demandés ; ajoutez un format, par exemple {example}.',
  'usage.out-is-one-file':
    '{file} est un seul fichier, dans un autre format que {option} ; indiquez un dossier avec {out}, ou un fichier propre à {option}.',
  'result.of-another-command': '{file} est un résultat de {given} ; donnez-en un de {known}.',
};
