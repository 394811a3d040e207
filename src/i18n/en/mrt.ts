/** Reading MRT dumps and compressed files: findings, refusals, and the summary of `muruna mrt`. */
export const mrt = {
  'file.is-directory': '{file, literal} is a directory; give a file in it.',
  'file.not-directory': '{file, literal} is a file; give the folder in which it lies.',
  'file.in-the-way': 'In {folder, literal} a folder has the name of a table; move it elsewhere.',
  'file.compression-unread':
    '{file, literal} is compressed with {format, literal}; decompress it first, or give it in one of these formats: {known, literal}.',
  'file.workbook':
    '{file, literal} is a workbook or document of an office program; save it as text, a sheet as CSV UTF-8.',
  'file.read': 'reading',
  'compression.cut': 'The {format, literal} stream ends too early; what came before the end was read.',
  'compression.damaged':
    'The {format, literal} stream is damaged; what could not be decompressed was left out.',
  'compression.bytes-after-stream': 'Bytes after the end of the {format, literal} stream were ignored.',
  'compression.unread': '{format, literal} compression cannot be read here.',
  'compression.workbook':
    'This is a workbook or document of an office program; save it as text, a sheet as CSV UTF-8.',
  'mrt.no-record':
    '{bytes, plural, one {# byte belongs to no record and was} other {# bytes belong to no record and were}} skipped.',
  'mrt.cut-record':
    'The last record is cut off: {missing, number} of its bytes are missing. It was left out.',
  'mrt.record-length':
    'A record claims to be {length, number} bytes long, but the next one begins after {found, number}; the record was read as ending there.',
  'mrt.type-unread': 'A record of type {type, number}, subtype {subtype, number} was skipped.',
  'mrt.record-short': 'A record of type {type, number}, subtype {subtype, number} is too short to read.',
  'mrt.entry-cut':
    'A record ends within its entries; {bytes, plural, one {# byte was} other {# bytes were}} left out.',
  'mrt.unknown-peer':
    'A route names peer {index, number}, which is not in the peer table; the route was left out.',
  'mrt.peer-table-cut':
    'The peer table is cut off: {missing, plural, one {# peer is} other {# peers are}} missing.',
  'mrt.family-unread': 'Routes of address family {afi, number}, {safi, number} were skipped.',
  'mrt.prefix-length':
    'A table record has a prefix of {length, number} bits, too long for its family; it was left out.',
  'mrt.bytes-after-entries':
    '{bytes, plural, one {# byte follows} other {# bytes follow}} the entries of a record.',
  'mrt.too-many-peers': 'There are more than 65536 peers; routes from the others were left out.',
  'bgp.marker': 'A BGP message does not begin with the marker; it was left out.',
  'bgp.message-length':
    'A BGP message claims to be {length, number} bytes long, which is impossible; it was left out.',
  'bgp.message-cut':
    'A BGP message of {length, number} bytes is cut off after {found, number}; the part before the cut was read.',
  'bgp.bytes-after-message':
    '{bytes, plural, one {# byte follows} other {# bytes follow}} a BGP message in its record.',
  'bgp.update-length': 'The lengths in a BGP update do not add up; the readable part was read.',
  'bgp.attribute-cut':
    'Path attribute {attribute, number} extends beyond its block; the rest of the block was left out.',
  'bgp.attribute-length': 'Path attribute {attribute, number} has the wrong length; it was left out.',
  'bgp.attribute-twice': 'Path attribute {attribute, number} occurs twice; the first one counts.',
  'bgp.as-path': 'An AS path is malformed and counts as empty.',
  'bgp.prefix':
    'A list of prefixes cannot be read past a prefix of {length, number} bits; {bytes, plural, one {# byte was} other {# bytes were}} left out.',
  'bmp.no-message':
    '{bytes, plural, one {# byte belongs to no message and was} other {# bytes belong to no message and were}} skipped.',
  'bmp.cut-message':
    'The last message is cut off after {bytes, plural, one {# byte} other {# bytes}}. It was left out.',
  'bmp.message-odd':
    'A message of type {type, number} with {bytes, number} bytes is not of its form; its routes are missing.',
  'bmp.summary.peer-ups': '{count, plural, one {# session} other {# sessions}} came up',
  'bmp.summary.peer-downs': '{count, plural, one {# session} other {# sessions}} went down',
  'bmp.summary.ends-of-rib': '{count, plural, one {# end} other {# ends}} of a table',
  'bmp.summary.statistics': '{count, plural, one {# report} other {# reports}} of statistics',
  'bmp.summary.other-messages': '{count, plural, one {# other message} other {# other messages}}',
  'mrt.more-findings':
    '{count, plural, one {# more finding} other {# more findings}}; {option, literal} counts them by kind.',
  'mrt.summary.peers': '{count, plural, one {# peer} other {# peers}}',
  'mrt.summary.table-prefixes': '{count, plural, one {# prefix} other {# prefixes}} in tables',
  'mrt.summary.table-entries': '{count, plural, one {# route} other {# routes}} in tables',
  'mrt.summary.updates': '{count, plural, one {# update} other {# updates}}',
  'mrt.summary.announced': '{count, plural, one {# prefix} other {# prefixes}} announced',
  'mrt.summary.withdrawn': '{count, plural, one {# prefix} other {# prefixes}} withdrawn',
  'mrt.summary.state-changes':
    '{count, plural, one {# session state change} other {# session state changes}}',
  'mrt.summary.other-messages': '{count, plural, one {# other BGP message} other {# other BGP messages}}',
} as const;
