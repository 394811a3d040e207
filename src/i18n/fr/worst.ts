import type { worst as english } from '../en/worst.ts';
import type { Translation } from '../translation.ts';

export const worst: Translation<typeof english> = {
  'worst.title': 'Pires pertes de {country}',
  'worst.progress': 'recherche du pire ensemble',
  'worst.no-candidates':
    '{country} n’a rien de type {over} dont la panne puisse toucher les autres (un réseau sans clients ne le peut pas) ; choisissez une autre valeur de {option}.',
  'worst.section.set': 'Pire ensemble',
  'worst.section.curve': 'Pire perte selon le nombre de pannes',
  'worst.section.ties': 'Presque aussi graves',
  'worst.over.networks': 'réseaux nationaux',
  'worst.over.links': 'liaisons ayant une extrémité nationale',
  'worst.over.gateways': 'passerelles',
  'worst.over.foreign-suppliers': 'fournisseurs étrangers',
  'worst.loss.international': 'Perte collatérale internationale',
  'worst.loss.domestic': 'Perte collatérale intérieure',
  'worst.loss.definition':
    'Part de la connectivité que perdent tous les autres quand l’ensemble tombe en panne, sans ce que perdent ses propres membres.',
  'worst.asked':
    'La panne d’au plus {k, plural, one {un candidat} other {# candidats}} sur {candidates} ({over}) qui coûte le plus aux autres :',
  'worst.proved':
    'Prouvé : aucun ensemble d’au plus {k, plural, one {un candidat} other {# candidats}} ne cause une perte collatérale plus grande. La recherche a calculé exactement {evaluated, plural, one {# ensemble} other {# ensembles}} ; des bornes ont exclu tous les autres.',
  'worst.not-proved':
    'Non prouvé : la recherche a atteint la limite de temps après le calcul exact de {evaluated, plural, one {# ensemble} other {# ensembles}}. Aucun ensemble d’au plus {k, plural, one {un candidat} other {# candidats}} ne cause une perte collatérale supérieure à {bound} ; celui-ci est peut-être tout de même le pire.',
  'worst.nothing': 'Aucun ensemble ne coûte quoi que ce soit aux autres.',
  'worst.whole': 'Avec ce que perdent ses propres membres ({direct}), la perte totale est de {total}.',
  'worst.column.k': 'Nombre maximal de pannes',
  'worst.column.set': 'Ensemble',
  'worst.column.collateral': 'Perte collatérale',
  'worst.column.bound': 'Borne',
  'worst.curve.title': 'Perte collatérale du pire ensemble',
  'worst.curve.x': 'nombre maximal de pannes',
  'worst.curve.y': 'part perdue par les autres',
  'worst.ties.explained':
    'Ensembles dont la perte est inférieure de moins de {share} à celle du pire ensemble.',
  'worst.ties.none': 'Aucun autre ensemble n’approche le pire à moins de {share}.',
  'worst.ties.more': 'Il y a d’autres ensembles de ce genre ; les pires sont listés.',

  'defend.title': 'Défense contre les pires pertes en {country}',
  'defend.progress': 'évaluation de nouvelles liaisons',
  'defend.nothing-to-defend':
    'Aucune panne parmi {over} ne coûte quoi que ce soit aux autres en {country} : il n’y a rien à défendre ; choisissez un autre type.',
  'defend.no-proposal':
    'Aucune liaison à proposer en {country} : chaque partenaire est déjà relié là où il aiderait ; indiquez d’autres partenaires.',
  'defend.section.chosen': 'Liaisons qui aident le plus ensemble',
  'defend.section.ranked': 'Liaisons une à une',
  'defend.figure': 'Pire perte avec les nouvelles liaisons',
  'defend.before':
    'Sans nouvelle liaison, la pire panne d’au plus {k, plural, one {un candidat} other {# candidats}} ({over}) coûte {worst} aux autres.',
  'defend.asked':
    '{links, plural, one {La meilleure liaison} other {Les # meilleures liaisons}} sur {asked, plural, one {# possible} other {# possibles}}, dans l’ordre de construction : chaque ligne suppose que celles du dessus sont en place.',
  'defend.ranked.explained':
    'La pire perte qui reste quand cette seule liaison est construite. « Équivalents » compte les autres partenaires qui aideraient autant ; ils diffèrent au plus par des réseaux sans transit.',
  'defend.progress.together': 'recherche de liaisons qui aident davantage ensemble',
  'defend.better':
    'Un autre choix de {links, plural, one {# liaison} other {# liaisons}} laisse une perte plus petite : {worst}.',
  'defend.best.proved':
    '{links, plural, one {Prouvé : aucune autre de ces liaisons ne laisse} other {Prouvé : aucun autre choix de # de ces liaisons ne laisse}} une pire perte plus petite.',
  'defend.best.open':
    '{links, plural, one {Non prouvé : une autre de ces liaisons laisse peut-être} other {Non prouvé : un autre choix de # de ces liaisons laisse peut-être}} une pire perte plus petite.',
  'defend.without': 'Sans nouvelle liaison',
  'defend.with': 'Avec les liaisons choisies',
  'defend.column.partner': 'Partenaire',
  'defend.column.as': 'Rôle du partenaire',
  'defend.column.worst': 'Pire perte',
  'defend.column.gain': 'Gain',
  'defend.column.alike': 'Équivalents',
  'defend.as.provider': 'fournisseur',
  'defend.as.peer': 'pair',
  'defend.as.customer': 'client',
};
