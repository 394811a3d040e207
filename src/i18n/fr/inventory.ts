import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'Inventaire du réseau',
  'inventory.no-folder':
    'Le dossier {folder} n’existe pas ; vérifiez le chemin, ou créez-en un avec {command}.',
  'inventory.exists': '{file, literal} existe déjà ; choisissez un autre dossier.',
  'inventory.no-cities':
    'La liste des villes en compte moins de trois pour {country} ; donnez un autre pays, en deux lettres.',
  'inventory.faulty':
    'L’inventaire {folder} contient {faults, plural, one {# erreur} other {# erreurs}}, la première dans {file}, ligne {line} ; {command} explique chacune.',
  'inventory.missing-file': 'Il manque le fichier {file} ; il lui faut les colonnes {columns}.',
  'inventory.empty-file': 'Le fichier {file, literal} est vide ; il lui faut une ligne d’en-tête.',
  'inventory.unknown-file':
    'Le fichier {file} n’a pas été lu, car ce n’est aucun de {known} ; son nom est-il mal écrit ?',
  'inventory.unknown-column': 'La colonne {column, literal} est inconnue et n’a pas été lue.',
  'inventory.unknown-column-near':
    'La colonne {column} est inconnue et n’a pas été lue ; vouliez-vous dire {near} ?',
  'inventory.missing-value': '{column} est vide ; donnez une valeur.',
  'inventory.not-a-number':
    '{column} vaut {value}, qui n’est pas un nombre ; écrivez des chiffres, avec un point décimal et sans unité.',
  'inventory.negative':
    '{column} vaut {value}, mais ne peut pas être négatif ; le signe moins est-il une erreur ?',
  'inventory.too-small': '{column, literal} vaut {value, literal} ; le minimum est {least, number}.',
  'inventory.above-most':
    '{column, literal} vaut {value, literal} ; le maximum est {most, number}. Est-ce une autre unité ?',
  'inventory.too-large':
    '{column, literal} vaut {value, literal} ; le maximum est {most, number}. Est-ce une autre unité, ou latitude et longitude sont-elles inversées ?',
  'inventory.too-long': '{column} dépasse {most} caractères.',
  'inventory.not-one-of': '{column} vaut {value} ; valeurs possibles : {options}.',
  'inventory.not-one-of-near':
    '{column} vaut {value} ; valeurs possibles : {options}. Vouliez-vous dire {near} ?',
  'inventory.bad-critical':
    '{column, literal} vaut {value, literal} ; écrivez les services avec leur priorité 1, 2 ou 3, par exemple {example, literal}.',
  'inventory.bad-shift': '{column} vaut {value} ; écrivez les horaires comme {example}.',
  'inventory.bad-parts':
    '{column, literal} vaut {value, literal} ; écrivez les pièces avec leur nombre, par exemple {example, literal}.',
  'inventory.duplicate-id':
    'L’identifiant {id} est déjà utilisé dans {firstFile}, ligne {firstLine} ; donnez-en un autre ici.',
  'inventory.unknown-id': '{column} nomme {value}, qui n’est pas dans l’inventaire.',
  'inventory.unknown-id-near':
    '{column} nomme {value}, qui n’est pas dans l’inventaire ; vouliez-vous dire {near} ?',
  'inventory.link-to-itself':
    'La liaison {id, literal} commence et finit au même site ; corrigez une extrémité.',
  'inventory.supply-cycle':
    'Les alimentations forment un cercle : {members, literal}. Quelque chose doit alimenter la première ; supprimez l’une de ces lignes.',
  'inventory.need-cycle':
    'Des réparations s’attendent les unes les autres en cercle : {members} ; aucune ne pourrait commencer. Supprimez l’une de ces lignes.',
  'inventory.crew-without-base':
    'L’équipe {crew, literal} n’a pas de base ; donnez un site dans {base, literal}, ou remplissez latitude et longitude.',
  'inventory.spare-without-depot':
    'La pièce {part} n’a pas d’emplacement ; donnez un site dans {depot}, ou remplissez latitude et longitude.',
  'inventory.crew-without-skill':
    'L’équipe {crew} n’a aucune compétence et ne pourrait être envoyée nulle part.',
  'inventory.repair-without-skill':
    'La réparation de {of} ne demande aucune compétence ; indiquez-en au moins une.',
  'inventory.metres-for-kilometres':
    'La liaison {link} est indiquée comme longue de {stated} km, alors que ses extrémités sont à {straight} km l’une de l’autre ; la longueur est-elle en mètres ?',
  'inventory.shorter-than-straight':
    'La liaison {link} est indiquée comme longue de {stated} km, alors que ses extrémités sont à {straight} km l’une de l’autre ; les coordonnées sont-elles justes ?',
  'inventory.megabits-for-gigabits':
    'La liaison {link} est indiquée avec {stated} Gbit/s ; est-ce en Mbit/s ?',
  'inventory.two-batteries':
    'Le site {site} a des batteries de {one} et de {other} heures ; ses lignes doivent concorder.',
  'inventory.battery-minutes': 'La batterie de {site} tiendrait {hours} heures ; est-ce en minutes ?',
  'inventory.range-out-of-order':
    'Les heures de {of, literal} sont dans le désordre : d’abord le minimum, puis le probable, puis le maximum.',
  'inventory.skill-nobody-has':
    'Aucune équipe n’a la compétence {value, literal} ; ces réparations seraient impossibles.',
  'inventory.skill-nobody-has-near':
    'Aucune équipe n’a la compétence {value} ; vouliez-vous dire {near} ? En l’état, ces réparations seraient impossibles.',
  'inventory.part-nobody-stocks':
    'La pièce {value} n’est en stock nulle part ; ces réparations seraient impossibles.',
  'inventory.part-nobody-stocks-near':
    'La pièce {value} n’est en stock nulle part ; vouliez-vous dire {near} ? En l’état, ces réparations seraient impossibles.',
  'inventory.no-core':
    'Aucun site n’est marqué comme cœur de réseau ou passerelle ; marquez-en au moins un, sinon personne ne compte comme desservi.',
  'inventory.fine': 'Aucune erreur trouvée.',
  'inventory.count-faults':
    '{faults, plural, one {# erreur} other {# erreurs}} à corriger, {notes, plural, one {# remarque} other {# remarques}}.',
  'inventory.contents':
    '{sites, plural, one {# site} other {# sites}}, {links, plural, one {# liaison} other {# liaisons}}, {crews, plural, one {# équipe} other {# équipes}}, {repairs, plural, one {# règle} other {# règles}} de réparation',
  'inventory.written':
    '{files, plural, one {# fichier écrit} other {# fichiers écrits}} dans {folder, literal}.',
  'inventory.synthetic': 'Ces données sont synthétiques : {note, name}',
  'import.unknown-format':
    '{file} n’est dans aucun des formats lus ici ({known}) ; exportez le réseau dans l’un d’eux.',
  'import.nothing': 'Il n’y a aucun site avec coordonnées dans {file, literal} ; rien n’a été importé.',
  'import.gml': 'Le GML n’est pas valide ici ; ce qui précède a été lu.',
  'import.no-place':
    'Le nœud {node, literal} n’a pas de coordonnées et a été laissé de côté ; ajoutez-les pour le garder.',
  'damage.title': 'Dégâts',
  'damage.not-found': 'Le fichier {file} n’existe pas ; vérifiez le chemin, ou créez-en un avec {command}.',
  'damage.faulty':
    'Le fichier de dégâts {file} contient {faults, plural, one {# erreur} other {# erreurs}}, la première à la ligne {line} ; {command} explique chacune.',
  'damage.nothing':
    'Rien ne serait endommagé ; indiquez des équipements, une région, un cercle ou un nombre.',
  'damage.too-many': '{wanted} équipements devaient être endommagés, mais il n’y en a que {there}.',
  'damage.unknown-asset': '{value, literal} n’est ni un site ni une liaison de l’inventaire.',
  'damage.unknown-asset-near':
    '{value} n’est ni un site ni une liaison de l’inventaire ; vouliez-vous dire {near} ?',
  'damage.unknown-crew': '{value, literal} n’est pas une équipe de l’inventaire.',
  'damage.unknown-crew-near': '{value} n’est pas une équipe de l’inventaire ; vouliez-vous dire {near} ?',
  'damage.unknown-region': 'Aucune région ne s’appelle {region} ; choisissez parmi {known}.',
  'damage.twice': '{asset, literal} figure deux fois ; gardez une seule ligne.',
  'damage.range-out-of-order':
    'Les heures de {asset, literal} sont dans le désordre : d’abord le minimum, puis le probable, puis le maximum.',
  'damage.pin-undamaged': 'Un travail est fixé pour {asset, literal}, qui n’est pas endommagé.',
  'damage.work-on-undamaged':
    'L’équipe {crew} travaille sur {asset}, qui n’est pas endommagé ; ajoutez-le aux dégâts ou retirez ce travail.',
  'damage.bad-hazard': '{value} n’est pas un lieu suivi d’un rayon ; écrivez-le comme {example}.',
  'damage.count': '{assets, plural, one {# équipement endommagé} other {# équipements endommagés}}.',
  'damage.no-rule':
    'Aucune règle de {table, literal} ne dit quelles équipes et pièces demande la réparation de {asset, literal} (éléments endommagés de ce type : {count, number}) ; ajoutez une règle pour {kind, literal} ou pour {asset, literal}.',
  'damage.subtitle':
    '{count, plural, one {# équipement hors service} other {# équipements hors service}} depuis le {at, date} ({zone, literal})',
  'damage.section.assets': 'Ce qui est hors service',
  'damage.asset': '{name, name} ({asset, literal})',
  'damage.column.hours': 'Réparation (h)',
  'damage.column.hours-min': 'au moins (h)',
  'damage.column.hours-max': 'au plus (h)',
  'damage.as-rules': 'selon les règles de l’inventaire',
  'check.title': 'Ce que la vérification a trouvé',
  'check.section.findings': 'Erreurs et remarques',
  'check.column.file': 'Fichier',
  'check.column.line': 'Ligne',
  'check.column.says': 'Ce qui ne va pas',
};
