/** `muruna stress`, and what scenario files can get wrong. */
export const stress = {
  'stress.title': 'Stress test of the network of {country, country}',
  'stress.progress.samples': 'drawing plausible Internets',
  'stress.coverage':
    'Addresses are known for {share, share} of the national networks; the others count for nothing here.',
  'stress.no-weight':
    'The snapshot knows no addresses of {country, country} in {plane, literal}; use a snapshot with prefixes, or the other plane.',
  'stress.nothing-fails':
    'Say what fails: a scenario file, or flags such as {one, literal} or {other, literal}.',
  'stress.file-and-flags': 'Give either a scenario file or flags that say what fails, not both.',

  'stress.section.losses': 'What is lost',
  'stress.section.networks': 'Who is cut off and who is rerouted',
  'stress.section.ways': 'Over whom the survivors go',
  'stress.section.chokepoints': 'New chokepoints',
  'stress.section.diagram': 'The gateways before and after',
  'stress.section.time': 'The losses over time',
  'stress.section.regions': 'The losses by region',
  'stress.section.scenario': 'The scenario',
  'stress.section.uncertainty': 'How sure this is',

  'stress.loss.international': 'International reach lost',
  'stress.loss.domestic': 'Domestic reach lost',
  'stress.loss.international.definition':
    'Of all pairs of a national and a foreign network that reach each other undamaged, weighted by their addresses, the share that no longer do.',
  'stress.loss.domestic.definition':
    'Of all pairs of national networks that reach each other undamaged, weighted by their addresses, the share that no longer do.',
  'stress.loss.note':
    '{direct, share} are losses of the failed networks themselves, {collateral, share} of everyone else. If every neighbour carried everything in an emergency, {physical, share} would be lost: the truth lies between.',
  'stress.losses.caption': 'The losses in full, with {confidence, share} intervals',
  'stress.losses.international-policy': 'international, by agreed routes',
  'stress.losses.international-physical': 'international, by any path',
  'stress.losses.domestic-policy': 'domestic, by agreed routes',
  'stress.losses.domestic-physical': 'domestic, by any path',
  'stress.column.loss': 'Loss',
  'stress.column.total': 'Total',
  'stress.column.direct': 'Direct',
  'stress.column.collateral': 'Collateral',
  'stress.column.low': 'Low',
  'stress.column.high': 'High',

  'stress.fate.failed': 'failed',
  'stress.fate.cut-off': 'cut off',
  'stress.fate.partly-cut': 'partly cut off',
  'stress.fate.rerouted': 'rerouted',
  'stress.fate.unharmed': 'unharmed',
  'stress.column.fate': 'Fate',
  'stress.column.networks': 'Networks',
  'stress.column.network': 'Network',
  'stress.column.weight': 'Weight',
  'stress.column.abroad-after': 'Abroad after',
  'stress.column.moved': 'Moved',
  'stress.column.hops-gained': 'Hops gained',
  'stress.networks.explained':
    'Of each network concerned: the share of the world it still reaches, the share of its traffic from abroad that now enters through other gateways, and how many hops longer its way is.',

  'stress.hops':
    'A route from abroad takes {after, number} hops on average; before the failure it took {before, number}.',
  'stress.countries.title': 'Countries from which the routes enter',
  'stress.countries.scale': 'share of the routes from abroad',
  'stress.before': 'before',
  'stress.after': 'after',
  'stress.column.before': 'Before',
  'stress.column.after': 'After',
  'stress.column.country': 'Country',
  'stress.column.national': 'National network',
  'stress.column.foreign': 'Foreign network',
  'stress.suppliers.caption': 'Foreign neighbours by their share of the routes from abroad',
  'stress.gateways.caption': 'Gateways by their share of the routes from abroad',
  'stress.diverted': 'The leak by {leaker, asn} diverts {share, share} of the traffic from abroad over it.',

  'stress.chokepoints.definition':
    'A new chokepoint carries at least {share, share} of the routes from abroad, and at least {rise, share} more of them than before.',
  'stress.chokepoints.none': 'No network becomes a new chokepoint.',
  'stress.diagram.before': 'Before the failure',
  'stress.diagram.after': 'After the failure',
  'stress.diagram.world': 'World',
  'stress.diagram.upstreams': 'Foreign upstreams',
  'stress.diagram.border': 'Border networks',
  'stress.diagram.transit': 'Domestic transit',
  'stress.diagram.access': 'Access networks',
  'stress.diagram.others': '{count, plural, one {# other} other {# others}}',

  'stress.time.title': 'Reach lost over time',
  'stress.time.x': 'time',
  'stress.time.y': 'share lost',
  'stress.time.international': 'international',
  'stress.time.domestic': 'domestic',
  'stress.column.from': 'From',
  'stress.column.until': 'Until',
  'stress.column.events': 'Events',
  'stress.column.links': 'Links',
  'stress.column.region': 'Region',
  'stress.column.event': 'Event',
  'stress.time.worst': 'What follows is about the worst stretch of time, from hour {from, number}.',
  'stress.events.caption': 'The events',

  'stress.uncertainty.samples':
    'The intervals hold {confidence, share} of {samples, plural, one {# plausible Internet} other {# plausible Internets}}, in which labels of the country’s links are drawn anew and unseen peer links added. Links between foreign networks are taken as they are.',
  'stress.uncertainty.none': 'No intervals were asked for.',
  'stress.uncertainty.labels.confidence':
    'Wrong labels: {transit, share} of the provider links and {peer, share} of the peer links, from the confidence that the inference stored with each.',
  'stress.uncertainty.labels.published':
    'Wrong labels: {transit, share} of the provider links and {peer, share} of the peer links, as validated by {source, name}; the snapshot stores no confidence of its own.',
  'stress.uncertainty.unseen.vantage-points':
    'Unseen peer links: at least {rate, number} for each one seen, from how many were seen by one and by two vantage points.',
  'stress.uncertainty.unseen.second-source':
    'Unseen peer links: at least {rate, number} for each one seen, from what a second kind of source added to the first.',
  'stress.uncertainty.unseen.nothing':
    'How many peer links went unseen cannot be told from this snapshot; the intervals do not count them.',

  'scenario.invalid': 'The scenario {file, literal} cannot be used. By line:',
  'scenario.flags-invalid': 'What the flags say cannot be tested:',
  'scenario.no-target': 'Nothing fails in {path, literal}; name {fields, literal}.',
  'scenario.empty-selector': '{path, literal} selects nothing; give {fields, literal}.',
  'scenario.no-such-date': '{date, literal} is no date; give one such as {example, literal}.',
  'scenario.end-without-start':
    '{until, literal} is a date, but no event has one in {field, literal}; give both as dates, or both as times such as {example, literal}.',
  'scenario.other-country':
    'This scenario is made for {country, country}, not for {asked, country}; ask for the former, or take the country out of the file.',
  'named-sets.invalid': 'The named sets in {file, literal} cannot be used. By line:',
  'named-sets.row': '{given, literal} is no member of a named set; write {right, literal}.',
  'stress.unknown-network':
    '{asn, asn} is not in this snapshot; correct the number, or skip what is unknown with {option, literal}.',
  'stress.unknown-country':
    'The snapshot knows no network of {country, literal}; correct the code, or skip it with {option, literal}.',
  'stress.unknown-link':
    'There is no link between {one, asn} and {other, asn} in this snapshot; neighbours of the first are {neighbours, literal}.',
  'stress.unknown-set': 'There is no named set {name, literal}; known are {known, literal}.',
  'stress.empty-selection': '{path, literal} selects no network of this snapshot; widen the selection.',
  'stress.no-gateway':
    '{path, literal} selects no gateway: the country has none there; name other countries.',
  'stress.lonely-exchange': 'One member alone makes no exchange; name at least two.',
  'stress.own-hijack':
    '{asn, asn} cannot hijack its own prefixes; name another network in {field, literal}, or other victims.',
  'stress.ends-before-start':
    'This event ends before it begins; {until, literal} must come after {at, literal}.',
  'stress.attacker-down':
    '{asn, asn} is down in event {event, name} at the same time and can announce nothing; change one of the two.',
  'stress.down-twice': '{asn, asn} is already down in event {event, name} at the same time; it counts once.',

  'stress.progress.draws': 'drawing the random parts of the scenario',
  'stress.section.draws': 'If the damage falls otherwise',
  'stress.draws.explained':
    'The random parts of the scenario were drawn {draws, plural, one {# time} other {# times}}; each draw counts with the largest loss in its course.',
  'stress.draws.low': 'Mildest 5%',
  'stress.draws.median': 'Median',
  'stress.draws.high': 'Worst 5%',
  'stress.draws.worst': 'Worst draw',
  'stress.draws.scale': 'share of the draws',
  'stress.nothing-to-draw':
    'Nothing in this scenario is drawn at random; give an event {field, literal}, or leave the draws out.',
  'stress.no-draws-file': '{file, literal} does not hold draws; name another file to go on from.',
  'stress.other-draws': '{file, literal} holds draws of another scenario or snapshot; name another file.',
} as const;
