/** What would keep services, and how much of them. */
export const servicesKeep = {
  'services-keep.progress': 'sets of remedies',
  'services-keep.title': 'What would keep services in {country, country}',
  'services-keep.section.overview': 'How much remedies keep',
  'services-keep.section.sets': 'The best sets',
  'services-keep.section.programmes': 'Programmes by kind',
  'services-keep.section.protected': 'What remedies do for protected services',
  'services-keep.protected.explained':
    'What certainly works of services for which protection is claimed. “Each remedy” counts those that need it: they have less if it alone is left out of all.',
  'services-keep.column.protected': 'Protected services that need it',
  'services-keep.programmes.explained':
    'What all remedies of some kinds do together; for each number of kinds the best choice.',
  'services-keep.column.kinds': 'Kinds',
  'services-keep.column.count': 'Remedies',
  'services-keep.kind.root-copy': 'copies of the root',
  'services-keep.kind.secondary': 'name servers at home',
  'services-keep.kind.expiry': 'longer expiry of copies',
  'services-keep.kind.signature': 'longer signatures',
  'services-keep.kind.mirror': 'mirrors',
  'services-keep.kind.issuer': 'issuers',
  'services-keep.section.remedies': 'Each remedy',
  'services-keep.days':
    'Shares are means over {days, plural, one {# day} other {# days}} from hour 0, of what certainly works.',
  'services-keep.hour': 'Shares are of what certainly works at hour {hour, number}.',
  'services-keep.home':
    'Remedies stand in {asn, asn}, which {share, share} of people reach under the scenario: no network tried is reached by more.',
  'services-keep.home.asked':
    'Remedies stand in {asn, asn}, which {share, share} of people reach under the scenario.',
  'services-keep.figure.before': 'Certainly works without remedies',
  'services-keep.figure.best': 'With the best set of at most {count, number}',
  'services-keep.figure.most': 'With all remedies',
  'services-keep.column.size': 'At most',
  'services-keep.column.remedies': 'Best set',
  'services-keep.column.works': 'Certainly works',
  'services-keep.column.gain': 'Gain',
  'services-keep.column.price': 'Price',
  'services-keep.column.remedy': 'Remedy',
  'services-keep.column.alone': 'Adds alone',
  'services-keep.column.missed': 'Missed if left out',
  'services-keep.set': '{remedies, list}',
  'services-keep.none-helps': 'No such set helps',
  'services-keep.no-remedies': 'These services need nothing that a remedy could stand beside.',
  'services-keep.sets.explained':
    'A service needs several things, so one remedy alone often does nothing, and a set does more than its members do one by one.',
  'services-keep.budget': 'Only sets that cost at most {budget, number} count.',
  'services-keep.proved': 'Bounds prove that no other set of the same size keeps more.',
  'services-keep.not-proved':
    'The search stopped before it could prove all of these sets: larger gains may exist.',
  'services-keep.remedies.explained':
    '“Adds alone” is what a remedy brings when it is the only one. “Missed if left out” is what is lost when all others are there.',
  'services-keep.looked-at':
    'Of {count, plural, one {# remedy} other {# remedies}}, {useful, plural, =0 {none brings} one {# brings} other {# bring}} something in one of these ways.',
  'services-keep.need.root-copy': 'Copies of the root zone on resolvers at home',
  'services-keep.need.secondary': 'Name servers at home (zones: {count, number})',
  'services-keep.need.expiry': 'Longer expiry of copies of zones (zones: {count, number})',
  'services-keep.need.signature': 'Signatures of zones that hold longer (zones: {count, number})',
  'services-keep.need.mirror': 'Mirrors at home (targets: {count, number})',
  'services-keep.need.issuer': 'Issuers of certificates at home (beside: {count, number})',
  'services-keep.remedy.root-copy': 'a copy of the root zone on resolvers at home',
  'services-keep.remedy.secondary': 'a name server at home for {target, literal}',
  'services-keep.remedy.expiry':
    'copies of {target, literal} that answer for 1,000 hours without its primary',
  'services-keep.remedy.signature': 'signatures of {target, literal} that hold for 1,000 hours',
  'services-keep.remedy.mirror': 'a mirror at home of {target, literal}',
  'services-keep.remedy.issuer': 'an issuer of certificates at home beside {issuer, name}',
  'services-keep.method':
    'Hour 0 is {start, date}. Each remedy is put into the tables and every need is computed again, with nothing remembered and everything that is not known failing. {looked, plural, one {# set was} other {# sets were}} computed.',
  'services-keep.memory':
    'Longer lifetimes make nothing certain. If all records lived for a week, {longer, share} might work instead of {now, share}, at the latest that is possible.',
  'services-keep.withdrawal': 'What stops in {file, literal} is gone from its day on.',
  'services-keep.home-abroad':
    '{asn, asn} is not registered in {country, country}; {option, literal} takes a network of the country, and without it one is chosen.',
  'services-keep.budget-alone':
    'A budget needs prices; add {option, literal} with a price for each kind, such as {example, literal}.',
  'services-keep.price-form':
    '{text, literal} is not a price; write a kind or a remedy, an equals sign and a number, such as {example, literal}.',
  'services-keep.price-unknown':
    '{remedy, literal} is not a remedy here; prices name a kind ({kinds, literal}) or a remedy as --json lists it.',
  'services-keep.price-missing':
    '{remedy, literal} has no price; give one for it or for its kind, 0 if it costs nothing.',
} as const;
