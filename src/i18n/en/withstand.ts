/** The workbench’s view of what breaks. */
export const withstand = {
  'withstand.title': 'Withstand: {country, country}',
  'withstand.snapshot': 'Snapshot of {date, date}',
  'withstand.plane': 'Addresses',
  'withstand.choose': 'Choose a country',
  'withstand.not-here': 'This snapshot has no networks of {country, country}.',
  'withstand.scenarios': 'Saved scenarios',
  'withstand.scenarios.none': 'No scenario is saved in this workspace yet.',
  'withstand.save': 'Save the scenario',
  'withstand.save.name': 'Name of the scenario',
  'withstand.saved': 'Saved as {name, name}.',
  'withstand.open': 'Open {name, name}',
  'withstand.open.partly':
    'Left out, since a click cannot show it: {what, list}. Ask “What breaks when something fails” with this scenario for the whole answer.',
  'withstand.open.other-country': 'This scenario is about {country, country}.',
  'withstand.defend': 'Links that help most',
  'withstand.defend.intro':
    'Finds the new links that lower the worst loss most. Your browser computes it, which takes up to two minutes.',
  'withstand.defend.find': 'Find the links',
  'withstand.map': '{country, country} on the map',
  'withstand.map.hint':
    'Click a country, the line of its gateways, a site or a cable to make it fail, and again to restore it. A line is as wide as its share of the international routes.',
  'withstand.map.draw': 'Draw an area to fail:',
  'withstand.map.rectangle': 'Rectangle',
  'withstand.map.circle': 'Circle',
  'withstand.map.polygon': 'Polygon',
  'withstand.map.around': 'By coordinates',
  'withstand.map.lat': 'Latitude (°)',
  'withstand.map.lon': 'Longitude (°)',
  'withstand.map.km': 'Radius (km)',
  'withstand.map.no-users':
    'No network or link is known to use {name, name}. Name it in a table of named sets, with the networks and links that go with it.',
  'withstand.map.struck':
    'In the area: {countries, plural, one {# country} other {# countries}}, and {things, plural, one {# site, cable or region} other {# sites, cables and regions}} from your documents. What failed in addition: {failed, number}.',
  'withstand.export': 'The same as a report and as data, from the server',
  'withstand.export.make': 'Make the files',
} as const;
