export const inference = {
  'inference.title': 'Relationships inferred from observed paths',
  'inference.as-set':
    'Table entries with an unordered set of networks in their path: {entries, number}; a set at the end was cut off, elsewhere the path was left out.',
  'inference.reserved-asn':
    'Table entries whose path names a reserved AS number: {entries, number}; these paths were left out.',
  'inference.loop':
    'Table entries whose path visits a network twice: {entries, number}; these paths were left out.',
  'inference.empty': 'Table entries without a path: {entries, number}.',
  'inference.prepending':
    'Table entries in which a network repeats its own number: {entries, number}; repetitions count once.',
  'inference.poisoned':
    'Table entries whose path leaves the networks at the top and comes back to them: {entries, number}, on distinct paths: {paths, number}; these were left out as leaked or forged.',
  'inference.networks': 'Networks',
  'inference.links': 'Links',
  'inference.peer-links': 'of which between peers',
  'inference.vantage-points': 'Vantage points (networks)',
  'inference.clique': 'Provider-free networks at the top: {members, list}.',
  'inference.no-clique': 'No provider-free networks at the top were found.',
  'inference.confidence': 'How sure the labels are',
  'inference.confidence-from': 'Confidence from',
  'inference.cleaned': 'What was cleaned from the paths',
  'inference.few-vantage-points':
    'The dumps show the tables of {vantagePoints, plural, one {# network} other {# networks}} only: most links between peers cannot be seen from there.',
  'inference.agreement': 'Agreement with published relationships',
  'inference.agreement-definition':
    'Over the links that both lists have. Held-out links are the half of all pairs that had no part in fitting the model.',
  'inference.all-common': 'All common links: {links, number}',
  'inference.held-out': 'Held-out links: {links, number}',
  'inference.held-out-short': 'Held out',
  'inference.all': 'All',
  'inference.published': 'Published as',
  'inference.as-transit': 'inferred as transit',
  'inference.as-reversed': 'as transit the other way round',
  'inference.as-peer': 'as peering',
  'inference.transit-link': 'transit (provider and customer)',
  'inference.peer-link': 'peering',
  'inference.label-agreement': 'Same label',
  'inference.peer-recall': 'Peer links found, of those published',
  'inference.peer-precision': 'Published as such, of those called peer links',
  'inference.progress': 'Inferring relationships',
} as const;
