/** Sharing with partners, and taking back. */
export const exchange = {
  'exchange.changed': 'Exchange of {name, name}',
  'exchange.section.happened': 'What happened',
  'exchange.section.parcels': 'Parcels to hand over',
  'exchange.nothing': 'Nothing has changed.',
  'exchange.made':
    'Give the card {file, literal} to partners and take theirs; keep {identity, literal} to yourself.',
  'exchange.hand-over':
    'Each parcel can be opened by its partner alone. Any way will do: a USB stick, mail, a web page.',
  'exchange.waiting': 'Not answered by partners yet: {count, number}. To say it again: {command, literal}',
  'exchange.no-force': 'A withdrawal asks. Nobody can be forced to destroy a copy.',
  'exchange.column.deed': 'What',
  'exchange.column.item': 'Item',
  'exchange.column.author': 'Author',
  'exchange.column.partner': 'Partner',
  'exchange.column.marking': 'Marking',
  'exchange.column.until': 'Until',
  'exchange.column.reason': 'Reason',
  'exchange.column.file': 'File',
  'exchange.column.bytes': 'Bytes',
  'exchange.column.releases': 'Released',
  'exchange.column.ends': 'To be destroyed',
  'exchange.column.answers': 'Answers',
  'exchange.column.content': 'Content',
  'exchange.column.dragged': 'Dragged along by',
  'exchange.column.obstacles': 'In the way',
  'exchange.column.before': 'Has the state of',
  'exchange.column.limit': 'May get up to',
  'exchange.column.standing': 'Standing',
  'exchange.column.purpose': 'Purpose',
  'exchange.column.at': 'Since',
  'exchange.column.modified': 'State of',
  'exchange.column.key': 'Key',
  'exchange.column.origin': 'Origin',
  'exchange.deed.partner': 'partner',
  'exchange.deed.partner-removed': 'no partner any more',
  'exchange.deed.made': 'added',
  'exchange.deed.given': 'released',
  'exchange.deed.receipt': 'receipt',
  'exchange.deed.declined': 'the partner did not take it',
  'exchange.deed.taken': 'received',
  'exchange.deed.heard': 'taken up as told',
  'exchange.deed.ended': 'has to go there',
  'exchange.deed.lost': 'not to be had any more',
  'exchange.deed.withdrawn': 'withdrawn',
  'exchange.deed.destroyed': 'destroyed here',
  'exchange.deed.flagged': 'to be looked at',
  'exchange.deed.confirmed': 'gone there, confirmed',
  'exchange.deed.refused': 'not taken',
  'exchange.deed.unsound': 'signature or content is missing',
  'exchange.reason.withdrawn': 'its author withdrew it',
  'exchange.reason.parent-ended': 'what allowed it has ended',
  'exchange.reason.expired': 'its time is up',
  'exchange.reason.partner-removed': 'no partner any more',
  'exchange.reason.not-for-us': 'it is for somebody else',
  'exchange.reason.not-a-partner': 'its sender is no partner any more',
  'exchange.reason.broken-chain': 'somebody who passed it on was not allowed to',
  'exchange.reason.marking-lowered': 'its marking was lowered',
  'exchange.reason.two-contents': 'another content of the same state is here',
  'exchange.reason.two-grants': 'its number stands for something else here',
  'exchange.reason.in-the-future': 'its date lies in the future',
  'exchange.reason.time-is-up': 'its time was up already',
  'exchange.held.above-terms':
    '{item, name} is marked {marking, literal} and cannot go under {terms, literal}: release it under its own marking, or leave it out',
  'exchange.held.above-partner':
    '{partner, name} may not get {item, name} under {terms, literal}: raise the limit with the card of the partner, or leave it out',
  'exchange.held.not-a-partner': '{partner, name} is no partner: {item, name} stays',
  'exchange.held.not-to-pass-on':
    '{item, name} came under terms that do not let it go to {partner, name}: ask its author',
  'exchange.held.only-told':
    '{item, name} was told without a signature: add it as an item of your own, and release that',
  'exchange.held.beyond-its-terms':
    '{item, name} may go to {partner, name}, but no looser and no longer than it came',
  'exchange.held.red-only-named':
    '{item, name} is marked {marking, literal} and goes only where it is named itself',
  'exchange.held.withdrawn': '{item, name} was withdrawn',
  'exchange.held.flagged':
    '{item, name} was made from something that was withdrawn: look at it and add it again',
  'exchange.held.not-here': '{item, name} has to go along and is not here',
  'exchange.held.time-is-up': 'the time for {item, name} is up: choose a later moment',
  'exchange.held.part-stays': 'something that has to go with {item, name} stays',
  'exchange.standing.told': 'told, not answered',
  'exchange.standing.has': 'has it',
  'exchange.standing.declined': 'did not take it',
  'exchange.standing.ending': 'told that it has to go, not confirmed',
  'exchange.standing.gone': 'gone, confirmed',
  'exchange.preview': 'What would leave',
  'exchange.preview.yes': 'All of it may leave. Nothing has left yet.',
  'exchange.preview.no': 'Nothing leaves while something stands in the way.',
  'exchange.preview.for': 'For {partner, name}',
  'exchange.preview.content': 'What stands in {item, name}',
  'exchange.preview.unreadable': 'This content cannot be shown field by field; look at the file itself.',
  'exchange.preview.networks': 'Networks: {names, literal}',
  'exchange.preview.addresses': 'Addresses: {names, literal}',
  'exchange.preview.mail': 'Mail addresses: {names, literal}',
  'exchange.preview.places': 'Places with coordinates: {count, number}',
  'exchange.preview.people': 'Figures that count people: {count, number}',
  'exchange.preview.since':
    'Fields against the state that the partner has: new {added, number}, changed {changed, number}, gone {removed, number}',
  'exchange.there': 'the partner has it',
  'exchange.ledger': 'Who has what',
  'exchange.section.partners': 'Partners',
  'exchange.section.own': 'Own items',
  'exchange.section.given': 'Released to partners',
  'exchange.section.taken': 'Received from partners',
  'exchange.section.tombstones': 'Destroyed here',
  'exchange.ledger.head':
    'The ledger has {lines, number} lines, each holding the hash of the one before. Those who note the last hash, {sha256, literal}, see later whether lines were cut off.',
  'exchange.no-limit': 'no partner any more',
  'exchange.fine': 'in use',
  'exchange.origin': '{item, name} of {author, name}, by way of {way, name}',
  'exchange.origin.told': '{item, name}, told by {author, name}',
  'exchange.origin.gone': '{item, name} of {author, name}, which is gone',
  'exchange.no-parcels':
    'There is no parcel in {folder, literal}: names of parcels end in {ending, literal}; give the folder or the file that the partner sent',
  'exchange.not-a-parcel': '{file, literal} is not a parcel: give the file that the partner sent',
  'exchange.not-for-us':
    '{file, literal} was encrypted for somebody else: ask the partner to use the card of this exchange',
  'exchange.damaged': '{file, literal} was damaged on its way: ask the partner to send it again',
  'exchange.bomb': '{file, literal} would unpack to far more than a parcel holds: it was not opened',
  'exchange.not-a-card':
    '{file, literal} is not the card of an exchange: ask the partner for the file {card, literal}',
  'exchange.ledger-changed':
    '{file, literal}, line {line, number}: the ledger was changed after it was written; restore it from a copy',
  'exchange.not-one': '{folder, literal} is not an exchange; make one with: {command, literal}',
  'exchange.another-key': '{file, literal} is not the key with which {folder, literal} was made',
  'exchange.no-such-item': 'There is no item {item, name} in {folder, literal}',
  'exchange.no-such-told':
    'No partner tells of {item, name}, or it was taken back: take the id that {command, literal} shows',
  'exchange.several-told':
    '{count, number} partners tell of {item, name}: add @ and the beginning of the key id of one, as {command, literal} shows it',
  'exchange.nothing-to-add': 'Name a file to add, or what a partner told with {option, literal}',
  'exchange.several-authors':
    '{count, number} authors have an item {item, name}: add @ and the beginning of its hash',
  'exchange.no-such-partner': 'There is no partner {partner, name}; those there are: {command, literal}',
  'exchange.several-partners':
    'Several partners answer to {partner, name}: give more of the key id; those there are: {command, literal}',
  'exchange.no-name': 'The key has no name: give one with {option, literal}',
  'exchange.own-card': '{file, literal} is the card of {folder, literal} itself',
  'exchange.same-name':
    'Another partner, or this exchange, is called {partner, name}: ask for a card with another name',
  'exchange.marked-itself':
    '{file, literal} is marked {handling, literal}: add it with {option, literal} {handling, literal}, or lower its marking on purpose with {downgrade, literal} and the reason',
  'exchange.marked-by-others':
    'Others have marked {file, literal} {handling, literal}, which only they can lower: add it with {option, literal} {handling, literal}',
  'exchange.not-ours-to-lower':
    '{item, name} came from {partner, name} as {handling, literal}, which only its author can lower: add {file, literal} with {option, literal} {handling, literal}',
  'exchange.nothing-to-lower':
    '{file, literal} carries no marking stricter than {handling, literal}: leave out {option, literal}',
  'exchange.downgraded':
    '{item, name}: marked {from, literal} by its origin, lowered to {marking, literal} by {author, name} because: {reason, name}',
  'exchange.one-id': '{option, literal} names one file: add the others by themselves',
  'exchange.copy-of-what': '{option, literal} needs {other, literal}: what it is a copy of',
  'exchange.id-withdrawn':
    '{item, name} was withdrawn for good: give what replaces it another name with {option, literal}',
  'exchange.stranger':
    '{file, literal} is not signed by a partner of this exchange: first take its card with {command, literal}',
  'exchange.not-own': '{item, name} is of {partner, name}, who alone can withdraw it',
  'exchange.written': '{file, literal}: incidents {incidents, number}, objects {objects, number}',
  'exchange.written.incident': '{item, name}: {title, name}',
  'exchange.written.taken-back': '{item, name}: {title, name} (withdrawn)',
  'exchange.written.revoked': 'Objects that count no more: {count, number}',
  'exchange.written.ledger': 'The ledger now says that {partners, name} has it.',
  'exchange.written.exercise':
    'The messages are exercises. For a real warning, write them with {option, literal}.',
  'exchange.written.actual': 'The messages are marked as real. Nothing was sent: a person has to do that.',
  'exchange.written.key': 'Partners verify them with {file, literal}.',
  'exchange.written.open':
    'The file is not encrypted, and all of it is marked {marking, literal}: send it only in ways that this marking allows.',
  'exchange.no-incident':
    '{item, name} has no incidents, and only incidents are written in this format: add an answer of the watch as {json, literal} writes it, or release it as a parcel',
  'exchange.no-own-incidents':
    '{file, literal} has no incidents of the watch: give what {command, literal} wrote with {json, literal}',
  'exchange.nothing-to-read':
    'Give files to read, or with {option, literal} an exchange whose partners have told something',
  'exchange.unknown-format':
    '{file, literal} is in none of the formats that are read here: {formats, literal}',
  'exchange.read': 'What others say',
  'exchange.read.none': 'There is no incident in these files.',
  'exchange.read.unproven':
    'No signature in these files was verified: that a source is who it says it is, and how sure it is, is its own word.',
  'exchange.read.partly-proven':
    'Only signatures that are shown as verified were: that any other source is who it says it is, and how sure it is, is its own word.',
  'exchange.signature.verified': 'Signature: verified, of {name, name}',
  'exchange.signature.none': 'Signature: none',
  'exchange.signature.no-certificate': 'Signature: not verified, since no certificate was given',
  'exchange.signature.not-theirs':
    'Signature: not verified. The message was changed, or signed by somebody other than those whose certificates were given',
  'exchange.signature.not-valid-then': 'Signature: not verified, since the certificate is not valid now',
  'exchange.signature.not-whole': 'Signature: not verified. It covers something other than what is read here',
  'exchange.signature.not-alone':
    'Signature: not verified, since the message lies in a feed or has several: give the message as a file',
  'exchange.signature.weak': 'Signature: not verified. Its algorithm is none of {algorithms, literal}',
  'exchange.read.told-by': '{source, text} (told by {partner, name})',
  'exchange.read.nobody': 'not said',
  'exchange.read.suspects': 'To look out for: {names, literal}',
  'exchange.read.lost': 'Not available at most: {share, share}',
  'exchange.read.id': 'Id: {id, literal}',
  'exchange.kept': 'Kept as said by {partner, name}',
  'exchange.pulled': 'Fetched from {partner, name}',
  'exchange.pushed': 'Sent to {partner, name}',
  'exchange.wire.fresh': 'New versions of objects: {count, number}',
  'exchange.wire.taken': 'Versions that the server took: {count, number}',
  'exchange.wire.none': 'There is nothing new.',
  'exchange.wire.destroyed':
    'Earlier versions that the partner took back, and that were destroyed here: {count, number}',
  'exchange.wire.refused': 'Objects that were not taken: {count, number}',
  'exchange.wire.read': 'To read what is kept: {command, literal}',
  'exchange.progress.pulled': 'Objects fetched:',
  'exchange.progress.pushed': 'Sending',
  'taxii.address':
    '{url, literal} is not an address to which a token may go: give one that begins with https://, or one on this machine',
  'taxii.no-token': 'There is no token: name its file with {option, literal}, or set {variable, literal}',
  'taxii.token-refused': '{url, literal} does not let this token in: ask the partner for a new one',
  'taxii.refused':
    '{url, literal} refuses the request with HTTP {status, literal}: check the address with the partner',
  'taxii.not-taxii': '{url, literal} does not answer as TAXII 2.1 does: check the address with the partner',
  'taxii.wait':
    '{url, literal} asks for a pause of {count, number} seconds: run the command again then; what came before is kept',
  'taxii.broken-off':
    '{url, literal} broke off again and again ({reason, literal}): run the command again; what came before is kept',
  'taxii.elsewhere':
    '{url, literal} leads to {to, literal}, and the token goes nowhere else: ask the partner for the right address',
  'taxii.which': '{url, literal} has {count, number} collections that may be meant: give the address of one',
  'taxii.repeats':
    '{url, literal} gives the same page again and again: ask the partner to look at the server; what came before is kept',
  'taxii.no-place':
    '{url, literal} says that there is more and not where: ask the partner to look at the server; what came before is kept',
  'taxii.tied':
    '{url, literal} has more objects of the date {date, literal} than it gives at once, and does not say how to go on: ask the partner to look at the server; what came before is kept',
  'exchange.section.told': 'Incidents of others',
  'exchange.section.findings': 'What was not taken',
  'exchange.section.others': 'What else stands in the files',
  'exchange.column.incident': 'Incident',
  'exchange.column.source': 'Source',
  'exchange.column.trust': 'How sure',
  'exchange.column.ours': 'Our own',
  'exchange.column.type': 'Type',
  'exchange.column.count': 'Number',
  'exchange.unmarked': 'not marked',
  'exchange.taken-back': 'taken back',
  'stix.no-list': 'The file is no bundle of STIX 2.1 and no list of its objects.',
  'stix.object':
    'Object {number, number} ({type, literal}) is not as STIX 2.1 has it at {path, literal}; it was left out.',
  'told.two-contents': '{id, literal} has two contents of one date; neither was taken.',
  'told.in-the-future': '{id, literal} is dated {moment, literal}, more than a day ahead; it was left out.',
  'stix.more': 'Further objects that were left out: {count, number}',
  'stix.no-incident': 'There is no incident; objects in the file: {count, number}',
  'misp.event': 'Event {number, number} is not as MISP has it at {path, literal}; it was left out.',
  'exchange.statement.purpose': 'Given for: {purpose, name}',
  'exchange.statement.until': 'Given until {date, date}',
  'exchange.read.terms': 'Terms: {text, text}',
  'cap.number.fails': 'Emergency number out of reach',
  'cap.number.works': 'Emergency number in reach again',
  'cap.number.from': 'From {date, date} on it may be out of reach for most people.',
  'cap.number.until': 'From {date, date} on it cannot work for most people, whatever is still remembered.',
  'cap.number.people': 'People who use it: {count, number}',
  'cap.number.computed': 'This was computed for the scenario {name, name} and not measured.',
  'cap.number.computed-gateways': 'This was computed for the failure of all gateways and not measured.',
  'cap.doctype':
    'The file declares entities or a document type, which no message of CAP needs; nothing of it was read.',
  'cap.missing': 'Message {number, number} has no {element, literal}, which CAP requires; it was left out.',
  'cap.element': 'Message {number, number} is not as CAP has it at {element, literal}; it was left out.',
  'cap.not-actual': '{id, literal} is no real incident: its sender marked it as {status, literal}.',
  'cap.unchecked': 'Messages with a signature that was not verified: {count, number}',
  'cap.no-certificate':
    '{file, literal} has no certificate or public key in PEM, or one that is damaged: give the file that the sender publishes',
  'exchange.no-outage':
    '{item, name} has no outage and no emergency number, and CAP warns of these only: write it in another format',
  'exchange.only-as': '{option, literal} needs {other, literal}',
  'exchange.no-areas':
    '{file, literal} has no areas: give GeoJSON with polygons that have the name of a region or the code of a country',
  'misp.not-there':
    'The manifest names the event {id, literal}, which the folder does not have as one of MISP.',
} as const;
