/** `muruna routes`. */
export const routes = {
  'routes.title': 'Routes to {asn, asn}',
  'routes.unknown-as':
    '{asn, asn} is not in this snapshot; check the number, or choose another snapshot with --snapshot.',
  'routes.unknown-link':
    'There is no link between {one, asn} and {other, asn} in this snapshot; check both numbers.',
  'routes.bad-link':
    '{link, literal} is not a link; give two AS numbers joined by a hyphen, such as 64500-64501.',
  'routes.all-is-policy':
    '--all counts policy routes only; leave out --mode physical, or ask for one destination with --to.',
  'routes.to-or-all':
    'Say which routes: --to ASN for the routes to one network, or --all for the routes of every network to every other.',
  'routes.progress': 'counting routes',
  'routes.flows-progress': 'Computing the routes of all countries',
  'routes.reached': '{reached, number} of {of, number} networks have a route to {asn, asn}.',
  'routes.no-route': '{from, asn} has no route to {to, asn}.',
  'routes.path': 'From {from, asn} to {to, asn}: {hops, plural, one {# hop} other {# hops}}.',
  'routes.all':
    '{routes, number} routes between {ases, number} networks over {links, number} links; on average {mean, number} hops.',
  'routes.took': 'Computed in {seconds, number} s by {workers, plural, one {# worker} other {# workers}}.',
  'routes.class.origin': 'to itself',
  'routes.class.customer': 'through a customer',
  'routes.class.peer': 'through a peer',
  'routes.class.provider': 'through a provider',
  'routes.class.none': 'no route',
  'routes.section.counts': 'Routes, counted',
  'routes.section.list': 'Every network',
  'routes.column.network': 'Network',
  'routes.column.route': 'Route',
  'routes.column.hops': 'Hops',
  'routes.column.next': 'Next network',
  'routes.column.count': 'Number',
  'routes.chart.hops': 'Routes by their number of hops',
} as const;
