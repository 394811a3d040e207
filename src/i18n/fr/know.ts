import type { know as english } from '../en/know.ts';
import type { Translation } from '../translation.ts';

export const know: Translation<typeof english> = {
  'know.map': 'Pays dont les réseaux portent les routes : {country}',
  'map.zoom-in': 'Zoom avant',
  'map.zoom-out': 'Zoom arrière',
  'map.whole': 'Toute la carte',
  'know.map.list': 'Ce que montre la carte, en liste',
  'know.map.list.hint':
    'Tab entre dans la liste, les flèches la parcourent, Entrée fait ce que fait un clic sur la carte.',
  'know.map.points': 'Lieux',
  'know.map.lines': 'Câbles et liaisons',
  'know.map.areas': 'Régions',
  'know.map.legend': 'Part des routes :',
  'know.map.none':
    'Ce navigateur ne peut pas dessiner la carte. Tout ce qu’elle montre est aussi dans les tableaux.',
  'know.layers': 'Depuis vos documents',
  'know.layers.drop': 'L’écarter',
  'know.layers.none':
    'Cette carte peut montrer un inventaire, des câbles et des régions en GeoJSON, KML ou GraphML, et ce que des dégâts ou un scénario mettent en panne. Ajoutez-les aux :',
  'know.figures': 'Les autres chiffres',
  'know.inspector.hint':
    'Choisissez un chiffre, un réseau, une passerelle ou un pays. Son sens, ses données et ses raisons s’affichent ici.',
  'know.select': 'Choisir : {what}',
  'know.why': 'Pourquoi',
  'know.series': 'Au fil des instantanés',
  'know.series.one': 'Un seul instantané est conservé ici. L’administrateur peut en ajouter.',
  'know.fail': 'Et si cela tombait en panne ?',
  'know.routes': 'Des routes internationales',
  'know.domestic': 'Des routes intérieures',
  'know.weight': 'Des adresses du pays',
  'know.networks': 'Ses réseaux sur le chemin',
  'know.region': 'Région',
  'know.people': 'Personnes desservies',
  'know.close': 'Fermer',
  'know.users': 'Utilisé par',
  'know.coverage.explained': 'Couverture : part connue de ce dont ce chiffre a besoin.',
  'know.rank.national': '1 = plus grande part d’un réseau national',
  'know.rank.foreign': '1 = plus grande part d’un réseau étranger',
  'know.rank.gateways': '1 = plus grande part d’une passerelle',
  'know.rank.countries': '1 = plus grande part d’un pays étranger',
  'know.rank.by-routes': 'Sans rang : l’ordre est celui de la part des routes internationales.',
  'know.routes.national':
    'part des routes internationales qui traversent ce réseau, y commencent ou s’y terminent',
  'know.routes.crossing':
    'part des routes internationales qui traversent ce réseau vers d’autres réseaux ou depuis eux',
  'know.routes.ending': 'part des routes internationales qui commencent ou se terminent dans ce réseau',
  'know.routes.foreign': 'part des routes internationales qui traversent ce réseau',
  'know.routes.country': 'part des routes internationales qui traversent au moins un réseau de ce pays',
  'know.routes.gateway': 'part des routes internationales qui passent par cette liaison',
  'know.inbound.meaning':
    'part des routes entrant dans le pays qui passent par ici, sans celles qui se terminent ici',
  'know.outbound.meaning':
    'part des routes sortant du pays qui passent par ici, sans celles qui commencent ici',
  'know.domestic.meaning': 'part des routes entre deux autres réseaux nationaux qui traversent celui-ci',
  'know.weight.meaning': 'part de ce réseau dans les adresses qu’annoncent les réseaux du pays',
  'know.neighbours.meaning': 'réseaux nationaux qui ont une liaison avec ce réseau',
  'know.influence.meaning': 'influence de transit de ce réseau à l’échelle du pays, de 0 à 1',
  'know.country.little':
    'D’après ces données, les réseaux du pays ({country}) acheminent moins de 0,05 % des routes internationales.',
  'know.network.little':
    'Pas de chiffres : il n’est pas dans le diagramme, et 15 réseaux au moins acheminent plus de routes.',
  'know.link.little':
    'Pas de chiffres : elle n’est pas dans le diagramme, et 15 passerelles au moins acheminent plus de routes.',
  'know.reached-over': 'Les routes entrantes l’atteignent par',
  'know.links': 'Ses passerelles',
  'know.series.unlisted': 'absent de la liste',
  'know.ends': 'Entre',
};
