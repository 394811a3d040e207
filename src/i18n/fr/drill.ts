import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'Exercice : de la panne au rétablissement complet en {country}',
  'drill.nothing-hit':
    'L’inventaire ne contient aucun équipement des réseaux qui tombent en panne dans {file} ({networks}) ; inscrivez-les dans {table} (colonnes {columns}), ou créez un exemple qui les contient : {command}.',
  'drill.no-country': 'Le pays n’est pas connu ; donnez {option}, ou {field} dans {file}.',
  'drill.section.verdict': 'Pouvons-nous résister, et quand le service revient-il ?',
  'drill.verdict.loss':
    'La panne supprime {loss} des routes entre {country} et le monde, et {cut} de la population perd le service.',
  'drill.verdict.back':
    'Avec toutes les équipes et toutes les pièces, 95 % de la population a de nouveau le service après {hours} heures.',
  'drill.verdict.never':
    'Avec toutes les équipes et toutes les pièces, 95 % de la population ne retrouve pas le service dans l’horizon de planification.',
  'drill.verdict.own':
    'Avec les seuls moyens du pays, 95 % de la population a de nouveau le service après {hours} heures.',
  'drill.verdict.own-never':
    'Avec les seuls moyens du pays, les 95 % ne sont pas atteints : {served} de la population a le service à la fin.',
  'drill.verdict.networks':
    'Le dernier des réseaux en panne est de retour dans le routage après {hours} heures.',
  'drill.figure.loss': 'Perte internationale au pire moment',
  'drill.chart.routes': 'Routes internationales restantes',
  'drill.chart.routes-label': 'routes entre le pays et le monde',
  'drill.section.networks': 'Retour des réseaux',
  'drill.column.network': 'Réseau',
  'drill.column.hour': 'De retour après (h)',
  'drill.column.assets': 'Équipements réparés',
  'drill.without-assets':
    '{networks, plural, one {# réseau en panne n’a aucun équipement dans l’inventaire ; il compte comme revenu} other {# réseaux en panne n’ont aucun équipement dans l’inventaire ; ils comptent comme revenus}} à la fin de la dernière réparation.',
  'drill.progress': 'Calcul des routes à mesure que les réseaux reviennent',
};
