/** What the readers of inventories and damages say: each fault with the likely mend. */
export const inventory = {
  'inventory.title': 'Inventory of the network',
  'inventory.no-folder':
    'There is no folder {folder, literal}; check the path, or make one with {command, literal}.',
  'inventory.exists': '{file, literal} is already there; choose another folder.',
  'inventory.no-cities':
    'There are not three cities of {country, literal} in the list of cities; give another country as two letters.',
  'inventory.faulty':
    'The inventory {folder, literal} has {faults, plural, one {# fault} other {# faults}}, the first in {file, literal}, line {line, number}; {command, literal} explains each.',
  'inventory.missing-file': 'The file {file, literal} is missing; it needs the columns {columns, literal}.',
  'inventory.empty-file': 'The file {file, literal} is empty; it needs a header line.',
  'inventory.unknown-file':
    'The file {file, literal} was not read: it is none of {known, literal}. Is its name misspelt?',
  'inventory.unclosed-quote': 'A quote is opened and not closed; the line was left out.',
  'inventory.wrong-field-count':
    'The line has {fields, plural, one {# field} other {# fields}} and the header {columns, number}; is a comma missing, too many, or not inside quotes? The line was left out.',
  'inventory.unknown-column': 'The column {column, literal} is not known and was not read.',
  'inventory.unknown-column-near':
    'The column {column, literal} is not known and was not read; is {near, literal} meant?',
  'inventory.missing-column': 'The column {column, literal} is missing.',
  'inventory.missing-value': '{column, literal} is empty; it must have a value.',
  'inventory.not-a-number':
    '{column, literal} is {value, literal}, which is no number; write digits with a point, no unit.',
  'inventory.negative':
    '{column, literal} is {value, literal}; it cannot be negative. Is the minus sign a mistake?',
  'inventory.too-small': '{column, literal} is {value, literal}; the least is {least, number}.',
  'inventory.too-large':
    '{column, literal} is {value, literal}; the most is {most, number}. Is it in another unit, or are latitude and longitude swapped?',
  'inventory.not-one-of': '{column, literal} is {value, literal}; it must be one of {options, literal}.',
  'inventory.not-one-of-near':
    '{column, literal} is {value, literal}; it must be one of {options, literal}. Is {near, literal} meant?',
  'inventory.bad-critical':
    '{column, literal} is {value, literal}; write services with their priority 1, 2 or 3, such as {example, literal}.',
  'inventory.bad-shift': '{column, literal} is {value, literal}; write shifts such as {example, literal}.',
  'inventory.bad-parts':
    '{column, literal} is {value, literal}; write parts with their number, such as {example, literal}.',
  'inventory.no-features': 'There is no list of features; a GeoJSON FeatureCollection is needed.',
  'inventory.json-syntax': 'This is no JSON from this line on; is a bracket or comma missing?',
  'inventory.duplicate-id':
    '{id, literal} is already the id of something in {firstFile, literal}, line {firstLine, number}; give this one another.',
  'inventory.unknown-id': '{column, literal} names {value, literal}, which is nowhere in the inventory.',
  'inventory.unknown-id-near':
    '{column, literal} names {value, literal}, which is nowhere in the inventory; is {near, literal} meant?',
  'inventory.link-to-itself': 'The link {id, literal} begins and ends at the same site; correct one end.',
  'inventory.supply-cycle':
    'Supplies form a circle: {members, literal}. Something must feed the first; remove one of these lines.',
  'inventory.need-cycle':
    'Repairs wait for each other in a circle: {members, literal}; none could ever begin. Remove one of these lines.',
  'inventory.crew-without-base':
    'The crew {crew, literal} has no base; give {base, literal} a site, or fill in latitude and longitude.',
  'inventory.spare-without-depot':
    'The part {part, literal} lies nowhere; give {depot, literal} a site, or fill in latitude and longitude.',
  'inventory.crew-without-skill': 'The crew {crew, literal} has no skill; it could not be sent anywhere.',
  'inventory.repair-without-skill': 'The repair of {of, literal} needs no skill; name at least one.',
  'inventory.metres-for-kilometres':
    'The link {link, literal} is said to be {stated, number} km long, and its ends are {straight, number} km apart; is the length in metres?',
  'inventory.shorter-than-straight':
    'The link {link, literal} is said to be {stated, number} km long, and its ends are {straight, number} km apart; are the coordinates right?',
  'inventory.megabits-for-gigabits':
    'The link {link, literal} is said to carry {stated, number} Gbit/s; is that in Mbit/s?',
  'inventory.two-batteries':
    'The site {site, literal} has batteries of {one, number} and of {other, number} hours; its lines must agree.',
  'inventory.battery-minutes':
    'The battery of {site, literal} is said to last {hours, number} hours; is that in minutes?',
  'inventory.range-out-of-order':
    'The hours for {of, literal} are out of order; the least comes first, then the likely, then the most.',
  'inventory.skill-nobody-has': 'No crew has the skill {value, literal}; these repairs could not be done.',
  'inventory.skill-nobody-has-near':
    'No crew has the skill {value, literal}; is {near, literal} meant? As it is, these repairs could not be done.',
  'inventory.part-nobody-stocks': 'Nobody stocks the part {value, literal}; these repairs could not be done.',
  'inventory.part-nobody-stocks-near':
    'Nobody stocks the part {value, literal}; is {near, literal} meant? As it is, these repairs could not be done.',
  'inventory.no-core':
    'No site is marked as core or as gateway; mark at least one, or nobody counts as served.',
  'inventory.fine': 'No fault found.',
  'inventory.count-faults':
    '{faults, plural, one {# fault} other {# faults}} to mend, {notes, plural, one {# remark} other {# remarks}}.',
  'inventory.contents':
    '{sites, plural, one {# site} other {# sites}}, {links, plural, one {# link} other {# links}}, {crews, plural, one {# crew} other {# crews}}, {repairs, plural, one {# rule} other {# rules}} for repairs',
  'inventory.written': 'Wrote {files, plural, one {# file} other {# files}} into {folder, literal}.',
  'inventory.synthetic': 'These data are synthetic: {note, name}',
  'import.unknown-format':
    '{file, literal} is none of GraphML, GML, KML and GeoJSON; export the network as one of these.',
  'import.nothing': 'There is no site with coordinates in {file, literal}; nothing was imported.',
  'import.xml': 'The XML is broken here: {problem, literal}',
  'import.json': 'This is no JSON: {problem, literal}',
  'import.gml': 'The GML is broken here; what came before was read.',
  'import.no-place': 'The node {node, literal} has no coordinates and was left out; add them to keep it.',
  'import.lost-link':
    'The link from {from, literal} to {to, literal} was left out, because an end has no coordinates or both are the same.',
  'damage.title': 'Damage',
  'damage.not-found':
    'There is no file {file, literal}; check the path, or make one with {command, literal}.',
  'damage.faulty':
    'The damage {file, literal} has {faults, plural, one {# fault} other {# faults}}, the first in line {line, number}; {command, literal} explains each.',
  'damage.nothing': 'Nothing would be damaged; name assets, a region, a hazard or a number.',
  'damage.too-many': '{wanted, number} assets were to be damaged and there are {there, number}.',
  'damage.unknown-asset': '{value, literal} is no site and no link of the inventory.',
  'damage.unknown-asset-near':
    '{value, literal} is no site and no link of the inventory; is {near, literal} meant?',
  'damage.unknown-crew': '{value, literal} is no crew of the inventory.',
  'damage.unknown-crew-near': '{value, literal} is no crew of the inventory; is {near, literal} meant?',
  'damage.unknown-region': 'There is no region {region, literal}; there are {known, name}.',
  'damage.twice': '{asset, literal} is listed twice; keep one.',
  'damage.range-out-of-order':
    'The hours of {asset, literal} are out of order; the least comes first, then the likely, then the most.',
  'damage.work-on-undamaged':
    'The crew {crew, literal} works on {asset, literal}, which is not among the damaged; add it or take the work out.',
  'damage.bad-hazard': '{value, literal} is no place and radius; write {example, literal}.',
  'damage.bad-moment': '{value, literal} is no moment; write it with its offset, such as {example, literal}.',
  'damage.count': '{assets, plural, one {# asset} other {# assets}} damaged.',
} as const;
