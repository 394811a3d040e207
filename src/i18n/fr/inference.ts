import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'Relations déduites des chemins observés',
  'inference.as-set':
    'Entrées de table dont le chemin contient un ensemble non ordonné de réseaux : {entries} ; en fin de chemin l’ensemble a été coupé, ailleurs le chemin a été écarté.',
  'inference.reserved-asn':
    'Entrées de table dont le chemin cite un numéro d’AS réservé : {entries} ; ces chemins ont été écartés.',
  'inference.loop':
    'Entrées de table dont le chemin passe deux fois par un même réseau : {entries} ; ces chemins ont été écartés.',
  'inference.empty': 'Entrées de table sans chemin : {entries}.',
  'inference.prepending':
    'Entrées de table où un réseau répète son propre numéro : {entries} ; les répétitions comptent pour une.',
  'inference.poisoned':
    'Entrées de table dont le chemin quitte les réseaux du sommet puis y revient : {entries}, chemins distincts : {paths} ; écartés comme fuites ou falsifications.',
};
