/** What of daily life depends on names: zones, their servers, and where they are. */
export const services = {
  'tld-home.title': 'Name servers of countries’ own domains',
  'tld-home.subtitle': 'At home and abroad, by the networks that announce them',
  'tld-home.subtitle-serial':
    'At home and abroad, by the networks that announce them; root zone {serial, literal}',
  'tld-home.explained':
    'A server is at home if a network registered in the country announces one of its addresses, and abroad if networks of other countries announce all of them. Where the machines stand the data do not say: a server abroad may answer from a site in the country too (anycast), and one at home from abroad.',
  'tld-home.column.share': 'At home',
  'tld-home.column.home': 'Servers at home',
  'tld-home.column.abroad': 'Abroad',
  'tld-home.column.unknown': 'Not known',
  'tld-home.column.networks': 'Networks',
  'tld-home.findings': 'Left out of the zone',
  'tld-home.no-prefixes':
    '{file, literal} has no prefixes, so nobody can say who announces a name server: build a snapshot with prefixes, or use the bundled one.',
  'tld-home.no-domains':
    '{file, literal} delegates no country’s domain: give the root zone as a master file (RFC 1035).',
  'zone.record': 'This is no record of a zone, and was left out: {text, literal}',
  'zone.directive': 'This instruction is not followed, and what it brings in is missing: {text, literal}',
  'zone.class': 'Only records of class {class, literal} are read; left out: {text, literal}',
  'zone.relative': 'The name is relative and the file names no origin; left out: {text, literal}',
  'zone.parenthesis': 'A parenthesis is opened here and never closed; everything after it was left out.',
  'zone.address': '{text, literal} is not an address; it was left out.',
} as const;
