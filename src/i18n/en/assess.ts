/** What `muruna assess`, `compare` and `rank` say. */
export const assess = {
  'assess.title': 'Resilience of the network of {country, country}',
  'assess.subtitle': 'What its connectivity hangs on, as of {date, date}',
  'assess.progress.countries': 'Measuring all countries',

  'assess.section.summary': 'In short',
  'assess.section.gateways': 'Gateways',
  'assess.section.abroad': 'Dependence on others',
  'assess.section.failure': 'What breaks when networks fail',
  'assess.section.inside': 'Inside the country',
  'assess.section.measures': 'All measures',
  'assess.section.method': 'How to read this',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    '{network, asn} carries {share, share} of the international routes: more than any other network of the country.',
  'assess.leader.providers':
    'Behind it {count, plural, one {stands # foreign provider} other {stand # foreign providers}}: {providers, list}.',
  'assess.leader.no-providers':
    'It has no foreign provider: it reaches the world through peers or customers.',
  'assess.no-leader': 'No national network carries international routes of others.',
  'assess.no-routes': 'No international routes are known, so what they hang on is not known either.',
  'assess.abroad.leader':
    'Abroad, {share, share} of the international routes cross networks of {country, country}, more than of any other country.',
  'assess.failure.single':
    'If {network, asn} failed, the others would lose {share, share} of their international connectivity.',
  'assess.failure.pair': 'If {networks, list} failed together, it would be {share, share}.',
  'assess.failure.none':
    'No single national network can fail and take international connectivity from the others.',
  'assess.islanding':
    'With every gateway cut, {share, share} of the weighted pairs of national networks would still be connected.',
  'assess.detour': 'Of the routes between national networks, {share, share} leave the country.',

  'assess.diagram.title': 'How the world comes in (share of inbound routes)',
  'assess.diagram.world': 'World',
  'assess.diagram.upstreams': 'Foreign upstreams',
  'assess.diagram.border': 'Border networks',
  'assess.diagram.transit': 'Domestic transit',
  'assess.diagram.access': 'Access networks',
  'assess.diagram.others': '{count, plural, one {# other} other {# others}}',

  'assess.table.networks': 'National networks that carry international routes',
  'assess.table.gateways': 'Busiest gateways',
  'assess.table.countries': 'Countries whose networks the international routes cross',
  'assess.table.foreign': 'Foreign networks that the international routes cross',
  'assess.table.losses': 'Worst cases among the national networks',
  'assess.table.access': 'Largest networks by addresses',
  'assess.table.influence': 'Country-level transit influence',
  'assess.table.chokepoints': 'Border networks that together see nine tenths of the international routes',
  'assess.table.measures': 'Every measure with its rank (1 = most exposed, for sizes 1 = largest)',

  'assess.column.network': 'Network',
  'assess.column.name': 'Name',
  'assess.column.country': 'Country',
  'assess.column.share': 'Share',
  'assess.column.inbound': 'Inbound',
  'assess.column.outbound': 'Outbound',
  'assess.column.providers': 'Foreign providers',
  'assess.column.neighbours': 'National neighbours',
  'assess.column.from': 'National side',
  'assess.column.to': 'Foreign side',
  'assess.column.role': 'Foreign side is',
  'assess.column.case': 'Case',
  'assess.column.networks': 'Networks that fail',
  'assess.column.others-lose': 'Others lose',
  'assess.column.they-lose': 'They lose themselves',
  'assess.column.proof': 'Proof',
  'assess.column.influence': 'Influence',
  'assess.column.measure': 'Measure',
  'assess.column.value': 'Value',
  'assess.column.rank': 'Rank',
  'assess.column.rank-in': 'In {region, country}',
  'assess.column.median': 'Median',
  'assess.role.provider': 'provider',
  'assess.role.peer': 'peer',
  'assess.role.customer': 'customer',
  'assess.case.international': 'international, {count, plural, one {# network} other {# networks}}',
  'assess.case.domestic': 'domestic, {count, plural, one {# network} other {# networks}}',
  'assess.proof.proved': 'proved worst',
  'assess.proof.bound': 'at most {share, share}',
  'assess.rank.of': '{rank, number} of {of, number}',

  'assess.method.routes':
    'Routes are computed from who buys from whom and who peers with whom: customers before peers before providers, then fewer hops, equal routes in equal shares. They are what the known links allow, not what was measured on the wire.',
  'assess.method.weights':
    'Networks weigh by the addresses they originate; {known, number} of the {all, number} national networks have a known weight, the others count as unknown, not as zero.',
  'assess.method.world':
    'Of the weight of the world, {share, share} has no known country and counts as foreign.',
  'assess.method.ranks':
    'Rank 1 is the most exposed country of those for which the measure is known; the definitions are in {page, literal}.',
  'assess.method.influence':
    'Transit influence is computed on simulated paths from the networks with the most neighbours, since observed paths are not at hand.',
  'assess.method.no-ranks': 'Ranks were not asked for.',
  'assess.ipv6.missing': 'The snapshot has no IPv6 plane for this country, so nothing is said about IPv6.',
  'assess.ipv4.missing': 'The snapshot has no IPv4 plane for this country, so nothing is said about IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'Networks',
  'assess.metric.networks.meaning': 'networks (AS) registered in the country that have a link',
  'assess.metric.weight': 'Addresses',
  'assess.metric.weight.meaning': 'addresses they originate (IPv6: networks of size /48)',
  'assess.metric.border-networks': 'Border networks',
  'assess.metric.border-networks.meaning': 'national networks with an international gateway',
  'assess.metric.gateways': 'International gateways',
  'assess.metric.gateways.meaning': 'links between a national and a foreign network',
  'assess.metric.foreign-providers': 'Foreign providers',
  'assess.metric.foreign-providers.meaning': 'foreign networks that sell transit to national ones',
  'assess.metric.unreached': 'World not reached',
  'assess.metric.unreached.meaning':
    'weighted share of pairs of a national and a foreign network without any route',
  'assess.metric.leading-gateway': 'Leading gateway',
  'assess.metric.leading-gateway.meaning':
    'largest share of the international routes that cross one national network (hegemony)',
  'assess.metric.leading-foreign-network': 'Leading foreign network',
  'assess.metric.leading-foreign-network.meaning':
    'largest share of the international routes that cross one foreign network',
  'assess.metric.leading-foreign-country': 'Dependence on one country',
  'assess.metric.leading-foreign-country.meaning':
    'largest share of the international routes that cross networks of one other country',
  'assess.metric.detour': 'Detour',
  'assess.metric.detour.meaning':
    'weighted share of the routes between national networks that leave the country',
  'assess.metric.chokepoint-potential': 'Chokepoint potential',
  'assess.metric.chokepoint-potential.meaning':
    'one divided by the number of border networks that together see nine tenths of the international routes',
  'assess.metric.reliability': 'Hanging on one network',
  'assess.metric.reliability.meaning':
    'share of the national networks that lose every chain of providers to the top when the worst one fails',
  'assess.metric.transit-influence': 'Transit influence',
  'assess.metric.transit-influence.meaning': 'largest country-level transit influence of any network',
  'assess.metric.access-concentration': 'Concentration of access',
  'assess.metric.access-concentration.meaning':
    'Herfindahl index of the addresses over the national networks',
  'assess.metric.border-concentration': 'Concentration at the border',
  'assess.metric.border-concentration.meaning':
    'Herfindahl index of the international routes over the border networks',
  'assess.metric.gateway-concentration': 'Concentration of gateways',
  'assess.metric.gateway-concentration.meaning':
    'Herfindahl index of the international routes over the gateways',
  'assess.metric.islanding-policy': 'Connected when cut off',
  'assess.metric.islanding-policy.meaning':
    'weighted share of national pairs still connected with every gateway cut, as networks agree to carry today',
  'assess.metric.islanding-physical': 'Connectable when cut off',
  'assess.metric.islanding-physical.meaning':
    'weighted share of national pairs connected with every gateway cut if every network carried everything for its neighbours',
  'assess.metric.loss-single': 'Worst single loss',
  'assess.metric.loss-single.meaning':
    'international connectivity that the others lose when the worst national network fails',
  'assess.metric.loss-pair': 'Worst double loss',
  'assess.metric.loss-pair.meaning':
    'international connectivity that the others lose when the worst two national networks fail',
  'assess.metric.domestic-loss-single': 'Worst single loss at home',
  'assess.metric.domestic-loss-single.meaning':
    'domestic connectivity that the others lose when the worst national network fails',
  'assess.metric.domestic-loss-pair': 'Worst double loss at home',
  'assess.metric.domestic-loss-pair.meaning':
    'domestic connectivity that the others lose when the worst two national networks fail',

  'compare.title': 'Networks of {countries, list} side by side',
  'compare.section': 'Measures',
  'compare.leaders': 'Leading gateways',
  'compare.too-few': 'Give at least two countries to compare.',
  'rank.title': 'All countries by: {measure, text}',
  'rank.section': 'Ranking',
  'rank.missing':
    '{count, plural, one {For # country} other {For # countries}} the measure is not known: {countries, list}.',
  'rank.unknown-metric': 'There is no measure {metric, literal}; choose among {known, literal}.',

  'assess.unknown-country':
    'There is no country {country, literal}; did you mean {near, name}? Give two or three letters (ISO 3166) or a name.',
  'assess.country-without-networks':
    'The snapshot knows no network registered in {country, country}, so there is nothing to assess; another snapshot may.',
  'assess.no-countries':
    'The snapshot {file, literal} does not say in which country networks are registered; build one with {option, literal}.',
  'assess.no-plane':
    'The snapshot {file, literal} has no {plane, literal} plane for this country; leave out {option, literal} to see the planes it has.',
} as const;
