/** What the snapshot commands, the readers of their sources and downloads say. */
export const snapshot = {
  'snapshot.title': 'Snapshot of the Internet',
  'snapshot.section.details': 'Details',
  'snapshot.title.diff': 'What changed between two snapshots',
  'snapshot.not-found':
    'The snapshot {file, literal} does not exist; check the path, or get one with {command, literal}.',
  'snapshot.damaged':
    'The snapshot {file, literal} is damaged (at {part, literal}); copy, download or build it again.',
  'snapshot.truncated':
    'The snapshot {file, literal} is incomplete: {actual, number} of {expected, number} bytes are present; copy or download it again.',
  'snapshot.empty-file': 'The file {file, literal} is empty; copy or download the snapshot again.',
  'snapshot.not-a-snapshot':
    '{file, literal} is not a snapshot (it looks like {looksLike, literal}); build one from it with {command, literal}.',
  'snapshot.too-new':
    'The snapshot {file, literal} has format {version, number}, but this program reads only up to {supported, number}; install a newer Muruna.',
  'snapshot.no-topology':
    'No file says how networks are linked; give one with {one, literal} or {other, literal}.',
  'snapshot.nothing-to-learn-from':
    'Routing choices are learnt from table dumps; give some with {option, literal}.',
  'snapshot.input-without-records':
    '{file, literal} contains nothing that can be read as {expected, literal}; check that it is the right file for this option.',
  'snapshot.no-such-date': '{url, literal} has no data of {date, date}; choose one of {dates, literal}.',
  'snapshot.bad-collector':
    '{collector, literal} is not the name of a collector; give one such as {example, literal}.',
  'usage.bad-date': '{date, literal} is not a date; write it as {example, literal}.',
  'download.not-found': 'The server has no {url, literal}; check the address or the mirror.',
  'download.no-listing':
    'The page at {url, literal} lists no such files; it may be one that asks to sign in to the network. Check the network or the mirror.',
  'download.failed':
    'The download of {url, literal} broke off ({reason, literal}); run the command again to continue it.',
  'download.checksum':
    'The download from {url, literal} failed its checksum ({actual, literal} instead of {expected, literal}) and was discarded; try again later or from another mirror.',
  'download.no-checksum': '{url, literal} contains no checksum; try again later or from another mirror.',
  'download.offline':
    '{host, literal} cannot be reached ({reason, literal}). Check the network connection, or give a mirror with {option, literal}.',
  'download.too-slow':
    '{url, literal} came at less than {kilobytes, number} kB a second and was given up. Run the command again to continue it, or give a mirror with {option, literal}.',
  'download.redirect':
    '{url, literal} leads to {to, literal}, which is not one of the places this data is published at. Nothing was kept.',
  'download.too-large':
    '{url, literal} is larger than {megabytes, number} MB and was not kept. Check that it is the right file.',
  'download.not-data':
    'The server sent something other than data for {url, literal} (it looks like {looksLike, literal}), perhaps a login page. Nothing was kept.',
  'download.cut':
    'The download of {url, literal} is incomplete or damaged and was not kept. Run the command again.',
  'snapshot.notice.bundled':
    'These figures come from the bundled snapshot: routing of {date, date}, with {old, share} of the links last seen more than a year earlier. {command, literal} builds one from today’s data (about {megabytes, number} MB, {seconds, number} s).',
  'snapshot.several-countries':
    '{ases, plural, one {# network has several countries in the sources; its country counts} other {# networks have several countries in the sources; their country counts}} as not known.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# network originates prefixes but has no link in the sources and was} other {# networks originate prefixes but have no link in the sources and were}} left out.',
  'snapshot.plane-too-thin':
    'Only {networks, plural, one {# network has} other {# networks have}} an IPv{family, literal} prefix in the sources; IPv{family, literal} weights count as not known.',
  'text.line-too-long':
    'A line longer than {longest, number} characters was left out, because it is not text.',
  'delegated.wrong-count': 'The header announces {said, number} records, but there are {found, number}.',
  'asn-country.wrong-count': 'The stated number of countries of {asn, asn} differs from the number listed.',
  'prefix-to-as.host-bits':
    'A prefix with bits set beyond its length was cut to its length: {text, literal}.',
  'as-rel.too-many-sources':
    'More than eight kinds of source; those on this line were dropped: {text, literal}.',
  'as-rel.malformed-line': 'A line that is not valid as-rel was left out: {text, literal}.',
  'prefix-to-as.malformed-line': 'A line that is not valid pfx2as was left out: {text, literal}.',
  'delegated.malformed-line': 'A line that is not valid delegated-extended was left out: {text, literal}.',
  'asns-csv.malformed-line': 'A line that does not fit asns.csv was left out: {text, literal}.',
  'asn-country.malformed-line': 'A line that is not asn,count,cc was left out: {text, literal}.',
  'ip-range.malformed-line': 'A line that is not an IP range was left out: {text, literal}.',
  'snapshot.progress.reading': 'Reading',
  'snapshot.progress.writing': 'Writing the snapshot',
  'snapshot.progress.downloading': 'Downloading',
  'snapshot.pull.source': '{title, name}: {url, literal} · terms: {terms, name} {termsUrl, literal}',
  'snapshot.built': 'Wrote {file, literal} ({bytes, plural, one {# byte} other {# bytes}}).',
  'snapshot.file': 'File {file, literal}, {bytes, plural, one {# byte} other {# bytes}}',
  'snapshot.id': 'Identifier {id, literal}',
  'snapshot.published': 'Links of {date, date}, as published',
  'snapshot.inferred': 'Links of {date, date}, inferred from routing tables',
  'snapshot.counts':
    '{networks, plural, one {# network} other {# networks}}, {transit, plural, one {# transit link} other {# transit links}}, {peering, plural, one {# peering link} other {# peering links}}',
  'snapshot.known':
    '{named, plural, one {# network} other {# networks}} with a name, {located, number} with a country, {countries, plural, one {# country} other {# countries}}',
  'snapshot.prefixes4': '{count, plural, one {# IPv4 prefix} other {# IPv4 prefixes}}',
  'snapshot.prefixes6': '{count, plural, one {# IPv6 prefix} other {# IPv6 prefixes}}',
  'snapshot.no-weights': 'No prefixes: the weights of networks are not known',
  'snapshot.vantage-points': 'Seen from {count, plural, one {# network} other {# networks}}',
  'snapshot.source':
    'Source {role, literal} {name, literal} · {date, literal} · {bytes, number} bytes · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Note: {note, name}',
  'snapshot.findings': 'Found while reading, with how often: {list, literal}',
  'snapshot.verified':
    '{file, literal} is intact: {sections, plural, one {# section matches its checksum} other {# sections match their checksums}}.',
  'snapshot.diff.same': 'Both snapshots are the same: {id, literal}.',
  'snapshot.diff.dates': 'From {before, literal} to {after, literal}',
  'snapshot.diff.ases-added': 'Networks added: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Networks removed: {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'Links added: {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'Links removed: {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'Links with a changed relationship: {count, number} ({list, literal})',
  'snapshot.diff.countries': 'Networks with a changed country: {count, number} ({list, literal})',
  'snapshot.notice.users': 'Networks are weighted by their users, from a supplied table, not by addresses.',
  'snapshot.notice.national-lists':
    'The networks of {countries, literal} come from a supplied list, not from registration.',
  'asn-users.malformed-line': 'A line without an AS number and its users was left out: {text, literal}.',
  'national-networks.malformed-line':
    'A line without an AS number and its country was left out: {text, literal}.',
  'snapshot.notice.fresh-only':
    'Of {of, number} links, {links, number} were left out because they were last seen more than a year before {date, date}.',
  'snapshot.notice.old-links':
    '{old, share} of the links of this snapshot were last seen more than a year before {date, date}.',
  'snapshot.notice.equal-weights':
    'This snapshot has no prefixes: every network counts the same, whatever its size. Shares are shares of networks, not of addresses. Build it with {option, literal} for real weights.',
  'snapshot.notice.years-apart':
    'Its sources are of {oldest, date} to {newest, date}: networks that changed in between may be wrong.',
  'snapshot.pull.origins-from-tables':
    'There is no prefix table of CAIDA: prefixes and their origins come from the table of {collector, literal}, a few hundred megabytes.',
  'snapshot.pull.no-names':
    'Networks stay without names: bgp.tools gives them to those who name a contact ({option, literal}). Countries come from the registries.',
  'snapshot.pull.no-names-open':
    'Networks stay without names: no free source has them. Countries come from the registries.',
  'snapshot.title.list': 'Snapshots',
  'snapshot.list.one': '{name, literal}: {date, date}, {networks, number} networks, {megabytes, number} MB',
  'snapshot.list.in-use':
    '{name, literal}: {date, date}, {networks, number} networks, {megabytes, number} MB, in use',
  'snapshot.list.unreadable': '{name, literal}: cannot be opened',
  'snapshot.in-use-is-gone':
    'The snapshot in use, {file, literal}, is gone. Choose another one of {command, literal}.',
  'snapshot.no-such-hash':
    'No snapshot here has the SHA-256 {hash, literal}; {command, literal} lists those that are kept, and a folder named before the hash is searched.',
  'snapshot.no-such-name':
    'There is no snapshot {name, literal}. Choose one of {command, literal}, or give a file.',
} as const;
