import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax':
    'Le texte cesse d’être du JSON à cette ligne ; un crochet, une virgule ou un guillemet manque ou est en trop.',
  'geo.no-features': 'Il n’y a ni entités ni géométrie ; exportez les données en GeoJSON FeatureCollection.',
  'geo.empty-feature': 'Une entrée de la liste des entités est vide et a été laissée de côté.',
  'geo.no-place':
    '{name, name} n’a pas de coordonnées lisibles et a été laissé de côté ; ajoutez-les pour le garder.',
  'geo.kind-unread':
    '{count, plural, one {# forme} other {# formes}} du type {kind, literal} {count, plural, one {n’a pas été lue} other {n’ont pas été lues}}, la première de {name, name} ; seuls les points et les lignes deviennent sites et liaisons.',
  'geo.unknown-crs':
    'Les coordonnées sont dans le système de référence {crs, literal}, inconnu ici ; exportez le fichier en WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'Les coordonnées ne sont pas en degrés (les premières sont {x, number} et {y, number}) et le fichier ne dit pas dans quel système elles sont ; exportez-le en WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'Un point de {name, name} est à la latitude {lat, number} et à la longitude {lon, number}, hors du globe ; il a été laissé de côté.',
};
