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
} as const;
