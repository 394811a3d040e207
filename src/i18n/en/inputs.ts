/** Files that are read: what is wrong with them, what it weighs, and how they may be given. */
export const inputs = {
  'compression.memory':
    'Decompressing {format, literal} needs {needed, number} MB of memory; at most {allowed, number} MB are used.',
  'compression.bomb':
    'The content is more than {times, number} times as large as the file; the rest was not decompressed.',
  'file.compression-memory':
    'Decompressing {file, literal} needs {needed, number} MB of memory, and Muruna uses at most {allowed, number} MB; compress it again with a smaller window (zstd without {option, literal}).',
  'file.bomb':
    '{file, literal} decompresses to more than {times, number} times its size, which no table of routes or networks does; check where it comes from.',
  'file.too-large':
    'The content of {file, literal} is larger than {most, number} MB, the most that is read here; give a smaller file.',
  'bgp.add-path-unlabelled':
    'A list of prefixes carries path identifiers that its record does not announce; they were read as such.',
  'mrt.peer-without-as':
    '{peers, plural, one {# peer} other {# peers}} of the peer table came without an AS number, which is not known.',
  'asns-csv.country-unread':
    'The country of {asn, asn} is not a two-letter code and counts as not known: {text, literal}.',
  'field.route-servers':
    'route servers of exchanges to take out of paths, beside those that are recognised: AS numbers, or a file of them (an as-rel file gives its IXP ASes)',
  'field.snapshot.lenient':
    'go on with files that are damaged, cut or only partly readable; every answer then says so',
  'snapshot.input-damaged':
    '{file, literal} is damaged or incomplete; get it again, or go on with what can be read by {option, literal}, and every answer will say so.',
  'snapshot.input-unread': '{lost, number} of {of, number} lines or entries cannot be read; the first are:',
  'snapshot.input-empty':
    '{file, literal} is empty; a file of the form {expected, literal} is needed. Get it again.',
  'snapshot.input-web-page':
    '{file, literal} is a web page and not {expected, literal}: perhaps a login or error page was saved in its place. Download it again.',
  'snapshot.input-utf-16': '{file, literal} is text in UTF-16; save it as UTF-8.',
  'snapshot.input-other-lines':
    '{file, literal} cannot be read as {expected, literal}: line {line, number} is {text, literal}, where lines like {example, literal} are needed.',
  'snapshot.empty':
    'Nothing is left to build from: the sources hold no link between two networks that can be believed. What was left out:',
  'snapshot.notice.damaged-input':
    'The snapshot was built from a damaged or incomplete file, {file, literal}: figures may be far from the truth.',
  'snapshot.notice.unread':
    'When the snapshot was built, {count, plural, one {# line or entry} other {# lines or entries}} of {file, literal} could not be read and {count, plural, one {was} other {were}} left out.',
  'snapshot.several-users':
    '{ases, plural, one {# network has several numbers of users in the table; it counts} other {# networks have several numbers of users in the table; they count}} as not known.',
  'snapshot.no-country':
    '{ases, plural, one {# row of the list of networks has} other {# rows of the list of networks have}} a code that is not a country; left out.',
  'snapshot.bogon-prefixes':
    '{entries, plural, one {# route} other {# routes}} to default routes, special-purpose space or single hosts, which say nothing of how networks are linked, were left out.',
  'snapshot.finding.more': '({count, number} in all)',
  'inference.confederation':
    '{entries, plural, one {# table entry began} other {# table entries began}} with a confederation, which was cut off.',
  'inference.route-server':
    '{entries, plural, one {# table entry crossed} other {# table entries crossed}} a route server of an exchange, which was taken out of the path.',
  'text.no-line-end': 'The last line has no end: the file is cut.',
  'as-rel.ends-early':
    'The links end at {last, asn}, though networks up to {largest, asn} occur: the file is only the beginning of one.',
  'prefix-to-as.ends-early':
    'The prefixes end at {last, literal}, where whole tables go on to 223.0.0.0: the file is only the beginning of one.',
  'delegated.ends-early':
    'The header announces {said, number} records, but there are only {found, number}: the file is cut.',
  'asn-list.malformed-line': 'A line that is not a list of AS numbers was left out: {text, literal}.',
} as const;
