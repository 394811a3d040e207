/** What `muruna brief` says. */
export const brief = {
  'brief.title': '{one, country} and {other, country}: a brief for cooperation',
  'brief.title.region': 'A brief for the region: {countries, list}',
  'brief.subtitle': 'Mutual dependence, joint projects and offers, as of {date, date}',
  'brief.progress.flows': 'Computing routes',
  'brief.progress.projects': 'Evaluating joint projects',
  'brief.progress.partners': 'Preparing briefs on all partners',
  'brief.partners.title': '{country, country} and all its partners',
  'brief.partners.section': 'Partners',
  'brief.partners.out': 'Briefs on all partners need a folder; name one with {option, literal}.',
  'brief.partners.one': 'Briefs on all partners are for one country; name just one with {option, literal}.',
  'brief.partners.column.partner': 'Partner',
  'brief.partners.column.on': 'Dependence on partner',
  'brief.partners.column.by': 'Partner’s dependence',
  'brief.partners.column.projects': 'Projects found',
  'brief.partners.column.gain': 'Own gain',
  'brief.partners.column.theirs': 'Partner’s gain',
  'brief.partners.written':
    '{files, plural, one {# file} other {# files}} on {partners, plural, one {# partner} other {# partners}} in {folder, literal}.',
  'brief.partners.note':
    'Dependence is the share of international routes, in both directions. Gains are those of the best project in each brief. Partners where both sides gain most come first.',
  'brief.partners.none':
    'No other country has networks in this snapshot, so there is no partner to brief {country, name} on.',
  'brief.progress.writing': 'Writing the briefs',
  'brief.too-few': 'A brief needs two countries, or several with {option, literal}.',
  'brief.same-country': '{country, country} was named twice; name another partner.',
  'brief.section.summary': 'Summary',
  'brief.section.standing': 'Where each country stands',
  'brief.section.dependence': 'Mutual dependence',
  'brief.section.projects': 'Joint projects that leave no side worse off',
  'brief.section.restoration': 'Joint restoration',
  'brief.progress.restoration': 'Planning restoration, separately and jointly',
  'brief.restoration.helped':
    'If {one, country} alone is hit ({count, plural, one {# repair} other {# repairs}}), it loses {alone, text}. With crews and spares from {other, country} too, it loses {helped, text}, {gain, share} less.',
  'brief.restoration.helped-drawn':
    'If {one, country} alone is hit ({count, plural, one {# repair} other {# repairs}}, chosen at random), it loses {alone, text}. With crews and spares from {other, country} too, it loses {helped, text}, {gain, share} less.',
  'brief.restoration.both':
    'If both are hit at once, they lose {alone, text} with separate plans and {shared, text} with one joint plan, {gain, share} less.',
  'brief.restoration.worse':
    'Under the joint plan {country, country} would lose more than under its own: {shared, text} instead of {alone, text}. That help would have to be compensated.',
  'brief.restoration.common': 'Skills and parts with the same name on both sides: {names, list}.',
  'brief.restoration.nothing-common':
    'The inventories have no skill or part name in common, so nothing can be lent; use common names.',
  'brief.restoration.fibres':
    'Fibres between border points, with each side’s reduction in losses when it alone is hit',
  'brief.restoration.no-fibre':
    'No two exchanges, data centres or landing stations in the inventories are close enough for a fibre across the border.',
  'brief.restoration.column.point': 'Border point: {country, country}',
  'brief.restoration.column.km': 'Distance in km',
  'brief.restoration.method':
    'Losses are people without service multiplied by hours, under the restoration plans of both inventories. Shifts of lent crews follow the local time of the side that is hit, border formalities take no time, and fibres run in a straight line.',
  'brief.inventory.pair': '{option, literal} is for a brief on two countries; give the inventory of each.',
  'brief.inventory.missing':
    'The inventory of {country, country} is missing; give one for each country with {option, literal}.',
  'brief.inventory.twice': '{option, literal} is given twice for {country, country}; leave one out.',
  'brief.inventory.form':
    '{entry, literal} does not say which country it is for; write {option, literal} with country, equals sign and path, for one of {known, literal}.',
  'brief.services':
    'Services of {one, country} that go on if all networks of {other, country} stop serving it',
  'brief.section.offers': 'What each can offer the other',
  'brief.section.method': 'How to read this',
  'brief.depends':
    'Networks of {other, country} carry {share, share} of the international routes of {one, country}, led by {network, asn}.',
  'brief.depends.not': 'No international route of {one, country} crosses a network of {other, country}.',
  'brief.depends.unknown': 'The international routes of {one, country} are not known.',
  'brief.depends.domestic':
    '{share, share} of the routes between networks of {one, country} pass through {other, country}.',
  'brief.withdrawal':
    'If all networks of {other, country} stopped serving {one, country}, it would lose {total, share} of its international connectivity: {direct, share} with them and {collateral, share} with the rest of the world.',
  'brief.withdrawal.none':
    'This data shows no loss for {one, country} if all networks of {other, country} stopped serving it.',
  'brief.gateways': 'If only the gateways between the two countries failed, it would lose {share, share}.',
  'brief.gateways.none': 'If only the gateways between the two countries failed, this data shows no loss.',
  'brief.between':
    '{share, share} of the traffic from {one, country} to {other, country} crosses networks of neither, most often those of {third, country}. A route takes {hops, number} hops on average.',
  'brief.between.mostly-unknown':
    '{share, share} of the traffic from {one, country} to {other, country} crosses networks of neither, most often networks whose country is not known ({unknown, share}). A route takes {hops, number} hops on average.',
  'brief.between.direct':
    'The traffic from {one, country} to {other, country} crosses no network that is known to be of a third country. A route takes {hops, number} hops on average.',
  'brief.between.unknown':
    '{share, share} of the traffic from {one, country} to {other, country} crosses networks whose country is not known.',
  'brief.between.none': 'No route from {one, country} to {other, country} is known.',
  'brief.best': 'The most helpful project: {project, text}.',
  'brief.best.change':
    'It would change the share of traffic from {country, country} that crosses networks of neither side from {before, share} to {after, share}.',
  'brief.side': 'Dependence of {one, country} on {other, country}',
  'brief.set': 'The best combination of projects:',
  'brief.no-projects':
    'No new link between the leading networks was found that helps one side and harms none.',
  'brief.project.peering': 'private peering between {one, asn} and {other, asn}',
  'brief.project.transit': 'transit from {one, asn} to {other, asn}',
  'brief.project.exchange':
    'presence of {network, asn} at an exchange in {country, country} ({count, plural, one {# new peer} other {# new peers}})',
  'brief.table.standing': 'Figures side by side, with the median of each country’s region',
  'brief.table.matrix':
    'Share of each row country’s international routes that cross networks of each column country',
  'brief.table.networks': 'Networks of {other, country} on the international routes of {one, country}',
  'brief.table.shared': 'Third countries that all of them depend on (share of international routes)',
  'brief.table.projects': 'Projects with the average relative gain of each side',
  'brief.table.changes': 'Figures now and with the best combination of projects',
  'brief.figure.dependence': 'Routes of {one, country} through {other, country}',
  'brief.column.measure': 'Measure',
  'brief.column.median': 'Median, region of {country, country}',
  'brief.column.network': 'Network',
  'brief.column.share': 'Share',
  'brief.column.country': 'Country',
  'brief.column.project': 'Project',
  'brief.column.gain': 'Gain: {country, country}',
  'brief.column.now': 'Now: {country, country}',
  'brief.column.then': 'Then: {country, country}',
  'brief.measure.loss': 'Worst single loss of others',
  'brief.measure.foreign': 'Traffic via networks of neither side',
  'brief.measure.detour': 'Domestic routes that leave the country',
  'brief.measure.length': 'Average hops to the partners',
  'brief.offer':
    '{from, country} can offer {to, country} its practice in “{measure, text}”: {own, text}, compared with {theirs, text} there. The median of all countries is {median, text}.',
  'brief.offers.none':
    'On none of these measures does one side beat the world median while the other falls short.',
  'brief.offers.no-ranks':
    'Medians and offers were not requested; {option, literal} measures all countries for them.',
  'brief.method.routes':
    'Routes are computed from the known transit and peering links. A network’s weight is its IPv4 addresses, unless a notice says otherwise, and a pair’s is the product of both. Equally good routes share traffic evenly.',
  'brief.knowledge':
    'Known with links, by weight: {international, share} of the international pairs of {country, country} and {domestic, share} of its domestic ones. {unknown, share} of what its international routes cross abroad are networks whose country is not known.',
  'brief.knowledge.unknown':
    'The snapshot does not say what networks of {country, country} without links announce. {unknown, share} of what its international routes cross abroad are networks whose country is not known.',
  'brief.method.projects':
    'Projects link the leading networks of each country, by the weight they carry. A project is shown only if it makes no country worse off in worst single loss, routes through third countries, domestic detours or hops. Its gain is the average relative improvement over the four.',
  'brief.method.exchange':
    'The snapshot does not say who is present at which exchange. Presence at an exchange therefore stands for peering with all networks of the country that already peer with each other.',
  'partners.subtitle': 'Dependence in both directions, and what each can offer, as of {date, date}',
  'partners.note':
    'Dependence is the share of international routes, in both directions. A joint chokepoint is a third country that carries routes of both. An offer is a measure in which one side beats the world median and the other falls short.',
  'partners.column.shared': 'Joint chokepoints',
  'partners.column.offers': 'Can offer',
  'partners.column.needs': 'Can get',
  'partners.shared.none': 'none',
} as const;
