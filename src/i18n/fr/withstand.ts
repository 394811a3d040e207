import type { withstand as english } from '../en/withstand.ts';
import type { Translation } from '../translation.ts';

export const withstand: Translation<typeof english> = {
  'withstand.title': 'Résister : {country}',
  'withstand.snapshot': 'Instantané du {date}',
  'withstand.plane': 'Adresses',
  'withstand.choose': 'Choisissez un pays',
  'withstand.not-here': 'Cet instantané ne contient aucun réseau de ce pays : {country}.',
  'withstand.scenarios': 'Scénarios enregistrés',
  'withstand.scenarios.none': 'Aucun scénario n’est encore enregistré dans cet espace.',
  'withstand.save': 'Enregistrer le scénario',
  'withstand.save.name': 'Nom du scénario',
  'withstand.saved': 'Enregistré sous le nom {name}.',
  'withstand.open': 'Ouvrir {name}',
  'withstand.open.partly':
    'Laissé de côté, car un clic ne peut pas le montrer : {what}. Pour la réponse entière, posez la question « Ce qui cède en cas de défaillance » avec ce scénario.',
  'withstand.open.other-country': 'Ce scénario concerne un autre pays : {country}.',
  'withstand.defend': 'Les liaisons les plus utiles',
  'withstand.defend.intro':
    'Cherche les nouvelles liaisons qui réduisent le plus la pire perte. Votre navigateur fait le calcul, en deux minutes au plus.',
  'withstand.defend.find': 'Chercher les liaisons',
  'withstand.map': 'Sur la carte : {country}',
  'withstand.map.hint':
    'Cliquez sur un pays, sur la ligne de ses passerelles, sur un site ou sur un câble pour le mettre en panne, et encore une fois pour le rétablir. La largeur d’une ligne est sa part des routes internationales.',
  'withstand.map.draw': 'Dessiner une zone à mettre en panne :',
  'withstand.map.rectangle': 'Rectangle',
  'withstand.map.circle': 'Cercle',
  'withstand.map.polygon': 'Polygone',
  'withstand.map.around': 'Par coordonnées',
  'withstand.map.lat': 'Latitude (°)',
  'withstand.map.lon': 'Longitude (°)',
  'withstand.map.km': 'Rayon (km)',
  'withstand.map.no-users':
    'Aucun réseau ni aucune liaison connus n’utilisent {name}. Nommez-le dans un tableau d’ensembles nommés, avec les réseaux et les liaisons qui en dépendent.',
  'withstand.map.struck':
    'Dans la zone : {countries, plural, one {# pays} other {# pays}} et {things, plural, one {# site, câble ou région} other {# sites, câbles et régions}} de vos documents. Pannes ajoutées : {failed}.',
  'withstand.export': 'Le même en rapport et en données, du serveur',
  'withstand.export.make': 'Préparer les fichiers',
};
