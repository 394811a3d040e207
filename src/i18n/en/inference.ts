export const inference = {
  'inference.title': 'Relationships inferred from observed paths',
  'inference.as-set':
    'Table entries with an unordered set of networks in their path: {entries, number}. A set at the end was cut off; paths with a set elsewhere were left out.',
  'inference.reserved-asn':
    'Table entries with a reserved AS number in their path: {entries, number}. These paths were left out.',
  'inference.loop':
    'Table entries whose path visits a network twice: {entries, number}. These paths were left out.',
  'inference.empty': 'Table entries without a path: {entries, number}.',
  'inference.prepending':
    'Table entries in which a network repeats its own number: {entries, number}. Repetitions count once.',
  'inference.poisoned':
    'Table entries whose path leaves the networks at the top and returns to them: {entries, number}, on distinct paths: {paths, number}. These were left out as leaked or forged.',
  'inference.networks': 'Networks',
  'inference.links': 'Links',
  'inference.peer-links': 'of which between peers',
  'inference.vantage-points': 'Vantage points (networks)',
  'inference.clique': 'Provider-free networks at the top: {members, list}.',
  'inference.no-clique': 'No provider-free networks at the top were found.',
  'inference.siblings': 'Siblings, which carry each other’s routes to and from the world: {pairs, list}.',
  'inference.confidence': 'Confidence in the labels',
  'inference.confidence-from': 'Confidence at least',
  'inference.cleaned': 'Paths cleaned',
  'inference.few-vantage-points':
    'The dumps show the tables of only {vantagePoints, plural, one {# network} other {# networks}}, from which most links between peers cannot be seen.',
  'inference.agreement': 'Agreement with published relationships',
  'inference.agreement-definition':
    'Over the links in both lists. Held-out links are the half of all pairs that were not used to fit the model.',
  'inference.all-common': 'All common links: {links, number}',
  'inference.held-out': 'Held-out links: {links, number}',
  'inference.held-out-short': 'Held out',
  'inference.all': 'All',
  'inference.published': 'Published as',
  'inference.as-transit': 'inferred as transit',
  'inference.as-reversed': 'as transit in the other direction',
  'inference.as-peer': 'as peering',
  'inference.transit-link': 'transit (provider and customer)',
  'inference.peer-link': 'peering',
  'inference.label-agreement': 'Same label',
  'inference.peer-recall': 'Published peer links that were found',
  'inference.peer-precision': 'Inferred peer links that are published as such',
  'inference.progress': 'Inferring relationships',
} as const;
