/** What happened to routes: the reports of `muruna watch`, and what is wrong with what it reads. */
export const watch = {
  'watch.replay': 'reading the archives',
  'watch.vantage-points':
    'More than {most, number} vantage points are named; what further ones say was left out.',
  'watch.no-messages':
    '{files, literal} holds no message that can be read; give MRT archives, BMP captures, or lines of RIS Live or RIPEstat.',
  'watch.nothing-watched':
    'Say what to watch: a country with {country, literal}, networks with {network, literal}, or AS-SETs and groups with {watch, literal}.',
  'watch.unknown-name':
    '{name, literal} is neither an AS-SET of the objects of {sets, literal} nor a group of the table of {groups, literal}.',
  'as-set.member':
    '{set, literal} has the member {member, literal}, which is neither a network nor an AS-SET; it was left out.',
  'as-set.twice': '{set, literal} is there more than once; the first object counts.',
  'as-set.by-reference':
    '{set, literal} has further members that name it themselves (mbrs-by-ref); they are not watched.',
  'as-set.missing':
    '{set, literal}, a part of {name, literal}, is not in the file; its networks are not watched.',
  'ris-live.no-json': 'The line is not a JSON object; it was left out.',
  'ris-live.no-message': 'The line has no time or no vantage point; it was left out.',
  'ris-live.prefix': '{prefix, literal} is not a prefix; it was left out.',
  'signals.line':
    'The line is not a point of a time series; it was left out. The columns are {header, literal}.',
  'vrps.no-list': 'The file has no list named roas; give the JSON that an RPKI validator writes.',
  'vrps.entry': 'Entry {number, number} of roas is not a prefix with an AS number; it was left out.',
  'slurm.no-exceptions': 'The file has no local exceptions of SLURM version 1 (RFC 8416).',
  'slurm.entry': 'Entry {number, number} of {list, literal} is not of the form of RFC 8416; it was left out.',
  'rtr.payload':
    'Payload {number, number} of an answer of the RPKI cache has impossible lengths; it was left out.',
  'watch.no-times':
    'The answers of an RPKI cache do not say when they came; the file was left out. Give payloads as JSON with {option, literal}.',
  'watch.recorded':
    '{added, plural, one {# message was added} other {# messages were added}} to {journal, literal}.',
  'watch.held': '{held, plural, one {# entry was} other {# entries were}} there before and not read again.',
  'watch.cut-off':
    '{bytes, plural, one {# byte} other {# bytes}} of a block that had not been written whole were cut off; its messages were read again.',
  'watch.exported':
    '{messages, plural, one {# message} other {# messages}} of {source, literal}: {file, literal}',
  'watch.no-journal': '{folder, literal} is not a journal; give the folder that muruna watch record wrote.',
  'watch.live.no-source':
    'Name what to listen to: {ris, literal}, {bmp, literal}, {bgp, literal} or {signals, literal}.',
  'watch.live.no-key': 'A webhook is signed; name the file with its secret with {option, literal}.',
  'watch.live.no-address': '{address, literal} is not an address; write it like {example, literal}.',
  'watch.live.cannot-listen':
    'Nothing can listen on {address, literal} ({reason, literal}); give another address.',
  'watch.live.disk-full':
    'The disk takes nothing more ({reason, literal}); the watch goes on, and nothing leaves it until its evidence is written.',
  'watch.live.disk-again':
    'The disk takes data again, after {seconds, plural, one {# second} other {# seconds}}; everything that waited has been written.',
  'watch.live.not-written':
    '{bytes, number} bytes of what arrived could not be written to {folder, literal}: the disk is full. Free space, and start the watch again: it goes on.',
  'watch.title.live': 'Live: {country, country}',
  'watch.title.live.networks': 'Live: {count, plural, one {# network} other {# networks}}',
  'watch.live.clock': 'It is {time, date}; Ctrl-C ends the watch.',
  'watch.live.unwritten': '{bytes, number} bytes wait for space on the disk.',
  'watch.live.open-incidents': 'Open incidents: {count, number}.',
  'watch.live.rate':
    '{rate, number} messages a second; {messages, plural, one {# message} other {# messages}} since {since, date}.',
  'watch.live.visible':
    '{plane, text}: {share, share} of the watched space is visible, by {voters, plural, one {# vantage point} other {# vantage points}}.',
  'watch.live.cannot-tell':
    '{plane, text}: what is visible cannot be told with {voters, plural, one {# healthy vantage point} other {# healthy vantage points}}.',
  'watch.live.password':
    'A password on the command line is seen by others; leave it out of {option, literal} and set {variable, literal}.',
  'watch.live.suspected': 'Suspected: {id, literal}',
  'watch.live.dismissed': 'Dismissed: {id, literal}',
  'watch.live.open': 'Open: {id, literal} ({severity, literal})',
  'watch.live.recovering': 'Recovering: {id, literal}',
  'watch.live.closed': 'Closed: {id, literal}',
  'watch.live.ended':
    '{revisions, plural, one {# revision of an incident is} other {# revisions of incidents are}} new.',
  'watch.pruned': 'The segments of {folder, literal} from that time are gone; ask about a later one.',
  'watch.no-watch':
    '{folder, literal} does not say what to watch; name a country or networks with {command, literal}.',
  'watch.bad-folder': '{file, literal} does not describe a watch; restore it, or begin a new folder.',
  'watch.watches-other': '{folder, literal} already watches something else; begin another folder for this.',
  'watch.other-snapshot':
    '{folder, literal} was begun with the snapshot {hash, literal}; name that one with {option, literal}, or begin a new folder.',
  'watch.no-incident': 'No incident in {folder, literal} has an id that begins with {id, literal}.',
  'watch.many-incidents':
    'The ids of {count, plural, one {# incident} other {# incidents}} in {folder, literal} begin with {id, literal}; write more of the one that is meant.',
  'watch.no-prefix': '{prefix, literal} is not a prefix; write it like {example, literal}.',
  'watch.no-scenario':
    '{id, literal} takes nothing away that could be tested; outages, hijacks and leaks make scenarios.',
  'watch.no-whole-network':
    'In {id, literal} networks lost parts of their space, and none is down as a whole; a scenario fails whole networks. Name the outage of a network or of the country.',
  'watch.no-event':
    '{id, literal} has no form in the list {as, literal}; leave the id out to write all that have.',
  'ioda.no-list':
    'The file has no list of outages; give what the IODA API answers to {path, literal}, or a table with its columns.',
  'ioda.event':
    'Entry {number, number} of the list has no entity or no begin, or ends before it begins; it was left out.',
  'watch.told.taken':
    '{added, plural, one {# outage is} other {# outages are}} new, {renewed, number} told of otherwise than before, {same, number} the same.',
  'watch.told.elsewhere':
    '{count, plural, one {# event of another country was} other {# events of other countries were}} left out.',
  'watch.section.told': 'Told by {by, literal}',
  'watch.summary.told':
    '{by, literal} reports {count, plural, one {# outage} other {# outages}}; our own incidents match {matched, number} of them.',
  'watch.told.explained':
    'Others found these outages and say so. They are none of the incidents above; the last column counts those of our own that are about the same at that time.',
  'watch.column.signal': 'Signal',
  'watch.column.score': 'Score',
  'watch.column.ours': 'Own incidents',
  'watch.evidence.written':
    '{messages, plural, one {# message} other {# messages}} of evidence, {bytes, plural, one {# byte} other {# bytes}}: {folder, literal}',
  'watch.evidence-lost':
    '{count, plural, one {# message} other {# messages}} of the evidence in {folder, literal} are changed or not there; restore the journal, or name other incidents.',
  'watch.events.written': '{events, plural, one {# event} other {# events}}: {file, literal}',
  'watch.events.others':
    '{count, plural, one {# further incident has} other {# further incidents have}} no form in this list.',
  'watch.kept':
    '{found, plural, one {# incident has} other {# incidents have}} been found in the journal, {open, plural, one {# of them is} other {# of them are}} open; {added, plural, one {# revision is} other {# revisions are}} new.',
  'watch.title.status': 'Watch: {country, country}',
  'watch.title.status.networks': 'Watch: {count, plural, one {# network} other {# networks}}',
  'watch.title.why': '{prefix, prefix} at {time, date}',
  'watch.status.journal':
    'The journal has {segments, plural, one {# segment} other {# segments}} with {messages, plural, one {# message} other {# messages}}.',
  'watch.status.last': 'The last message arrived at {time, date}.',
  'watch.state.suspected': 'suspected',
  'watch.state.dismissed': 'dismissed',
  'watch.state.open': 'open',
  'watch.state.recovering': 'recovering',
  'watch.state.closed': 'closed',
  'watch.section.revisions': 'Revisions',
  'watch.section.verified': 'Evidence, read again',
  'watch.section.levels': 'Against the limits of outages',
  'watch.section.judged': 'What each rule says',
  'watch.section.routes': 'What each vantage point said',
  'watch.section.origins': 'Who announces it',
  'watch.section.vrps': 'Validated ROA payloads that cover it',
  'watch.section.history': 'Origins and their neighbours so far',
  'watch.column.revision': 'Revision',
  'watch.column.outcome': 'Now',
  'watch.column.rule': 'Rule',
  'watch.column.verdict': 'Verdict',
  'watch.column.path': 'Path',
  'watch.column.since': 'Since',
  'watch.column.visible': 'Visible',
  'watch.column.usual': 'Usual',
  'watch.column.limit': 'Limit',
  'watch.column.below': 'Below since',
  'watch.column.relation': 'To the owner',
  'watch.column.neighbour': 'Next to it',
  'watch.column.max-length': 'Longest',
  'watch.column.reached': 'Reached',
  'watch.verified.same': 'as it was',
  'watch.verified.changed': 'changed',
  'watch.verified.missing': 'not there',
  'watch.why.visible':
    '{prefix, prefix} was visible: {carriers, plural, one {# vantage point} other {# vantage points}} of {voters, number} that voted carried it.',
  'watch.why.not-visible':
    '{prefix, prefix} was not visible: {carriers, plural, one {# vantage point} other {# vantage points}} of {voters, number} that voted carried it.',
  'watch.why.cannot-tell':
    'Whether {prefix, prefix} was visible cannot be told: {voters, plural, one {# healthy vantage point} other {# healthy vantage points}} with a whole table voted.',
  'watch.why.covered':
    'Its addresses stayed visible under {prefixes, list}: the loss of it alone is not an outage.',
  'watch.why.not-owned': 'No watched network has this address space.',
  'watch.why.incidents': 'Incidents that concerned it then: {incidents, list}.',
  'watch.why.no-incidents': 'No incident concerned it then.',
  'watch.drill.made':
    'A drill for {country, country} from {from, date} to {to, date}: {prefixes, plural, one {# prefix} other {# prefixes}}, {feeds, plural, one {# vantage point} other {# vantage points}}, {updates, plural, one {# update} other {# updates}}.',
  'watch.drill.next':
    'Search {archive, literal} with {command, literal}; what is true of it is in {truth, literal}.',
  'watch.drill.no-country':
    'Say for which country the drill is made: {option, literal}, or country in the scenario.',
  'watch.drill.no-prefixes':
    'The snapshot has no IPv4 prefixes of networks in {country, country}; a drill needs them.',
  'watch.drill.too-long':
    'The drill would last {hours, number} hours; at most {most, number} are possible. Give fewer minutes for an hour of the scenario with {option, literal}.',
  'watch.drill.few-vantage-points':
    'Only {count, number} foreign transit networks carry nearly all prefixes; a drill needs three vantage points.',
  'journal.damaged':
    '{file, literal} is damaged, and other segments follow it; export what can be read and begin a new journal.',
  'journal.cut':
    'The segment ends in {bytes, plural, one {# byte that is} other {# bytes that are}} not a whole block; what came before was read.',
  'watch.title.country': 'Incidents: {country, country}',
  'watch.title.networks': 'Incidents: {count, plural, one {# network} other {# networks}}',
  'watch.subtitle': '{from, date} – {to, date}',
  'watch.summary.none': 'No incident was found.',
  'watch.summary.dismissed':
    '{count, plural, one {# outage was suspected and} other {# outages were suspected and}} passed within two minutes.',
  'watch.summary.incidents':
    '{count, plural, one {# incident was found} other {# incidents were found}}; {open, plural, one {# was still open} other {# were still open}} at the end.',
  'watch.summary.read':
    '{messages, plural, one {# message} other {# messages}} of {feeds, plural, one {# vantage point} other {# vantage points}} were read.',
  'watch.summary.visible':
    '{plane, text}: at the end {share, share} of the watched address space was visible, judged by {voters, plural, one {# vantage point} other {# vantage points}}.',
  'watch.summary.cannot-tell':
    '{plane, text}: what was visible cannot be told. That takes at least three healthy vantage points in two networks whose whole tables were read; {voters, plural, one {# was} other {# were}} at hand.',
  'watch.summary.rpki':
    '{payloads, plural, one {# validated ROA payload was} other {# validated ROA payloads were}} known at the end.',
  'watch.summary.cache':
    'The RPKI cache {cache, literal} has {payloads, plural, one {# payload} other {# payloads}}, serial number {serial, literal}.',
  'watch.section.incidents': 'Incidents',
  'watch.section.visibility': 'Visible address space',
  'watch.section.feeds': 'Vantage points',
  'watch.section.collectors': 'Collectors',
  'watch.section.feed-events': 'What happened to vantage points',
  'watch.section.findings': 'What could not be read',
  'watch.column.incident': 'Incident',
  'watch.column.kind': 'Kind',
  'watch.column.whose': 'Concerns',
  'watch.column.network': 'Network',
  'watch.column.from': 'From',
  'watch.column.until': 'Until',
  'watch.column.severity': 'Severity',
  'watch.column.confidence': 'Confidence',
  'watch.column.lost': 'Largest loss',
  'watch.column.prefixes': 'Prefixes',
  'watch.column.prefix': 'Prefix',
  'watch.column.most': 'Most vantage points',
  'watch.column.time': 'Time',
  'watch.column.collector': 'Collector',
  'watch.column.peer': 'Vantage point',
  'watch.column.state': 'State',
  'watch.column.routes4': 'IPv4 routes',
  'watch.column.routes6': 'IPv6 routes',
  'watch.column.blind': 'Times blind',
  'watch.column.whole-tables': 'Whole tables',
  'watch.column.voters': 'Voting',
  'watch.column.blind-now': 'Blind',
  'watch.column.gateway': 'Gateway',
  'watch.column.upstream': 'Foreign network',
  'watch.column.country': 'Country',
  'watch.column.before': 'Before',
  'watch.column.after': 'After',
  'watch.column.source': 'File',
  'watch.column.offset': 'Offset',
  'watch.kind.country-outage': 'Outage of the country',
  'watch.kind.region-outage': 'Outage of a region',
  'watch.kind.organisation-outage': 'Outage of an organisation',
  'watch.kind.network-outage': 'Outage of a network',
  'watch.kind.origin-hijack': 'Origin hijack',
  'watch.kind.forged-path': 'Forged path',
  'watch.kind.new-neighbour': 'New neighbour',
  'watch.kind.route-leak': 'Route leak',
  'watch.kind.rpki-invalid': 'Announcement invalid by RPKI',
  'watch.kind.reserved-asn': 'Reserved AS number in paths',
  'watch.kind.signal-drop': 'Drop of a signal',
  'watch.kind.feed-blindness': 'Blind vantage points',
  'watch.kind.prefix-withdrawal': 'Withdrawn prefixes',
  'watch.kind.gateway-change': 'Change of gateways',
  'watch.kind.path-inflation': 'Longer paths',
  'watch.expected': '{label, text} (expected)',
  'watch.bad-groups':
    '{file, literal} is not a table of groups with the columns {columns, literal}; correct what is named below.',
  'groups.kind': '{kind, literal} is not a kind of group; kinds are {kinds, literal}.',
  'groups.member':
    'A row names a group and one member: an AS number or a prefix. This one of the group {group, literal} does not.',
  'groups.prefix':
    '{prefix, literal} is not a prefix of at most {most, literal}, or {mostSix, literal} of IPv6.',
  'groups.not-watched':
    '{group, literal}: {count, plural, one {# network is} other {# networks are}} not watched and not counted.',
  'watch.bad-expected': '{file, literal} is not a list of expected changes; correct what is named below.',
  'expected.nothing': '{path, literal} concerns nobody yet; name networks, prefixes or collectors.',
  'watch.severity.minor': 'minor',
  'watch.severity.medium': 'medium',
  'watch.severity.high': 'high',
  'watch.severity.critical': 'critical',
  'watch.level.low': 'low',
  'watch.level.medium': 'medium',
  'watch.level.high': 'high',
  'watch.route.exact': 'exact',
  'watch.route.sub-prefix': 'a part',
  'watch.route.super-prefix': 'larger',
  'watch.route.partial': 'some still carry it',
  'watch.route.whole': 'nobody carries it',
  'watch.route.with-aggregate': 'gone with its aggregate',
  'watch.feed.synchronising': 'table incomplete',
  'watch.feed.healthy': 'healthy',
  'watch.feed.quiet': 'quiet',
  'watch.feed.blind': 'blind',
  'watch.feed.shrunk': 'lost a part of its table alone',
  'watch.feed.stale': 'still carries what the others withdrew',
  'watch.feed.mass-withdrawal': 'withdrew many prefixes within a minute',
  'watch.collector.none': 'no whole table',
  'watch.collector.healthy': 'healthy',
  'watch.collector.partly-blind': 'partly blind',
  'watch.collector.blind': 'blind',
  'watch.why.outage':
    'From {onset, date} on, visible address space was below its usual extent by up to {depth, share}.',
  'watch.why.confirmed': 'It was suspected at {detected, date} and confirmed at {confirmed, date}.',
  'watch.why.suspected':
    'It was suspected at {detected, date} and has not lasted long enough to be confirmed.',
  'watch.why.recovered': 'It was back at 95% of the usual extent at {time, date}.',
  'watch.why.signal':
    '{entity, literal}, {signal, literal}: from {onset, date} on, values were below those of the same hour of past days by up to {depth, share}.',
  'watch.why.signal-detected': 'The second point below the bound came at {detected, date}.',
  'watch.why.blind':
    '{count, plural, one {# vantage point} other {# vantage points}} of {collector, literal} went blind from {onset, date} on: {networks, list}. That says nothing about the routes of the country.',
  'watch.why.blind-detected': 'It was noticed at {detected, date}.',
  'watch.why.blind-left':
    '{voters, plural, one {# vantage point was} other {# vantage points were}} left to judge.',
  'watch.why.blind-cannot-tell':
    'With {voters, plural, one {# vantage point} other {# vantage points}} left, nothing could be told about outages.',
  'watch.why.withdrawn':
    'From {onset, date} on, most vantage points lost {count, plural, one {# prefix} other {# prefixes}} of {network, asn} that no visible prefix covers.',
  'watch.why.gateways':
    'From {onset, date} on, the routes of the watched networks left over other networks than up to an hour before, as {voters, plural, one {# vantage point sees} other {# vantage points see}} it.',
  'watch.why.settled': 'The new shares lasted for a day and count as usual since.',
  'watch.why.expected':
    'It was expected: {reason, literal}. Ask {owner, literal}; announced from {from, date} to {until, date}.',
  'watch.why.overrun': 'It lasted longer than announced.',
  'watch.why.longer':
    'From {onset, date} on, routes to {count, plural, one {# network} other {# networks}} led over at least two networks more than up to an hour before, at the middle one of {voters, plural, one {# vantage point} other {# vantage points}}.',
  'watch.why.open': 'It was not over at the end of the data.',
  'watch.why.voters':
    '{voters, plural, one {# vantage point} other {# vantage points}} judged, {blind, plural, one {# was} other {# were}} blind. When it was noticed, {agreement, share} of those that judged had lost the prefixes, on average.',
  'watch.why.parent': 'It is a part of {incident, literal}.',
  'watch.why.hijack':
    '{attacker, asn} announced {count, plural, one {# prefix} other {# prefixes}} of {victims, list}, passed on by {upstreams, list}.',
  'watch.why.leak':
    '{leaker, asn} passed on routes to {count, plural, one {# prefix} other {# prefixes}} that it had from a provider or peer, to {upstreams, list}. By the snapshot its links are so with a probability of {confidence, share}.',
  'watch.why.forged':
    '{attacker, asn} stands in paths next to {victims, list}, which it is not known to serve: {count, plural, one {# prefix} other {# prefixes}}.',
  'watch.why.neighbour':
    '{neighbour, asn} is a new neighbour of {victims, list}: {count, plural, one {# prefix} other {# prefixes}}.',
  'watch.why.invalid':
    '{network, asn} announced {count, plural, one {# prefix} other {# prefixes}} that no ROA allows; networks that validate origins drop such routes.',
  'watch.why.reserved':
    '{network, asn} passed on paths with {numbers, list}, which is reserved: {count, plural, one {# prefix} other {# prefixes}}.',
  'watch.why.tag': '{reason, text}: {count, plural, one {# prefix} other {# prefixes}}',
  'watch.why.addresses':
    'It concerns {count, plural, one {# IPv4 address} other {# IPv4 addresses}}, each counted once.',
  'watch.why.sites':
    'It concerns {count, plural, one {# IPv6 /48 block} other {# IPv6 /48 blocks}}, each counted once.',
  'watch.why.people':
    'The networks concerned have {count, plural, one {# user} other {# users}} according to the snapshot, however small the part of them that is concerned.',
  'watch.why.people-unknown': 'How many people use the networks concerned is not known.',
  'watch.why.provenance':
    'It follows from the messages with snapshot {snapshot, literal} and settings {settings, literal}.',
  'watch.why.cause': 'The cause is not known.',
  'watch.why.evidence':
    '{count, plural, one {# message is} other {# messages are}} evidence of it; the first ones, with offset in the decompressed file and SHA-256:',
  'watch.chart.visible': 'Visible units of address space ({unit, literal})',
  'watch.chart.signal': '{entity, literal}: {signal, literal}',
  'watch.chart.time': 'Time',
  'workbench.subject.watch': 'Watch',
  'workbench.kind.watch': 'Answer of the watch',
  'workbench.watch.intro':
    'What happened to routes: incidents with their evidence, and how well the vantage points could see. Bring the file that {command, literal} writes.',
  'workbench.watch.none': 'No answer of the watch has been brought here yet.',
  'workbench.watch.file': 'Answer of the watch (JSON)',
  'workbench.watch.unread':
    '{file, literal} is not an answer of the watch; bring what {replay, literal}, {incidents, literal}, {show, literal}, {status, literal} or {why, literal} writes with {json, literal}.',
  'watch.no-incident-told': 'No incident in {file, literal} is called {id, literal}.',
  'workbench.watch.test': 'Compute what it does',
  'workbench.watch.no-event': 'It takes nothing away that a scenario could repeat.',
  'workbench.watch.paths': 'AS paths before and after',
  'workbench.watch.paths.before': 'Before, {time, date}',
  'workbench.watch.paths.after': 'After, {time, date}',
  'workbench.watch.paths.hint':
    'The AS paths of the vantage points stand here once the workspace has what {command, literal} writes, for a time before the onset and one after it.',
  'workbench.watch.paths.none': 'no route',
  'workbench.watch.as-scenario':
    '{count, plural, one {Open as scenario: # network fails} other {Open as scenario: # networks fail}}',
  'workbench.watch.no-country':
    'Networks were watched and not a country: name them in Withstand of their country to let them fail.',
  'workbench.watch.order': 'Order',
  'workbench.watch.order.severity': 'Gravest first',
  'workbench.watch.order.time': 'Latest first',
  'workbench.watch.every': 'all',
  'workbench.watch.since': 'since {from, date}',
  'workbench.watch.when': '{from, date} – {until, date}',
  'watch.section.why': 'Why it is an incident',
  'watch.figure.networks': 'Networks concerned',
  'watch.column.onset': 'Onset',
  'watch.column.detected': 'Noticed',
  'watch.column.confirmed': 'Confirmed',
  'watch.column.end': 'End',
  'watch.part.voter': 'judged',
  'watch.part.blind': 'blind',
  'watch.chart.timeline': 'Incidents over time',
} as const;
