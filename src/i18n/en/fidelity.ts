export const fidelity = {
  'fidelity.title': 'How well predicted routes match observed routes',
  'fidelity.overall': 'All routes compared',
  'fidelity.by-class': 'By class of the predicted route',
  'fidelity.by-vantage-point': 'By vantage point',
  'fidelity.class': 'Class',
  'fidelity.vantage-point': 'Vantage point',
  'fidelity.model': 'Model',
  'fidelity.routes': 'Routes',
  'fidelity.length': 'Same length',
  'fidelity.next-hop': 'Next hop',
  'fidelity.whole-path': 'Whole path',
  'fidelity.same-path': 'Exact path',
  'fidelity.path-chance': 'Random path',
  'fidelity.definition':
    'Observed on {date, date}. For each vantage point and origin, the path that most of the origin’s IPv4 prefixes take, without prepending, is compared with the predicted routes. Next hop and whole path count if they are among the equally good predictions, the exact path if it is the one predicted after tie-breaking. The random path is the chance of the observed path when equally good next hops are chosen at random.',
  'fidelity.held-out-origins': 'Half of the origins were held out: nothing was learnt from paths to them.',
  'fidelity.held-out-points':
    'A quarter of the vantage points was held out: nothing was learnt from their paths.',
  'fidelity.outside':
    'Routes left out because they cross a network that is not in the snapshot: {routes, number}.',
  'fidelity.models':
    'Plain: routes through customers before peers before providers, then the fewest hops. Shortest: the fewest hops among all offered routes. Calibrated: as shortest, with the learnt preferences.',
  'fidelity.learnt':
    'Routes learnt from: {routes, number}. Links added: {linksAdded, number}; preferences: {preferences, number}; exceptions to them: {exceptions, number}; links of partial transit: {partialTransit, number}.',
  'fidelity.model.policy': 'plain',
  'fidelity.model.shortest': 'shortest',
  'fidelity.model.calibrated': 'calibrated',
  'fidelity.nothing-to-compare':
    'No route in the dumps can be compared with the snapshot; give a dump and a snapshot of about the same date.',
  'fidelity.no-calibration':
    '{file, literal} contains no learnt routing choices; build a snapshot that does with {command, literal}.',
  'fidelity.notice.same-table':
    'The snapshot was also built from {file, literal}, so agreement here says little about other routes. Compare with another table, or use {option, literal}.',
  'fidelity.progress.learning': 'Learning preferences',
  'fidelity.progress.comparing': 'Comparing routes',
} as const;
