import type { supply as english } from '../en/supply.ts';
import type { Translation } from '../translation.ts';

/** What stops and what runs short when those who deliver it withdraw. */
export const supply: Translation<typeof english> = {
  'supply.title': 'Ce qui s’arrête si des fournisseurs se retirent',
  'supply.subtitle': '{who, list}, à partir du {on, date}',
  'supply.section.stops': 'Ce qui s’arrête, et quand',
  'supply.section.short': 'Les pièces qui viennent à manquer',
  'supply.section.gone': 'Ce qui n’est plus livré',
  'supply.section.single': 'Ce qu’un seul peut livrer',
  'supply.section.findings': 'Remarqué dans le tableau',
  'supply.section.method': 'Comment c’est calculé',
  'supply.none-stops': 'Rien dans le tableau ne s’arrête.',
  'supply.no-parts':
    'Le tableau ne nomme ni pièce ni stock : on ne peut pas dire combien de temps les stocks durent.',
  'supply.none-gone': 'Tout ce que contient le tableau est encore livré.',
  'supply.figure.withdrawn': 'Éléments qui ne sont plus livrés',
  'supply.figure.stopped': 'Éléments arrêtés en {months, plural, one {# mois} other {# mois}}',
  'supply.figure.short': 'Pièces manquantes en {months, plural, one {# mois} other {# mois}}',
  'supply.figure.places': 'Lieux où quelque chose s’arrête',
  'supply.figure.people': 'Personnes dans ces lieux',
  'supply.of-items': 'sur {items, plural, one {# élément} other {# éléments}}',
  'supply.of-parts': 'sur {parts, plural, one {# pièce} other {# pièces}}',
  'supply.column.item': 'Élément',
  'supply.column.earliest': 'Au plus tôt',
  'supply.column.latest': 'Au plus tard',
  'supply.column.cause': 'Parce que',
  'supply.column.places': 'Utilisé à',
  'supply.column.instead': 'Ce qui vient encore à sa place',
  'supply.column.part': 'Pièce',
  'supply.column.stock': 'En stock',
  'supply.column.yearly': 'Besoin par an',
  'supply.column.before': 'Risque de manque avant',
  'supply.column.months-earliest': 'Dure au moins (mois)',
  'supply.column.months-latest': 'Au plus (mois)',
  'supply.column.vendor': 'Fournisseur',
  'supply.column.vendor-country': 'Son pays',
  'supply.column.origin': 'Fabriqué en',
  'supply.column.withdrawn': 'N’est plus livré',
  'supply.column.support': 'Maintenance jusqu’au',
  'supply.column.kind': 'Type',
  'supply.column.one-vendor': 'Un seul fournisseur',
  'supply.column.one-vendor-country': 'Un seul pays de fournisseur',
  'supply.column.one-origin': 'Un seul pays de fabrication',
  'supply.cause.server': 'il interroge le serveur de son fournisseur',
  'supply.cause.licence': 'sa licence expire',
  'supply.cause.lapsed': 'sa licence avait déjà expiré',
  'supply.cause.unknown': 'on ne sait pas s’il a besoin de son fournisseur',
  'supply.withdrawn.yes': 'oui',
  'supply.withdrawn.unknown': 'peut-être',
  'supply.never': 'jamais',
  'supply.perhaps': 'peut-être {items, list}',
  'supply.nothing-instead': 'rien',
  'supply.single': '{yes, number} sur {of, number}',
  'supply.single-unknown': '{yes, number} sur {of, number} ; inconnu pour {unknown, number}',
  'supply.kind.equipment': 'équipement',
  'supply.kind.software': 'logiciel',
  'supply.kind.licence': 'licence d’utilisation',
  'supply.kind.service': 'prestation',
  'supply.kind.material': 'matériel',
  'supply.kind.other': 'autre',
  'supply.kind.unknown': 'non indiqué',
  'supply.method.stops':
    'Un élément s’arrête le jour même s’il interroge un serveur d’un fournisseur qui se retire, et à l’expiration de sa licence si ce fournisseur devait la renouveler. Le retrait du pays de fabrication n’arrête que les livraisons.',
  'supply.method.short':
    'Un stock dure jusqu’à ce que la probabilité qu’une panne attende une pièce dépasse {chance, share} : les pannes surviennent au hasard avec le nombre annuel indiqué, chacune commande ce qu’elle prend, et ce qui vient encore arrive après son délai. Les commandes en cours ce jour-là ne sont pas comptées.',
  'supply.method.unknown':
    'Ce que le tableau ne dit pas est inconnu : au plus tôt, c’est le pire cas, au plus tard le meilleur. Au plus tard, les stocks des solutions de rechange servent cette seule pièce.',
  'supply.method.defence':
    'Ceci montre ce qui serait perdu, sans proposer de contourner les mesures de quiconque.',
  'supply.no-file':
    'Le fichier {file, literal} n’existe pas ; vérifiez le chemin, ou créez-en un avec {command, literal}.',
  'supply.faulty':
    'Le tableau {file, literal} contient {faults, plural, one {# erreur} other {# erreurs}}, la première à la ligne {line, number} ; {command, literal} les explique toutes.',
  'supply.nothing':
    'Le tableau {file, literal} n’a aucune ligne ; ajoutez-en une pour chaque chose utilisée.',
  'supply.nobody': 'Personne ne se retire ; nommez qui avec {countries, literal} ou {vendors, literal}.',
  'supply.no-vendor': 'Aucune ligne du tableau n’a le fournisseur {vendor, literal} ; vérifiez le nom.',
  'supply.no-vendor-near':
    'Aucune ligne du tableau n’a le fournisseur {vendor, literal} ; vouliez-vous dire {near, literal} ?',
  'supply.country-not-there': 'Aucune ligne du tableau ne nomme ce pays : {country, country}.',
  'supply.own-alternative':
    '{id, literal} se nomme comme sa propre solution de rechange ; nommez une autre ligne ou laissez vide.',
  'supply.unknown-alternative':
    '{id, literal} a pour solution de rechange {value, literal}, qui n’est pas une ligne du tableau ; ajoutez-la.',
  'supply.unknown-alternative-near':
    '{id, literal} a pour solution de rechange {value, literal}, qui n’est pas une ligne du tableau ; vouliez-vous dire {near, literal} ?',
  'supply.stock-and-parts':
    '{id, literal} nomme des pièces : son propre stock n’est pas compté, seuls les stocks de l’inventaire le sont.',
  'supply.broken-stock':
    'Le stock de {id, literal} n’est pas un nombre entier ; comptez des pièces entières.',
  'supply.part-not-stocked':
    'Aucun dépôt de l’inventaire ne stocke la pièce {value, literal} : elle compte pour zéro.',
  'supply.part-not-stocked-near':
    'Aucun dépôt de l’inventaire ne stocke la pièce {value, literal} : elle compte pour zéro. Vouliez-vous dire {near, literal} ?',
  'supply.left': '{part, name} : il en reste au moins {after, number} sur {before, number}',
  'supply.left-awaited':
    '{part, name} : il en reste au moins {after, number} sur {before, number} ; attendues de l’étranger et perdues : {lost, number}',
  'supply.failures-unknown':
    'Les pannes de {count, plural, one {# élément qui prend} other {# éléments qui prennent}} {part, literal} ne sont pas connues ni comptées : il peut en rester moins.',
  'supply.contents': '{items, plural, one {# élément} other {# éléments}}',
  'bom.empty': 'Le fichier est vide ; exportez de nouveau la nomenclature.',
  'bom.not-json':
    'Le fichier n’est pas du JSON valide ({reason, literal}) ; exportez de nouveau la nomenclature.',
  'bom.unknown':
    'Ce n’est pas une nomenclature lue ici ; exportez-la en CycloneDX (JSON, XML) ou SPDX (JSON).',
  'bom.version':
    'La version {version, literal} n’est pas connue ici ; ce qu’elle partage avec les versions connues a été lu.',
  'bom.unnamed':
    '{count, plural, one {# entrée sans nom a été écartée} other {# entrées sans nom ont été écartées}}.',
  'bom.nothing': 'Elle ne liste ni composants ni services.',
  'bom.no-items':
    'Rien n’a été trouvé dans {files, literal} ; exportez la nomenclature en CycloneDX (JSON, XML) ou SPDX (JSON).',
  'template.supply':
    'Ce qui est utilisé, et d’où cela vient. Une cellule vide signifie inconnu. {parts, literal} : ce qu’une panne prend dans les stocks de l’inventaire ; à défaut, {stock, literal} : exemplaires entiers de l’élément lui-même. {never, literal} : sans fin.',
  'template.supply.radio': 'Liaison radio',
  'template.supply.system': 'Système central',
  'template.supply.other': 'Système central, logiciel libre',
  'template.supply.kit': 'Kits d’épissure',
};
