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
  'know.layers.drop': 'Leave it out',
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
  'know.coverage.explained': 'Coverage: how much of what this figure needs is known.',
  'know.rank.national': '1 = largest share of a national network',
  'know.rank.foreign': '1 = largest share of a foreign network',
  'know.rank.gateways': '1 = largest share of a gateway',
  'know.rank.countries': '1 = largest share of a foreign country',
  'know.rank.by-routes': 'Not ranked: the order is that of the share of the international routes.',
  'know.routes.national':
    'share of the international routes that cross this network, begin there or end there',
  'know.routes.crossing':
    'share of the international routes that cross this network on their way to or from others',
  'know.routes.ending': 'share of the international routes that begin or end in this network',
  'know.routes.foreign': 'share of the international routes that cross this network',
  'know.routes.country': 'share of the international routes that cross at least one network of this country',
  'know.routes.gateway': 'share of the international routes that go over this link',
  'know.inbound.meaning': 'share of the routes into the country that cross it, without those that end here',
  'know.outbound.meaning':
    'share of the routes out of the country that cross it, without those that begin here',
  'know.domestic.meaning': 'share of the routes between two other national networks that cross this one',
  'know.weight.meaning': 'share of the addresses of the country’s networks that this network originates',
  'know.neighbours.meaning': 'national networks with a link to this network',
  'know.influence.meaning': 'country-level transit influence of this network, from 0 to 1',
  'know.country.little':
    'As far as this data shows, networks of {country, country} carry less than 0.05% of the international routes.',
  'know.network.little':
    'No figures: it is not in the diagram, and at least 15 networks carry more of the routes.',
  'know.link.little':
    'No figures: it is not in the diagram, and at least 15 gateways carry more of the routes.',
  'know.reached-over': 'Inbound routes reach it over',
  'know.links': 'Its gateways',
  'know.series.unlisted': 'not among those listed',
  'know.ends': 'Between',
} as const;
