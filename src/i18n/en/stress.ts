/** `muruna stress`, and what scenario files can get wrong. */
export const stress = {
  'stress.title': 'Stress test of the network of {country, country}',
  'stress.progress.samples': 'resampling the Internet',
  'stress.no-weight':
    'The snapshot has no addresses of {country, country} in {plane, literal}; use a snapshot with prefixes, or the other plane.',
  'stress.goes-with': '{option, literal} is about services: name their folder with {other, literal}.',
  'stress.nothing-fails':
    'Say what fails: a scenario file, or flags such as {one, literal} or {other, literal}.',
  'stress.file-and-flags': 'Give either a scenario file or flags that say what fails, not both.',

  'stress.section.losses': 'What is lost',
  'stress.section.networks': 'Who is cut off and who is rerouted',
  'stress.section.ways': 'Who carries the remaining traffic',
  'stress.section.chokepoints': 'New chokepoints',
  'stress.section.diagram': 'Gateways before and after',
  'stress.section.time': 'Losses over time',
  'stress.section.regions': 'Losses by region',
  'stress.section.scenario': 'Scenario',
  'stress.section.uncertainty': 'Uncertainty',
  'stress.loss.none-shown': 'This data shows no loss.',

  'stress.early':
    'By the known links alone, {international, share} of international reach and {domestic, share} of domestic reach is lost. The intervals follow.',
  'stress.loss.international': 'International reach lost',
  'stress.loss.domestic': 'Domestic reach lost',
  'stress.loss.international.definition':
    'Share of the pairs of a national and a foreign network that reach each other undamaged but no longer do, by weight.',
  'stress.loss.domestic.definition':
    'Share of the pairs of national networks that reach each other undamaged but no longer do, by weight.',
  'stress.loss.note':
    '{direct, share} is lost by the failed networks themselves and {collateral, share} by everyone else. If peers and sibling networks helped, the loss would be {helped, share}. If every neighbour carried all traffic in an emergency, it would be {physical, share}. Each is a share of what is reached undamaged in its own case. What would really be reached lies between the first and the last.',
  'stress.connected':
    'Of the pairs of national networks, {before, share} reach each other undamaged and {after, share} after the failure.',
  'stress.losses.caption': 'All losses, with {confidence, share} intervals',
  'stress.losses.international-policy': 'international, by agreed routes',
  'stress.losses.international-helped': 'international, with help of peers',
  'stress.losses.international-physical': 'international, by any path',
  'stress.losses.domestic-policy': 'domestic, by agreed routes',
  'stress.losses.domestic-helped': 'domestic, with help of peers',
  'stress.losses.domestic-physical': 'domestic, by any path',
  'stress.column.loss': 'Loss',
  'stress.column.total': 'Total',
  'stress.column.direct': 'Direct',
  'stress.column.collateral': 'Collateral',
  'stress.column.low': 'Low',
  'stress.column.high': 'High',
  'stress.column.known': 'Known links',

  'stress.fate.failed': 'failed',
  'stress.fate.cut-off': 'cut off',
  'stress.fate.mostly-cut': 'mostly cut off',
  'stress.fate.partly-cut': 'partly cut off',
  'stress.fate.reduced': 'slightly reduced',
  'stress.fate.rerouted': 'rerouted',
  'stress.fate.unharmed': 'unharmed',
  'stress.fates.explained':
    'By what is left of the reach abroad: cut off, less than {cut, share}; mostly cut off, less than {half, share}; partly cut off, less than {most, share}; slightly reduced, at most {all, share}.',
  'stress.column.fate': 'Fate',
  'stress.column.networks': 'Networks',
  'stress.column.network': 'Network',
  'stress.column.weight': 'Weight',
  'stress.column.abroad-after': 'Reach abroad',
  'stress.column.moved': 'Rerouted',
  'stress.column.hops-gained': 'Extra hops',
  'stress.networks.explained':
    'For each affected network: the share of the world it still reaches, the share of its traffic from abroad that now enters through other gateways, and how many hops longer its routes are.',

  'stress.hops':
    'Routes from abroad take {after, number} hops on average, compared with {before, number} before the failure.',
  'stress.hops.none':
    'No route from abroad is left. Before the failure they took {before, number} hops on average.',
  'stress.countries.title': 'Countries from which routes enter',
  'stress.countries.scale': 'share of the routes from abroad',
  'stress.countries.unknown':
    'Besides, {after, share} of these routes enter from networks whose country is not known ({before, share} before the failure).',
  'stress.before': 'before',
  'stress.after': 'after',
  'stress.column.before': 'Before',
  'stress.column.after': 'After',
  'stress.column.country': 'Country',
  'stress.column.national': 'National network',
  'stress.column.foreign': 'Foreign network',
  'stress.suppliers.caption': 'Foreign neighbours by their share of the routes from abroad',
  'stress.gateways.caption': 'Gateways by their share of the routes from abroad',
  'stress.diverted':
    'The leak by {leaker, asn} diverts {share, share} of the traffic from abroad through it.',

  'stress.chokepoints.definition':
    'A new chokepoint carries at least {share, share} of all routes from abroad, and at least {rise, share} of all routes more than before.',
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
  'stress.until.open': 'no end given',
  'stress.column.until': 'Until',
  'stress.event.numbered': 'Event {number, number}',
  'stress.column.events': 'Events',
  'stress.column.links': 'Links',
  'stress.column.region': 'Region',
  'stress.column.event': 'Event',
  'stress.time.worst': 'The sections below describe the worst period, starting at hour {from, number}.',
  'stress.time.sampled':
    'The {count, number} worst periods have confidence intervals; the losses of the others are those of the known links alone. With fewer samples ({option, literal}) more periods have intervals.',
  'stress.events.caption': 'Events',

  'stress.uncertainty.samples':
    'The intervals cover {confidence, share} of {samples, plural, one {# resampled Internet} other {# resampled Internets}}, in which the labels of the country’s links are redrawn and unseen peer links are added. Links between foreign networks stay as they are.',
  'stress.uncertainty.none': 'No intervals were requested.',
  'stress.uncertainty.labels.confidence':
    'Wrong labels: {transit, share} of the provider links and {peer, share} of the peer links, from the confidence stored with each link.',
  'stress.uncertainty.labels.published':
    'Wrong labels: {transit, share} of the provider links and {peer, share} of the peer links, as validated by {source, name}. The snapshot stores no confidence of its own.',
  'stress.uncertainty.unseen.vantage-points':
    'Unseen peer links: at least {rate, number} for each one seen, estimated from how many were seen by one and by two vantage points.',
  'stress.uncertainty.unseen.second-source':
    'Unseen peer links: at least {rate, number} for each one seen, estimated from what a second kind of source added to the first.',
  'stress.uncertainty.unseen.nothing':
    'The number of unseen peer links cannot be estimated from this snapshot, so the intervals do not include them.',

  'scenario.invalid': 'The scenario {file, literal} cannot be used. By line:',
  'scenario.flags-invalid': 'These flags cannot be tested:',
  'scenario.no-target': 'Nothing fails in {path, literal}; name {fields, literal}.',
  'scenario.empty-selector': '{path, literal} selects nothing; give {fields, literal}.',
  'scenario.end-without-start':
    '{until, literal} is a date, but no event has a date in {field, literal}; give both as dates, or both as times such as {example, literal}.',
  'scenario.other-country':
    'This scenario is for {country, country}, not for {asked, country}; ask for the former, or remove the country from the file.',
  'named-sets.invalid': 'The named sets in {file, literal} cannot be used. By line:',
  'named-sets.row': '{given, literal} is not a member of a named set; write {right, literal}.',
  'stress.unknown-network':
    '{asn, asn} is not in this snapshot; correct the number, or skip unknown networks with {option, literal}.',
  'stress.unknown-country':
    'The snapshot has no network of {country, literal}; correct the code, or skip unknown countries with {option, literal}.',
  'stress.unknown-link':
    'There is no link between {one, asn} and {other, asn} in this snapshot; the first has links to {neighbours, literal}.',
  'stress.no-sets':
    'No named sets were given, so {name, literal} stands for nothing; name their file with {sets, literal}.',
  'stress.no-country':
    '{file, literal} names no country; add {field, literal} to it, or name one before it, such as {example, literal}.',
  'stress.unknown-set': 'No named set is called {name, literal}; choose one of {known, literal}.',
  'stress.empty-selection': '{path, literal} selects no network of this snapshot; widen the selection.',
  'stress.no-gateway':
    '{path, literal} selects no gateway, because the country has none there; name other countries.',
  'stress.lonely-exchange': 'An exchange needs at least two members; name another.',
  'stress.own-hijack':
    '{asn, asn} cannot hijack its own prefixes; name another network in {field, literal}, or other victims.',
  'stress.ends-before-start':
    'This event ends before it begins; {until, literal} must come after {at, literal}.',
  'stress.attacker-down':
    '{asn, asn} is down in event {event, name} at the same time and cannot announce anything; change one of the two.',
  'stress.down-twice': '{asn, asn} is already down in event {event, name} at the same time; it counts once.',
  'stress.down-often':
    'In {count, plural, one {# event} other {# events}} a network fails that is already down at the same time, such as {asn, asn} in event {event, name}; each counts once.',
  'stress.skipped':
    'The snapshot lacks {count, plural, one {# thing} other {# things}} that the scenario names, and the scenario was tested without: {names, literal}.',

  'stress.progress.draws': 'drawing the random parts of the scenario',
  'stress.section.draws': 'How results vary with the random damage',
  'stress.draws.explained':
    'The random parts of the scenario were drawn {draws, plural, one {# time} other {# times}}; each draw is represented by its largest loss.',
  'stress.draws.low': 'Mildest 5%',
  'stress.draws.median': 'Median',
  'stress.draws.high': 'Worst 5%',
  'stress.draws.worst': 'Worst draw',
  'stress.draws.scale': 'share of the draws',
  'stress.nothing-to-draw':
    'Nothing in this scenario is random; give an event {field, literal}, or leave out the draws.',
  'stress.no-draws-file': '{file, literal} contains no draws; name another file to continue from.',
  'stress.other-draws': '{file, literal} holds draws of another scenario or snapshot; name another file.',
} as const;
