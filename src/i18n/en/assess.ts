/** What `muruna assess`, `compare` and `rank` say. */
export const assess = {
  'assess.title': 'Network resilience of {country, country}',
  'assess.subtitle': 'What connectivity depends on, as of {date, date}',
  'assess.progress.countries': 'Measuring all countries',

  'assess.section.summary': 'Summary',
  'assess.section.gateways': 'Gateways',
  'assess.section.abroad': 'Foreign dependency',
  'assess.section.failure': 'What breaks when networks fail',
  'assess.section.inside': 'Inside the country',
  'assess.section.measures': 'All measures',
  'assess.section.method': 'How to read this',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    '{share, share} of the international routes enter or leave over {network, asn}, more than over any other network in the country: {crossing, share} cross it on their way to or from other networks, and {ending, share} begin or end there.',
  'assess.leader.providers':
    'It buys transit from {count, plural, one {# foreign provider} other {# foreign providers}}: {providers, list}.',
  'assess.leader.no-providers':
    'It has no foreign provider and reaches the world through peers or customers.',
  'assess.no-routes': 'No international routes are known, so what they depend on is not known either.',
  'assess.abroad.leader':
    'Networks of {country, country} carry {share, share} of the international routes, more than those of any other foreign country.',
  'assess.failure.single':
    'If {network, asn} failed, {total, share} of the international connectivity would be lost: {direct, share} by its own users and {collateral, share} by everyone else.',
  'assess.failure.single-own':
    'If {network, asn} failed, its own users would lose {total, share} of the country’s international connectivity. Everyone else would lose none that this data shows.',
  'assess.failure.single-others':
    'If {network, asn} failed, everyone else would lose {total, share} of the country’s international connectivity. Its own users would lose none that this data shows.',
  'assess.failure.pair': 'If {networks, list} failed together, the others would lose {share, share}.',
  'assess.failure.none':
    'The failure of any one national network would cost no international connectivity that this data shows.',
  'assess.islanding':
    'With every gateway cut, {after, share} of the weighted pairs of national networks would still be connected, compared with {before, share} before: a domestic loss of {loss, share}.',
  'assess.islanding.none':
    'With every gateway cut, {after, share} of the weighted pairs of national networks would still be connected. This data shows no domestic loss.',
  'assess.detour': '{share, share} of the routes between national networks leave the country.',
  'assess.inside.none':
    'No routes between national networks are known, so what would still be connected inside the country is not known either.',
  'assess.inside.unseen':
    'Peering inside a country is seldom seen from abroad, so more routes may stay inside and more pairs may stay connected than this data shows.',

  'assess.diagram.title': 'How international routes enter the country (share of inbound routes)',
  'assess.diagram.world': 'World',
  'assess.diagram.upstreams': 'Foreign upstreams',
  'assess.diagram.border': 'Border networks',
  'assess.diagram.transit': 'Domestic transit',
  'assess.diagram.access': 'Access networks',
  'assess.diagram.others': '{count, plural, one {# other} other {# others}}',

  'assess.table.networks': 'National networks over which international routes enter and leave',
  'assess.table.gateways': 'Busiest gateways',
  'assess.table.countries': 'Countries whose networks carry international routes',
  'assess.table.foreign': 'Foreign networks that carry international routes',
  'assess.table.losses':
    'Worst failures of national networks (direct: lost by the failed networks themselves; collateral: by everyone else)',
  'assess.table.access': 'Largest networks by weight',
  'assess.table.influence': 'Country-level transit influence',
  'assess.table.chokepoints':
    'Busiest border networks whose shares add up to 90% of the international routes',
  'assess.table.measures': 'All measures with their ranks (1 = most exposed; for sizes, 1 = largest)',

  'assess.column.network': 'Network',
  'assess.column.name': 'Name',
  'assess.column.country': 'Country',
  'assess.column.share': 'Share',
  'assess.column.crossing': 'Crossing',
  'assess.column.ending': 'Ending',
  'assess.column.inbound': 'Inbound',
  'assess.column.outbound': 'Outbound',
  'assess.column.providers': 'Foreign providers',
  'assess.column.neighbours': 'National neighbours',
  'assess.column.from': 'National side',
  'assess.column.to': 'Foreign side',
  'assess.column.role': 'Role of foreign side',
  'assess.column.case': 'Case',
  'assess.column.networks': 'Failed networks',
  'assess.column.proof': 'Proof',
  'assess.column.influence': 'Influence',
  'assess.column.measure': 'Measure',
  'assess.column.value': 'Value',
  'assess.column.rank': 'Rank',
  'assess.column.coverage': 'Coverage',
  'assess.column.rank-in': 'In {region, country}',
  'assess.column.median': 'Median',
  'assess.role.provider': 'provider',
  'assess.role.peer': 'peer',
  'assess.role.customer': 'customer',
  'assess.case.international-total': 'international, in all',
  'assess.case.domestic-total': 'domestic, in all',
  'assess.case.international': 'international, {count, plural, one {# network} other {# networks}}',
  'assess.case.domestic': 'domestic, {count, plural, one {# network} other {# networks}}',
  'assess.proof.proved': 'proven worst',
  'assess.proof.bound': 'at most {share, share}',
  'assess.losses.nobody': 'none',
  'assess.rank.of': '{rank, number} of {of, number}',

  'assess.method.routes':
    'Routes are computed from the known transit and peering links. A network prefers routes through customers, then through peers, then through providers, and among these the ones with the fewest hops. Equally good routes share traffic evenly. The result is what the known links allow, not what was measured on the wire.',
  'assess.method.weights':
    'A network’s weight is the addresses it originates, unless a notice says otherwise. It is known for {known, number} of the {all, number} national networks with links, of which {none, number} originate nothing. For the others it is unknown, not zero.',
  'assess.method.weights.all':
    'A network’s weight is the addresses it originates, unless a notice says otherwise. It is known for all {all, number} national networks with links, of which {none, number} originate nothing.',
  'assess.method.unlinked':
    'In all, {national, share} of the national weight and {foreign, share} of the foreign weight is known with links. The coverage beside a figure is the share of what that figure needs that is known; see {page, literal}.',
  'assess.method.unlinked.further':
    '{count, plural, one {# further national network announces addresses, but no link of it is known.} other {# further national networks announce addresses, but no links of them are known.}}',
  'assess.method.unlinked.unknown':
    'The snapshot does not say what networks without links announce, so the coverage of the figures is not known.',
  'assess.method.countries':
    'Of what the international routes cross abroad, {share, share} are networks whose country is not known.',
  'assess.method.old-links':
    '{international, share} of the international and {domestic, share} of the domestic connectivity rests on old links, and {gateways, share} of the international routes cross the border over one.',
  'assess.method.old-links.international':
    '{international, share} of the international connectivity rests on old links, and {gateways, share} of the international routes cross the border over one.',
  'assess.method.old-links.unknown': 'The snapshot does not say when its links were last seen.',
  'assess.method.world':
    'Networks with {share, share} of the world’s weight have no known country and count as foreign.',
  'assess.ipv6.weights':
    'In IPv6 a network weighs the /48 blocks it announces, used or not. {network, asn} alone announces {share, share} of what the country announces, so the IPv6 shares say little about people.',
  'assess.method.ranks':
    'Rank 1 is the most exposed of the countries for which the measure is known. The definitions are in {page, literal}.',
  'assess.method.influence':
    'Transit influence is computed on simulated paths from the networks with the most neighbours, because the snapshot holds no observed paths.',
  'assess.method.no-ranks': 'Ranks were not requested.',
  'assess.missing.international': 'no international routes',
  'assess.missing.domestic': 'no routes between national networks',
  'assess.missing.weight': 'no known weights',
  'assess.missing.networks': 'no network with a known link',
  'assess.missing.chokepoint': 'all border networks together see less than 90%',
  'assess.no-rank.gateway-concentration': 'not ranked: computed for the assessed country only',
  'assess.ipv6.missing':
    'The snapshot has no IPv6 data for this country, so the report says nothing about IPv6.',
  'assess.ipv4.missing':
    'The snapshot has no IPv4 data for this country, so the report says nothing about IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'Networks',
  'assess.metric.networks.meaning': 'networks (ASes) registered in the country that have at least one link',
  'assess.metric.weight': 'Weight',
  'assess.metric.weight.meaning':
    'addresses originated by these networks (IPv6: in /48 blocks), or what a notice names instead',
  'assess.metric.border-networks': 'Border networks',
  'assess.metric.border-networks.meaning': 'national networks with an international gateway',
  'assess.metric.gateways': 'International gateways',
  'assess.metric.gateways.meaning': 'links between a national and a foreign network',
  'assess.metric.foreign-providers': 'Foreign providers',
  'assess.metric.foreign-providers.meaning': 'foreign networks that sell transit to national ones',
  'assess.metric.unreached': 'Unreachable world',
  'assess.metric.unreached.meaning':
    'weighted share of the pairs of a national and a foreign network that have no route',
  'assess.metric.leading-network': 'Leading network',
  'assess.metric.leading-network.meaning':
    'share of the international routes that cross the leading national network or end there',
  'assess.metric.leading-gateway': 'Leading gateway',
  'assess.metric.leading-gateway.meaning':
    'share of the international routes carried by the busiest national network (hegemony)',
  'assess.metric.leading-foreign-network': 'Leading foreign network',
  'assess.metric.leading-foreign-network.meaning':
    'share of the international routes carried by the busiest foreign network',
  'assess.metric.leading-foreign-country': 'Dependence on one country',
  'assess.metric.leading-foreign-country.meaning':
    'share of the international routes carried by networks of the most used foreign country',
  'assess.metric.detour': 'Detour',
  'assess.metric.detour.meaning':
    'weighted share of the routes between national networks that leave the country',
  'assess.metric.chokepoint-potential': 'Chokepoint potential',
  'assess.metric.chokepoint-potential.meaning':
    'one divided by the number of busiest border networks whose shares of the international routes add up to 90%',
  'assess.metric.reliability': 'Dependence on one network',
  'assess.metric.reliability.meaning':
    'share of the national networks that lose every chain of providers to the top of the Internet when the worst national network fails',
  'assess.metric.transit-influence': 'Transit influence',
  'assess.metric.transit-influence.meaning': 'largest country-level transit influence of any network',
  'assess.metric.access-concentration': 'Concentration of access',
  'assess.metric.access-concentration.meaning':
    'Herfindahl index of the addresses across the national networks',
  'assess.metric.border-concentration': 'Concentration at the border',
  'assess.metric.border-concentration.meaning':
    'Herfindahl index of the international routes across the border networks',
  'assess.metric.gateway-concentration': 'Concentration of gateways',
  'assess.metric.gateway-concentration.meaning':
    'Herfindahl index of the international routes across the gateways',
  'assess.metric.islanding-policy': 'Connected when cut off',
  'assess.metric.islanding-policy.meaning':
    'weighted share of the pairs of national networks still connected with every gateway cut, under today’s routing agreements',
  'assess.metric.islanding-physical': 'Connectable when cut off',
  'assess.metric.islanding-physical.meaning':
    'weighted share of the pairs of national networks connected with every gateway cut if every network carried all traffic for its neighbours',
  'assess.metric.total-loss-single': 'Worst single loss',
  'assess.metric.total-loss-single.meaning':
    'international connectivity lost in all, by its own users and by everyone else, when the worst national network fails',
  'assess.metric.loss-single': 'Worst single loss of others',
  'assess.metric.loss-single.meaning':
    'international connectivity that the others lose when the worst national network fails',
  'assess.metric.loss-pair': 'Worst double loss of others',
  'assess.metric.loss-pair.meaning':
    'international connectivity that the others lose when the worst two national networks fail',
  'assess.metric.domestic-loss-single': 'Worst single domestic loss of others',
  'assess.metric.domestic-loss-single.meaning':
    'domestic connectivity that the others lose when the worst national network fails',
  'assess.metric.domestic-loss-pair': 'Worst double domestic loss of others',
  'assess.metric.domestic-loss-pair.meaning':
    'domestic connectivity that the others lose when the worst two national networks fail',

  'compare.title': 'Networks of {countries, list} side by side',
  'compare.title.many': 'Networks of {count, plural, one {# country} other {# countries}} side by side',
  'compare.section': 'Measures',
  'compare.coverage': 'How much is known',
  'compare.coverage.explained':
    'The share of what the measures need that is known: national networks with links, their weight, pairs of a national and a foreign network, pairs of national networks, and the countries that international routes cross. The last column is the share of the international connectivity that rests on links last seen more than a year before the snapshot’s date.',
  'compare.coverage.networks': 'Networks',
  'compare.coverage.weight': 'Weight',
  'compare.coverage.international': 'International pairs',
  'compare.coverage.domestic': 'Domestic pairs',
  'compare.coverage.countries': 'Countries crossed',
  'compare.coverage.old-links': 'On old links',
  'compare.explained': 'Measures in {plane, text}.',
  'compare.explained.ranks':
    'Measures in {plane, text}, with the rank among all countries in brackets: 1 is the most exposed, or the largest where the measure is a size.',
  'compare.cell': '{value, text} ({rank, number})',
  'compare.leaders': 'Leading networks and worst single losses',
  'compare.too-few': 'Give at least two countries to compare.',
  'rank.title': 'Countries ranked by: {measure, text}',
  'rank.all.title': 'Countries ranked by every measure',
  'rank.all.subtitle':
    'The first {first, number} by each measure; rank 1 is the most exposed, or the largest where the measure is a size',
  'rank.measure-or-all':
    'Name one measure to rank by, or give {option, literal} for all of them: {known, literal}.',
  'rank.section': 'Ranking',
  'rank.missing':
    'The measure is not known for {count, plural, one {# country} other {# countries}}: {countries, list}.',
  'rank.thin':
    '{count, plural, one {Of # of these countries less than half of what the measure needs is known: its place says little.} other {Of # of these countries less than half of what the measure needs is known: their places say little.}}',
  'rank.unknown-metric': 'No measure is called {metric, literal}; choose one of {known, literal}.',

  'assess.unknown-country-near':
    'No country is called {country, literal} (close to it: {near, countries}). Give a two- or three-letter code (ISO 3166) or a name.',
  'assess.country-without-networks':
    'The snapshot contains no network registered in {country, country} with a known link; try another snapshot.',
  'assess.no-countries':
    'The snapshot {file, literal} does not say in which countries networks are registered; build one that does with {option, literal}.',
  'assess.no-plane':
    'The snapshot {file, literal} has no {plane, literal} data for this country; leave out {option, literal} to see what it has.',
  'assess.unknown-country':
    'No country is called {country, literal}. Give a two- or three-letter code (ISO 3166) or a name.',
} as const;
