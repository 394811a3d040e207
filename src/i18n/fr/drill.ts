import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'Exercice : du choc au rétablissement complet, {country, country}',
  'drill.nothing-hit':
    'Rien dans l’inventaire ne dépend des réseaux qui tombent dans {file, literal} ; inscrivez-les dans {table, literal} (colonnes {columns, literal}).',
  'drill.no-country':
    'On ne sait pas de quel pays il s’agit ; donnez {option, literal}, ou {field, literal} dans {file, literal}.',
  'drill.section.verdict': 'Tenons-nous, et quand sommes-nous rétablis ?',
  'drill.verdict.loss':
    'Le choc emporte {loss, share} des routes entre le pays ({country, country}) et le monde, et {cut, share} des personnes perdent le service.',
  'drill.verdict.back':
    'Avec toutes les équipes et pièces, 95 % des personnes sont de nouveau desservies après {hours, number} heures.',
  'drill.verdict.never':
    'Avec toutes les équipes et pièces, les 95 % ne sont pas atteints dans la période considérée.',
  'drill.verdict.own':
    'Par nos propres moyens, 95 % des personnes sont de nouveau desservies après {hours, number} heures.',
  'drill.verdict.own-never':
    'Par nos propres moyens, les 95 % ne sont pas atteints ; {served, share} des personnes sont desservies à la fin.',
  'drill.verdict.networks':
    'Le dernier des réseaux tombés revient dans le routage après {hours, number} heures.',
  'drill.figure.loss': 'Perte internationale au pire moment',
  'drill.chart.routes': 'Routes internationales restantes',
  'drill.chart.routes-label': 'routes entre le pays et le monde',
  'drill.section.networks': 'Retour des réseaux',
  'drill.column.network': 'Réseau',
  'drill.column.hour': 'De retour après (h)',
  'drill.column.assets': 'Équipements réparés',
  'drill.without-assets':
    '{networks, plural, one {# réseau tombé n’a} other {# réseaux tombés n’ont}} rien dans l’inventaire ; comptés comme revenus avec la dernière réparation.',
  'drill.progress': 'Routes au retour des réseaux',
};
