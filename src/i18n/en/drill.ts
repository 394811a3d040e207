/** What a drill says: from the blow to full recovery. */
export const drill = {
  'drill.title': 'Drill: from the blow to full recovery in {country, country}',
  'drill.nothing-hit':
    'Nothing of the inventory hangs on the networks that fail in {file, literal}; list them in {table, literal} (columns {columns, literal}).',
  'drill.no-country':
    'It is not said which country this is; give {option, literal}, or {field, literal} in {file, literal}.',
  'drill.section.verdict': 'Can we stand it, and when are we back?',
  'drill.verdict.loss':
    'The blow takes {loss, share} of the routes between {country, country} and the world, and {cut, share} of the people lose service.',
  'drill.verdict.back':
    'With every crew and spare, 95 % of the people are served again after {hours, number} hours.',
  'drill.verdict.never': 'With every crew and spare, 95 % is not reached within the time looked at.',
  'drill.verdict.own': 'On our own means, 95 % of the people are served again after {hours, number} hours.',
  'drill.verdict.own-never':
    'On our own means, 95 % is not reached; {served, share} of the people are served in the end.',
  'drill.verdict.networks':
    'The last of the failed networks is back in the routing after {hours, number} hours.',
  'drill.figure.loss': 'International loss at the worst moment',
  'drill.chart.routes': 'International routes left',
  'drill.chart.routes-label': 'routes between the country and the world',
  'drill.section.networks': 'Networks coming back',
  'drill.column.network': 'Network',
  'drill.column.hour': 'Back after (h)',
  'drill.column.assets': 'Assets repaired',
  'drill.without-assets':
    '{networks, plural, one {# failed network has} other {# failed networks have}} nothing in the inventory; taken as back when the last repair is done.',
  'drill.progress': 'Routes as networks come back',
} as const;
