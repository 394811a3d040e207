import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'Inventaire du réseau',
  'inventory.no-folder':
    'Il n’y a pas de dossier {folder, literal} ; vérifiez le chemin, ou créez-en un avec {command, literal}.',
  'inventory.exists': '{file, literal} existe déjà ; choisissez un autre dossier.',
  'inventory.no-cities':
    'La liste des villes n’en a pas trois de {country, literal} ; donnez un autre pays, en deux lettres.',
  'inventory.faulty':
    'L’inventaire {folder, literal} a {faults, plural, one {# défaut} other {# défauts}}, le premier dans {file, literal}, ligne {line, number} ; {command, literal} les explique tous.',
  'inventory.missing-file':
    'Le fichier {file, literal} manque ; il lui faut les colonnes {columns, literal}.',
  'inventory.empty-file': 'Le fichier {file, literal} est vide ; il lui faut une ligne d’en-tête.',
  'inventory.unknown-file':
    'Le fichier {file, literal} n’a pas été lu : ce n’est aucun de {known, literal}. Son nom est-il mal écrit ?',
  'inventory.unknown-column': 'La colonne {column, literal} est inconnue et n’a pas été lue.',
  'inventory.unknown-column-near':
    'La colonne {column, literal} est inconnue et n’a pas été lue ; s’agit-il de {near, literal} ?',
  'inventory.missing-value': '{column, literal} est vide ; il faut une valeur.',
  'inventory.not-a-number':
    '{column, literal} vaut {value, literal}, qui n’est pas un nombre ; écrivez des chiffres avec un point, sans unité.',
  'inventory.negative':
    '{column, literal} vaut {value, literal} ; une valeur négative est impossible. Le signe moins est-il une erreur ?',
  'inventory.too-small': '{column, literal} vaut {value, literal} ; le minimum est {least, number}.',
  'inventory.too-large':
    '{column, literal} vaut {value, literal} ; le maximum est {most, number}. Est-ce une autre unité, ou latitude et longitude sont-elles inversées ?',
  'inventory.not-one-of': '{column, literal} vaut {value, literal} ; il faut l’un de {options, literal}.',
  'inventory.not-one-of-near':
    '{column, literal} vaut {value, literal} ; il faut l’un de {options, literal}. S’agit-il de {near, literal} ?',
  'inventory.bad-critical':
    '{column, literal} vaut {value, literal} ; écrivez les services avec leur priorité 1, 2 ou 3, par exemple {example, literal}.',
  'inventory.bad-shift':
    '{column, literal} vaut {value, literal} ; écrivez les horaires ainsi : {example, literal}.',
  'inventory.bad-parts':
    '{column, literal} vaut {value, literal} ; écrivez les pièces avec leur nombre, par exemple {example, literal}.',
  'inventory.duplicate-id':
    '{id, literal} est déjà un identifiant dans {firstFile, literal}, ligne {firstLine, number} ; donnez-en un autre ici.',
  'inventory.unknown-id': '{column, literal} nomme {value, literal}, qui n’est nulle part dans l’inventaire.',
  'inventory.unknown-id-near':
    '{column, literal} nomme {value, literal}, qui n’est nulle part dans l’inventaire ; s’agit-il de {near, literal} ?',
  'inventory.link-to-itself':
    'La liaison {id, literal} commence et finit au même site ; corrigez une extrémité.',
  'inventory.supply-cycle':
    'Les alimentations forment un cercle : {members, literal}. Quelque chose doit alimenter la première ; supprimez l’une de ces lignes.',
  'inventory.need-cycle':
    'Des réparations s’attendent en cercle : {members, literal} ; aucune ne pourrait commencer. Supprimez l’une de ces lignes.',
  'inventory.crew-without-base':
    'L’équipe {crew, literal} n’a pas de base ; donnez un site dans {base, literal}, ou remplissez latitude et longitude.',
  'inventory.spare-without-depot':
    'La pièce {part, literal} n’est nulle part ; donnez un site dans {depot, literal}, ou remplissez latitude et longitude.',
  'inventory.crew-without-skill':
    'L’équipe {crew, literal} n’a aucune compétence ; elle ne pourrait être envoyée nulle part.',
  'inventory.repair-without-skill':
    'La réparation de {of, literal} ne demande aucune compétence ; nommez-en au moins une.',
  'inventory.metres-for-kilometres':
    'La liaison {link, literal} ferait {stated, number} km, et ses extrémités sont à {straight, number} km ; la longueur est-elle en mètres ?',
  'inventory.shorter-than-straight':
    'La liaison {link, literal} ferait {stated, number} km, et ses extrémités sont à {straight, number} km ; les coordonnées sont-elles justes ?',
  'inventory.megabits-for-gigabits':
    'La liaison {link, literal} porterait {stated, number} Gbit/s ; est-ce en Mbit/s ?',
  'inventory.two-batteries':
    'Le site {site, literal} a des batteries de {one, number} et de {other, number} heures ; ses lignes doivent concorder.',
  'inventory.battery-minutes':
    'La batterie de {site, literal} tiendrait {hours, number} heures ; est-ce en minutes ?',
  'inventory.range-out-of-order':
    'Les heures de {of, literal} sont dans le désordre : d’abord le minimum, puis le probable, puis le maximum.',
  'inventory.skill-nobody-has':
    'Aucune équipe n’a la compétence {value, literal} ; ces réparations seraient impossibles.',
  'inventory.skill-nobody-has-near':
    'Aucune équipe n’a la compétence {value, literal} ; s’agit-il de {near, literal} ? En l’état, ces réparations seraient impossibles.',
  'inventory.part-nobody-stocks':
    'Personne n’a la pièce {value, literal} en stock ; ces réparations seraient impossibles.',
  'inventory.part-nobody-stocks-near':
    'Personne n’a la pièce {value, literal} en stock ; s’agit-il de {near, literal} ? En l’état, ces réparations seraient impossibles.',
  'inventory.no-core':
    'Aucun site n’est marqué comme cœur ou comme passerelle ; marquez-en au moins un, sinon personne ne compte comme desservi.',
  'inventory.fine': 'Aucun défaut trouvé.',
  'inventory.count-faults':
    '{faults, plural, one {# défaut} other {# défauts}} à corriger, {notes, plural, one {# remarque} other {# remarques}}.',
  'inventory.contents':
    '{sites, plural, one {# site} other {# sites}}, {links, plural, one {# liaison} other {# liaisons}}, {crews, plural, one {# équipe} other {# équipes}}, {repairs, plural, one {# règle} other {# règles}} de réparation',
  'inventory.written':
    '{files, plural, one {# fichier écrit} other {# fichiers écrits}} dans {folder, literal}.',
  'inventory.synthetic': 'Ces données sont synthétiques : {note, name}',
  'import.unknown-format':
    '{file, literal} n’est dans aucun des formats lus ({known, literal}) ; exportez le réseau dans l’un d’eux.',
  'import.nothing': 'Il n’y a aucun site avec coordonnées dans {file, literal} ; rien n’a été importé.',
  'import.xml': 'Le XML est cassé ici : {problem, literal}',
  'import.gml': 'Le GML est cassé ici ; ce qui précède a été lu.',
  'import.no-place':
    'Le nœud {node, literal} n’a pas de coordonnées et a été laissé de côté ; ajoutez-les pour le garder.',
  'damage.title': 'Dégâts',
  'damage.not-found':
    'Il n’y a pas de fichier {file, literal} ; vérifiez le chemin, ou créez-en un avec {command, literal}.',
  'damage.faulty':
    'Les dégâts {file, literal} ont {faults, plural, one {# défaut} other {# défauts}}, le premier à la ligne {line, number} ; {command, literal} les explique tous.',
  'damage.nothing': 'Rien ne serait endommagé ; nommez des équipements, une région, un aléa ou un nombre.',
  'damage.too-many': '{wanted, number} équipements devaient être endommagés et il y en a {there, number}.',
  'damage.unknown-asset': '{value, literal} n’est ni un site ni une liaison de l’inventaire.',
  'damage.unknown-asset-near':
    '{value, literal} n’est ni un site ni une liaison de l’inventaire ; s’agit-il de {near, literal} ?',
  'damage.unknown-crew': '{value, literal} n’est pas une équipe de l’inventaire.',
  'damage.unknown-crew-near':
    '{value, literal} n’est pas une équipe de l’inventaire ; s’agit-il de {near, literal} ?',
  'damage.unknown-region': 'Il n’y a pas de région {region, literal} ; il y a {known, name}.',
  'damage.twice': '{asset, literal} figure deux fois ; gardez une seule ligne.',
  'damage.range-out-of-order':
    'Les heures de {asset, literal} sont dans le désordre : d’abord le minimum, puis le probable, puis le maximum.',
  'damage.work-on-undamaged':
    'L’équipe {crew, literal} travaille sur {asset, literal}, qui n’est pas endommagé ; ajoutez-le ou retirez ce travail.',
  'damage.bad-hazard': '{value, literal} n’est pas un lieu et un rayon ; écrivez {example, literal}.',
  'damage.count': '{assets, plural, one {# équipement endommagé} other {# équipements endommagés}}.',
  'damage.no-rule':
    'Aucune règle de {table, literal} ne dit quelles équipes et pièces demande la réparation de {asset, literal} (éléments endommagés de ce type : {count, number}) ; ajoutez une règle pour {kind, literal} ou pour {asset, literal}.',
};
