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
} as const;
