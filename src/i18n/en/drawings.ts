/** What the importers of drawn networks say. */
export const drawings = {
  'geo.json-syntax':
    'The text stops being JSON on this line; a bracket, a comma or a quotation mark is missing or too many.',
  'geo.no-features': 'There are no features and no geometry; export the data as a GeoJSON FeatureCollection.',
  'geo.empty-feature': 'An entry of the list of features is empty and was left out.',
  'geo.no-place': '{name, name} has no coordinates that can be read and was left out; add them to keep it.',
  'geo.kind-unread':
    '{count, plural, one {# shape} other {# shapes}} of the kind {kind, literal} {count, plural, one {was} other {were}} not read, the first of {name, name}; only points and lines become sites and links.',
  'geo.unknown-crs':
    'The coordinates are in the reference system {crs, literal}, which is not known here; export the file in WGS 84 (EPSG:4326).',
  'geo.not-degrees':
    'The coordinates are not degrees (the first are {x, number} and {y, number}) and the file does not say in which system they are; export it in WGS 84 (EPSG:4326).',
  'geo.off-the-globe':
    'A point of {name, name} lies at latitude {lat, number} and longitude {lon, number}, which is not on the globe; it was left out.',
  'import.xml-tag':
    'The element {tag, literal}, opened in line {opened, number}, is closed by {instead, literal}; correct one of the two tags.',
  'import.xml': 'The XML is not valid here.',
  'import.xml-unclosed':
    'The file ends before the element {tag, literal} is closed: it is cut, or the end tag is missing.',
  'import.xml-deep': 'The XML is nested more deeply than any drawing; check where it comes from.',
  'import.xml-entity':
    'The document uses entities that it declares, which are not followed; write the texts themselves.',
  'import.too-many':
    'The drawing has more places, rows or attributes than are read; simplify its lines, or split the file.',
  'import.xml-cut': 'The file ends inside a tag: it is cut. Export or copy it again.',
  'import.xml-not-opened': 'The end tag {tag, literal} closes nothing; add its start tag, or delete it.',
  'import.xml-end-tag': 'Only a name may stand in the end tag {tag, literal}.',
  'import.xml-attribute':
    'The attributes here are not valid at {name, literal}: each stands once, with its value in quotation marks.',
  'import.xml-name': '{name, literal} cannot be the name of an element; names begin with a letter.',
  'import.xml-mark': 'A {mark, literal} in a text must be written as {right, literal}.',
  'import.xml-outside': 'Something stands outside the one element that holds everything; delete it.',
  'import.unread':
    '{count, plural, one {# element} other {# elements}} {kind, literal} {count, plural, one {was} other {were}} not read; only nodes and edges are.',
  'import.elsewhere':
    'What this link shows is in another file, {href, literal}, and was not read; import that file too.',
  'import.properties-unread':
    'These properties are not columns of the tables, or do not fit them, and were not read: {names, literal}.',
  'import.links-without-place':
    '{count, plural, one {# link was} other {# links were}} left out, because an end has no coordinates; the first goes from {from, literal} to {to, literal}.',
  'import.links-without-end':
    '{count, plural, one {# link was} other {# links were}} left out, because no site is called {end, literal}{count, plural, =1 {} one {} other { or like their ends}}; add it, or correct the name.',
  'import.loops':
    '{count, plural, one {# link starts and ends} other {# links start and end}} at the same site and {count, plural, one {was} other {were}} left out, the first at {site, name}.',
  'import.passed':
    '{count, plural, one {# line passes} other {# lines pass}} over a site without a vertex there and {count, plural, one {was} other {were}} joined to it, such as {line, name} to {site, name}.',
  'import.unreadable': '{file, literal} cannot be imported:',
  'import.packed':
    '{file, literal} is a ZIP archive; if it is a KMZ, unpack it and import the {inner, literal} inside.',
  'import.no-coordinates':
    'Nothing in {file, literal} has coordinates: {wanted, literal} (or latitude and longitude, or x and y) are needed, and there are only {names, literal}.',
  'import.empty': 'The file is empty; it needs a header and rows.',
} as const;
