import type { restore as english } from '../en/restore.ts';
import type { Translation } from '../translation.ts';

export const restore: Translation<typeof english> = {
  'restore.title': 'Plan de rétablissement',
  'restore.title-of': 'Plan de rétablissement : {title, name}',
  'restore.subtitle':
    '{repairs, plural, one {# réparation} other {# réparations}}, {crews, plural, one {# équipe} other {# équipes}}, à partir du {at, literal}',
  'restore.synthetic': 'L’inventaire dit de lui-même : {note, name}',
  'restore.progress.planning': 'Planification',
  'restore.section.summary': 'À quoi s’attendre',
  'restore.section.recovery': 'Rétablissement',
  'restore.section.crews': 'Qui fait quoi, et quand',
  'restore.section.jobs': 'L’ordre des travaux, et pourquoi',
  'restore.section.helps': 'Ce qui aiderait le plus',
  'restore.section.left': 'Ce qui ne peut pas être fait',
  'restore.section.local': 'Par nos propres moyens',
  'restore.figure.lost': 'Heures-personnes sans service que l’ordre des travaux peut éviter',
  'restore.figure.lost.definition':
    'Heures-personnes (services critiques pondérés) sans service, au-delà de ce qu’aucun ordre des travaux ne pourrait rendre.',
  'restore.figure.bound': 'Aucun plan ne peut faire mieux que',
  'restore.figure.gap': 'Au plus à cette distance du meilleur plan possible',
  'restore.figure.proved': 'Prouvé : c’est le meilleur plan possible',
  'restore.figure.now': 'Desservis au départ',
  'restore.figure.to95': 'Jusqu’à 95 % de nouveau desservis',
  'restore.figure.last': 'Jusqu’à la dernière réparation',
  'restore.figure.never': 'pas dans la période considérée',
  'restore.stopped': 'La planification a été arrêtée avant la fin ; voici le meilleur plan trouvé jusque-là.',
  'restore.local-only':
    'Planifié avec les pièces présentes dans le pays ; celles de l’étranger sont laissées de côté.',
  'restore.chart.recovery': 'Personnes desservies',
  'restore.chart.hours': 'Heures depuis le début',
  'restore.damage-or-replan':
    'Donnez soit {one, literal}, soit {other, literal} : ce qui est endommagé, ou l’état en cours de plan.',
  'damage.after-needs-before':
    'Avec {one, literal}, nommez après {other, literal} les dommages pour lesquels le plan a été fait.',
  'restore.chart.clock': 'Heure locale ({zone, literal})',
  'restore.chart.recovery-cut': 'Personnes desservies (l’axe ne commence pas à 0)',
  'restore.chart.plan': 'ce plan',
  'restore.chart.nothing': 'rien n’est fait',
  'restore.chart.nearest': 'le plus proche d’abord',
  'restore.chart.biggest': 'le plus gros d’abord',
  'restore.chart.local': 'pièces locales seules',
  'restore.chart.crews': 'Travail des équipes',
  'restore.rules.caption': 'Face à des règles simples',
  'restore.job': 'de {start, number} à {finish, number} h, {asset, literal}, {crews, literal} : {why, text}.',
  'restore.column.rule': 'Ordre des travaux',
  'restore.column.lost': 'Heures-personnes perdues',
  'restore.column.to95': '95 % après (h)',
  'restore.column.asset': 'Équipement',
  'restore.column.help': 'En plus',
  'restore.column.gain': 'Heures-personnes gagnées',
  'restore.column.reason': 'Raison',
  'restore.why.reconnects':
    'reconnecte {people, plural, one {# personne} other {# personnes}} : {region, name}',
  'restore.why.reconnects-elsewhere':
    'reconnecte {people, plural, one {# personne} other {# personnes}}, surtout : {region, name}',
  'restore.why.reconnects-sites': 'reconnecte {sites, plural, one {# site} other {# sites}}',
  'restore.why.and-critical': '{effect, text}, avec {services, list}',
  'restore.why.prepares':
    'rend, avec d’autres réparations, le service à {people, plural, one {# personne} other {# personnes}} ({region, name}) à l’heure {hour, number}',
  'restore.why.redundancy': 'rétablit un second chemin ; personne n’attend cette réparation seule',
  'restore.why.waits-part': '{effect, text} ; attend {part, literal}, sur place à l’heure {hour, number}',
  'restore.why.waits-access': '{effect, text} ; inaccessible avant l’heure {hour, number}',
  'restore.why.waits-need': '{effect, text} ; attend la fin de {asset, literal} à l’heure {hour, number}',
  'restore.why.waits-crew': '{effect, text} ; attend {crew, literal}, sur place à l’heure {hour, number}',
  'restore.why.in-hand': '{effect, text} ; l’équipe y travaille déjà',
  'restore.help.crew': 'une équipe comme {crew, literal} ({skills, literal}) à la même base',
  'restore.help.part': 'un {part, literal} à {depot, literal}, tout de suite',
  'restore.help.shift': 'l’équipe {crew, literal} jour et nuit',
  'restore.helps.none': 'Aucun gain trouvé avec une équipe, une pièce ou une relève de plus.',
  'restore.helps.note':
    'Chaque cas a été replanifié ; le gain est ce que le plan alors trouvé épargne, donc au moins autant.',
  'restore.local.text':
    'Avec les seules pièces présentes dans le pays, {served, share} des personnes sont desservies à la fin et {left, plural, one {# réparation doit} other {# réparations doivent}} attendre des pièces de l’étranger.',
  'restore.local.to95': '95 % sont desservis après {hours, number} heures.',
  'restore.local.never': 'Les 95 % ne sont pas atteints ainsi.',
  'restore.ranges':
    'Si les réparations durent entre leur temps le plus court et le plus long, la perte est comprise entre {low, number} et {high, number} heures-personnes huit fois sur dix.',
  'restore.ranges.to95': '95 % sont alors desservis après {low, number} à {high, number} heures.',
  'restore.reason.no-rule':
    'l’inventaire n’a pas de règle pour ce genre de réparation ; ajoutez-en une dans {file, literal}',
  'restore.reason.no-crew-with-skill': 'aucune équipe n’a la compétence {skill, literal}',
  'restore.reason.too-few-crews': 'il faut {needed, number} équipes à la fois, et moins ont les compétences',
  'restore.reason.part-not-stocked':
    '{needed, plural, one {# unité} other {# unités}} de {part, literal} à fournir, {stocked, number} en stock ou en commande',
  'restore.reason.part-too-late': '{part, literal} n’arrive pas dans la période considérée',
  'restore.reason.shifts-never-meet': 'les horaires des équipes nécessaires ne se recoupent jamais',
  'restore.reason.beyond-horizon': 'impossible dans la période considérée',
  'restore.reason.needs-infeasible': 'dépend de {asset, literal}, qui ne peut pas être réparé',
  'restore.reason.part-ran-out': '{part, literal} est épuisé : il est allé là où il rend le plus',
  'restore.moved': 'Retirées de leur travail en cours, parce que cela paie : {crews, list}.',
  'restore.kept': 'Chaque équipe poursuit son travail en cours.',
  'restore.parameter.objective': 'Objectif',
  'restore.objective.people': 'personnes desservies',
  'restore.objective.critical': 'services critiques d’abord',
  'restore.objective.capacity': 'personnes desservies dans la limite de la capacité des liaisons',
  'restore.parameter.moves': 'Essais de la recherche',
  'restore.parameter.steps': 'Étapes de la borne',
  'restore.effort':
    'Premier plan après {first, number} ms ; {moves, number} plans essayés, {steps, number} bornes.',
  'restore.no-such-plan':
    '{file, literal} n’est pas un résultat de {command, literal} ; faites-en un avec l’option {option, literal}.',
};
