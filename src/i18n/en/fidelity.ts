export const fidelity = {
  'fidelity.title': 'How well predicted routes agree with observed ones',
  'fidelity.overall': 'All routes compared',
  'fidelity.by-class': 'By class of the predicted route',
  'fidelity.by-vantage-point': 'By vantage point',
  'fidelity.class': 'Class',
  'fidelity.vantage-point': 'Vantage point',
  'fidelity.model': 'Model',
  'fidelity.routes': 'Routes',
  'fidelity.length': 'Same length',
  'fidelity.next-hop': 'Next hop among the best',
  'fidelity.whole-path': 'Whole path among the best',
  'fidelity.same-path': 'The very path',
  'fidelity.path-chance': 'By drawing among the best',
  'fidelity.definition':
    'Observed on {date, date}: per vantage point and origin the path that most of the origin’s IPv4 prefixes take, without prepending, against the routes that are predicted.',
  'fidelity.held-out-origins': 'Half of the origins were held out: nothing was learnt from any path to them.',
  'fidelity.held-out-points':
    'A quarter of the vantage points was held out: nothing was learnt from any path of theirs.',
  'fidelity.outside': 'Routes left out because a network on them is not in the snapshot: {routes, number}.',
  'fidelity.models':
    'Plain: customers before peers before providers, then the fewest hops. Shortest: the fewest hops among the routes that are offered, whoever offers them. Calibrated: the same with what was learnt.',
  'fidelity.learnt':
    'Learnt from routes: {routes, number}. Links added: {linksAdded, number}; preferences: {preferences, number}; exceptions from them: {exceptions, number}; links of partial transit: {partialTransit, number}.',
  'fidelity.model.policy': 'plain',
  'fidelity.model.shortest': 'shortest',
  'fidelity.model.calibrated': 'calibrated',
  'fidelity.nothing-to-compare':
    'No route in the dumps can be compared with the snapshot; give a dump and a snapshot of about the same date.',
  'fidelity.no-calibration':
    '{file, literal} holds nothing learnt about how networks choose; build a snapshot with {command, literal}.',
  'fidelity.notice.same-table':
    'The snapshot was built from {file, literal} too: what agrees here says little about other routes. Judge on another table, or use {option, literal}.',
  'fidelity.progress.learning': 'Learning preferences',
  'fidelity.progress.comparing': 'Comparing routes',
} as const;
