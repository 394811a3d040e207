/** What `muruna series` says. */
export const series = {
  'series.title': 'Networks of {countries, list} over time',
  'series.title.many': 'Networks of {count, plural, one {# country} other {# countries}} over time',
  'series.subtitle': 'How measures moved from {from, date} to {to, date}, and what moved them',
  'series.moved': '{country, country}: {measure, text} went from {before, text} to {after, text}.',
  'series.unknown': '{country, country}: {measure, text} not known.',
  'series.section.data': 'Can the snapshots be compared?',
  'series.section.networks': 'What became of the networks',
  'series.section.snapshots': 'Snapshots',
  'series.chart.day': 'date',
  'series.chart.other-data': 'other data',
  'series.column.day': 'Date',
  'series.column.snapshot': 'Snapshot',
  'series.column.sources': 'Sources',
  'series.column.until': 'Until',
  'series.column.networks': 'Networks',
  'series.column.came': 'Came',
  'series.column.went': 'Went',
  'series.column.moved': 'Registered elsewhere',
  'series.column.providers': 'Changed providers',
  'series.column.gateways': 'Gateways',
  'series.column.other-sources': 'Gateways of new sources',
  'series.column.change': 'Change',
  'series.change.came': 'new',
  'series.change.went': 'gone',
  'series.change.movedIn': 'registered here now',
  'series.change.movedOut': 'registered elsewhere now',
  'series.change.gained': '{count, plural, one {# new provider} other {# new providers}}: {providers, list}',
  'series.change.lost': '{count, plural, one {# provider lost} other {# providers lost}}: {providers, list}',
  'series.networks.explained':
    'A network came if no link showed it in the snapshot before, and went if none shows it any more. A network that was there all the time under another country did not move: its registration did, or what is known of it. The share is the country’s known weight in a network and in its national customers.',
  'series.definitions':
    'All snapshots are measured by version {version, number} of the definitions in {page, literal}.',
  'series.first-drawn': 'The charts and the lists of networks show the first {count, number} countries.',
  'series.data.step': '{from, date} to {to, date}: {change, text}',
  'series.data.comparable':
    '{from, date} to {to, date}: the same kinds of data. What moved is in the networks.',
  'series.data.one': 'There is one snapshot, so nothing is compared.',
  'series.data.as-rel': 'The links are published ones (as-rel); before, they were inferred from paths.',
  'series.data.inferred': 'The links are inferred from paths; before, they were published ones (as-rel).',
  'series.data.sources-added':
    '{links, plural, one {# link is} other {# links are}} shown only by sources that the snapshot before does not have ({sources, literal}). Measures that count links or follow them move for that reason too.',
  'series.data.sources-gone':
    '{links, plural, one {# link} other {# links}} of the snapshot before came only from sources that this one does not have ({sources, literal}).',
  'series.data.vantage-points':
    'The view is another: {before, number} vantage points before, {after, number} now.',
  'series.data.weights': 'Networks are weighted by something else.',
  'series.data.countries': 'The countries of networks come from other tables.',
  'series.data.coverage':
    'More or less of {country, country} is seen: {before, share} of its weight is known with links before, {after, share} now.',
  'series.data.builder':
    'The snapshots were built by different versions ({before, literal}, {after, literal}).',
  'series.notice.years-apart':
    'The sources of the snapshot of {snapshot, date} are of {oldest, date} to {newest, date}: networks that changed in between may be wrong.',
  'series.notice.years-apart-many':
    'The sources of {snapshots, number} of the {of, number} snapshots, of {first, date} to {last, date}, are of {oldest, date} to {newest, date}: networks that changed in between may be wrong.',
  'series.notice.same-sizes':
    'Several snapshots take the sizes of networks from the same table, so changes of size are not seen.',
  'series.empty-folder':
    'The folder {folder, literal} holds neither snapshots (.muruna) nor lists of links (as-rel).',
} as const;
