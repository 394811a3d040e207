/** Remarks and example names in the files that `init` commands write. */
export const templates = {
  'template.remarks': 'Change what you need. Lines that begin with # are remarks.',
  'template.fields': 'All fields and values: {page, literal}',
  'template.next': 'Next: {command, literal}',
  'template.made-up': 'Everything here is made up. Replace it with your own.',
  'template.file-exists': '{file, literal} already exists; give another name.',
  'template.written': 'Wrote {file, literal}.',
  'template.scenario': 'A scenario for {command, literal}: what fails, and when.',
  'template.scenario.name': 'Three bad days',
  'template.scenario.times':
    'Times count from the start ({since, literal}) or are dates ({date, literal}). Without {until, literal} an event lasts to the end.',
  'template.scenario.country': 'Without a country, the scenario fits any.',
  'template.scenario.gateway': 'Largest gateway down',
  'template.scenario.gateway.why': 'The network that carries most routes from abroad fails for two days.',
  'template.scenario.random': 'A third of the gateways destroyed',
  'template.scenario.random.why':
    'Six hours later, a third of the gateways fail at random. The same seed picks the same ones.',
  'template.scenario.isolation': 'Isolation',
  'template.scenario.isolation.why': 'On the third day, every gateway is closed for twelve hours.',
  'template.scenario.more': 'What else can happen: remove the # and put in your own numbers and countries.',
  'template.scenario.networks': 'these networks fail',
  'template.scenario.links': 'the link between these two networks fails',
  'template.scenario.gateways': 'all gateways to these countries fail',
  'template.scenario.withdrawal': 'the networks of this country stop serving',
  'template.scenario.exchange': 'the largest networks open an exchange at home',
  'template.inventory.sites':
    'Every place with equipment, one in each line. {people, literal}: how many are served there. {core, literal}: {yes, literal} where services come from (at least one site). {gateway, literal}: {yes, literal} where the network leaves the country. {critical, literal}: services to restore first, with priority 1 to 3.',
  'template.inventory.links':
    'Links between two sites, each once. {via, literal}: places on the way, latitude first; without them the link runs straight.',
  'template.inventory.supplies': 'Which site is fed by which, and how many hours its batteries last.',
  'template.inventory.networks':
    'Which network (AS number) fails with which site or link. Only a drill needs this table.',
  'template.inventory.crews':
    'Crews: where they are based, what they can do, how fast they travel and when they work. Without shifts they work day and night.',
  'template.inventory.spares':
    'Parts: where they are kept and how many. {lead, literal}: hours until they arrive.',
  'template.inventory.repairs':
    'How long repairs take (likely, least and most hours), and the skills and parts they need: by kind of asset, kind and damage, or for one asset.',
  'template.inventory.needs': 'The repair of the first asset begins only after that of the second.',
  'template.inventory.settings':
    '{horizon, literal}: how many days plans look ahead. {share, literal}: share of their service that people keep without a way abroad.',
  'template.inventory.title': 'Example network',
  'template.inventory.capital': 'Exchange in the capital',
  'template.inventory.south': 'Exchange in the south',
  'template.inventory.pass': 'Tower on the pass',
  'template.inventory.border': 'Border station',
  'template.inventory.power': 'Power station in the south',
  'template.inventory.region.centre': 'Centre',
  'template.inventory.region.south': 'South',
  'template.inventory.crew.fibre': 'Fibre crew',
  'template.services.services':
    'Services that people use, one in each line. {people, literal}: how many use it; or {rank, literal}: its place in a list of the most used. {priority, literal}: 1 (most urgent) to 3. {site, literal}: where it stands in the inventory. {handling, literal}: how far this may go; {red, literal} where it is empty. {protection, literal}: the protection claimed for it under international humanitarian law ({protections, literal}), by whom and for which days. A list of critical services is a list of targets: keep it apart.',
  'template.services.needs':
    'What each service needs. {layer, literal}: one of {layers, literal}. {target, literal}: a name of the DNS, an address, a network ({network, literal}), a certificate, another service, or a thing such as a power line. {must, literal} or {degrades, literal} (it goes on in part). {group, literal}: of the lines of one group any one suffices. {hours, literal}: how long the service goes on without it (batteries, stocks, licences).',
  'template.services.records':
    'Records of the DNS for the names above and for all zones on their way down from the root: {types, literal}. {ttl, literal} in seconds.',
  'template.services.certificates':
    'Certificates, their names and days. {host, literal}: where the server renews them; without it nobody can tell whether it still can. {lifetime, literal}: how long a renewed one lasts.',
  'template.services.portal': 'Portal of the government',
  'template.services.hospital': 'Hospital of the capital',
  'template.services.clearing': 'Clearing between banks',
  'template.inventory.crew.power': 'Power and radio crew',
  'template.inventory.hospital': 'hospital',
  'template.book.titles':
    'A name is one text for all readers, or texts by language: {example, literal}. One language suffices.',
  'template.book.countries':
    'The countries at the table, and the languages of their papers: {languages, literal}.',
  'template.book.organisations':
    'Who takes part. {kind, literal}: {kinds, literal}. {roles, literal}: offices, never names of people.',
  'template.book.events':
    'Events and their meetings. {offset, literal}: how far local time is ahead of UTC. {parties, literal}: country codes, or ids of organisations.',
  'template.book.offers':
    'What organisations offer. {field, literal}: {fields, literal}. {improves, literal}: measures that the offer improves; all of them are listed on the page above.',
  'template.book.needs':
    'What countries need. {most, literal}, {least, literal}: the bound wished for, in the unit of the measure. Shares lie between 0 and 1, so {example, literal} is half.',
  'template.book.agreements':
    'What was agreed. A commitment with {target, literal} is met when the snapshot says so. One without is met on the day given as {done, literal}.',
  'template.book.ministry': 'Ministry of Communications (example)',
  'template.book.exchange': 'Internet exchange (example)',
  'template.book.role': 'head of delegation',
  'template.book.event': 'Bilateral talks (example)',
  'template.book.place': 'Conference centre',
  'template.book.topic': 'A link across the border',
  'template.book.offer': 'Ports at the exchange (example)',
  'template.book.need': 'Less dependence on one gateway (example)',
  'template.book.agreement': 'Memorandum on peering (example)',
  'template.book.commitment.detour':
    'At most a fifth of the traffic between the two crosses other countries (example)',
  'template.book.commitment.visit': 'Visit to the exchange (example)',
} as const;
