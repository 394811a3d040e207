/** The workbench’s view of what a country depends on. */
export const know = {
  'know.map': 'Whose networks carry the routes of {country, country}',
  'know.map.list': 'On the map, as a list',
  'know.map.list.hint':
    'Tab enters the list, arrow keys go through it, Enter does what a click on the map does.',
  'know.map.points': 'Places',
  'know.map.lines': 'Cables and links',
  'know.map.areas': 'Regions',
  'know.map.legend': 'Share of the routes:',
  'know.map.none': 'This browser cannot draw the map. Everything it shows is in the tables too.',
  'know.layers': 'From your documents',
  'know.layers.none':
    'An inventory, or cables and regions as GeoJSON, KML or GraphML, can be shown on this map, and what a damage or a scenario makes fail. Bring them to:',
  'know.figures': 'All other figures',
  'know.inspector.hint':
    'Choose a figure, a network, a gateway or a country. What it means, what it rests on and why it is so appears here.',
  'know.select': 'Select: {what, text}',
  'know.why': 'Why',
  'know.series': 'Over the snapshots',
  'know.series.one': 'Only one snapshot is kept here. The administrator can add more.',
  'know.fail': 'What if it fails?',
  'know.routes': 'Of the international routes',
  'know.domestic': 'Of the domestic routes',
  'know.weight': 'Of the national addresses',
  'know.networks': 'Its networks on the way',
  'know.region': 'Region',
  'know.people': 'People served',
  'know.close': 'Close',
  'know.users': 'Used by',
} as const;
