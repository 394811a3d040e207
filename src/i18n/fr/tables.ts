import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-date': '{column} vaut {value}, ce qui n’est pas un jour ; écrivez-le comme {example}.',
  'inventory.bad-country':
    '{column} vaut {value}, ce qui n’est pas un pays ; écrivez deux lettres, par exemple {example}.',
  'inventory.bad-name': '{column} vaut {value}, ce qui n’est pas un nom DNS ; écrivez-le comme {example}.',
  'inventory.bad-via':
    '{column, literal} vaut {value, literal} ; écrivez les points du tracé, latitude d’abord, par exemple {example, literal}.',
  'text.encoding-guessed':
    'Ce fichier n’est pas en UTF-8 et a été lu en {encoding, literal} ; si les noms semblent faux, enregistrez-le en CSV UTF-8.',
  'text.unknown-encoding':
    'Le fichier se déclare en {encoding}, qui ne peut pas être lu ici ; enregistrez-le en UTF-8.',
  'text.broken-utf8':
    '{count, plural, one {# caractère est abîmé} other {# caractères sont abîmés}} à partir d’ici ; des noms peuvent être incomplets.',
  'text.binary': 'Ce n’est pas un fichier texte ; exportez les données en texte, un tableau en CSV UTF-8.',
  'table.unclosed-quote': 'Un guillemet s’ouvre ici et ne se ferme pas ; la ligne a été laissée de côté.',
  'table.field-count':
    'La ligne a {fields, plural, one {# cellule} other {# cellules}} et l’en-tête {columns, number} ; un séparateur manque, est en trop ou n’est pas entre guillemets. La ligne a été laissée de côté.',
  'table.column-without-name':
    'Une colonne sans nom contient quelque chose dans {rows, plural, one {# ligne} other {# lignes}} et n’a pas été lue ; nommez-la ou videz-la.',
  'table.too-many-columns': 'Le tableau a plus de {most} colonnes ; seules celles-ci ont été lues.',
  'table.column-twice': 'La colonne {column, literal} figure deux fois ; gardez-en une.',
  'table.no-header':
    'La première ligne, {given, literal}, ne nomme aucune colonne : {rows, plural, one {# ligne ne peut pas être lue} other {# lignes ne peuvent pas être lues}} ; commencez par {wanted, literal}, avec des virgules, des points-virgules ou des tabulations.',
  'table.missing-column':
    'Il manque la colonne {column} : {rows, plural, one {# ligne ne peut pas être lue} other {# lignes ne peuvent pas être lues}} ; ajoutez-la.',
  'table.missing-column-near':
    'Il manque la colonne {column} : {rows, plural, one {# ligne ne peut pas être lue} other {# lignes ne peuvent pas être lues}} ; si c’est {given}, renommez-la.',
  'table.ambiguous-number':
    '{column, literal} vaut {value, literal}, qui peut être {decimal, literal} ou {whole, literal} ; écrivez l’un des deux.',
  'table.workbook':
    'Le fichier {file, literal} est un classeur de tableur ; enregistrez la feuille en CSV UTF-8 sous le nom {right, literal}.',
  'table.directions-joined':
    '{count, plural, one {# liaison figure} other {# liaisons figurent}} une fois dans chaque sens et {count, plural, one {compte} other {comptent}} pour une seule, par exemple {one, literal} et {other, literal} ; si ce sont deux câbles, donnez-leur des noms différents.',
  'table.other-letters':
    '{column} nomme {value}, dont les lettres ne font que ressembler à celles de {name} ; cette valeur a été lue comme {name}.',
  'table.ids-look-alike':
    '{id} ressemble à l’identifiant de {firstFile}, ligne {firstLine}, mais est écrit avec d’autres lettres ; changez l’un des deux.',
  'table.consequences':
    '{count, plural, one {# autre erreur en découle et n’est pas listée} other {# autres erreurs en découlent et ne sont pas listées}} ; corrigez d’abord celles-ci.',
  'table.again':
    '{sentence, text} (De même dans {count, plural, one {# autre ligne} other {# autres lignes}}.)',
  'inventory.unconnected':
    '{site} n’atteint ni cœur de réseau ni passerelle, même sans dégâts : {sites, plural, one {# site} other {# sites}} et {people, plural, one {# personne} other {# personnes}} ne seront jamais desservis. Ajoutez la liaison manquante.',
  'inventory.unknown-file-near':
    'Le fichier {file, literal} n’a pas été lu ; si c’est {near, literal}, renommez-le.',
};
