/** What the snapshot commands, the readers of their sources and downloads say. */
export const snapshot = {
  'snapshot.title': 'Snapshot of the Internet',
  'snapshot.title.diff': 'What changed between two snapshots',
  'snapshot.not-found':
    'There is no snapshot {file, literal}; check the path, or get one with {command, literal}.',
  'snapshot.damaged':
    'The snapshot {file, literal} is damaged (at {part, literal}); copy, download or build it again.',
  'snapshot.truncated':
    'The snapshot {file, literal} is cut off: {actual, number} of {expected, number} bytes are there; copy or download it again.',
  'snapshot.empty-file': 'The file {file, literal} is empty; copy or download the snapshot again.',
  'snapshot.not-a-snapshot':
    '{file, literal} is no snapshot (it looks like {looksLike, literal}); build one from it with {command, literal}.',
  'snapshot.too-new':
    'The snapshot {file, literal} has format {version, number}, and this program reads up to {supported, number}; install a newer Muruna.',
  'snapshot.no-topology':
    'Nothing says how networks are linked; give a file with {one, literal} or {other, literal}.',
  'snapshot.nothing-to-learn-from': 'Choices are learnt from table dumps; give some with {option, literal}.',
  'snapshot.input-without-records':
    'There is nothing in {file, literal} that can be read as {expected, literal}; check that it is the right file for this option.',
  'snapshot.no-such-date':
    'There is no data of {date, date} at {url, literal}; choose one of {dates, literal}.',
  'snapshot.bad-collector':
    '{collector, literal} is no name of a collector; give one such as {example, literal}.',
  'usage.bad-date': '{date, literal} is no date; write it as {example, literal}.',
  'download.not-found': 'The server has no {url, literal}; check the address or the mirror.',
  'download.failed':
    'The download of {url, literal} broke off ({reason, literal}); run the command again and it goes on where it stopped.',
  'download.checksum':
    'What came from {url, literal} is not what was promised (checksum {actual, literal} instead of {expected, literal}) and was thrown away; try again later or from another mirror.',
  'download.no-checksum': 'There is no checksum in {url, literal}; try again later or from another mirror.',
  'snapshot.notice.bundled':
    'This rests on the snapshot that comes with the program: routing of {date, date}, seen from {vantagePoints, plural, one {# network} other {# networks}}; {command, literal} gets a newer and fuller one.',
  'snapshot.several-countries':
    '{ases, plural, one {# network has} other {# networks have}} several countries in the sources; taken as not known.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# network originates} other {# networks originate}} prefixes but {ases, plural, one {has} other {have}} no link in the sources; left out.',
  'snapshot.plane-too-thin':
    'Only {networks, plural, one {# network has} other {# networks have}} a prefix of IPv{family, literal} in the sources; weights of that plane are taken as not known.',
  'text.line-too-long': 'A line longer than {longest, number} characters was left out: it is no text.',
  'delegated.wrong-count': 'The header says {said, number} records, and there are {found, number}.',
  'asn-country.wrong-count': 'The number of countries of {asn, asn} is not the number that is listed.',
  'prefix-to-as.host-bits': 'A prefix with bits behind its length was cut to its length: {text, literal}.',
  'as-rel.too-many-sources':
    'More than eight kinds of source; those of this line were dropped: {text, literal}.',
  'as-rel.malformed-line': 'A line that is no as-rel was left out: {text, literal}.',
  'prefix-to-as.malformed-line': 'A line that is no pfx2as was left out: {text, literal}.',
  'delegated.malformed-line': 'A line that is no delegated-extended was left out: {text, literal}.',
  'asns-csv.malformed-line': 'A line that is no asns.csv was left out: {text, literal}.',
  'asn-country.malformed-line': 'A line that is no asn,count,cc was left out: {text, literal}.',
  'ip-range.malformed-line': 'A line that is no IP ranges was left out: {text, literal}.',
  'snapshot.progress.reading': 'Reading',
  'snapshot.progress.writing': 'Writing the snapshot',
  'snapshot.progress.downloading': 'Downloading',
  'snapshot.pull.source': '{title, name}: {url, literal} · terms: {terms, name} {termsUrl, literal}',
  'snapshot.built': 'Wrote {file, literal} ({bytes, plural, one {# byte} other {# bytes}}).',
  'snapshot.file': 'File {file, literal}, {bytes, plural, one {# byte} other {# bytes}}',
  'snapshot.id': 'Identity {id, literal}',
  'snapshot.published': 'Links of {date, literal}, as published',
  'snapshot.inferred': 'Links of {date, literal}, inferred from routing tables',
  'snapshot.counts':
    '{networks, number} networks, {transit, number} transit links, {peering, number} peering links',
  'snapshot.known':
    '{named, number} networks with a name, {located, number} with a country, {countries, number} countries',
  'snapshot.prefixes4': '{count, number} IPv4 prefixes',
  'snapshot.prefixes6': '{count, number} IPv6 prefixes',
  'snapshot.no-weights': 'No prefixes: the weights of networks are not known',
  'snapshot.vantage-points': 'Seen from {count, plural, one {# network} other {# networks}}',
  'snapshot.source':
    'Source {role, literal} {name, literal} · {date, literal} · {bytes, number} bytes · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Note: {note, name}',
  'snapshot.verified':
    '{file, literal} is whole: {sections, plural, one {# section holds} other {# sections hold}} to {sections, plural, one {its checksum} other {their checksums}}.',
  'snapshot.diff.same': 'Both are the same snapshot: {id, literal}.',
  'snapshot.diff.dates': 'From {before, literal} to {after, literal}',
  'snapshot.diff.ases-added': 'Networks added: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Networks gone: {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'Links added: {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'Links gone: {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'Links of another kind: {count, number} ({list, literal})',
  'snapshot.diff.countries': 'Networks in another country: {count, number} ({list, literal})',
  'snapshot.notice.users': 'Networks weigh by their users, from a table that was supplied, not by addresses.',
  'snapshot.notice.national-lists':
    'The networks of {countries, literal} are those of a list that was supplied, not those registered there.',
  'asn-users.malformed-line': 'A line without an AS number and its users was left out: {text, literal}.',
  'national-networks.malformed-line':
    'A line without an AS number and its country was left out: {text, literal}.',
} as const;
