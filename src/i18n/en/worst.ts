/** `muruna worst` and `muruna defend`. */
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

  'defend.title': 'Defending {country, country} against the worst losses',
  'defend.progress': 'judging new links',
  'defend.nothing-to-defend':
    'No set over {over, literal} makes the others in {country, country} lose anything, so there is nothing to defend; choose another kind.',
  'defend.no-proposal':
    'There is no link to propose for {country, country}: every partner is already linked where it would help; name other partners.',
  'defend.section.chosen': 'The links that help most together',
  'defend.section.ranked': 'Links one by one',
  'defend.before':
    'Without new links, the worst failure of at most {k, number} ({over, text}) makes the others lose {worst, share}.',
  'defend.asked':
    'Of {asked, plural, one {# possible link} other {# possible links}}, the best {links, plural, one {one is} other {# are}} listed in the order in which {links, plural, one {it is} other {they are}} worth building: each row has the links above it in place.',
  'defend.ranked.explained':
    'What is left of the worst loss when this link alone is built. “As good” counts other partners that would serve as well; they differ at most in networks that have no transit.',
  'defend.progress.together': 'looking for links that help more together',
  'defend.better':
    'Another choice of {links, plural, one {# link} other {# links}} leaves less: {worst, share}.',
  'defend.best.proved':
    'Proved: of the links asked about, no other choice of {links, number} leaves a smaller worst loss.',
  'defend.best.open':
    'Not proved: another choice of {links, number} of the links asked about may leave a smaller worst loss.',
  'defend.without': 'Without new links',
  'defend.with': 'With the chosen links',
  'defend.column.partner': 'Partner',
  'defend.column.as': 'Partner as',
  'defend.column.worst': 'Worst loss',
  'defend.column.gain': 'Gain',
  'defend.column.alike': 'As good',
  'defend.as.provider': 'provider',
  'defend.as.peer': 'peer',
  'defend.as.customer': 'customer',
} as const;
