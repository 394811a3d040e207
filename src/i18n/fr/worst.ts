import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'Les pires pertes : {country}',
  'worst.progress': 'recherche du pire ensemble',
  'worst.no-candidates':
    'Pour ce pays ({country}), il n’y a rien à choisir parmi {over} ; prenez un autre {option}.',
  'worst.section.set': 'Le pire ensemble',
  'worst.section.curve': 'La pire perte selon le nombre de pannes',
  'worst.section.ties': 'Presque aussi graves',
  'worst.over.networks': 'réseaux nationaux',
  'worst.over.links': 'liaisons ayant une extrémité nationale',
  'worst.over.gateways': 'passerelles',
  'worst.over.foreign-suppliers': 'fournisseurs étrangers',
  'worst.loss.international': 'Perte collatérale de portée internationale',
  'worst.loss.domestic': 'Perte collatérale de portée nationale',
  'worst.loss.definition':
    'La part de portée que tous les autres perdent quand l’ensemble tombe en panne ; ce que perdent ses propres membres n’y figure pas.',
  'worst.asked':
    'Parmi {candidates} ({over}), {k, plural, one {lequel fait} other {lesquels, au nombre de #, font}} perdre le plus aux autres ?',
  'worst.proved':
    'Prouvé : aucun ensemble d’au plus {k} ne cause une perte collatérale plus grande. La recherche a calculé exactement {evaluated, plural, one {# ensemble} other {# ensembles}} ; tous les autres sont exclus par leur borne.',
  'worst.not-proved':
    'Non prouvé : le temps accordé s’est écoulé après le calcul exact de {evaluated, plural, one {# ensemble} other {# ensembles}}. Aucun ensemble d’au plus {k} ne cause une perte collatérale supérieure à {bound} ; celui-ci peut encore être le pire.',
  'worst.nothing': 'Aucun ensemble ne fait perdre quoi que ce soit aux autres.',
  'worst.whole': 'Avec ce que perdent ses propres membres ({direct}), {total} sont perdus.',
  'worst.column.k': 'Pannes au plus',
  'worst.column.set': 'Ensemble',
  'worst.column.collateral': 'Perte collatérale',
  'worst.column.bound': 'Borne',
  'worst.curve.title': 'Perte collatérale du pire ensemble',
  'worst.curve.x': 'pannes au plus',
  'worst.curve.y': 'part perdue par les autres',
  'worst.ties.explained': 'Ensembles dont la perte est inférieure de moins de {share} à la pire.',
  'worst.ties.none': 'Aucun autre ensemble n’en approche à moins de {share}.',
  'worst.ties.more': 'Il y en a d’autres ; les pires sont énumérés.',

  'defend.title': 'Défendre contre les pires pertes : {country}',
  'defend.progress': 'évaluation de nouvelles liaisons',
  'defend.nothing-to-defend':
    'Aucun ensemble parmi {over} ne fait perdre quoi que ce soit aux autres dans ce pays ({country}) ; il n’y a rien à défendre ; choisissez un autre type.',
  'defend.no-proposal':
    'Il n’y a pas de liaison à proposer pour ce pays ({country}) : chaque partenaire est déjà relié là où il aiderait ; nommez d’autres partenaires.',
  'defend.section.chosen': 'Les liaisons qui aident le plus ensemble',
  'defend.section.ranked': 'Les liaisons une à une',
  'defend.before':
    'Sans nouvelle liaison, la pire panne d’au plus {k} ({over}) fait perdre {worst} aux autres.',
  'defend.asked':
    'Parmi {asked, plural, one {# liaison possible} other {# liaisons possibles}}, {links, plural, one {la meilleure est donnée} other {les # meilleures sont données dans l’ordre où il vaut la peine de les construire : chaque ligne suppose celles du dessus en place}}.',
  'defend.ranked.explained':
    'Ce qui reste de la pire perte quand cette seule liaison est construite. « Équivalents » compte les autres partenaires qui serviraient aussi bien ; ils ne diffèrent que pour des réseaux sans transit.',
  'defend.progress.together': 'recherche de liaisons qui aident davantage ensemble',
  'defend.better': 'Un autre choix de {links} liaisons laisse moins : {worst}.',
  'defend.best.proved':
    'Prouvé : parmi les liaisons examinées, aucun autre choix de {links} ne laisse une pire perte plus petite.',
  'defend.best.open':
    'Non prouvé : un autre choix de {links} parmi les liaisons examinées laisserait peut-être une pire perte plus petite.',
  'defend.without': 'Sans nouvelle liaison',
  'defend.with': 'Avec les liaisons choisies',
  'defend.column.partner': 'Partenaire',
  'defend.column.as': 'Rôle du partenaire',
  'defend.column.worst': 'Pire perte',
  'defend.column.gain': 'Réduction',
  'defend.column.alike': 'Équivalents',
  'defend.as.provider': 'fournisseur',
  'defend.as.peer': 'pair',
  'defend.as.customer': 'client',
};
