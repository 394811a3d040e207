/** `muruna worst`. */
export const worst = {
  'worst.title': 'The worst losses of {country, country}',
  'worst.progress': 'looking for the worst set',
  'worst.no-candidates':
    '{country, country} has nothing to choose from over {over, literal}; choose another {option, literal}.',
  'worst.section.set': 'The worst set',
  'worst.section.curve': 'The worst loss by number of failures',
  'worst.section.ties': 'Nearly as bad',
  'worst.over.networks': 'national networks',
  'worst.over.links': 'links with a national end',
  'worst.over.gateways': 'gateways',
  'worst.over.foreign-suppliers': 'foreign suppliers',
  'worst.loss.international': 'Collateral loss of international reach',
  'worst.loss.domestic': 'Collateral loss of domestic reach',
  'worst.loss.definition':
    'The share of reach that all others lose when the set fails; what its members lose themselves is not in it.',
  'worst.asked':
    'Which {k, plural, one {one} other {#}} of {candidates, number} ({over, text}) make the others lose most?',
  'worst.proved':
    'Proved: no set of at most {k, number} makes a larger collateral loss. The search took {seconds, number} s and computed {evaluated, plural, one {# set} other {# sets}} exactly; all others were ruled out by their bound.',
  'worst.not-proved':
    'Not proved: the search was stopped after {seconds, number} s. No set of at most {k, number} makes a larger collateral loss than {bound, share}; this one may still be the worst.',
  'worst.nothing': 'No set makes anyone else lose anything.',
  'worst.whole': 'With what its members lose themselves ({direct, share}), {total, share} are lost.',
  'worst.column.k': 'Failures at most',
  'worst.column.set': 'Set',
  'worst.column.collateral': 'Collateral loss',
  'worst.column.bound': 'Bound',
  'worst.curve.title': 'Collateral loss of the worst set',
  'worst.curve.x': 'failures at most',
  'worst.curve.y': 'share lost by the others',
  'worst.ties.explained': 'Sets whose loss is less than {share, share} below the worst one.',
  'worst.ties.none': 'No other set comes within {share, share} of it.',
  'worst.ties.more': 'There are more of them; the worst are listed.',
} as const;
