import type { sitrep as english } from '../en/sitrep.ts';
import type { Translation } from '../translation.ts';

/** How services stand at an hour of a crisis, for people who decide and people who publish. */
export const sitrep: Translation<typeof english> = {
  'sitrep.title': 'Situation : {country}, ce qui marche et ce qui ne marche pas',
  'sitrep.subtitle': '{date, date}. {situation}',
  'sitrep.public':
    'Version publique : les nombres de 1 à 4 sont masqués, ainsi que ceux dont ils se déduiraient. Aucun service n’est nommé.',
  'sitrep.situation.withdrawal': 'Des fournisseurs se retirent ; aucune liaison ne tombe',
  'sitrep.situation.damage': 'Des sites sont endommagés ; aucune liaison vers l’étranger ne tombe',
  'sitrep.section.overview': 'Ce qui marche',
  'sitrep.section.regions': 'Par région',
  'sitrep.section.services': 'Ce qui ne marche pas, le plus urgent d’abord',
  'sitrep.hidden': 'masqué',
  'sitrep.all': 'Tous les services',
  'sitrep.no-region': 'région inconnue',
  'sitrep.all-work': 'Tous les services marchent.',
  'sitrep.state.works': 'Marche',
  'sitrep.state.degraded': 'Dégradé',
  'sitrep.state.down': 'En panne',
  'sitrep.state.unknown': 'Inconnu',
  'sitrep.nothing': '–',
  'sitrep.longer': 'plus longtemps',
  'sitrep.just-now': 'à l’instant',
  'sitrep.figure.total': 'Services comptés',
  'sitrep.figure.works': 'Services qui marchent',
  'sitrep.figure.degraded': 'Services dégradés',
  'sitrep.figure.down': 'Services en panne',
  'sitrep.figure.unknown': 'Services dont on ne sait rien',
  'sitrep.figure.people.down': 'Personnes qui en sont privées',
  'sitrep.figure.people.unknown': 'Personnes pour qui on ne sait pas',
  'sitrep.column.kind': 'Type',
  'sitrep.column.region': 'Région concernée',
  'sitrep.column.services': 'Nombre',
  'sitrep.column.people': 'Privés',
  'sitrep.column.since': 'Depuis',
  'sitrep.column.back': 'Retour dans',
  'sitrep.column.state': 'État',
  'sitrep.column.without': 'Part des personnes privées',
  'sitrep.ground.site': 'du site : il est sans service',
  'sitrep.method':
    'L’heure 0 est le {start, date}. Un service est en panne si plus de la moitié de ses utilisateurs ne l’ont certainement pas ; il marche si 95 sur 100 l’ont certainement en entier ; il est inconnu si on ne sait pas pour plus de la moitié ; sinon il est dégradé. Ce qui ne marche que tant que les résolveurs gardent d’anciennes réponses compte comme inconnu.',
  'sitrep.method.people':
    '{share, share} des services indiquent leurs utilisateurs. Une personne qui en utilise deux compte deux fois.',
  'sitrep.method.no-plan': 'Sans plan de réparation, rien ne dit quand le retour est prévu.',
  'sitrep.method.plan':
    'Le retour prévu vient du plan de réparation {file} du {at, date}. Un service revient avec son site s’il marche alors.',
  'sitrep.method.sites':
    'Dans ce plan, {sites, plural, one {# site est} many {# de sites sont} other {# sites sont}} sans service pendant un temps.',
  'sitrep.method.public':
    'Les totaux sont par type et pour tous les services. Aucun nombre masqué ne se déduit de ce qui est montré, même pour qui sait lesquels sont inférieurs à 5.',
  'sitrep.no-regions': '{file} n’est pas un fichier GeoJSON de régions nommées, en degrés (WGS 84).',
  'sitrep.regions-need-geojson': '{option} dit où sont les régions : donnez aussi {needed}.',
  'sitrep.without-outline': 'Sans contour dans le fichier : {regions, list}.',
  'protection.section': 'Protection revendiquée',
  'protection.explained':
    'Ce que le registre revendique au titre du droit international humanitaire, et sur la parole de qui. Rien n’en est vérifié ici. Une revendication échue n’ôte aucune protection : ce que le droit protège reste protégé.',
  'protection.column.kind': 'Revendiqué comme',
  'protection.column.authority': 'Sur la parole de',
  'protection.column.from': 'À partir du',
  'protection.column.until': 'Jusqu’au',
  'protection.column.state': 'Ce jour-là',
  'protection.medical': 'sanitaire',
  'protection.state.claimed': 'revendiqué',
  'protection.state.not-yet': 'pas encore',
  'protection.state.lapsed': 'échu',
};
