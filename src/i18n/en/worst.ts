/** `muruna worst` and `muruna defend`. */
export const worst = {
  'worst.title': 'Worst losses of {country, country}',
  'worst.progress': 'searching for the worst set',
  'worst.no-candidates':
    '{country, country} has no {over, literal} whose failure could hurt others (a network without customers cannot); choose another {option, literal}.',
  'worst.section.set': 'The worst set',
  'worst.section.curve': 'Worst loss by number of failures',
  'worst.section.ties': 'Nearly as bad',
  'worst.over.networks': 'national networks',
  'worst.over.links': 'links with a national end',
  'worst.over.gateways': 'gateways',
  'worst.over.foreign-suppliers': 'foreign suppliers',
  'worst.loss.international': 'Collateral loss of international reach',
  'worst.loss.domestic': 'Collateral loss of domestic reach',
  'worst.loss.definition':
    'The share of reach that everyone else loses when the set fails, without what its members lose themselves.',
  'worst.asked':
    'The failure of at most {k, plural, one {one} other {#}} of {candidates, number} candidates ({over, text}) that costs the others most:',
  'worst.proved':
    'Proven: no set of at most {k, number} causes a larger collateral loss. The search computed {evaluated, plural, one {# set} other {# sets}} exactly; bounds ruled out all others.',
  'worst.not-proved':
    'Not proven: the search ran out of time after computing {evaluated, plural, one {# set} other {# sets}} exactly. No set of at most {k, number} causes a collateral loss above {bound, share}; this one may still be the worst.',
  'worst.nothing': 'No set costs the others anything.',
  'worst.whole': 'Including what its members lose themselves ({direct, share}), {total, share} is lost.',
  'worst.column.k': 'Maximum failures',
  'worst.column.set': 'Set',
  'worst.column.collateral': 'Collateral loss',
  'worst.column.bound': 'Bound',
  'worst.curve.title': 'Collateral loss of the worst set',
  'worst.curve.x': 'maximum failures',
  'worst.curve.y': 'share lost by the others',
  'worst.ties.explained': 'Sets whose loss is less than {share, share} below that of the worst set.',
  'worst.ties.none': 'No other set comes within {share, share} of the worst.',
  'worst.ties.more': 'There are more such sets; the worst are listed.',

  'defend.title': 'Defending {country, country} against the worst losses',
  'defend.progress': 'evaluating new links',
  'defend.nothing-to-defend':
    'No failure of {over, literal} costs the others in {country, country} anything, so there is nothing to defend; choose another kind.',
  'defend.no-proposal':
    'There is no link to propose for {country, country}: every partner is already linked where it would help; name other partners.',
  'defend.section.chosen': 'Links that help most together',
  'defend.section.ranked': 'Links one by one',
  'defend.figure': 'Worst loss with the new links',
  'defend.before':
    'Without new links, the worst failure of at most {k, number} ({over, text}) costs the others {worst, share}.',
  'defend.asked':
    'The best {links, plural, one {one} other {#}} of {asked, plural, one {# possible link} other {# possible links}}, in building order: each row assumes that the links above it are in place.',
  'defend.ranked.explained':
    'The worst loss that remains when this link alone is built. “Equivalent” counts other partners that would help equally; they differ at most in networks that have no transit.',
  'defend.progress.together': 'searching for links that help more together',
  'defend.better':
    'Another choice of {links, plural, one {# link} other {# links}} leaves less: {worst, share}.',
  'defend.best.proved':
    '{links, plural, one {Proven: no other of these links leaves} other {Proven: no other choice of # of these links leaves}} a smaller worst loss.',
  'defend.best.open':
    '{links, plural, one {Not proven: another of these links may leave} other {Not proven: another choice of # of these links may leave}} a smaller worst loss.',
  'defend.without': 'Without new links',
  'defend.with': 'With the chosen links',
  'defend.column.partner': 'Partner',
  'defend.column.as': 'Partner’s role',
  'defend.column.worst': 'Worst loss',
  'defend.column.gain': 'Gain',
  'defend.column.alike': 'Equivalent',
  'defend.as.provider': 'provider',
  'defend.as.peer': 'peer',
  'defend.as.customer': 'customer',
} as const;
