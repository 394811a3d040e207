/** What `muruna brief` says. */
export const brief = {
  'brief.title': '{one, country} and {other, country}: a brief for cooperation',
  'brief.title.region': 'A brief for the region: {countries, list}',
  'brief.subtitle': 'Mutual dependence, joint projects and offers, as of {date, date}',
  'brief.progress.flows': 'Following the routes',
  'brief.progress.projects': 'Trying joint projects',
  'brief.progress.partners': 'Briefing on every partner',
  'brief.partners.title': '{country, country} and all its partners',
  'brief.partners.section': 'Partners',
  'brief.partners.out': 'Briefs with all partners need a folder: name one with {option, literal}.',
  'brief.partners.one':
    'Briefs with all partners are about one country; name just one with {option, literal}.',
  'brief.partners.column.partner': 'Partner',
  'brief.partners.column.on': 'Depends on the partner',
  'brief.partners.column.by': 'The partner depends on it',
  'brief.partners.column.projects': 'Projects found',
  'brief.partners.column.gain': 'Own gain, best project',
  'brief.partners.column.theirs': 'Partner’s gain',
  'brief.partners.written':
    '{files, plural, one {# file} other {# files}} on {partners, plural, one {# partner} other {# partners}} in {folder, literal}.',
  'brief.partners.note':
    'Shares of international routes, both ways; gains as in each brief. First the partners with which both sides gain most.',
  'brief.partners.none':
    'No other country has networks in this snapshot, so {country, name} has no partner to be briefed on.',
  'brief.progress.writing': 'Writing the briefs',
  'brief.too-few': 'A brief needs two countries, or more with {option, literal}.',
  'brief.same-country': '{country, country} was named twice; name another partner.',
  'brief.section.summary': 'In short',
  'brief.section.standing': 'Where each stands',
  'brief.section.dependence': 'Mutual dependence',
  'brief.section.projects': 'Joint projects that make no side worse',
  'brief.section.restoration': 'Restoring together',
  'brief.progress.restoration': 'Planning restoration, apart and together',
  'brief.restoration.helped':
    '{one, country}, hit alone ({count, plural, one {# repair} other {# repairs}}), loses {alone, text}; with the crews and spares of {other, country} too, {helped, text}: {gain, share} less.',
  'brief.restoration.helped-drawn':
    '{one, country}, hit alone ({count, plural, one {# repair} other {# repairs}}, drawn at random), loses {alone, text}; with the crews and spares of {other, country} too, {helped, text}: {gain, share} less.',
  'brief.restoration.both':
    'Both hit at once lose {alone, text} with plans of their own, {shared, text} with one plan for both: {gain, share} less.',
  'brief.restoration.worse':
    'In the common plan {country, country} alone would lose more than by its own: {shared, text} instead of {alone, text}; the help would have to be made good.',
  'brief.restoration.common': 'Skills and parts that both have under the same name: {names, list}.',
  'brief.restoration.nothing-common':
    'The inventories name no skill or part alike, so that nothing can be lent; use common names.',
  'brief.restoration.fibres': 'Fibres between border points, with what each side hit alone loses less',
  'brief.restoration.no-fibre':
    'No two exchanges, data centres or landing stations of the inventories are near enough for a fibre across the border.',
  'brief.restoration.column.point': 'Border point: {country, country}',
  'brief.restoration.column.km': 'Distance, km',
  'brief.restoration.method':
    'Losses are people without service times hours, by the restoration plans of both inventories; shifts of lent crews are read in the local time of the side that is hit, border formalities take no time, and a fibre is as long as the straight line.',
  'brief.inventory.pair': '{option, literal} is for a brief on two countries; give the inventory of each.',
  'brief.inventory.missing':
    'The inventory of {country, country} is missing; give one for each country with {option, literal}.',
  'brief.inventory.form':
    '{entry, literal} does not say whose it is; write {option, literal} with country, equals sign and place, for one of {known, literal}.',
  'brief.section.offers': 'What each can offer the other',
  'brief.section.method': 'How to read this',
  'brief.depends':
    '{share, share} of the international routes of {one, country} cross networks of {other, country}, first of all {network, asn}.',
  'brief.depends.not': 'No international route of {one, country} crosses a network of {other, country}.',
  'brief.depends.unknown': 'The international routes of {one, country} are not known.',
  'brief.depends.domestic':
    'Of the routes between networks of {one, country}, {share, share} pass through {other, country}.',
  'brief.withdrawal':
    'If all networks of {other, country} failed, {one, country} would lose {share, share} of its international connectivity to everyone else.',
  'brief.between':
    'Of what {one, country} sends to {other, country}, {share, share} crosses third countries, first of all {third, country}; a route takes {hops, number} hops on average.',
  'brief.between.direct':
    'What {one, country} sends to {other, country} crosses no third country; a route takes {hops, number} hops on average.',
  'brief.between.none': 'No route from {one, country} to {other, country} is known.',
  'brief.best': 'The project that helps most: {project, text}.',
  'brief.best.change':
    'With it, of what {country, country} sends, the part that crosses other countries goes from {before, share} to {after, share}.',
  'brief.side': '{one, country} on {other, country}',
  'brief.set': 'The best set of projects, tried together:',
  'brief.no-projects':
    'Between the leading networks no new link was found that helps one side and harms none.',
  'brief.project.peering': 'private peering between {one, asn} and {other, asn}',
  'brief.project.transit': 'transit by {one, asn} for {other, asn}',
  'brief.project.exchange':
    'presence of {network, asn} at an exchange in {country, country} ({count, plural, one {# new peer} other {# new peers}})',
  'brief.table.standing': 'Figures side by side, with the median of each country’s region',
  'brief.table.matrix':
    'Share of the international routes (row) that cross networks of each country (column)',
  'brief.table.networks': 'Networks of {other, country} that international routes of {one, country} cross',
  'brief.table.shared': 'Third countries that all of them depend on (share of international routes)',
  'brief.table.projects': 'Projects with the mean relative gain of each side',
  'brief.table.changes': 'Figures now and with the best set',
  'brief.column.measure': 'Measure',
  'brief.column.median': 'Median, region of {country, country}',
  'brief.column.network': 'Network',
  'brief.column.share': 'Share',
  'brief.column.country': 'Country',
  'brief.column.project': 'Project',
  'brief.column.gain': 'Gain: {country, country}',
  'brief.column.now': '{country, country}, now',
  'brief.column.then': '{country, country}, then',
  'brief.measure.loss': 'Worst single loss',
  'brief.measure.foreign': 'Sent to the partners over third countries',
  'brief.measure.detour': 'Domestic routes that leave the country',
  'brief.measure.length': 'Hops to the partners, mean',
  'brief.offer':
    '{from, country} can offer {to, country} its practice in “{measure, text}”: {own, text} against {theirs, text}; the median of all countries is {median, text}.',
  'brief.offers.none':
    'In none of the compared measures is one of them better off than the median of all countries and another worse.',
  'brief.offers.no-ranks':
    'The measures of all countries are not at hand, so strengths cannot be held against gaps; {option, literal} computes and keeps them.',
  'brief.method.routes':
    'Routes are computed from who buys from whom and who peers with whom; networks weigh by their IPv4 addresses, and a pair by the product. Routes that are equally good share evenly.',
  'brief.method.projects':
    'Projects link the leading networks of each country, by the weight they carry. A project is shown only if no country is worse off in worst single loss, routes over third countries, domestic detours and hops; its gain is the mean relative betterment of the four.',
  'brief.method.exchange':
    'Who is present at which exchange is not in the snapshot: presence at an exchange stands for peering with all networks of the country that already peer with each other.',
} as const;
