import type { restoreReasons as english } from '../en/restore-reasons.ts';
import type { Translation } from '../translation.ts';

export const restoreReasons: Translation<typeof english> = {
  'restore.why.keeps':
    'maintient {people, plural, one {# personne connectée} other {# personnes connectées}} ({region}) quand les batteries s’épuisent à l’heure {hour}',
  'restore.why.capacity':
    'permet aux liaisons de desservir {people, plural, one {# personne} other {# personnes}} de plus',
  'restore.why.needed': 'd’autres réparations en dépendent : {assets, list}',
  'restore.why.blocked': 'ne reconnecte personne tant que {asset} est hors service',
  'restore.why.unreached':
    'ne reconnecte personne, car aucun cœur de réseau ni aucune passerelle n’est accessible par là',
  'restore.why.nobody': 'ne reconnecte personne, car aucune population n’est indiquée sur place ni au-delà',
  'restore.reason.part-ran-out':
    '{part, literal} est épuisé : d’autres réparations de ce plan utilisent {units, plural, one {la seule unité qui arrive à temps} other {les # unités qui arrivent à temps}}',
  'restore.reason.needs-left': 'dépend de {asset, name}, que ce plan laisse sans réparation',
  'restore.reason.no-time-left':
    'ses équipes sont prises par d’autres réparations jusqu’à la fin de l’horizon de planification',
  'restore.figure.left':
    '{left, plural, one {# réparation n’est pas faite} other {# réparations ne sont pas faites}}',
  'restore.figure.last-done': 'la dernière réparation faite par ce plan se termine à l’heure {hour, number}',
  'restore.figure.no-people': 'aucune population n’est indiquée',
  'restore.unconnected':
    'Même sans dégâts, aucun cœur de réseau ni aucune passerelle n’est accessible depuis {sites} ; {people, plural, one {# personne n’y compte} other {# personnes n’y comptent}} dans aucun de ces chiffres.',
  'restore.reaches-no-core':
    'Même sans dégâts, aucun cœur de réseau n’est accessible depuis {sites} ; le service national de {people, plural, one {# personne} other {# personnes}} n’y compte dans aucun de ces chiffres.',
  'restore.reaches-no-gateway':
    'Même sans dégâts, aucune passerelle n’est accessible depuis {sites} ; le service international de {people, plural, one {# personne} other {# personnes}} n’y compte dans aucun de ces chiffres.',
  'restore.more-sites': '{sites, plural, one {# autre site} other {# autres sites}}',
  'restore.no-crews': 'L’inventaire n’a aucune équipe : rien ne peut être réparé.',
  'restore.no-people': 'Aucun site desservi n’a de population : tous les chiffres de population sont nuls.',
  'restore.rules.note':
    'Le plus proche d’abord : une équipe libre va à la réparation la plus proche qu’elle sait faire. Le plus grand d’abord : les réparations dans l’ordre de la population concernée, services critiques compris ; une alimentation électrique compte tous les sites qu’elle alimente, une liaison ses deux extrémités.',
  'restore.event.road': 'Départ de {from, text} à {departs, literal}, arrivée à {arrives, literal}.',
  'restore.event.part':
    '{quantity, number} × {part, literal} depuis {place, name}, sur place à {arrives, literal}.',
  'restore.event.part-there':
    '{quantity, number} × {part, literal}, déjà en route, sur place à {arrives, literal}.',
  'restore.event.position': 'la position actuelle',
  'book.hours-without-offset':
    'L’événement {id} donne l’heure de {meetings, plural, one {# réunion} other {# réunions}} sans décalage UTC : les agendas ne peuvent donc pas la situer ; ajoutez {field}, par exemple +04:00.',
  'damage.began-later':
    'L’état est celui de {at}, mais le plan est censé commencer plus tard, à {began} ; corrigez l’un des deux.',
  'damage.plan-differs':
    'Le plan {file} n’a pas été établi pour cet inventaire et ces dégâts : {asset} se terminerait à une autre heure ; indiquez les fichiers d’origine ou établissez un nouveau plan.',
  'inventory.no-crews':
    'L’inventaire n’a aucune équipe : aucune réparation ne pourrait être faite ; ajoutez-en au moins une.',
  'inventory.no-people':
    'Aucun site n’a de population : personne ne compterait comme desservi ; remplissez la colonne {column, literal}.',
};
