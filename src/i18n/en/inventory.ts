/** What the readers of inventories and damages say: each fault with the likely mend. */
export const inventory = {
  'inventory.title': 'Inventory of the network',
  'inventory.no-folder':
    'The folder {folder, literal} does not exist; check the path, or create one with {command, literal}.',
  'inventory.exists': '{file, literal} already exists; choose another folder.',
  'inventory.no-cities':
    'The list of cities has fewer than three in {country, literal}; give another country as two letters.',
  'inventory.faulty':
    'The inventory {folder, literal} has {faults, plural, one {# fault} other {# faults}}, the first in {file, literal}, line {line, number}; {command, literal} explains each.',
  'inventory.missing-file': 'The file {file, literal} is missing; it needs the columns {columns, literal}.',
  'inventory.empty-file': 'The file {file, literal} is empty; it needs a header line.',
  'inventory.unknown-file':
    'The file {file, literal} was ignored, because it is not one of {known, literal}; is its name misspelt?',
  'inventory.unknown-column': 'The column {column, literal} is not known and was ignored.',
  'inventory.unknown-column-near':
    'The column {column, literal} is not known and was ignored; did you mean {near, literal}?',
  'inventory.missing-value': '{column, literal} is empty; give a value.',
  'inventory.not-a-number':
    '{column, literal} is {value, literal}, which is not a number; write digits with a decimal point and no unit.',
  'inventory.negative':
    '{column, literal} is {value, literal}, but cannot be negative; is the minus sign a mistake?',
  'inventory.too-small': '{column, literal} is {value, literal}; the minimum is {least, number}.',
  'inventory.above-most':
    '{column, literal} is {value, literal}; the maximum is {most, number}. Is it in another unit?',
  'inventory.too-large':
    '{column, literal} is {value, literal}; the maximum is {most, number}. Is it in another unit, or are latitude and longitude swapped?',
  'inventory.too-long': '{column, literal} is longer than {most, number} characters.',
  'inventory.not-one-of': '{column, literal} is {value, literal}; it must be one of {options, literal}.',
  'inventory.not-one-of-near':
    '{column, literal} is {value, literal}; it must be one of {options, literal}. Did you mean {near, literal}?',
  'inventory.bad-critical':
    '{column, literal} is {value, literal}; write services with their priority 1, 2 or 3, such as {example, literal}.',
  'inventory.bad-shift': '{column, literal} is {value, literal}; write shifts such as {example, literal}.',
  'inventory.bad-parts':
    '{column, literal} is {value, literal}; write parts with their quantity, such as {example, literal}.',
  'inventory.duplicate-id':
    'The id {id, literal} is already used in {firstFile, literal}, line {firstLine, number}; give this one another.',
  'inventory.unknown-id': '{column, literal} names {value, literal}, which is not in the inventory.',
  'inventory.unknown-id-near':
    '{column, literal} names {value, literal}, which is not in the inventory; did you mean {near, literal}?',
  'inventory.link-to-itself': 'The link {id, literal} starts and ends at the same site; correct one end.',
  'inventory.supply-cycle':
    'Supplies form a circle ({members, literal}), so nothing feeds the first; remove one of these lines.',
  'inventory.need-cycle':
    'Repairs wait for each other in a circle ({members, literal}), so none could ever begin; remove one of these lines.',
  'inventory.crew-without-base':
    'The crew {crew, literal} has no base; name a site in {base, literal}, or fill in latitude and longitude.',
  'inventory.spare-without-depot':
    'The part {part, literal} has no location; name a site in {depot, literal}, or fill in latitude and longitude.',
  'inventory.crew-without-skill':
    'The crew {crew, literal} has no skill, so it could not be sent anywhere; name at least one.',
  'inventory.repair-without-skill': 'The repair of {of, literal} needs no skill; name at least one.',
  'inventory.metres-for-kilometres':
    'The link {link, literal} is listed as {stated, number} km long, but its ends are {straight, number} km apart; is the length in metres?',
  'inventory.shorter-than-straight':
    'The link {link, literal} is listed as {stated, number} km long, but its ends are {straight, number} km apart; are the coordinates right?',
  'inventory.megabits-for-gigabits':
    'The link {link, literal} is listed with {stated, number} Gbit/s; is that in Mbit/s?',
  'inventory.two-batteries':
    'The site {site, literal} has a battery of {one, number} hours on one line and of {other, number} hours on another; make them agree.',
  'inventory.battery-minutes':
    'The battery of {site, literal} is listed with {hours, number} hours; is that in minutes?',
  'inventory.range-out-of-order':
    'The hours for {of, literal} are out of order; give the minimum first, then the likely value, then the maximum.',
  'inventory.skill-nobody-has': 'No crew has the skill {value, literal}, so these repairs could not be done.',
  'inventory.skill-nobody-has-near':
    'No crew has the skill {value, literal}, so these repairs could not be done; did you mean {near, literal}?',
  'inventory.part-nobody-stocks':
    'No depot stocks the part {value, literal}, so these repairs could not be done.',
  'inventory.part-nobody-stocks-near':
    'No depot stocks the part {value, literal}, so these repairs could not be done; did you mean {near, literal}?',
  'inventory.no-core': 'No site is marked as core or gateway; mark at least one, or nobody counts as served.',
  'inventory.fine': 'No faults found.',
  'inventory.count-faults':
    '{faults, plural, one {# fault} other {# faults}} to correct, {notes, plural, one {# remark} other {# remarks}}.',
  'inventory.contents':
    '{sites, plural, one {# site} other {# sites}}, {links, plural, one {# link} other {# links}}, {crews, plural, one {# crew} other {# crews}}, {repairs, plural, one {# rule} other {# rules}} for repairs',
  'inventory.written': 'Wrote {files, plural, one {# file} other {# files}} into {folder, literal}.',
  'inventory.synthetic': 'These data are synthetic: {note, name}',
  'import.unknown-format':
    '{file, literal} is in none of the formats that are read ({known, literal}); export the network in one of them.',
  'import.nothing': '{file, literal} contains no site with coordinates; nothing was imported.',
  'import.gml': 'The GML is not valid here; everything before was read.',
  'import.no-place': 'The node {node, literal} has no coordinates and was left out; add them to keep it.',
  'damage.title': 'Damage',
  'damage.not-found':
    'The file {file, literal} does not exist; check the path, or create one with {command, literal}.',
  'damage.faulty':
    'The damage file {file, literal} has {faults, plural, one {# fault} other {# faults}}, the first in line {line, number}; {command, literal} explains each.',
  'damage.nothing': 'Nothing would be damaged; name assets, a region, a hazard or a number.',
  'damage.too-many':
    '{wanted, number} damaged assets were requested, but the inventory has only {there, number}.',
  'damage.unknown-asset': '{value, literal} is not a site or link of the inventory.',
  'damage.unknown-asset-near':
    '{value, literal} is not a site or link of the inventory; did you mean {near, literal}?',
  'damage.unknown-crew': '{value, literal} is not a crew of the inventory.',
  'damage.unknown-crew-near':
    '{value, literal} is not a crew of the inventory; did you mean {near, literal}?',
  'damage.unknown-region': 'The inventory has no region {region, literal}; choose one of {known, name}.',
  'damage.twice': '{asset, literal} is listed twice; keep one.',
  'damage.range-out-of-order':
    'The hours of {asset, literal} are out of order; give the minimum first, then the likely value, then the maximum.',
  'damage.pin-undamaged': 'A job is pinned for {asset, literal}, which is not damaged.',
  'damage.work-on-undamaged':
    'The crew {crew, literal} is working on {asset, literal}, which is not listed as damaged; add the asset or remove the work.',
  'damage.bad-hazard': '{value, literal} is not a place and radius; write them as {example, literal}.',
  'damage.count': '{assets, plural, one {# asset} other {# assets}} damaged.',
  'damage.no-rule':
    'No rule in {table, literal} says which crews and parts the repair of {asset, literal} needs{count, plural, =1 {} one {} other { (nor of the other damaged assets of its kind, # in all)}}; add a rule for {kind, literal} or for {asset, literal}.',
  'damage.subtitle':
    '{count, plural, one {# asset} other {# assets}} broken since {at, date} ({zone, literal})',
  'damage.section.assets': 'What is broken',
  'damage.asset': '{name, name} ({asset, literal})',
  'damage.column.hours': 'Repair (h)',
  'damage.column.hours-min': 'at least (h)',
  'damage.column.hours-max': 'at most (h)',
  'damage.as-rules': 'as the rules of the inventory say',
  'check.title': 'What the check found',
  'check.section.findings': 'Faults and remarks',
  'check.column.file': 'File',
  'check.column.line': 'Line',
  'check.column.says': 'What is wrong',
} as const;
