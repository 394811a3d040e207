import type { restore as english } from '../en/restore.ts';
import type { Translation } from '../translation.ts';

export const restore: Translation<typeof english> = {
  'restore.title': 'Plan de rétablissement',
  'restore.title-of': 'Plan de rétablissement : {title, name}',
  'restore.subtitle':
    '{repairs, plural, one {# réparation} other {# réparations}}, {crews, plural, one {# équipe} other {# équipes}}, à partir du {at, date} ({zone, literal})',
  'restore.synthetic': 'Note de l’inventaire : {note}',
  'restore.progress.planning': 'Planification',
  'restore.section.summary': 'À quoi s’attendre',
  'restore.section.recovery': 'Rétablissement',
  'restore.section.crews': 'Qui fait quoi, et quand',
  'restore.section.jobs': 'Ordre des travaux et raisons',
  'restore.section.helps': 'Ce qui aiderait le plus',
  'restore.section.left': 'Réparations impossibles',
  'restore.section.local': 'Avec les seuls moyens du pays',
  'restore.figure.lost': 'Personnes-heures évitables',
  'restore.figure.lost.definition':
    'Personnes-heures sans service (services critiques pondérés) au-delà de celles qu’aucun ordre des travaux ne pourrait éviter.',
  'restore.figure.bound': 'Borne inférieure pour tout plan',
  'restore.figure.gap': 'Écart maximal à l’optimum',
  'restore.figure.proved': 'Il est prouvé que ce plan est le meilleur possible.',
  'restore.figure.now': 'Personnes desservies au départ',
  'restore.figure.to95': 'Service rétabli pour 95 % après',
  'restore.figure.last': 'Dernière réparation achevée après',
  'restore.figure.never': 'pas dans l’horizon de planification',
  'restore.stopped': 'La planification a été arrêtée avant la fin ; voici le meilleur plan trouvé jusque-là.',
  'restore.local-only':
    'Planifié avec les seules pièces présentes dans le pays ; celles de l’étranger sont laissées de côté.',
  'restore.chart.recovery': 'Personnes desservies',
  'restore.chart.hours': 'Heures depuis le début',
  'restore.damage-or-replan':
    'Donnez soit {one} (ce qui est endommagé), soit {other} (l’état en cours de plan).',
  'damage.after-needs-before':
    '{one} demande {other}, le fichier de dégâts pour lequel le plan a été établi.',
  'restore.chart.clock': 'Heure locale ({zone, literal})',
  'restore.chart.recovery-cut': 'Personnes desservies (l’axe ne commence pas à 0)',
  'restore.chart.plan': 'ce plan',
  'restore.chart.nothing': 'aucune réparation',
  'restore.chart.nearest': 'le plus proche d’abord',
  'restore.chart.biggest': 'le plus grand d’abord',
  'restore.chart.local': 'pièces du pays seulement',
  'restore.chart.crews': 'Calendrier des équipes',
  'restore.rules.caption': 'Comparaison avec des règles simples',
  'restore.job': 'de {start, number} à {finish, number} h, {asset, name}, {crews, list} : {why, text}.',
  'restore.column.rule': 'Ordre des travaux',
  'restore.column.lost': 'Personnes-heures perdues',
  'restore.column.to95': '95 % après (h)',
  'restore.column.asset': 'Équipement',
  'restore.column.help': 'Ajout',
  'restore.column.gain': 'Personnes-heures épargnées',
  'restore.column.reason': 'Raison',
  'restore.why.reconnects': 'reconnecte {people, plural, one {# personne} other {# personnes}} ({region})',
  'restore.why.reconnects-elsewhere':
    'reconnecte {people, plural, one {# personne} other {# personnes}}, surtout à {region}',
  'restore.why.reconnects-sites': 'reconnecte {sites, plural, one {# site} other {# sites}}',
  'restore.why.and-critical': '{effect, text}, avec {services, list}',
  'restore.why.prepares':
    'rend, avec d’autres réparations, le service à {people, plural, one {# personne} other {# personnes}} ({region, name}) à l’heure {hour, number}',
  'restore.why.redundancy': 'rétablit un chemin de secours ; personne ne dépend de lui seul',
  'restore.why.waits-part': '{effect, text} ; attend {part, literal}, sur place à l’heure {hour, number}',
  'restore.why.waits-access': '{effect, text} ; inaccessible avant l’heure {hour, number}',
  'restore.why.waits-pin': '{effect, text} ; début fixé à l’heure {hour, number}',
  'restore.pin.late': 'fin à l’heure {hour, number}',
  'restore.pin.late-crew':
    '{late, text} ; ses équipes sont à un autre travail ou en route jusqu’à l’heure {hour, number}',
  'restore.pin.broken': '{asset, name} n’est pas comme fixé : {reason, text}.',
  'restore.pins.kept': '{count, plural, one {# travail est comme fixé} other {# travaux sont comme fixés}}.',
  'restore.pins.none-keeps': 'Aucun plan ne respecte tout ce qui est fixé.',
  'restore.pins.not-found': 'Aucun plan trouvé ne respecte tout ce qui est fixé.',
  'restore.pin.unreadable':
    '{value, literal} ne dit pas ce qu’il faut fixer ; écrivez un actif, ses équipes et ses heures, par exemple {example, literal}.',
  'restore.pin.not-planned':
    'Le plan présent n’a pas de travail pour {asset, literal} ; indiquez ses équipes ou ses heures, ou donnez le plan.',
  'restore.why.waits-need': '{effect} ; attend la réparation de {asset}, achevée à l’heure {hour}',
  'restore.why.waits-crew': '{effect, text} ; attend {crew, name}, sur place à l’heure {hour, number}',
  'restore.why.in-hand': '{effect, text} ; l’équipe y travaille déjà',
  'restore.help.crew': 'une équipe comme {crew, name} ({skills, literal}) à la même base',
  'restore.help.part': 'une unité de plus de {part} à {depot}, tout de suite',
  'restore.help.shift': 'l’équipe {crew, name} jour et nuit',
  'restore.helps.none':
    'Aucune équipe, pièce ou relève supplémentaire n’améliorerait le plan, d’après la recherche.',
  'restore.helps.note':
    'Le plan a été recalculé dans chaque cas ; le gain est ce que ce nouveau plan épargne, donc une valeur minimale.',
  'restore.local.text':
    'Avec les seules pièces présentes dans le pays, {served} de la population est desservie à la fin et {left, plural, one {# réparation doit} other {# réparations doivent}} attendre des pièces de l’étranger.',
  'restore.local.to95': '95 % de la population est desservie après {hours} heures.',
  'restore.local.never': 'Les 95 % ne sont pas atteints.',
  'restore.ranges':
    'Le plan et ses chiffres valent pour les durées de réparation probables. Si chaque réparation dure entre son temps le plus court et son temps le plus long, la perte médiane des cas simulés est de {median} personnes-heures ; elle est comprise entre {low} et {high} dans 80 % d’entre eux.',
  'restore.ranges.to95':
    '95 % de la population est alors desservie après {median} heures en médiane, et après {low} à {high} heures dans 80 % des cas.',
  'restore.reason.no-rule':
    'l’inventaire n’a pas de règle pour ce type de réparation ; ajoutez-en une dans {file}',
  'restore.reason.no-crew-with-skill': 'aucune équipe n’a la compétence {skill, literal}',
  'restore.reason.pinned-crews-unfit':
    'les équipes fixées ne sont pas en nombre voulu, ou il leur manque une compétence',
  'restore.reason.too-few-crews': 'il faut {needed} équipes à la fois, et moins ont les compétences requises',
  'restore.reason.part-not-stocked':
    'il faut {needed, plural, one {# unité} other {# unités}} de {part}, et il y en a {stocked} en stock ou en commande',
  'restore.reason.part-too-late': '{part} n’arrive pas dans l’horizon de planification',
  'restore.reason.shifts-never-meet': 'les horaires des équipes nécessaires ne se recoupent jamais',
  'restore.reason.beyond-horizon': 'impossible dans l’horizon de planification',
  'restore.reason.needs-infeasible': 'dépend de {asset, name}, qui ne peut pas être réparé',
  'restore.moved': 'Équipes retirées de leur travail en cours, parce que le plan y gagne : {crews}.',
  'restore.kept': 'Chaque équipe poursuit son travail en cours.',
  'restore.parameter.objective': 'Objectif',
  'restore.objective.people': 'personnes desservies',
  'restore.objective.critical': 'services critiques d’abord',
  'restore.objective.capacity': 'personnes desservies dans la limite de la capacité des liaisons',
  'restore.parameter.moves': 'Essais de la recherche',
  'restore.parameter.steps': 'Étapes de la borne',
  'restore.no-such-plan':
    '{file, literal} n’est pas un résultat de {command, literal} ; faites-en un avec l’option {option, literal}.',
};
