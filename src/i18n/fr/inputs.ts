import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'La décompression {format} demande {needed} Mo de mémoire ; {allowed} Mo au plus sont utilisés.',
  'compression.bomb':
    'Le contenu dépasse {times} fois la taille du fichier ; le reste n’a pas été décompressé.',
  'file.compression-memory':
    'La décompression de {file} demande {needed} Mo de mémoire, et Muruna en utilise {allowed} Mo au plus ; recompressez-le avec une fenêtre plus petite (zstd sans --long).',
  'file.bomb':
    '{file} se décompresse à plus de {times} fois sa taille, ce que ne fait aucune table de routes ou de réseaux ; vérifiez sa provenance.',
  'file.too-large':
    'Le contenu de {file} dépasse {most} Mo, le maximum lu ici ; fournissez un fichier plus petit.',
  'bgp.add-path-unlabelled':
    'Une liste de préfixes porte des identifiants de chemin que son enregistrement n’annonce pas ; ils ont été lus comme tels.',
  'mrt.peer-without-as':
    '{peers, plural, one {# pair de la table des pairs n’a} other {# pairs de la table des pairs n’ont}} pas de numéro d’AS ; il n’est pas connu.',
};
