/** What a drill says: from the blow to full recovery. */
export const drill = {
  'drill.title': 'Drill: from failure to full recovery in {country, country}',
  'drill.nothing-hit':
    'The inventory has no assets of the networks that fail in {file, literal} ({networks, literal}); list them in {table, literal} (columns {columns, literal}), or make an example that has them: {command, literal}.',
  'drill.no-country':
    'The country is not known; give {option, literal}, or {field, literal} in {file, literal}.',
  'drill.section.verdict': 'Can we withstand it, and when is service back?',
  'drill.verdict.loss':
    'The failure takes away {loss, share} of the routes between {country, country} and the world, and {cut, share} of the people lose service.',
  'drill.verdict.back':
    'With every crew and spare, 95% of the people have service again after {hours, number} hours.',
  'drill.verdict.never':
    'With every crew and spare, 95% of the people do not have service again within the planning horizon.',
  'drill.verdict.own':
    'With domestic means alone, 95% of the people have service again after {hours, number} hours.',
  'drill.verdict.own-never':
    'With domestic means alone, 95% is not reached: {served, share} of the people have service in the end.',
  'drill.verdict.networks':
    'The last of the failed networks is back in the routing after {hours, number} hours.',
  'drill.figure.loss': 'International loss at the worst moment',
  'drill.chart.routes': 'Remaining international routes',
  'drill.chart.routes-label': 'routes between the country and the world',
  'drill.section.networks': 'Recovery of the networks',
  'drill.column.network': 'Network',
  'drill.column.hour': 'Back after (h)',
  'drill.column.assets': 'Assets repaired',
  'drill.without-assets':
    '{networks, plural, one {# failed network has no assets in the inventory and counts} other {# failed networks have no assets in the inventory and count}} as back when the last repair is done.',
  'drill.progress': 'Computing routes as networks recover',
} as const;
