import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax':
    'Le texte cesse d’être du JSON à cette ligne ; un crochet, une virgule ou un guillemet manque ou est en trop.',
  'geo.no-features':
    'Il n’y a ni objet ni géométrie ; exportez les données en GeoJSON, sous forme de FeatureCollection.',
  'geo.empty-feature': 'Un élément de la liste des objets est vide et a été laissé de côté.',
  'geo.no-place':
    '{name, name} n’a pas de coordonnées lisibles et a été laissé de côté ; ajoutez-les pour le garder.',
  'geo.kind-unread':
    '{count, plural, one {# forme du type {kind} n’a pas été lue} other {# formes du type {kind} n’ont pas été lues}}, la première de {name} ; seuls les points et les lignes deviennent des sites et des liaisons.',
  'geo.unknown-crs':
    'Les coordonnées sont dans le système de référence {crs}, qui n’est pas connu ici ; exportez le fichier en WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'Les coordonnées ne sont pas en degrés (les premières sont {x, number} et {y, number}) et le fichier ne dit pas dans quel système elles sont ; exportez-le en WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'Un point de {name, name} est à la latitude {lat, number} et à la longitude {lon, number}, hors du globe ; il a été laissé de côté.',
  'import.xml-tag':
    'L’élément {tag, literal}, ouvert à la ligne {opened, number}, est fermé par {instead, literal} ; corrigez l’une des deux balises.',
  'import.xml': 'Le XML n’est pas valide ici.',
  'import.xml-unclosed':
    'Le fichier se termine avant la fermeture de l’élément {tag, literal} : il est tronqué, ou la balise de fin manque.',
  'import.xml-deep': 'Le XML est imbriqué plus profondément qu’aucun dessin ; vérifiez sa provenance.',
  'import.xml-entity':
    'Le document emploie des entités qu’il déclare et qui ne sont pas suivies ; écrivez les textes eux-mêmes.',
  'import.too-many':
    'Le dessin a plus de points, de lignes de tableau ou d’attributs qu’il n’en est lu ; simplifiez ses tracés ou divisez le fichier.',
  'import.xml-cut':
    'Le fichier se termine au milieu d’une balise : il est tronqué. Exportez-le ou copiez-le de nouveau.',
  'import.xml-not-opened':
    'La balise de fin {tag, literal} ne ferme rien ; ajoutez sa balise de début ou supprimez-la.',
  'import.xml-end-tag': 'La balise de fin {tag, literal} ne doit contenir qu’un nom.',
  'import.xml-attribute':
    'Les attributs ne sont pas valides ici, à {name, literal} : chacun figure une fois, avec sa valeur entre guillemets droits.',
  'import.xml-name': '{name, literal} ne peut pas être le nom d’un élément ; un nom commence par une lettre.',
  'import.xml-mark': 'Dans un texte, {mark, literal} doit s’écrire {right, literal}.',
  'import.xml-outside': 'Il y a quelque chose hors de l’élément principal ; supprimez-le.',
  'import.unread':
    '{count, plural, one {# élément {kind} n’a pas été lu} other {# éléments {kind} n’ont pas été lus}} ; seuls les nœuds et les arêtes le sont.',
  'import.elsewhere':
    'Ce que désigne cette liaison est dans un autre fichier, {href}, et n’a pas été lu ; importez aussi ce fichier.',
  'import.properties-unread':
    'Ces propriétés ne sont pas des colonnes des tableaux, ou n’y conviennent pas, et n’ont pas été lues : {names, literal}.',
  'import.links-without-place':
    '{count, plural, one {# liaison a été laissée} other {# liaisons ont été laissées}} de côté, car une extrémité n’a pas de coordonnées ; la première va de {from, literal} à {to, literal}.',
  'import.links-without-end':
    '{count, plural, one {# liaison a été laissée} other {# liaisons ont été laissées}} de côté, car aucun site ne porte le nom de leur extrémité, à commencer par {end, literal} ; ajoutez-le ou corrigez le nom.',
  'import.loops':
    '{count, plural, one {# liaison commence et finit} other {# liaisons commencent et finissent}} au même site et {count, plural, one {a été laissée} other {ont été laissées}} de côté, la première à {site, name}.',
  'import.passed':
    '{count, plural, one {# ligne passe} other {# lignes passent}} sur un site sans y avoir de sommet et y {count, plural, one {a été reliée} other {ont été reliées}}, par exemple {line, name} à {site, name}.',
  'import.unreadable': '{file, literal} ne peut pas être importé :',
  'import.packed':
    '{file, literal} est une archive ZIP ; si c’est un KMZ, décompressez-la et importez le {inner, literal} qu’elle contient.',
  'import.no-coordinates':
    'Rien dans {file, literal} n’a de coordonnées : il faut {wanted, literal} (ou latitude et longitude, ou x et y), et il n’y a que {names, literal}.',
  'import.empty': 'Le fichier est vide ; il lui faut un en-tête et des lignes.',
};
