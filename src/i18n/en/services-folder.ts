/** The folder of services and of what they need. */
export const servicesFolder = {
  'services.contents':
    '{services, plural, one {# service} other {# services}}, {needs, plural, one {# need} other {# needs}}, {records, plural, one {# record} other {# records}} of the DNS, {certificates, plural, one {# certificate} other {# certificates}}',
  'services.handling':
    'Marked {handling, literal}: nothing of this folder goes into snapshots, dossiers or pages that do not name it.',
  'services.faulty':
    'The services folder {folder, literal} has {faults, plural, one {# fault} other {# faults}}, the first in {file, literal}, line {line, number}; {command, literal} explains each.',
  'services.unknown-id': '{column, literal} names {value, literal}, which is not among the services.',
  'services.unknown-id-near':
    '{column, literal} names {value, literal}, which is not among the services; did you mean {near, literal}?',
  'services.unknown-certificate':
    '{value, literal} is neither the id of a certificate nor a name of the DNS; give one of these.',
  'services.target-thing':
    'The target of {layer, literal} is {value, literal}; give a name of the DNS, an address, a network such as {network, literal}, or the id of a service.',
  'services.target-no-name':
    'The target of {layer, literal} is {value, literal}; it must be a name of the DNS.',
  'services.no-records': 'There are no records for {name, literal}, so whether it goes on is not known.',
  'services.no-needs': 'The service {id, literal} has no needs, so whether it goes on is not known.',
  'services.some-without-people':
    '{count, plural, one {# service has} other {# services have}} nothing in {column, literal} and will stand outside every share of people; this is the first.',
  'services.collect.progress': 'names asked',
  'services.collect.plan':
    'This asks {resolver, literal} up to {questions, number} questions ({types, literal}) about {names, plural, one {# name} other {# names}}: {first, literal} … It makes {handshakes, plural, =0 {no TLS handshakes} one {# TLS handshake at port 443} other {# TLS handshakes at port 443}}, asks at most one name a second, and nothing else. It takes about {minutes, plural, one {# minute} other {# minutes}}.',
  'services.collect.ask': 'Type {yes, literal} to ask:',
  'services.collect-unasked':
    'Nothing was asked. This would ask {resolver, literal} up to {questions, number} questions about {names, plural, one {# name} other {# names}} ({first, literal} …) and make {handshakes, plural, =0 {no TLS handshakes} one {# TLS handshake} other {# TLS handshakes}}; run it at a terminal, or add {option, literal}.',
  'services.collect-declined': 'Nothing was asked.',
  'services.collect-silent':
    '{resolver, literal} does not answer: {names, plural, one {# name was} other {# names were}} asked about in vain. Check the address, or name another resolver with {option, literal}.',
  'services.collect-no-names':
    '{file, literal} holds no name of the DNS; write one a line, such as {example, literal}.',
  'services.collect-resolver':
    '{text, literal} is not the address of a resolver; give {option, literal} an address such as {example, literal}.',
  'services.collect-not-ours':
    '{file, literal}, line {line, number}, was not written by {command, literal}; choose another folder.',
  'services.collect.asked':
    'Asked about {asked, plural, one {# name} other {# names}}: {records, plural, one {# record} other {# records}}; {absent, plural, =0 {none is said not to exist} one {# does not exist} other {# do not exist}}. Answered before: {earlier, number}.',
  'services.collect.certificates':
    '{count, plural, one {# certificate was} other {# certificates were}} shown.',
  'services.collect.unanswered':
    '{count, plural, one {# name was} other {# names were}} not wholly answered; run the same command again to ask once more.',
  'services.collect.next':
    'They rest on {count, plural, one {# name} other {# names}} that nobody asked about: zones, servers, exchangers. {file, literal} lists them; read it, and collect it into {folder, literal} too.',
  'services.import-nothing':
    '{file, literal} holds no records of the DNS, names, certificates or pages: give a master file, output of {dig, literal}, JSON lines of a resolver, one name a line, certificates as PEM or a HAR file of a browser.',
  'services.import-certificate':
    'The certificate that begins here cannot be read and was left out; export it again as PEM.',
  'services.import-authorities':
    '{count, plural, one {# certificate} other {# certificates}} of authorities {count, plural, one {was} other {were}} left out: services show their own.',
  'services.import-private-key':
    'A private key stands here. It was not read and is not needed; keep it out of files that you pass on.',
  'services.import-har':
    'The file begins as a HAR file but is not valid JSON; save it again from the browser.',
  'services.import-har-entries':
    '{count, plural, one {# request} other {# requests}} without a usable address {count, plural, one {was} other {were}} left out.',
  'services.import-line': 'This line is not understood and was left out: {text, literal}',
  'services.import-parquet':
    '{file, literal} begins as {format, literal} and cannot be read: it is damaged, cut, or packed in a way that is not known here. Get it again, or write it unpacked or with {codecs, literal}.',
  'services.import-none': 'Nothing could be imported, and no folder was made.',
  'services.record-value':
    'The value of this {type, literal} record is {value, literal}; write it as {example, literal}.',
  'services.no-such-site':
    'Service {service, literal} stands at {site, literal}, a site that the inventory does not have.',
  'services.critical.site': '{site, literal}: {critical, literal}',
  'services.critical.placed':
    '{placed, plural, one {# service stands at a site} other {# services stand at sites}} of the inventory; {unplaced, number} do not.',
  'services.protection-missing': '{column, literal} is about a protection, and {needed, literal} says none.',
  'services.protection-incomplete':
    'The claim of protection leaves out {missing, literal}; fill in these columns, so that answers can say on whose word it stands and for which days.',
  'services.protection-ends-first': '{until, literal} is not after {from, literal}.',
} as const;
