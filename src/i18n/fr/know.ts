import type { know as english } from '../en/know.ts';
import type { Translation } from '../translation.ts';

export const know: Translation<typeof english> = {
  'know.map': 'Pays dont les réseaux portent les routes : {country}',
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
  'know.layers.none':
    'Cette carte peut montrer un inventaire, des câbles et des régions en GeoJSON, KML ou GraphML, et ce qu’des dégâts ou un scénario mettent en panne. Ajoutez-les aux :',
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
};
